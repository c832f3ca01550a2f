import type { ShortQuestionTexts } from '../texts.ts';

/** The texts around questions that show their options as a short row. */
export const shortQuestions: ShortQuestionTexts = {
  optionsExplained: 'What do the answers mean?',
  source: (name) => `Source: ${name}.`,
};
