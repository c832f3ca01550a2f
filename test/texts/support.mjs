// Content of a few words in a separate folder, laid out as in src/content.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const content = fileURLToPath(new URL('../../src/content', import.meta.url));

const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

export function folder() {
  folders.push(mkdtempSync(join(tmpdir(), 'texts-')));
  return folders.at(-1);
}

/** @param {Record<string, string>} modules by language, the one module `words.ts` */
export function contentOf(modules) {
  const root = folder();
  for (const [language, source] of Object.entries(modules)) {
    mkdirSync(join(root, language));
    writeFileSync(join(root, language, 'words.ts'), source);
  }
  return root;
}

/** The project's own content, to change. */
export function copyOfContent() {
  const root = folder();
  cpSync(content, root, { recursive: true });
  return root;
}

export const moduleIn = (root, language, name = 'words') => readFileSync(join(root, language, `${name}.ts`), 'utf8');
