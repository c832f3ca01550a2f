// The files of a WordPress site, with the plugin in it as an administrator would have installed it.

import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cache, packageFolder, requirePackage } from './packages.mjs';

export const WORDPRESS = '6.5';

const builds = () => packageFolder('@wp-playground/wordpress-builds');
const pristine = join(cache, `wordpress-${WORDPRESS}`);
const site = join(cache, 'site');
const plugin = fileURLToPath(new URL('../../../dist/wordpress/outreach-elements', import.meta.url));
const mustUse = fileURLToPath(new URL('../must-use', import.meta.url));

/** @returns the folder of a site that nobody has visited yet */
export async function makeSite() {
  if (!existsSync(pristine)) await unpackWordPress();
  const content = join(site, 'wp-content');
  rmSync(site, { recursive: true, force: true });
  cpSync(pristine, site, { recursive: true });
  rmSync(join(content, 'database/.ht.sqlite'), { force: true });
  cpSync(plugin, join(content, 'plugins/outreach-elements'), { recursive: true });
  cpSync(mustUse, join(content, 'mu-plugins'), { recursive: true });

  // WordPress accepts a language if it has a file for it.
  mkdirSync(join(content, 'languages'), { recursive: true });
  for (const locale of ['nl_BE', 'nl_NL', 'fr_BE', 'fr_FR', 'de_DE_formal', 'es_ES']) {
    writeFileSync(join(content, `languages/${locale}.l10n.php`), "<?php return array( 'messages' => array() );\n");
  }
  return site;
}

/** The package has WordPress in two parts: PHP in an archive, and what browsers load as files. */
async function unpackWordPress() {
  const unfinished = `${pristine}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  await unzip(join(builds(), `src/wordpress/wp-${WORDPRESS}.zip`), unfinished);
  cpSync(join(builds(), `public/wp-${WORDPRESS}`), unfinished, { recursive: true, force: false });
  renameSync(unfinished, pristine);
}

async function unzip(archive, folder) {
  const { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } = requirePackage('@zip.js/zip.js');
  const reader = new ZipReader(new Uint8ArrayReader(new Uint8Array(readFileSync(archive))));
  for (const entry of await reader.getEntries()) {
    const path = join(folder, entry.filename);
    mkdirSync(entry.directory ? path : dirname(path), { recursive: true });
    if (!entry.directory) writeFileSync(path, await entry.getData(new Uint8ArrayWriter()));
  }
  await reader.close();
}
