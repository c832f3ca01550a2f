import type { WishTexts } from '../texts.ts';

/** How a team wants to work, marked beside how it works. */
export const wish: WishTexts = {
  make: 'So wollen wir es',
  lead: 'Wie wollen Sie arbeiten? Markieren Sie es in der Tabelle, neben dem, was jetzt ist.',
  // Above the table, while it can be marked.
  how: 'Markieren Sie, wie Sie arbeiten wollen. Dieser Wunsch ändert nichts an Ihren Antworten.',
  // Of an option.
  kept: 'behalten wir',
  added: 'wollen wir',
  removed: 'wollen wir nicht mehr',
  // Of a question.
  none: 'Ohne Wunsch',
  same: 'Noch ist nichts anderes markiert als das, was jetzt ist.',
  code: 'Wunschcode:',
  /** With the heading of the buttons that take a result along. */
  taken: (section) => `Wenn Sie unter „${section}“ einen Link oder den Text kopieren, ist der Wunsch dabei.`,
  erase: 'Unseren Wunsch löschen',
  erased: 'Der Wunsch ist gelöscht.',
};
