import type { TranslationTexts } from '../texts.ts';

/** What a translation says about itself. */
export const translated = 'This is a translation. The Dutch text applies.';

/** The Dutch of a translation, one press away, and the choice of languages. */
export const translation: TranslationTexts = {
  original: 'The Dutch text',
  languages: 'Language',
  unavailable: 'This language can’t be loaded right now. Try again later.',
};
