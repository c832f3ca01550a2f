import type { ShortQuestionTexts } from '../texts.ts';

/** The texts around questions that show their options as a short row. */
export const shortQuestions: ShortQuestionTexts = {
  optionsExplained: 'Que veulent dire les réponses ?',
  source: (name) => `Source\u00a0: ${name}.`,
};
