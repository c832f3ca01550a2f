import type { ComparingContent } from '../content.ts';

export const comparing: ComparingContent = {
  title: 'Wat verschoof',
  between: (before, after) => `Van ${before} naar ${after}.`,
  legend: 'Zo lees je dit:',
  unchanged: 'Er verschoof niets.',
  date: (date, language = 'nl-BE') => date.toLocaleDateString(language, { dateStyle: 'long' }),
  first: 'het eerste resultaat',
  second: 'het tweede resultaat',
};
