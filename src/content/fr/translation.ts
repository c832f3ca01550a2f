import type { TranslationTexts } from '../texts.ts';

/** What a translation says about itself, with the Dutch one press away, and the choice of languages. */
export const translation: TranslationTexts = {
  note: 'Ceci est une traduction. Le texte néerlandais fait foi.',
  original: 'Le texte néerlandais',
  languages: 'Langue',
  unavailable: 'Cette langue ne peut pas être chargée pour le moment. Réessayez plus tard.',
};
