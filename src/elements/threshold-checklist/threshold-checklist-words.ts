import type { ThresholdChecklistFirst, ThresholdChecklistLater } from '../../content/words.ts';
import { type WordList, wordList } from '../base/word-list.ts';

/* The words of the tag. A page loads only those that it shows; a script has the first words of one language built in. */

export const first: WordList<ThresholdChecklistFirst> = wordList((language) =>
  ({
    nl: () => import('../../content/nl/first/threshold-checklist.ts'),
    fr: () => import('../../content/fr/first/threshold-checklist.ts'),
    de: () => import('../../content/de/first/threshold-checklist.ts'),
    en: () => import('../../content/en/first/threshold-checklist.ts'),
  })[language](),
);

export const later: WordList<ThresholdChecklistLater> = wordList((language) =>
  ({
    nl: () => import('../../content/nl/later/threshold-checklist.ts'),
    fr: () => import('../../content/fr/later/threshold-checklist.ts'),
    de: () => import('../../content/de/later/threshold-checklist.ts'),
    en: () => import('../../content/en/later/threshold-checklist.ts'),
  })[language](),
);
