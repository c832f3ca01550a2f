import type { ShortQuestionTexts } from '../texts.ts';

/** The texts around questions that show their options as a short row. */
export const shortQuestions: ShortQuestionTexts = {
  optionsExplained: 'Was bedeuten die Antworten?',
  source: (name) => `Quelle: ${name}.`,
};
