import type { GroupsTexts } from '../../content/texts.ts';
import type { OutreachProfileFirst, OutreachProfileLater, WorkshopWords } from '../../content/words.ts';
import { type WordList, wordList } from '../base/word-list.ts';

/* The words of the tag. A page loads only those that it shows; a script has the first words of one language built in. */

export const first: WordList<OutreachProfileFirst> = wordList((language) =>
  ({
    nl: () => import('../../content/nl/first/outreach-profile.ts'),
    fr: () => import('../../content/fr/first/outreach-profile.ts'),
    de: () => import('../../content/de/first/outreach-profile.ts'),
    en: () => import('../../content/en/first/outreach-profile.ts'),
  })[language](),
);

export const later: WordList<OutreachProfileLater> = wordList((language) =>
  ({
    nl: () => import('../../content/nl/later/outreach-profile.ts'),
    fr: () => import('../../content/fr/later/outreach-profile.ts'),
    de: () => import('../../content/de/later/outreach-profile.ts'),
    en: () => import('../../content/en/later/outreach-profile.ts'),
  })[language](),
);

/** What it says in a workshop. */
export const workshop: WordList<WorkshopWords> = wordList((language) =>
  ({
    nl: () => import('../../content/nl/later/outreach-profile-workshop.ts'),
    fr: () => import('../../content/fr/later/outreach-profile-workshop.ts'),
    de: () => import('../../content/de/later/outreach-profile-workshop.ts'),
    en: () => import('../../content/en/later/outreach-profile-workshop.ts'),
  })[language](),
);

/** What it says of groups and sessions. */
export const groups: WordList<GroupsTexts> = /* @__PURE__ */ wordList((language) =>
  ({
    nl: () => import('../../content/nl/later/outreach-profile-groups.ts'),
    fr: () => import('../../content/fr/later/outreach-profile-groups.ts'),
    de: () => import('../../content/de/later/outreach-profile-groups.ts'),
    en: () => import('../../content/en/later/outreach-profile-groups.ts'),
  })[language](),
);
