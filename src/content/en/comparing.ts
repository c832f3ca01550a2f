import type { ComparingTexts } from '../texts.ts';

/** What a comparison of two results says. */
export const comparing: ComparingTexts = {
  title: 'What moved',
  between: (before, after) => `From ${before} to ${after}.`,
  legend: 'How to read this:',
  unchanged: 'Nothing moved.',
  date: (date, language = 'en-BE') => date.toLocaleDateString(language, { dateStyle: 'long' }),
  first: 'the first result',
  second: 'the second result',
};
