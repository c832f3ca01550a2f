import type { TranslationTexts } from '../texts.ts';

/** What a translation says about itself. */
export const translated = 'Dies ist eine Übersetzung. Maßgeblich ist der niederländische Text.';

/** The Dutch of a translation, one press away, and the choice of languages. */
export const translation: TranslationTexts = {
  original: 'Der niederländische Text',
  languages: 'Sprache',
  unavailable: 'Diese Sprache kann gerade nicht geladen werden. Versuchen Sie es später noch einmal.',
};
