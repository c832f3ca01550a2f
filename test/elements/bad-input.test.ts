import { expect } from 'chai';
import type { LitElement } from 'lit';
import { afterThisTest } from '../support/cleanup.ts';
import { mount } from '../support/mount.ts';
import { textOf } from '../support/words.ts';
import { type DescribedTag, asks, describedTags } from './manifest.ts';

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const failing = (): object =>
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('not here');
      },
      ownKeys: () => {
        throw new Error('not here');
      },
    },
  );
/** As Vue and MobX make them: each object in it is a proxy too. */
const reactive = <T extends object>(target: T): T =>
  new Proxy(target, {
    get(from, key, receiver): unknown {
      const value: unknown = Reflect.get(from, key, receiver);
      return Object(value) === value && typeof value !== 'function' ? reactive(value as object) : value;
    },
  });

/** What a framework may write to a property, when it is given the wrong thing or nothing. */
const given: readonly (readonly [what: string, value: unknown])[] = [
  ...['', 'true', 'false', 'x', '3', '[object Object]'].map((text) => [`"${text}"`, text] as const),
  ...[undefined, null, true, false, 0, -1, 3, NaN, 10n, Symbol('x')].map((value) => [String(value), value] as const),
  ['a function', () => 'x'],
  ['a list', []],
  ['a list of nothing', [null, undefined, '']],
  ['an object', { x: 1 }],
  ['an object without a prototype', Object.create(null)],
  ['a frozen object', Object.freeze({ x: Object.freeze([]) })],
  ['a proxy', reactive({ x: { y: [1] } })],
  ['a proxy of a list', reactive([{ x: 1 }])],
  ['a proxy that was revoked', revoked()],
  ['a list of one that was revoked', [revoked()]],
  ['a proxy that fails', failing()],
];

const texts = ['', 'true', 'false', 'null', 'undefined', '0', '3', '-1', 'x', '() => {}', '[object Object]'];

/** Collects what is warned of, rather than have it fail the test. */
function listen(): string[] {
  const heard: string[] = [];
  const { warn } = console;
  console.warn = (...args: unknown[]) => void heard.push(args.map(String).join(' '));
  afterThisTest(() => (console.warn = warn));
  return heard;
}

/** The tag with something in it, so that there is something to lose. */
const mountTag = ({ tag }: DescribedTag, attributes = ''): Promise<LitElement> =>
  mount<LitElement>(`<${tag} ${asks(tag)} ${attributes}><p>Wat er in staat</p></${tag}>`);

/** What a visitor has of it whatever it is given: its first heading, or else what is inside. */
const shows = (element: LitElement): string =>
  textOf(element.shadowRoot!.querySelector('[part=heading]') ?? element.querySelector('p')!);

/** A list of results warns of each thing in it that can't be read. */
const mostWarnings = (property: string): number => (property === 'results' ? 3 : 1);

/** Whether the browser's own elements refuse it too, as `lang` does a symbol. */
function isRefusedAnywhere(property: string, value: unknown): boolean {
  try {
    Object.assign(document.createElement('div'), { [property]: value });
    return false;
  } catch {
    return true;
  }
}

for (const described of describedTags) {
  const { tag, properties, attributes, booleans } = described;

  describe(`${tag} given anything`, () => {
    for (const property of properties) {
      it(`as ${property}: has a meaning for it, or warns once, and stays whole`, async () => {
        const heard = listen();
        const element = await mountTag(described);
        const pristine = shows(element);
        for (const [what, value] of given) {
          if (isRefusedAnywhere(property, value)) continue;
          heard.length = 0;
          for (let time = 0; time < 2; time++) {
            Object.assign(element, { [property]: value });
            await element.updateComplete;
            if (property !== 'view') expect(shows(element), what).to.equal(pristine);
            expect(heard.length, `${what}: ${heard.join('\n')}`).to.be.at.most(mostWarnings(property));
            Reflect.get(element, property);
          }
        }
      });

      it(`as ${property} before it is defined and rendered: the same`, async () => {
        const heard = listen();
        const pristine = shows(await mountTag(described));
        for (const [what, value] of given) {
          if (isRefusedAnywhere(property, value)) continue;
          heard.length = 0;
          const element = document.createElement(tag) as LitElement;
          if (asks(tag)) element.setAttribute(asks(tag), '');
          element.innerHTML = '<p>Wat er in staat</p>';
          Object.assign(element, { [property]: value });
          await mount(element);
          await element.updateComplete;
          if (property !== 'view') expect(shows(element), what).to.equal(pristine);
          expect(heard.length, `${what}: ${heard.join('\n')}`).to.be.at.most(mostWarnings(property));
          element.remove();
        }
      });
    }

    for (const attribute of attributes) {
      it(`as the attribute ${attribute}: the same`, async () => {
        const heard = listen();
        const element = await mountTag(described);
        const pristine = shows(element);
        for (const text of texts) {
          heard.length = 0;
          element.setAttribute(attribute, text);
          await element.updateComplete;
          expect(shows(element), text).to.equal(pristine);
          const warnings = heard.join('\n');
          expect(heard.length, `${text}: ${warnings}`).to.be.at.most(1);
          if (text.startsWith('[object')) expect(warnings).to.contain(`${attribute}="[object Object]"`);
          element.removeAttribute(attribute);
          await element.updateComplete;
          expect(shows(element), text).to.equal(pristine);
        }
      });
    }

    for (const property of properties) {
      if (attributes.includes(property)) continue;
      it(`as an attribute ${property}, which it doesn't have: names an object`, async () => {
        const heard = listen();
        await mountTag(described, `${property}="[object Object]"`);
        expect(heard.join()).to.match(new RegExp(`^<${tag}> was given ${property}="\\[object Object\\]"`, 'i'));
      });
    }

    for (const [attribute, property] of booleans) {
      it(`${attribute}: a text means the same as an attribute and as a property`, async () => {
        const heard = listen();
        const element = await mountTag(described);
        for (const text of texts) {
          const now = () => Reflect.get(element, property) as unknown;
          element.setAttribute(attribute, text);
          expect(now(), `attribute "${text}"`).to.equal(text !== 'false');
          element.removeAttribute(attribute);
          expect(now()).to.be.false;
          Reflect.set(element, property, text);
          expect(now(), `property "${text}"`).to.equal(text !== 'false');
          Reflect.set(element, property, false);
          expect(now()).to.be.false;
        }
        await element.updateComplete;
        const warnings = heard.filter((each) => each.includes('="false"'));
        expect(warnings).to.deep.equal([
          `<${tag}> doesn't know ${attribute}="false", only ${attribute} or nothing. It uses nothing.`,
        ]);
      });
    }
  });
}
