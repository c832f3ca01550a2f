import { expect } from 'chai';
import fc from 'fast-check';
import { type Form, forms } from '../../src/content/insluitcode.ts';
import { type Language, inLanguage, languages } from '../../src/content/languages.ts';
import { themes } from '../../src/content/themes.ts';
import {
  type Choices,
  type PlacedTag,
  type Snippet,
  attributesOf,
  isLinkAddress,
  pageOf,
  placedTags,
  values,
} from '../../src/embed/snippets.ts';
import { BASE, HASHES, VERSION, read, snippetsFor, words } from './snippet-choices.ts';

/** Input that breaks out of an attribute or a text if it isn't escaped. */
const hostile = fc.constantFrom(
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</a></quick-scan></div><script>alert(1)</script>',
  '<!--',
  ']]>',
  '&quot; onfocus=alert(1) &amp;lt;',
  '&#34;&lt;b&gt;',
  '`${alert(1)}`',
  '\u0000\r\n\t',
);
const typed = fc.oneof(hostile, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const addresses = fc.oneof(
  typed,
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  typed.map((text) => `/${text}`),
  fc.constantFrom(
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'mailto:a@b',
  ),
);
const bases = fc.constantFrom(
  BASE,
  '/outreach/',
  '/',
  'https://www.example.org/outreach',
  `https://cdn.example.org/${VERSION}/`,
  'https://cdn.example.org/0.1/',
  `/"><img/src=x>&amp;'/`,
);

const attributesFor = (tag: PlacedTag) =>
  fc.record(Object.fromEntries(attributesOf(tag).map((name) => [name, fc.constantFrom(...values[name])])), {
    requiredKeys: [],
  });

const choices = fc.constantFrom(...placedTags).chain((tag) =>
  fc.record({
    tag: fc.constant(tag),
    attributes: attributesFor(tag),
    language: fc.constantFrom(...languages),
    theme: fc.constantFrom(undefined, ...themes),
    languages: fc.constantFrom<readonly Language[]>([], ['nl'], ['fr'], ['nl', 'fr'], ['de', 'nl', 'en'], languages),
    link: fc.record({ text: typed, address: addresses }, { requiredKeys: [] }),
    base: bases,
    version: fc.constant(VERSION),
    hashes: fc.constantFrom(undefined, HASHES),
  }),
) as fc.Arbitrary<Choices>;

/** The attributes of the tag, apart from its language, as every form has to write them. */
function chosenOf({ attributes, theme, languages: offered = [] }: Choices): Record<string, string> {
  const different = Object.entries(attributes).filter(
    ([name, value]) => value !== undefined && value !== values[name as keyof typeof values][0],
  );
  const texts = different.map(([name, value]) => [name, value === true ? '' : String(value)]);
  if (theme) texts.push(['theme', theme]);
  if (offered.length > 1) texts.push(['languages', languages.filter((each) => offered.includes(each)).join(' ')]);
  return Object.fromEntries(texts) as Record<string, string>;
}

const withoutControls = (text = '') => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
const textOf = ({ tag, language, link }: Choices) =>
  withoutControls(link.text) || words[language].embedding.tags[tag].open;

function folderOf({ base, hashes }: Choices): string {
  const folder = base.replace(/\/?$/, '/');
  return hashes ? folder.replace('/0.1/', '/0.1.0/') : folder.replace('/0.1.0/', '/0.1/');
}

const integrityOf = ({ hashes }: Choices, file: string) =>
  hashes ? { integrity: hashes[file], crossorigin: 'anonymous' } : {};

const hrefOf = (all: Choices) => {
  const address = withoutControls(all.link.address);
  return address && isLinkAddress(address) ? address : folderOf(all) + pageOf(all);
};

const link = (all: Choices, parent: string, href = hrefOf(all)) => ({ name: 'a', in: parent, attributes: { href } });
const plainIn = (parent: string, name: string) => ({ name, in: parent, attributes: {} });

/** What the tag says by itself, before the link. */
const saidIn = ({ tag }: Choices) => (tag === 'outreach-definition' ? 'Definitie\n' : '');
const fallback = (all: Choices) =>
  saidIn(all)
    ? [plainIn(all.tag, 'section'), plainIn('section', 'h2'), plainIn(all.tag, 'p'), link(all, 'p')]
    : [link(all, all.tag)];

describe('the snippets for a website, whatever is typed', () => {
  describe('are exactly what was chosen', () => {
    const check = (
      name: string,
      expected: (all: Choices) => { once?: unknown[]; here: unknown[]; text?: string },
      form: Form,
    ) =>
      it(name, () => {
        fc.assert(
          fc.property(choices, (all) => {
            const { once, here }: Snippet = snippetsFor(all)[form];
            const wanted = expected(all);
            expect(read(here)).to.deep.equal({ elements: wanted.here, text: wanted.text ?? textOf(all) });
            expect(read(once)).to.deep.equal({ elements: wanted.once ?? [], text: '' });
          }),
        );
      });

    check(
      'as a script and a tag',
      (all) => {
        const { languages: offered = [] } = all;
        const file = `${inLanguage(all.hashes ? `${all.tag}-complete` : all.tag, all.language)}.js`;
        const others = languages.filter((each) => each === 'nl' || (offered.length > 1 && offered.includes(each)));
        const wordScripts = (all.hashes ? others : [])
          .filter((each) => each !== all.language)
          .map((each) => `${all.tag}-words.${each}.js`);
        const sheet = { rel: 'stylesheet', href: `${folderOf(all)}themes/${all.theme}.css` };
        return {
          here: [
            ...(all.theme ? [{ name: 'link', in: 'body', attributes: sheet }] : []),
            ...[...wordScripts, file].map((each) => ({
              name: 'script',
              in: 'body',
              attributes: { type: 'module', src: folderOf(all) + each, ...integrityOf(all, each) },
            })),
            { name: all.tag, in: 'body', attributes: { ...chosenOf(all), lang: all.language } },
            ...fallback(all),
          ],
          text: saidIn(all) + textOf(all),
        };
      },
      'script',
    );

    check(
      'as a place for the loader',
      (all) => {
        const src = `${folderOf(all)}loader.js`;
        const data = Object.entries(chosenOf(all)).map(([name, value]): [string, string] => [`data-${name}`, value]);
        return {
          once: [{ name: 'script', in: 'body', attributes: { defer: '', src, ...integrityOf(all, 'loader.js') } }],
          here: [
            {
              name: 'div',
              in: 'body',
              attributes: {
                class: 'outreach',
                'data-outreach': all.tag,
                'data-lang': all.language,
                ...Object.fromEntries(data),
              },
            },
            plainIn('div', 'p'),
            link(all, 'p'),
          ],
        };
      },
      'data',
    );

    check(
      'as a frame',
      (all) => {
        const src = `${folderOf(all)}frame-host.js`;
        const page = folderOf(all) + pageOf(all);
        const { title } = words[all.language].embedding.tags[all.tag];
        const frame = { class: 'outreach', src: page, title, width: '100%', height: '900', loading: 'lazy' };
        return {
          once: [{ name: 'script', in: 'body', attributes: { defer: '', src, ...integrityOf(all, 'frame-host.js') } }],
          here: [{ name: 'iframe', in: 'body', attributes: frame }, plainIn('body', 'p'), link(all, 'p', page)],
        };
      },
      'frame',
    );

    check('as a link', (all) => ({ here: [link(all, 'body', folderOf(all) + pageOf(all))] }), 'link');

    it('and the tag’s own page has them in its address', () => {
      fc.assert(
        fc.property(choices, (all) => {
          const { pathname, searchParams } = new URL(pageOf(all), 'https://www.example.org');
          expect(pathname).to.equal(`/frames/${inLanguage(all.tag, all.language)}.html`);
          expect(Object.fromEntries(searchParams)).to.deep.equal(chosenOf(all));
        }),
      );
    });
  });

  it('never lead to an address that runs something', () => {
    fc.assert(
      fc.property(choices, (all) => {
        for (const form of forms) {
          const { once = '', here }: Snippet = snippetsFor(all)[form];
          const parsed = new DOMParser().parseFromString(once + here, 'text/html');
          for (const { protocol } of parsed.querySelectorAll('a')) {
            expect(protocol).to.be.oneOf(['http:', 'https:', 'mailto:', 'tel:']);
          }
        }
      }),
    );
  });
});
