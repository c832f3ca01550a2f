import type { WordList } from '../elements/base/word-list.ts';

type Here = WordList<unknown>['here'];

/** Where complete files find words that loaded after them. */
const WORDS = Symbol.for('outreach-elements/words');

const page = globalThis as { [WORDS]?: Record<string, Here> };

/** The loaded words of one kind, by language. @param kind includes the version, or a new tag would get old words */
export const wordsKept = (kind: string): Here => ((page[WORDS] ??= {})[kind] ??= {});
