// Builds the documentation site, which can be served from any folder: `npm run build:docs`, or this alone after
// `npm run build` and `npm run build:storybook`.

import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { runnerImport } from 'vite';
import { fullPage } from './docs/layout.mjs';
import { markdownPages, pagesOfDocuments } from './docs/documents.mjs';
import { playgroundPage } from './docs/playground.mjs';
import { startPage } from './docs/start.mjs';
import { tagPages } from './docs/tag-pages.mjs';
import { storybookPages } from './docs/storybook.mjs';
import { tagsIn } from './types/elements.mjs';

const OUT = 'dist/docs';
const STORYBOOK = 'storybook-static';
const WEBSITE = 'docs/website';

for (const [file, script] of [
  ['dist/embed/loader.js', 'build'],
  [`${STORYBOOK}/index.json`, 'build:storybook'],
]) {
  if (!existsSync(file)) throw new Error(`${file} isn't built: run \`npm run ${script}\` first.`);
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { module: names } = await runnerImport('src/model/tags.ts', { configFile: false, logLevel: 'warn' });
const described = tagsIn(JSON.parse(readFileSync('custom-elements.json', 'utf8')));
const tags = names.tags.map((name) => described.find(({ tagName }) => tagName === name));
const stories = storybookPages(STORYBOOK);
const documents = pagesOfDocuments();

const site = {
  version,
  groups: [
    {
      title: 'Start',
      pages: [startPage(tags), playgroundPage(tags)],
      others: [{ path: 'storybook/index.html', label: 'Storybook' }],
    },
    { title: 'Tags', pages: tagPages(tags, stories, documents) },
    ...markdownPages(documents),
  ],
};

rmSync(OUT, { recursive: true, force: true });
for (const group of site.groups) {
  for (const page of group.pages) {
    const file = `${OUT}/${page.path}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, fullPage(page, site));
  }
}
const assets = readdirSync(WEBSITE).filter((name) => /\.(css|js|svg)$/.test(name));
for (const name of assets) cpSync(`${WEBSITE}/${name}`, `${OUT}/${name}`);
for (const file of ['docs/profile.png', 'demo/vierbeek.svg']) cpSync(file, `${OUT}/${basename(file)}`);
cpSync('dist/embed', `${OUT}/embed`, { recursive: true, filter: (path) => !/\.map$|-complete\./.test(path) });
cpSync(STORYBOOK, `${OUT}/storybook`, { recursive: true });
