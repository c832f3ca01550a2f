import type { ReflectingTexts } from '../texts.ts';

/** The reflection questions of a result, one at a time. */
export const reflecting: ReflectingTexts = {
  /** Around the name of a part. */
  about: ['Zu „', '“ in der Definition.'],
  /** Which question is in sight. */
  position: (at, total) => `${at} von ${total}`,
  previous: 'Vorige Frage',
  next: 'Nächste Frage',
  all: 'Alle Fragen zeigen',
  /** Beside a question, and above those of which it was said. */
  hold: 'Diese halten wir fest',
  held: 'Was wir festhalten',
};
