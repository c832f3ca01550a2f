import type { ComparingTexts } from '../texts.ts';

/** What a comparison of two results says. */
export const comparing: ComparingTexts = {
  title: 'Ce qui a bougé',
  between: (before, after) => `Avant\u00a0: ${before}, après\u00a0: ${after}.`,
  legend: 'Comment lire ceci :',
  unchanged: 'Rien n’a bougé.',
  date: (date, language = 'fr-BE') => date.toLocaleDateString(language, { dateStyle: 'long' }),
  first: 'le premier résultat',
  second: 'le deuxième résultat',
};
