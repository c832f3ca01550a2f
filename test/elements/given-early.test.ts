import { expect } from 'chai';
import type { LitElement } from 'lit';
import { expectConsole } from '../support/console-guard.ts';
import { mount } from '../support/mount.ts';
import { checklist, scan } from './outreach-profile/outreach-profile.ts';
import { describedTags, undefinedTag } from './manifest.ts';

const RESULT = scan({ location: ['public'] }, '2026-01-15T12:00:00Z');
const REST: Readonly<Record<string, unknown>> = { headingLevel: 4, readonly: true };
const ANSWERING: Readonly<Record<string, unknown>> = {
  ...REST,
  mode: 'page',
  history: true,
  allowSaving: true,
  required: true,
  disabled: true,
  name: 'naam',
};

/** What a framework gives each tag, and reads again. */
const given: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'quick-scan': { ...ANSWERING, value: RESULT.code },
  'threshold-checklist': { ...ANSWERING, value: checklist({ 'not-daring.fear': 'present' }).code },
  'outreach-definition': { ...ANSWERING, reflect: true, view: 'reasons' },
  'outreach-profile': { ...REST, instrument: 'quick-scan', mode: '', results: [RESULT] },
  'outreach-scope': { languages: 'nl fr', content: { 'quick-scan': { title: 'Onze scan' } } },
};

const expectAll = (element: LitElement, all: Readonly<Record<string, unknown>>) => {
  for (const [name, value] of Object.entries(all)) {
    expect(Reflect.get(element, name), name).to.deep.equal(value);
    expect(Object.hasOwn(element, name), `${name} of its own`).to.be.false;
  }
};

for (const { tag, booleans, attributes } of describedTags) {
  const all = given[tag]!;

  describe(`${tag} given its properties`, () => {
    it('before it is defined: keeps them', async () => {
      const { name, define } = undefinedTag(tag);
      const element = await mount<LitElement>(`<${name}></${name}>`);
      Object.assign(element, all);
      define();
      await element.updateComplete;
      expectAll(element, all);
    });

    it('before it is defined and on a page: keeps them', async () => {
      const { name, define } = undefinedTag(tag);
      const element = document.createElement(name) as LitElement;
      Object.assign(element, all);
      define();
      customElements.upgrade(element);
      await mount(element);
      await element.updateComplete;
      expectAll(element, all);
    });

    it('between its definition and its first render: keeps them', async () => {
      const element = document.createElement(tag) as LitElement;
      Object.assign(element, all);
      await mount(element);
      await element.updateComplete;
      expectAll(element, all);
    });

    it('after its first render: keeps them', async () => {
      const element = await mount<LitElement>(`<${tag}></${tag}>`);
      Object.assign(element, all);
      await element.updateComplete;
      expectAll(element, all);
    });

    it('and an attribute that says otherwise, before it is defined: the property counts', async () => {
      const { name, define } = undefinedTag(tag);
      const others: Readonly<Record<string, string>> = {
        mode: tag === 'outreach-profile' ? 'workshop' : 'steps',
        'heading-level': '3',
        name: 'anders',
        value: '',
      };
      const written = attributes.filter((attribute) => attribute in others);
      const markup = written.map((attribute) => `${attribute}="${others[attribute]!}"`).join(' ');
      const element = await mount<LitElement>(`<${name} ${markup}></${name}>`);
      Object.assign(element, all);
      define();
      await element.updateComplete;
      expectAll(element, all);
    });

    for (const [attribute, property] of booleans) {
      it(`${attribute} and its property at once, before it is defined: the property counts`, async () => {
        const { name, define } = undefinedTag(tag);
        expectConsole('warn', new RegExp(`^<${name}> doesn't know ${attribute}="false"`));
        const [on, off] = [
          await mount<LitElement>(`<${name} ${attribute}="false"></${name}>`),
          await mount<LitElement>(`<${name} ${attribute}></${name}>`),
        ];
        Object.assign(on, { [property]: true });
        Object.assign(off, { [property]: false });
        define();
        await Promise.all([on.updateComplete, off.updateComplete]);
        expect(Reflect.get(on, property)).to.be.true;
        expect(Reflect.get(off, property)).to.be.false;
      });
    }
  });
}
