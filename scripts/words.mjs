// The words that a script uses. In the package, a page imports those of the language that it shows; a script has the first
// words of one language built in, and imports others from the files beside it.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** The languages in src/content/languages.ts. Read as text, because running one of our modules leaves Vite in development mode. */
export const languages = readFileSync(`${root}src/content/languages.ts`, 'utf8')
  .match(/languages = \[(.*)\]/)[1]
  .match(/\w+/g);

/** The name of a file in a language. The original language adds nothing to it. */
export const inLanguage = (name, language) => (language === languages[0] ? name : `${name}.${language}`);

/** The kinds of words that each tag has, and the modules with them. */
export const wordLists = {
  'quick-scan': { first: 'first/quick-scan', later: 'later/quick-scan' },
  'threshold-checklist': { first: 'first/threshold-checklist', later: 'later/threshold-checklist' },
  'outreach-definition': {
    first: 'first/outreach-definition',
    later: 'later/outreach-definition',
    text: 'later/outreach-definition-text',
  },
  'outreach-profile': {
    first: 'first/outreach-profile',
    later: 'later/outreach-profile',
    workshop: 'later/outreach-profile-workshop',
    groups: 'later/outreach-profile-groups',
  },
};

/** The files with words of one language, by name. */
export const wordFiles = (language) =>
  Object.fromEntries(
    Object.entries(wordLists).flatMap(([tag, lists]) =>
      Object.entries(lists).map(([list, module]) => [`${tag}-${list}`, moduleOf(language, module)]),
    ),
  );

const moduleOf = (language, module) => `${root}src/content/${language}/${module}.ts`;

/** The module with the words of a tag. */
const own = /\/([\w-]+)-words\.ts$/;

/** The key under which complete files keep words. */
const kindOf = (tag, list) => `'${tag}-${list}@${version}'`;

/**
 * Builds the words of a language into a script.
 *
 * @param {string | undefined} language none for a file that loads later, as it is the same in every language
 * @param {boolean} complete whether to build in all words, so that nothing is imported
 */
export function speaking(language, complete) {
  return {
    name: 'speaking',
    enforce: 'pre',
    load(id) {
      const [, tag] = own.exec(id) ?? [];
      if (!wordLists[tag]) return null;
      const create = (list, here) =>
        complete
          ? `completeWordList('${tag}', ${kindOf(tag, list)}, ${here})`
          : `wordList((language) => importFile(\`./${tag}-${list}.\${language}.js?${version}\`), ${here})`;
      /** A complete translation can't import its original, so that is built in too. */
      const within = (list) => {
        if (!complete) return list === 'first' && language ? [language] : [];
        return ['later', 'workshop'].includes(list) ? [language] : [...new Set([language, languages[0]])];
      };
      const imports = [];
      const exports = Object.entries(wordLists[tag]).map(([list, module]) => {
        const here = within(list).map((each) => {
          imports.push(`import { words as ${list}_${each} } from '${moduleOf(each, module)}';`);
          return `${each}: ${list}_${each}`;
        });
        // A file leaves out the lists that it doesn't use.
        return `export const ${list} = /* @__PURE__ */ ${create(list, `{${here.join()}}`)};`;
      });
      const creator = complete
        ? `import { completeWordList } from '${root}src/embed/complete-words.ts';`
        : `import { importFile } from '${root}src/embed/import-file.ts';import { wordList } from '${root}src/elements/base/word-list.ts';`;
      return [creator, ...imports, ...exports].join('\n');
    },
  };
}

/** Turns the module with the words of a tag into a script that adds those of one language to a complete file. */
export function keeping(language) {
  return {
    name: 'keeping',
    enforce: 'pre',
    load(id) {
      const [, tag] = own.exec(id) ?? [];
      if (!wordLists[tag]) return null;
      const lists = Object.entries(wordLists[tag]);
      return [
        `import { wordsKept } from '${root}src/embed/kept-words.ts';`,
        ...lists.map(([list, module]) => `import { words as ${list} } from '${moduleOf(language, module)}';`),
        ...lists.map(([list]) => `wordsKept(${kindOf(tag, list)}).${language} = ${list};`),
      ].join('\n');
    },
  };
}
