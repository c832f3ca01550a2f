/** The reflection questions of a result, one at a time. */
export const reflecting = {
  /** Around the name of a part. */
  about: ['Over ‘', '’ in de definitie.'] as const,
  /** Which question is in sight. */
  position: (at: number, total: number) => `${at} van ${total}`,
  previous: 'Vorige vraag',
  next: 'Volgende vraag',
  all: 'Toon alle vragen',
  /** Beside a question, and above those of which it was said. */
  hold: 'Deze houden we vast',
  held: 'Wat we vasthouden',
};
