import type { WishTexts } from '../texts.ts';

/** How a team wants to work, marked beside how it works. */
export const wish: WishTexts = {
  make: 'How we want it',
  lead: 'How do you want to work? Mark it in the table, beside how you work now.',
  // Above the table, while it can be marked.
  how: 'Mark how you want to work. This wish changes nothing about your answers.',
  // Of an option.
  kept: 'we keep',
  added: 'we want',
  removed: 'we no longer want',
  // Of a question.
  none: 'Without a wish',
  same: 'Nothing is marked yet but what is there now.',
  code: 'Wish code:',
  /** With the heading of the buttons that take a result along. */
  taken: (section) => `If you copy a link or the text under “${section}”, the wish is in it.`,
  erase: 'Clear our wish',
  erased: 'The wish has been cleared.',
};
