import type { WishTexts } from '../texts.ts';

/** How a team wants to work, marked beside how it works. */
export const wish: WishTexts = {
  make: 'Ce que nous voulons',
  lead: 'Indiquez dans le tableau comment vous voulez travailler.',
  // Of an option.
  kept: 'nous gardons',
  added: 'nous voulons',
  removed: 'nous ne voulons plus',
  code: 'Code du souhait\u00a0:',
  taken: 'Le lien et le texte ci-dessous contiennent aussi le souhait.',
  /** With what is kept on this device. */
  notSaved: 'Le souhait n’y est pas conservé.',
  erase: 'Effacer notre souhait',
  /** Of one question. */
  eraseOne: 'Effacer ce souhait',
  erased: 'Le souhait est effacé.',
  /** By that of a link that opened the same result. */
  replaced: 'Le lien a apporté un autre souhait que le vôtre.',
};
