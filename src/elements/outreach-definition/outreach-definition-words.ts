import type { DefinitionTextWords, OutreachDefinitionFirst, OutreachDefinitionLater } from '../../content/words.ts';
import { type WordList, wordList } from '../base/word-list.ts';

/* The words of the tag. A page loads only those that it shows; a script has the first words of one language built in. */

export const first: WordList<OutreachDefinitionFirst> = wordList((language) =>
  ({
    nl: () => import('../../content/nl/first/outreach-definition.ts'),
    fr: () => import('../../content/fr/first/outreach-definition.ts'),
    de: () => import('../../content/de/first/outreach-definition.ts'),
    en: () => import('../../content/en/first/outreach-definition.ts'),
  })[language](),
);

export const later: WordList<OutreachDefinitionLater> = wordList((language) =>
  ({
    nl: () => import('../../content/nl/later/outreach-definition.ts'),
    fr: () => import('../../content/fr/later/outreach-definition.ts'),
    de: () => import('../../content/de/later/outreach-definition.ts'),
    en: () => import('../../content/en/later/outreach-definition.ts'),
  })[language](),
);

/** What other sources say. */
export const text: WordList<DefinitionTextWords> = wordList((language) =>
  ({
    nl: () => import('../../content/nl/later/outreach-definition-text.ts'),
    fr: () => import('../../content/fr/later/outreach-definition-text.ts'),
    de: () => import('../../content/de/later/outreach-definition-text.ts'),
    en: () => import('../../content/en/later/outreach-definition-text.ts'),
  })[language](),
);
