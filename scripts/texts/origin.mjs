// Whose a text is, in the language of the reviewer.

import { readFileSync } from 'node:fs';
import { sourced } from '../content/sourced.mjs';
import { translations } from './languages.mjs';
import { wordsFor } from './review-words.mjs';

/** The names of the sources in a language, read from the source of their module, as this works without a build. */
const namesIn = (language) =>
  Object.fromEntries(
    [
      ...readFileSync(new URL(`../../src/content/${language}/sources.ts`, import.meta.url), 'utf8').matchAll(
        /^ {2}'?([\w-]+)'?: '(.*)',$/gm,
      ),
    ].map(([, id, name]) => [id, name]),
  );

const namesOf = Object.fromEntries(translations.map((language) => [language, namesIn(language)]));

/** The modules that have the words of one source, and don't name it with each text. */
const SOURCE_OF = {
  'quick-scan': 'quick-scan-2013',
  'quick-scan-measures': 'quick-scan-2013',
  'outreach-definition': 'definition-2012',
  'outreach-definition-parts': 'antwerpen',
};

/** The checklist puts thresholds in this project's words; those that name no source come from this one. */
const THRESHOLDS = 'sam';

/** @param {{ id: string, origin?: string }} text the Dutch one */
export function originOf(module, { id, origin }, language) {
  const words = wordsFor(language).origin;
  const names = namesOf[language];
  if (origin === 'project') return words.ours;
  const isSource = sourced[module]?.test(id.slice(id.indexOf(':') + 1));
  if (isSource && module === 'threshold-checklist') return words.after + names[origin ?? THRESHOLDS];
  const name = names[origin ?? (isSource ? SOURCE_OF[module] : undefined)];
  if (isSource) return words.source + (name ? ` (${name})` : '');
  return name ? words.after + name : words.ours;
}
