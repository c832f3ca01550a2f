// What goes on a page, or once on a site, to show a tag there: one set of choices in four forms, for who can put what.
// Pure: it takes what was chosen and typed, and gives text in which all of that stays text.

import { embedding } from '../content/nl/embedding.ts';
import { languages } from '../content/languages.ts';
import type {
  OutreachDefinitionElement,
  OutreachProfileElement,
  QuickScanElement,
  ThresholdChecklistElement,
} from '../index.ts';
import { definitionViews } from '../model/definition-views.ts';
import { type Tag, tags } from '../model/tags.ts';
import { type Written, element, escaped, startTag } from './markup.ts';
import { quotedDefinition } from './quoted-definition.ts';
import type { Theme } from './themes.ts';

/** The tags that show something by themselves, by class. A scope shows what a developer puts inside. */
interface Elements {
  'quick-scan': QuickScanElement;
  'threshold-checklist': ThresholdChecklistElement;
  'outreach-definition': OutreachDefinitionElement;
  'outreach-profile': OutreachProfileElement;
}

export type PlacedTag = Exclude<Tag, 'outreach-scope'>;

export const placedTags = tags.filter((tag) => tag !== 'outreach-scope');

/** What an editor can choose of a tag, by the property that the attribute sets. */
interface Properties {
  mode: 'mode';
  'heading-level': 'headingLevel';
  'allow-saving': 'allowSaving';
  view: 'view';
  reflect: 'reflect';
}

type Attribute = keyof Properties;

/** The attributes among them that a tag has. */
export type AttributeOf<T extends PlacedTag> = {
  [A in Attribute]: Properties[A] extends keyof Elements[T] ? A : never;
}[Attribute];

type ValueIn<T extends PlacedTag, A extends Attribute> = T extends unknown
  ? Properties[A] extends keyof Elements[T]
    ? Elements[T][Properties[A]]
    : never
  : never;

export type ValueOf<A extends Attribute> = ValueIn<PlacedTag, A>;

/** What each attribute can be. The first is what a tag does without it. */
export const values = {
  mode: ['steps', 'page'],
  'heading-level': [2, 1, 3, 4, 5, 6],
  'allow-saving': [false, true],
  view: definitionViews,
  reflect: [false, true],
} as const satisfies { readonly [A in Attribute]: readonly ValueOf<A>[] };

const answering = { mode: true, 'heading-level': true, 'allow-saving': true } as const;

/** The names of a tag's attributes, in the order in which they are written. */
const attributesByTag: { readonly [T in PlacedTag]: { readonly [A in AttributeOf<T>]: true } } = {
  'quick-scan': answering,
  'threshold-checklist': answering,
  'outreach-definition': { view: true, reflect: true, ...answering },
  'outreach-profile': { 'heading-level': true },
};

export const attributesOf = (tag: PlacedTag): readonly Attribute[] => Object.keys(attributesByTag[tag]) as Attribute[];

export type Language = (typeof languages)[number];

interface ChoicesOf<T extends PlacedTag> {
  readonly tag: T;
  readonly attributes: { readonly [A in AttributeOf<T>]?: ValueOf<A> };
  readonly language: Language;
  readonly theme: Theme | undefined;
  /** What is left where the tag can't be shown. Without a text or an address it leads to the tag's own page. */
  readonly link: { readonly text?: string; readonly address?: string };
  /** The folder with the scripts, as `isBase` wants it. */
  readonly base: string;
  readonly version: string;
  /** Of the scripts, by file name: with these the snippets ask for exactly this version. */
  readonly hashes: Readonly<Record<string, string>> | undefined;
}

export type Choices = { [T in PlacedTag]: ChoicesOf<T> }[PlacedTag];

/** What the tag itself gets to know of them. */
type Shown = Pick<Choices, 'tag' | 'attributes' | 'language' | 'theme'>;

export const forms = ['script', 'data', 'frame', 'link'] as const;

export type Form = (typeof forms)[number];

export interface Snippet {
  readonly form: Form;
  /** What a site needs on every page with this form. */
  readonly once?: string;
  /** What goes where the tag has to come. */
  readonly here: string;
}

/** Before the helper has told a frame how high its page is, and where there is no helper. */
const FRAME_HEIGHT = 900;

const LINK_PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];
/** What a relative address is resolved against to see what it is. */
const SOMEWHERE = 'https://somewhere.invalid/';

/** Whether a link may lead there. A browser reads `java\tscript:` as a script, so it is asked, not the text. */
export function isLinkAddress(text: string): boolean {
  return LINK_PROTOCOLS.includes(urlOf(text)?.protocol ?? '');
}

/** Whether scripts can stand there: a folder of a website, or one from the root of the page's own. */
export function isBase(text: string): boolean {
  const url = urlOf(text);
  return !!url && /^(https?:\/\/|\/(?![/\\]))/i.test(text) && /^https?:$/.test(url.protocol) && !/[?#\s\\]/.test(text);
}

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text, SOMEWHERE);
  } catch {
    return undefined;
  }
}

/** @throws for a base that isn't one. */
export function snippetsOf(choices: Choices): { readonly [F in Form]: Snippet & { readonly form: F } } {
  if (!isBase(choices.base)) throw new TypeError(`${choices.base} is no folder that scripts can stand in`);
  const { tag, theme, hashes } = choices;
  const folder = folderOf(choices);
  const attributes = attributesIn(choices);
  const page = `${folder}frames/${tag}.html${queryOf(attributes)}`;
  const pageLink = element('a', [['href', page]], linkText(choices));
  const link = element('a', [['href', linkAddress(choices) ?? page]], linkText(choices));

  const srcOf = (file: string): readonly Written[] => [['src', folder + file], ...integrityOf(hashes, file)];
  const deferred = (file: string) => element('script', [...srcOf(file), ['defer']]);

  const sheet = theme ? [startTag('link', sheetOf(`${folder}themes/${theme}.css`))] : [];
  const module = element('script', [['type', 'module'], ...srcOf(hashes ? `${tag}-complete.js` : `${tag}.js`)]);

  return {
    script: {
      form: 'script',
      here: [...sheet, module, element(tag, attributes, fallbackOf(choices, link))].join('\n'),
    },
    data: {
      form: 'data',
      once: deferred('loader.js'),
      here: element('div', placeOf(tag, attributes), element('p', [], link)),
    },
    frame: {
      form: 'frame',
      once: deferred('frame-host.js'),
      here: [element('iframe', frameOf(tag, page)), element('p', [], pageLink)].join('\n'),
    },
    link: { form: 'link', here: pageLink },
  };
}

/** The definition is there to be read, so where the tag would show it, it stands there itself. */
const fallbackOf = ({ tag, attributes }: Choices, link: string): string =>
  tag === 'outreach-definition' && (attributes.view ?? values.view[0]) === values.view[0]
    ? `\n${quotedDefinition}\n${element('p', [], link)}\n`
    : link;

const sheetOf = (href: string): readonly Written[] => [
  ['rel', 'stylesheet'],
  ['href', href],
];

/**
 * Enter in the link would give a second place if the link stood in it directly: editors split the block that it is in, and
 * that is then the paragraph. Some drop an attribute without a value.
 */
const placeOf = (tag: PlacedTag, attributes: readonly Written[]): readonly Written[] => [
  ['class', 'outreach'],
  ['data-outreach', tag],
  ...attributes.map(([name, value = '']): Written => [`data-${name}`, value]),
];

const frameOf = (tag: PlacedTag, page: string): readonly Written[] => [
  ['class', 'outreach'],
  ['src', page],
  ['title', embedding.tags[tag].title],
  ['width', '100%'],
  ['height', String(FRAME_HEIGHT)],
  ['loading', 'lazy'],
];

/** The page of the tag alone, with the attributes: relative to the folder of the scripts. */
export const pageOf = (choices: Shown): string => `frames/${choices.tag}.html${queryOf(attributesIn(choices))}`;

const linkText = ({ tag, link }: Choices): string => escaped(oneLine(link.text) || embedding.tags[tag].open);

function linkAddress({ link }: Choices): string | undefined {
  const address = oneLine(link.address);
  return address && isLinkAddress(address) ? address : undefined;
}

/** What is typed as one line, without what can't be seen. */
const oneLine = (text = ''): string => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/**
 * The folder of exactly this version, or of all that this version can be replaced by: before 1.0.0 those with the same
 * minor number, after it those with the same major one. A folder that isn't called after a version is both.
 */
function folderOf({ base, version, hashes }: Choices): string {
  const folder = base.endsWith('/') ? base : `${base}/`;
  const [major, minor] = version.split('.');
  const compatible = major === '0' ? `${major}.${minor}` : major!;
  const last = folder.split('/').at(-2)!;
  if (last !== version && last !== compatible) return folder;
  return `${folder.slice(0, -1 - last.length)}${hashes ? version : compatible}/`;
}

/** What differs from the default, as it is written on the tag. */
function attributesIn(choices: Shown): readonly Written[] {
  const { tag, attributes, language, theme } = choices;
  const chosen: { readonly [A in Attribute]?: ValueOf<A> } = attributes;
  return [
    ...attributesOf(tag).flatMap((name): Written[] => {
      const value = chosen[name];
      if (value === undefined || value === values[name][0]) return [];
      return [value === true ? [name] : [name, String(value)]];
    }),
    ...(language === languages[0] ? [] : [['lang', language] as const]),
    ...(theme ? [['theme', theme] as const] : []),
  ];
}

function queryOf(attributes: readonly Written[]): string {
  const query = attributes.map(([name, value]) =>
    value === undefined ? name : `${name}=${encodeURIComponent(value)}`,
  );
  return query.length ? `?${query.join('&')}` : '';
}

function integrityOf(hashes: Choices['hashes'], file: string): readonly Written[] {
  if (!hashes) return [];
  const hash = hashes[file];
  if (!hash) throw new TypeError(`no hash of ${file}`);
  return [
    ['integrity', hash],
    ['crossorigin', 'anonymous'],
  ];
}
