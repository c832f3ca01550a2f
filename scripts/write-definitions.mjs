// What a definition says by itself, in a folder of HTML for a CMS that puts it inside the tag: `VIEW.LANGUAGE.html`.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));

/** @param {string} folder which it makes */
export async function writeDefinitions(folder) {
  const { module } = await runnerImport(join(root, 'scripts/definition-texts.mjs'), {
    root,
    configFile: false,
    logLevel: 'warn',
  });
  mkdirSync(folder);
  for (const [name, text] of Object.entries(module.texts)) writeFileSync(join(folder, `${name}.html`), text);
}
