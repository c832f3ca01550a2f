import type { ComparingTexts } from '../texts.ts';

/** What a comparison of two results says. */
export const comparing: ComparingTexts = {
  title: 'Was sich verändert hat',
  // A name, a date or one of the words below: none of them has to be inflected here.
  between: (before, after) => `Vorher: ${before}, nachher: ${after}.`,
  legend: 'So lesen Sie das:',
  unchanged: 'Nichts hat sich verschoben.',
  date: (date, language = 'de-BE') => date.toLocaleDateString(language, { dateStyle: 'long' }),
  first: 'das erste Ergebnis',
  second: 'das zweite Ergebnis',
};
