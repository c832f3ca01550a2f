import type { ReflectingTexts } from '../texts.ts';

/** The reflection questions of a result, one at a time. */
export const reflecting: ReflectingTexts = {
  /** Around the name of a part. */
  about: ['Sur la partie «\u00a0', '\u00a0» de la définition.'],
  /** Which question is in sight. */
  position: (at, total) => `${at} sur ${total}`,
  previous: 'Question précédente',
  next: 'Question suivante',
  all: 'Afficher toutes les questions',
  /** Beside a question, and above those of which it was said. */
  hold: 'Nous retenons celle-ci',
  held: 'Ce que nous retenons',
};
