import type { WishTexts } from '../texts.ts';

/** How a team wants to work, marked beside how it works. */
export const wish: WishTexts = {
  make: 'Ce que nous voulons',
  lead: 'Comment voulez-vous travailler ? Indiquez-le dans le tableau, à côté de ce que vous faites actuellement.',
  // Above the table, while it can be marked.
  how: 'Indiquez comment vous voulez travailler. Ce souhait ne change rien à vos réponses.',
  // Of an option.
  kept: 'nous gardons',
  added: 'nous voulons',
  removed: 'nous ne voulons plus',
  // Of a question.
  none: 'Sans souhait',
  same: 'Vous n’avez encore rien indiqué d’autre que la situation actuelle.',
  code: 'Code du souhait\u00a0:',
  /** With the heading of the buttons that take a result along. */
  taken: (section) => `Si vous copiez un lien ou le texte sous «\u00a0${section}\u00a0», le souhait y sera aussi.`,
  erase: 'Effacer notre souhait',
  erased: 'Le souhait est effacé.',
};
