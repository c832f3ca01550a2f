import type { ReflectingTexts } from '../texts.ts';

/** The reflection questions of a result, one at a time. */
export const reflecting: ReflectingTexts = {
  /** Around the name of a part. */
  about: ['About “', '” in the definition.'],
  /** Which question is in sight. */
  position: (at, total) => `${at} of ${total}`,
  previous: 'Previous question',
  next: 'Next question',
  all: 'Show all questions',
  /** Beside a question, and above those of which it was said. */
  hold: 'We keep this one',
  held: 'What we keep',
};
