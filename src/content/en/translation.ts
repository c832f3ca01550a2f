import type { TranslationTexts } from '../texts.ts';

/** What a translation says about itself, with the Dutch one press away, and the choice of languages. */
export const translation: TranslationTexts = {
  note: 'This is a translation. The Dutch text applies.',
  original: 'The Dutch text',
  languages: 'Language',
  unavailable: 'This language can’t be loaded right now. Try again later.',
};
