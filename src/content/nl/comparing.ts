/** What a comparison of two results says. */
export const comparing = {
  title: 'Wat er verschoof',
  between: (before: string, after: string) => `Van ${before} naar ${after}.`,
  legend: 'Zo lees je dit:',
  unchanged: 'Er verschoof niets.',
  date: (date: Date, language = 'nl-BE') => date.toLocaleDateString(language, { dateStyle: 'long' }),
  first: 'het eerste resultaat',
  second: 'het tweede resultaat',
};
