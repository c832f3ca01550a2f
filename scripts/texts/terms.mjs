// The terms of the field: those that a source attests, and the texts of ours that use them.

import { readFileSync } from 'node:fs';

export const { terms, sources } = JSON.parse(readFileSync(new URL('terms.json', import.meta.url), 'utf8'));

/** The attested terms in a text: those that its id stands for, and those whose words it uses. */
export function attestedIn({ id, dutch, translated }, language) {
  const own = ownTerm(id);
  const attested = terms.filter((term) => term.attested[language]);
  const named = attested.filter((term) => term.id === own);
  const within = attested.filter(
    (term) => isWord(term) && !named.some((each) => each.attested[language] === term.attested[language]),
  );
  return [
    ...named.map((term) => term.attested[language]),
    ...within
      .filter((term) => has(dutch, term.nl) && has(translated, term[language]))
      .map((term) => `${found(translated, term[language])} ${term.attested[language]}`),
  ];
}

/** Whether the list of terms has other words for a threshold than the checklist. */
export function differs({ id, dutch, translated }, language) {
  const term = isThreshold(id) && terms.find((each) => each.id === ownTerm(id));
  return !!term && (plain(term.nl) !== plain(dutch) || plain(term[language]) !== plain(translated));
}

const SHOWN = /(?:parameters|partLabels|accessibility)\.([\w.-]+?)(?:\.label)?$|questions\.([\w.-]+)\.text$/;

/** The id, in the list of terms, of what a text names: a parameter, a question, an option, a threshold or a part. */
function ownTerm(id) {
  const option = /questions\.([\w.-]+)\.options\.([\w-]+)\.label$/.exec(id);
  if (option) return `${option[1]}.${option[2]}`;
  const [, named, asked] = SHOWN.exec(id) ?? [];
  // A question has the id of what it asks about; in the checklist, that is the threshold.
  return named ?? (isThreshold(id) ? asked : asked && `${asked} (question)`);
}

/** Whether a text is the checklist's: `threshold-checklist:…questions.rules.sanctions.text`. */
const isThreshold = (id) => /^threshold-checklist:.*questions\.[\w.-]+\.text$/.test(id);

const isWord = ({ id }) => /^[wd]\./.test(id);

/** The variants of a term: “outreach work, outreaching (of teams)” has two. A plainer word beside it is ours. */
const variantsOf = (term) =>
  term
    .replaceAll(/\([^)]*\)/g, '')
    .replace(/\b(plain|literal):.*/, '')
    .split(/[,;/]/)
    .map((each) => plain(each.trim()))
    .filter((each) => each.length > 3);

const plain = (text) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[\u00a0\u202f]/g, ' ');

const found = (text, term) =>
  variantsOf(term).find((variant) => new RegExp(`(?<!\\p{Letter})${literally(variant)}`, 'u').test(plain(text)));

const literally = (words) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const has = (text, term) => found(text, term) !== undefined;
