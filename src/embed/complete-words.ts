// What a complete file has in place of imports: the words of its own language, and those that these are translated from. The words
// of other languages come in separate scripts beside it, by hash if the page asked for exactly this file.

import type { Language } from '../content/languages.ts';
import type { WordList } from '../elements/base/word-list.ts';
import { addScript } from './add-script.ts';
import { wordsKept } from './kept-words.ts';
import { isFirst } from './once.ts';
import { addressOf, isPinned, ownAddress } from './own-address.ts';
import { hashes } from './pins.ts';

const loading: Record<string, Promise<unknown>> = {};

/** @param own those that are in the file itself */
export function completeWordList<Words>(tag: string, kind: string, own: WordList<Words>['here']): WordList<Words> {
  const here: WordList<Words>['here'] = Object.assign(wordsKept(kind), own);
  return {
    here,
    load: async (language) => {
      if (!here[language]) await loadWords(tag, language);
      const words = here[language];
      if (!words) throw new Error(`no words in ${language} for <${tag}>`);
      return words;
    },
    canCome: (language) => !!here[language] || hashOf(tag, language) !== undefined,
  };
}

const fileOf = (tag: string, language: Language): string => `${tag}-words.${language}.js`;

/** Empty where any will do. Where nothing may be asked for without one, a developer reads which script the page lacks. */
function hashOf(tag: string, language: Language): string | undefined {
  const file = fileOf(tag, language);
  const hash = ownAddress && (isPinned ? hashes()?.[file] : '');
  const warning = `<${tag}> can't ask for ${file} here. Put that script, with its hash, before the tag's.`;
  if (hash === undefined && isFirst(warning)) console.warn(warning);
  return hash;
}

function loadWords(tag: string, language: Language): Promise<unknown> {
  const file = fileOf(tag, language);
  const hash = hashOf(tag, language);
  if (hash === undefined) throw new Error(`${file} can't be asked for`);
  loading[file] ??= addScript(addressOf(file), hash).catch((error: unknown) => {
    // The next request tries again.
    delete loading[file];
    throw error;
  });
  return loading[file];
}
