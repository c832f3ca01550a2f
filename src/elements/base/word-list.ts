import type { Language } from '../../content/languages.ts';
import type { WordsOfKind } from '../../views/spoken.ts';

/** Words of one kind, by language, to which those that load are added. */
export interface WordList<Words> extends WordsOfKind<Words> {
  readonly here: { [L in Language]?: Words };
  readonly load: (language: Language) => Promise<Words>;
}

/** @param here those that are in the file itself */
export function wordList<Words>(
  importWords: (language: Language) => Promise<{ readonly words: Words }>,
  here: WordList<Words>['here'] = {},
): WordList<Words> {
  return {
    here,
    load: async (language) => (here[language] ??= (await importWords(language)).words),
  };
}
