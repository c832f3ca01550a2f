// Makes the Drupal module: its sources, the website as its assets, what a definition says by itself, and rules for Apache that undo
// Drupal's own there.
// The resulting folder goes into modules/custom, and into a release's zip.

import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { writeDefinitions } from './write-definitions.mjs';

const MODULE = 'outreach_elements';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Only needed for a standalone installation. */
const NOT_HERE = ['server', 'LEESMIJ.txt'];

/**
 * @param {string} [site] the folder that `buildSite` made
 * @returns {Promise<string>} the folder of the module
 */
export async function buildDrupal(site = 'dist/site') {
  if (!existsSync(`${site}/loader.js`)) throw new Error(`${site} isn't built: run \`npm run build:site\` first.`);

  const folder = `dist/drupal/${MODULE}`;
  const assets = join(folder, 'assets');
  rmSync(folder, { recursive: true, force: true });
  cpSync(`integrations/drupal/${MODULE}`, folder, { recursive: true });
  // Byte for byte, as the loader knows the hashes of some.
  cpSync(site, assets, { recursive: true, filter: (path) => !NOT_HERE.includes(basename(path)) });
  cpSync('site/server/apache.htaccess', join(assets, '.htaccess'));
  await writeDefinitions(join(folder, 'definitions'));
  for (const file of readdirSync(folder).filter((name) => extname(name) === '.yml')) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('@VERSION@', version));
  }
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`The module is in ${await buildDrupal()}.`);
