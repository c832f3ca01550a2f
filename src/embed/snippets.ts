// What goes on a page, or once on a site, to show a tag: one set of choices in four forms, depending on what an editor may insert.
// Pure: it takes what was chosen and typed, and returns markup in which all of that stays text.

import type { Form } from '../content/insluitcode.ts';
import { type Language, inLanguage, languages } from '../content/languages.ts';
import type { EmbeddingTexts } from '../content/texts.ts';
import type { Theme } from '../content/themes.ts';
import type {
  OutreachDefinitionElement,
  OutreachProfileElement,
  QuickScanElement,
  ThresholdChecklistElement,
} from '../index.ts';
import { definitionViews } from '../model/definition-views.ts';
import { type Tag, tags } from '../model/tags.ts';
import { type Written, element, escaped, startTag } from './markup.ts';

/** The classes of tags that show something by themselves. A scope shows what a developer puts inside. */
interface Elements {
  'quick-scan': QuickScanElement;
  'threshold-checklist': ThresholdChecklistElement;
  'outreach-definition': OutreachDefinitionElement;
  /** Its own mode is for whoever leads a workshop, and isn't a way to ask questions. */
  'outreach-profile': Omit<OutreachProfileElement, 'mode'>;
}

export type PlacedTag = Exclude<Tag, 'outreach-scope'>;

export const placedTags = tags.filter((tag) => tag !== 'outreach-scope');

/** The attributes that an editor can set on a tag, and the property behind each. */
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

/** The values that each attribute takes, the default first. */
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

interface ChoicesOf<T extends PlacedTag> {
  readonly tag: T;
  readonly attributes: { readonly [A in AttributeOf<T>]?: ValueOf<A> };
  readonly language: Language;
  readonly theme: Theme | undefined;
  /** The languages that a visitor may choose between; with fewer than two there is no choice. */
  readonly languages?: readonly Language[];
  /** What remains if the tag can't be shown. The text has a default, and without an address it leads to the tag's own page. */
  readonly link: { readonly text?: string; readonly address?: string };
  /** The folder with the scripts, in a form that `isBase` accepts. */
  readonly base: string;
  readonly version: string;
  /** Hashes of the scripts by file name, with which the snippets ask for exactly this version. */
  readonly hashes: Readonly<Record<string, string>> | undefined;
  /** Whether the snippets point to the base itself, because the folder of the edition doesn't exist. */
  readonly asGiven?: boolean;
}

export type Choices = { [T in PlacedTag]: ChoicesOf<T> }[PlacedTag];

/** What decides which folder the snippets point to. */
export type Where = Pick<Choices, 'base' | 'version' | 'hashes' | 'asGiven'>;

/** The choices that the tag itself takes. */
type Shown = Pick<Choices, 'tag' | 'attributes' | 'language' | 'theme' | 'languages'>;

/** The words of a snippet itself, besides what was typed. */
export interface SnippetTexts {
  readonly embedding: Pick<EmbeddingTexts, 'tags'>;
  /** What the tag says by itself, as HTML. A snippet with the tag has it inside. */
  readonly said?: string | undefined;
}

export interface Snippet {
  readonly form: Form;
  /** What a site needs once, on every page with this form. */
  readonly once?: string;
  /** What goes where the tag is to appear. */
  readonly here: string;
}

/** The height of a frame until the helper sets it, and without a helper. */
const FRAME_HEIGHT = 900;

const LINK_PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];
/** The base that a relative address is resolved against, to see what kind it is. */
const SOMEWHERE = 'https://somewhere.invalid/';

/** Whether a link may have this address. Goes by the browser's own parsing, which takes `java\tscript:` for a script. */
export function isLinkAddress(text: string): boolean {
  return LINK_PROTOCOLS.includes(urlOf(text)?.protocol ?? '');
}

/** Whether scripts can be served from this address: a folder of a website, or a path from the root of the page's own website. */
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

/** @throws {TypeError} for a base that `isBase` rejects, or a script without a hash */
export function snippetsOf(
  choices: Choices,
  texts: SnippetTexts,
): { readonly [F in Form]: Snippet & { readonly form: F } } {
  if (!isBase(choices.base)) throw new TypeError(`${choices.base} is no folder that scripts can stand in`);
  const { tag, theme, hashes } = choices;
  const { title, open } = texts.embedding.tags[tag];
  const text = escaped(oneLine(choices.link.text) || open);
  const folder = folderOf(choices);
  const attributes = attributesIn(choices);
  const page = folder + pageOf(choices);
  const pageLink = element('a', [['href', page]], text);
  const link = element('a', [['href', linkAddress(choices) ?? page]], text);

  const srcOf = (file: string): readonly Written[] => [['src', folder + file], ...integrityOf(hashes, file)];
  const deferred = (file: string) => element('script', [...srcOf(file), ['defer']]);

  const sheet = theme ? [startTag('link', sheetOf(`${folder}themes/${theme}.css`))] : [];
  const module = (file: string) => element('script', [['type', 'module'], ...srcOf(`${file}.js`)]);
  const modules = [
    ...(hashes ? otherLanguages(choices).map((each) => module(`${tag}-words.${each}`)) : []),
    module(inLanguage(hashes ? `${tag}-complete` : tag, choices.language)),
  ];

  return {
    script: {
      form: 'script',
      here: [...sheet, ...modules, element(tag, attributes, fallbackOf(link, texts))].join('\n'),
    },
    data: {
      form: 'data',
      once: deferred('loader.js'),
      here: element('div', placeOf(tag, attributes), element('p', [], link)),
    },
    frame: {
      form: 'frame',
      once: deferred('frame-host.js'),
      here: [element('iframe', frameOf(title, page)), element('p', [], pageLink)].join('\n'),
    },
    link: { form: 'link', here: pageLink },
  };
}

const fallbackOf = (link: string, { said }: SnippetTexts): string =>
  said ? `\n${said}\n${element('p', [], link)}\n` : link;

const sheetOf = (href: string): readonly Written[] => [
  ['rel', 'stylesheet'],
  ['href', href],
];

/**
 * The attributes of a place. Boolean ones get an empty value, as some editors drop an attribute without one. The link goes in a
 * paragraph, because editors split the block around it when somebody presses Enter in it, which would make a second place.
 */
const placeOf = (tag: PlacedTag, attributes: readonly Written[]): readonly Written[] => [
  ['class', 'outreach'],
  ['data-outreach', tag],
  ...attributes.map(([name, value = '']): Written => [`data-${name}`, value]),
];

const frameOf = (title: string, page: string): readonly Written[] => [
  ['class', 'outreach'],
  ['src', page],
  ['title', title],
  ['width', '100%'],
  ['height', String(FRAME_HEIGHT)],
  ['loading', 'lazy'],
];

/** The address of the tag's own page, with the attributes, relative to the folder of the scripts. */
export const pageOf = (choices: Shown): string =>
  `frames/${inLanguage(choices.tag, choices.language)}.html${queryOf(attributesIn(choices).filter(([name]) => name !== 'lang'))}`;

function linkAddress({ link }: Choices): string | undefined {
  const address = oneLine(link.address);
  return address && isLinkAddress(address) ? address : undefined;
}

/** What was typed, as one line and without invisible characters. */
const oneLine = (text = ''): string => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/**
 * The folder of exactly this version, or of the versions that can replace it: before 1.0.0 those with the same
 * minor number, from then on those with the same major one. A folder that isn't named after this version serves as both.
 */
export function folderOf({ base, version, hashes, asGiven = false }: Where): string {
  const folder = base.endsWith('/') ? base : `${base}/`;
  const [major, minor] = version.split('.');
  const compatible = major === '0' ? `${major}.${minor}` : major!;
  const last = folder.split('/').at(-2)!;
  if (asGiven || (last !== version && last !== compatible)) return folder;
  return `${folder.slice(0, -1 - last.length)}${hashes ? version : compatible}/`;
}

/** The attributes that differ from the default, as written on the tag; and always its language, as the page's may differ. */
function attributesIn(choices: Shown): readonly Written[] {
  const { tag, attributes, language, theme } = choices;
  const chosen: { readonly [A in Attribute]?: ValueOf<A> } = attributes;
  return [
    ...attributesOf(tag).flatMap((name): Written[] => {
      const value = chosen[name];
      if (value === undefined || value === values[name][0]) return [];
      return [value === true ? [name] : [name, String(value)]];
    }),
    ['lang', language],
    ...(theme ? [['theme', theme] as const] : []),
    ...(offeredIn(choices).length ? [['languages', offeredIn(choices).join(' ')] as const] : []),
  ];
}

/** The original comes first, whatever language the tag begins in. */
const offeredIn = ({ languages: offered = [] }: Shown): readonly Language[] =>
  offered.length > 1 ? languages.filter((each) => offered.includes(each)) : [];

/** What a tag may be asked to say in, besides its own: what a visitor may choose, and what its texts were translated from. */
const otherLanguages = (choices: Shown): readonly Language[] =>
  languages.filter((each) => each !== choices.language && (each === languages[0] || offeredIn(choices).includes(each)));

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
