import type { ShortQuestionContent } from '../content.ts';

export const shortQuestions: ShortQuestionContent = {
  clear: 'Wis deze antwoorden',
  optionsExplained: 'Wat betekenen de antwoorden?',
  source: (name) => `Bron: ${name}.`,
};
