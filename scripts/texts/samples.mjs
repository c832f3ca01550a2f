// Samples of texts with something filled in, as they are on the page.

import ts from 'typescript';

const NUMBERS = new Set(['count', 'total', 'position', 'answered', 'done', 'level', 'min', 'max', 'stepsPerUnit']);

/** Arguments that have to have a certain form. */
const THINGS = {
  source: () => 'sam',
  tags: () => ['quick-scan', 'outreach-profile'],
  knownLimits: (size) => (size === 1 ? [] : [{ text: '{text}' }]),
  assessedOn: () => '2026-11-26',
};

/**
 * @param value a string, or a function of the built module
 * @param parameters those of the Dutch, which have types
 * @param counts numbers to give a sample for each; none if the text is the same for any number
 */
export function sampled(value, parameters, counts) {
  if (typeof value === 'string') return value;
  const said = (counts ?? [undefined]).map((count) => {
    let number = 0;
    const next = () => count ?? (number += 1);
    return value(...parameters.map((each) => sampleOf(each, count ?? 2, next)));
  });
  return [...new Set(said)].join(' / ');
}

function sampleOf({ name, type, initializer }, size, next) {
  if (initializer) return undefined;
  if (ts.isIdentifier(name)) return valueOf(name.text, type?.getText(), size, next);
  const within = (element) => [element.name.text, valueOf(element.name.text, undefined, size, next)];
  return Object.fromEntries(name.elements.map(within));
}

function valueOf(name, type, size, next) {
  if (THINGS[name]) return THINGS[name](size);
  if (type === 'number' || (!type && NUMBERS.has(name))) return next();
  if (type === 'boolean' || /^(is|has)[A-Z]/.test(name)) return size === 2;
  if (type === 'Date' || (!type && name === 'date')) return new Date('2026-11-26T12:00:00Z');
  if (type === 'readonly number[]') return size === 1 ? [1] : [1, 2];
  if (type === 'readonly string[]' || (!type && /^(options|parameters)$/.test(name)))
    return Array(size).fill(`{${name}}`);
  return `{${name}}`;
}
