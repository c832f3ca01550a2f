import type { Language } from '../content/languages.ts';

/** Words of one kind, by language. */
export interface WordsOfKind<W> {
  /** Those that have loaded. */
  readonly here: { readonly [L in Language]?: W };
  /** Resolves once those of a language have loaded. A call after a failure tries again. */
  readonly load: (language: Language) => Promise<unknown>;
  /** Whether those of a language are here or can be asked for, where that isn't sure. */
  readonly canCome?: (language: Language) => boolean;
}

/** The words of an element, and their language. */
export interface Spoken<First, Later> {
  /** BCP 47. */
  readonly language: string;
  /** Whether the words that it should show are still loading. */
  readonly busy: boolean;
  readonly words: { readonly first: WordsOfKind<First>; readonly later: WordsOfKind<Later> };
  /** Returns the visitor's choice of language, if the host permits one. */
  chosen: (() => string | undefined) | undefined;
}
