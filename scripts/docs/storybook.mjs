// Where a tag is in the built Storybook.

import { readFileSync } from 'node:fs';

/** The page of documentation of each file of stories, by the name of that file. */
export function storybookPages(folder) {
  const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));
  const pages = Object.values(entries).filter(
    ({ type, importPath }) => type === 'docs' && importPath.endsWith('.stories.ts'),
  );
  return new Map(
    pages.map(({ id, importPath }) => [
      importPath.match(/([\w-]+)\.stories\.ts$/)[1],
      `storybook/index.html?path=/docs/${id}`,
    ]),
  );
}
