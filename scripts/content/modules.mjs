// The modules with Dutch words: all are listed, or nobody would check the texts of one that isn't.

import { readdirSync } from 'node:fs';
import { dist, nl } from './built.mjs';
import { sourced } from './sourced.mjs';

/** What elements say around questions and results. */
export const around = [
  'answering',
  'short-questions',
  'sources',
  'attributions',
  'notices',
  'measures',
  'result',
  'comparing',
  'in-words',
  'agreements',
  'reflecting',
  'wish',
  'round',
  'saving',
  'profile',
  'workshop',
  'groups',
  'embedding',
  'translation',
];

/** How numbers are written, how sources are cited (in the table of sources), and what only editors and administrators read. */
const elsewhere = ['decimal', 'citations', 'accessibility-paragraph', 'insluitcode', 'installation', 'site-page'];

export function unknownModules() {
  const known = [...Object.keys(sourced), ...around, ...elsewhere];
  return readdirSync(new URL('content/nl/', dist))
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.replace(/\.js$/, ''))
    .filter((name) => !known.includes(name));
}

/** Every text in the modules with facts, with its module, its path, and whether it may use the words of a source. */
export async function* sourcedTexts() {
  for (const [name, may] of Object.entries(sourced)) {
    for (const [where, text] of textsIn(await nl(name), '')) yield { name, where, text, isSource: may.test(where) };
  }
}

/** All texts in a module or object, with the path to each. */
export function* textsIn(value, path) {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') {
    const words = spoken(value);
    if (words) yield [path, words];
  } else for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, path ? `${path}.${key}` : key);
}

/** The words in a function, with `…` for its arguments. */
function spoken(value) {
  const literals =
    String(value).match(/`(?:[^`\\$]|\\.|\$(?!\{)|\$\{(?:[^{}`]|`[^`]*`)*\})*`|'(?:[^'\\]|\\.)*'/g) ?? [];
  return literals
    .map((literal) => literal.slice(1, -1).replace(/\$\{(?:[^{}`]|`[^`]*`)*\}/g, '…'))
    .filter((words) => /\p{Letter}{3}/u.test(words) && !/^(nl-BE|long)$/.test(words))
    .join(' / ');
}
