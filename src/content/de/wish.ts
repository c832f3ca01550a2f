import type { WishTexts } from '../texts.ts';

/** How a team wants to work, marked beside how it works. */
export const wish: WishTexts = {
  make: 'So wollen wir es',
  lead: 'Markieren Sie in der Tabelle, wie Sie arbeiten wollen.',
  // Of an option.
  kept: 'behalten wir',
  added: 'wollen wir',
  removed: 'wollen wir nicht mehr',
  code: 'Wunschcode:',
  taken: 'Der Link und der Text unten enthalten auch den Wunsch.',
  /** With what is kept on this device. */
  notSaved: 'Der Wunsch wird nicht mitgespeichert.',
  erase: 'Unseren Wunsch löschen',
  /** Of one question. */
  eraseOne: 'Diesen Wunsch löschen',
  erased: 'Der Wunsch ist gelöscht.',
  /** By that of a link that opened the same result. */
  replaced: 'Der Link hat einen anderen Wunsch mitgebracht als Ihren.',
};
