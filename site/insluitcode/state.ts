// What an editor has chosen, and how the page's own address says it. Everything passes through `readState`, whether it was
// picked, typed, or came in a link that somebody shared: what isn't one of the choices is left out.

import { languages } from '../../src/content/languages.ts';
import {
  type Choices,
  type Form,
  type PlacedTag,
  attributesOf,
  forms,
  placedTags,
  values,
} from '../../src/embed/snippets.ts';
import { themes } from '../../src/embed/themes.ts';

export const editions = ['floating', 'pinned'] as const;

export type Edition = (typeof editions)[number];

/** What is shared in the address. Where the scripts stand is not: a link may not decide whose scripts a site will run. */
export interface State {
  readonly choices: Pick<Choices, 'tag' | 'attributes' | 'language' | 'theme' | 'link'>;
  readonly form: Form;
  readonly edition: Edition;
}

export const LONGEST_TEXT = 200;
export const LONGEST_ADDRESS = 2_000;

/** Most editors can place it. */
const FIRST_FORM: Form = 'data';

export function readState(query: URLSearchParams): State {
  const tag = oneOf(placedTags, query.get('element')) ?? placedTags[0]!;
  return {
    choices: {
      tag,
      attributes: readAttributes(tag, query),
      language: oneOf(languages, query.get('lang')) ?? languages[0],
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

/** Without what is as it would be anyway. */
export function queryOf({ choices, form, edition }: State): string {
  const { tag, attributes, language, theme, link } = choices;
  const query = new URLSearchParams();
  if (tag !== placedTags[0]) query.set('element', tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== values[name as keyof typeof values][0]) query.set(name, String(value));
  }
  if (language !== languages[0]) query.set('lang', language);
  if (theme) query.set('theme', theme);
  if (link.text) query.set('text', link.text);
  if (link.address) query.set('link', link.address);
  if (form !== FIRST_FORM) query.set('form', form);
  if (edition !== editions[0]) query.set('edition', edition);
  return query.size ? `?${query}` : '';
}

type Attributes = Readonly<Partial<Record<keyof typeof values, string | number | boolean>>>;

/** The attributes that make a difference beside the others: a text asks nothing, so there is nothing to save. */
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
