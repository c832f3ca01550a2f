// What an editor has chosen, and how the page's own address represents it. Everything passes through `readState`, whether it was
// picked, typed, or came in a link that somebody shared: anything that isn't a valid choice is left out.

import { type Form, forms } from '../../src/content/insluitcode.ts';
import { type Language, languages } from '../../src/content/languages.ts';
import { themes } from '../../src/content/themes.ts';
import { type Choices, type PlacedTag, attributesOf, placedTags, values } from '../../src/embed/snippets.ts';

export const editions = ['floating', 'pinned'] as const;

export type Edition = (typeof editions)[number];

/** What the address shares. Not the folder of the scripts: a link mustn't decide whose scripts a site will run. */
export interface State {
  readonly choices: Pick<Choices, 'tag' | 'attributes' | 'language' | 'languages' | 'theme' | 'link'>;
  readonly form: Form;
  readonly edition: Edition;
}

export const LONGEST_TEXT = 200;
export const LONGEST_ADDRESS = 2_000;

/** The form that most editors accept. */
const FIRST_FORM: Form = 'data';

/** @param ofPage the language of the page, which a snippet gets unless another is chosen */
export function readState(query: URLSearchParams, ofPage: Language): State {
  const tag = oneOf(placedTags, query.get('element')) ?? placedTags[0]!;
  const language = oneOf(languages, query.get('lang')) ?? ofPage;
  const others = query.getAll('languages');
  return {
    choices: {
      tag,
      attributes: readAttributes(tag, query),
      language,
      languages: [language, ...languages.filter((each) => each !== language && others.includes(each))],
      theme: oneOf(themes, query.get('theme')),
      link: {
        text: (query.get('text') ?? '').slice(0, LONGEST_TEXT),
        address: (query.get('link') ?? '').slice(0, LONGEST_ADDRESS),
      },
    } as State['choices'],
    form: oneOf(forms, query.get('form')) ?? FIRST_FORM,
    edition: oneOf(editions, query.get('edition')) ?? editions[0],
  };
}

/** Leaves out what is at its default. */
export function queryOf({ choices, form, edition }: State, ofPage: Language): string {
  const { tag, attributes, language, languages: offeredLanguages, theme, link } = choices;
  const query = new URLSearchParams();
  if (tag !== placedTags[0]) query.set('element', tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== values[name as keyof typeof values][0]) query.set(name, String(value));
  }
  if (language !== ofPage) query.set('lang', language);
  for (const other of offeredLanguages?.slice(1) ?? []) query.append('languages', other);
  if (theme) query.set('theme', theme);
  if (link.text) query.set('text', link.text);
  if (link.address) query.set('link', link.address);
  if (form !== FIRST_FORM) query.set('form', form);
  if (edition !== editions[0]) query.set('edition', edition);
  return query.size ? `?${query}` : '';
}

type Attributes = Readonly<Partial<Record<keyof typeof values, string | number | boolean>>>;

/** The attributes that make a difference, given the others: a text asks nothing, so there is nothing to save. */
export function offered(tag: PlacedTag, attributes: Attributes): readonly (keyof typeof values)[] {
  const isText = (attributes.view ?? 'definition') !== 'definition';
  const asks = tag !== 'outreach-definition' || (!isText && attributes.reflect === true);
  return attributesOf(tag).filter((name) => {
    if (name === 'allow-saving') return asks;
    if (name === 'mode' || name === 'reflect') return !isText;
    return true;
  });
}

function readAttributes(tag: PlacedTag, query: URLSearchParams): Attributes {
  const entries = attributesOf(tag).flatMap((name) => {
    const known: readonly (string | number | boolean)[] = values[name];
    const value = known.find((each) => String(each) === query.get(name));
    return value === undefined ? [] : [[name, value] as const];
  });
  const all: Attributes = Object.fromEntries(entries);
  return Object.fromEntries(offered(tag, all).flatMap((name) => (name in all ? [[name, all[name]]] : [])));
}

const oneOf = <T extends string>(known: readonly T[], text: string | null): T | undefined =>
  known.find((each) => each === text);
