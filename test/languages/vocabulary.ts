// The words that only the Dutch texts have.

import type { Language } from '../../src/content/languages.ts';

/** The words of each tag, first and later. */
export const MODULES = [
  ...['quick-scan', 'threshold-checklist', 'outreach-definition', 'outreach-profile'].flatMap((tag) => [
    `first/${tag}`,
    `later/${tag}`,
  ]),
  ...[
    'later/outreach-definition-text',
    'later/outreach-profile-workshop',
    'later/outreach-profile-groups',
    'embedding',
  ],
];

/** Names keep their words in every language. */
const NAMES: readonly (readonly [name: string, why: string])[] = [
  ['Antwerps Platform Sociale Middenveld Organisaties', 'an organisation'],
  ['Staten-Generaal Lokaal Sociaal Beleid', 'a conference'],
  ['Mijn Kennisplein', 'a website'],
  ['Sociaal.Net', 'a magazine'],
  ['Reach Out!', 'an organisation'],
  ['SAM vzw', 'an organisation'],
  ['Bind-Kracht', 'a method'],
];

/** The text without names. */
export const withoutNames = (text: string): string => NAMES.reduce((rest, [name]) => rest.replaceAll(name, ' '), text);

/** The text without what follows an address. */
export const wordsIn = (text: string): string[] =>
  (text.replace(/#\S+/g, '').match(/\p{L}+/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 1);

/** Every text in a value, at any depth; for a function, its own words, whatever its arguments. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
}

async function vocabularyOf(language: Language): Promise<Set<string>> {
  const modules = await Promise.all(
    MODULES.map((name) => import(`/src/content/${language}/${name}.ts`) as Promise<unknown>),
  );
  return new Set(modules.flatMap(textsIn).flatMap(wordsIn));
}

/** What the texts in every language share: works and sources, as printed in the Netherlands and Flanders. */
const PRINTED = ['citations', 'references', 'sources'];

export async function dutchOnly(language: Language): Promise<ReadonlySet<string>> {
  const [dutch, other] = await Promise.all([vocabularyOf('nl'), vocabularyOf(language)]);
  const printed = await Promise.all(PRINTED.map((name) => import(`/src/content/${name}.ts`) as Promise<unknown>));
  return new Set([...dutch, ...printed.flatMap(textsIn).flatMap(wordsIn)].filter((word) => !other.has(word)));
}
