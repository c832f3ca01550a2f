import type { TranslationTexts } from '../texts.ts';

/** What a translation says about itself. */
export const translated = 'Ceci est une traduction. Le texte néerlandais fait foi.';

/** The Dutch of a translation, one press away, and the choice of languages. */
export const translation: TranslationTexts = {
  original: 'Le texte néerlandais',
  languages: 'Langue',
  unavailable: 'Cette langue ne peut pas être chargée pour le moment. Réessayez plus tard.',
};
