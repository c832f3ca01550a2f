import type { QuickScanFirst, QuickScanLater } from '../../content/words.ts';
import { type WordList, wordList } from '../base/word-list.ts';

/* The words of the tag. A page loads only those that it shows; a script has the first words of one language built in. */

export const first: WordList<QuickScanFirst> = wordList((language) =>
  ({
    nl: () => import('../../content/nl/first/quick-scan.ts'),
    fr: () => import('../../content/fr/first/quick-scan.ts'),
    de: () => import('../../content/de/first/quick-scan.ts'),
    en: () => import('../../content/en/first/quick-scan.ts'),
  })[language](),
);

export const later: WordList<QuickScanLater> = wordList((language) =>
  ({
    nl: () => import('../../content/nl/later/quick-scan.ts'),
    fr: () => import('../../content/fr/later/quick-scan.ts'),
    de: () => import('../../content/de/later/quick-scan.ts'),
    en: () => import('../../content/en/later/quick-scan.ts'),
  })[language](),
);
