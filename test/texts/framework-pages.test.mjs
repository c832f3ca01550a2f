// The code in docs/frameworks, and that of Playwright, is that of test/types, which compilers check, and of test/frameworks, which
// a browser runs.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { FRAMEWORKS, SERVERS, TOOLS } from '../frameworks/frameworks.mjs';

const repository = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, repository), 'utf8');
const pages = [
  ...readdirSync(new URL('docs/frameworks/', repository)).map((file) => `docs/frameworks/${file}`),
  'docs/testing-a-site.md',
];

/** The pages that are about more than the framework that names them. */
const PAGES = { 'react-18': 'react-18-and-next.md' };

/** Each block of code: the file that the line before it names, its language, and its text. */
const blocksIn = (page) =>
  [...read(page).matchAll(/(?:<!-- (\S+) -->\n\n)?^```(\w+)\n([^]*?)^```$/gm)].map(([, file, language, text]) => ({
    file,
    language,
    text,
  }));

describe('a page for developers', () => {
  for (const page of pages) {
    it(`${page} has the code of its files`, () => {
      const blocks = blocksIn(page).filter(({ language }) => language !== 'sh');
      assert.ok(blocks.length > 0);
      for (const { file, language, text } of blocks) {
        assert.ok(file, `no file is named for:\n${text}`);
        assert.match(file, new RegExp(`\\.${language}$`));
        assert.equal(text, read(file), file);
      }
    });
  }

  for (const [name, files] of Object.entries(FRAMEWORKS).filter(([each]) => !TOOLS.includes(each))) {
    const page = `docs/frameworks/${PAGES[name] ?? `${name}.md`}`;

    it(`${page} shows everything that its app has from test/types`, () => {
      const shown = blocksIn(page).map(({ file }) => file);
      for (const file of Object.keys(files)) assert.ok(shown.includes(`test/types/${file}`), file);
    });

    if (SERVERS.includes(name)) {
      it(`${page} shows its app`, () => {
        assert.ok(blocksIn(page).some(({ file }) => file?.startsWith(`test/frameworks/${name}/`)));
      });
    }

    it(`${page} installs what its app has`, () => {
      const [{ text }] = blocksIn(page).filter(({ language }) => language === 'sh');
      const [, list] = /^npm install (.*)\n$/.exec(text);
      const { dependencies } = JSON.parse(read(`test/frameworks/${name}/package.json`));
      for (const each of list.split(' ')) assert.ok(each === 'outreach-elements' || each in dependencies, each);
    });
  }

  it('links to pages that exist', () => {
    for (const page of pages) {
      for (const [, target] of read(page).matchAll(/\]\(([^)#:]+)\)/g)) {
        assert.ok(existsSync(new URL(target, new URL(page, repository))), `${page}: ${target}`);
      }
    }
  });
});
