/** How a team wants to work, marked beside how it works. */
export const wish = {
  make: 'Zo willen we het',
  lead: 'Hoe willen jullie werken? Duid het aan in de tabel, naast hoe jullie nu werken.',
  // Above the table, while it can be marked.
  how: 'Duid aan hoe jullie willen werken. Deze wens verandert niets aan jullie antwoorden.',
  // Of an option.
  kept: 'houden we',
  added: 'willen we',
  removed: 'willen we niet meer',
  // Of a question.
  none: 'Zonder wens',
  same: 'Er is nog niets anders aangeduid dan wat er nu is.',
  code: 'Wenscode:',
  /** With the heading of the buttons that take a result along. */
  taken: (section: string) => `Kopieer je onder ‘${section}’ een link of de tekst, dan gaat de wens mee.`,
  erase: 'Wis onze wens',
  erased: 'De wens is gewist.',
};
