import type { ComparingTexts } from '../texts.ts';

/** What a comparison of two results says. */
export const comparing: ComparingTexts = {
  title: 'Ce qui a bougé',
  between: (before, after) => `D’abord\u00a0: ${before}, à la fin\u00a0: ${after}.`,
  legend: 'Comment lire ceci :',
  unchanged: 'Rien n’a bougé.',
  date: (date, language = 'fr-BE') => date.toLocaleDateString(language, { dateStyle: 'long' }),
  first: 'le premier résultat',
  second: 'le deuxième résultat',
};
