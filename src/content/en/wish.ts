import type { WishTexts } from '../texts.ts';

/** How a team wants to work, marked beside how it works. */
export const wish: WishTexts = {
  make: 'How we want it',
  lead: 'Mark in the table how you want to work.',
  // Of an option.
  kept: 'we keep',
  added: 'we want',
  removed: 'we no longer want',
  code: 'Wish code:',
  taken: 'The link and the text below include the wish.',
  /** With what is kept on this device. */
  notSaved: 'The wish is not saved with it.',
  erase: 'Clear our wish',
  /** Of one question. */
  eraseOne: 'Clear this wish',
  erased: 'The wish has been cleared.',
  /** By that of a link that opened the same result. */
  replaced: 'The link brought another wish than yours.',
};
