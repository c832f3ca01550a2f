// Makes the WordPress plugin: its sources, the built elements as its assets, and its translations as WordPress reads them.
// What comes out is the folder that goes into wp-content/plugins, and into a release's zip.

import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const sources = join(root, 'integrations/wordpress');
const elements = join(root, 'dist/embed');

const DOMAIN = 'outreach-elements';
const SCRIPT = 'outreach-elements-editor';

/** The one translation that there is serves both; WordPress takes no other region's. */
const LOCALES = ['nl_BE', 'nl_NL'];

/** What the plugin can't do without. */
const NEEDED = ['loader.js', 'frame-host.js', 'frames', 'themes', 'LICENSES.txt'];

/**
 * @param {string} [address] where its updates are said to come from. Any says that they don't come from WordPress's own list,
 *   where a plugin of another could have this name; without one they come from nowhere.
 * @returns {string} the folder of the plugin
 */
export function buildWordPress(address = 'false') {
  const missing = NEEDED.filter((name) => !existsSync(join(elements, name)));
  if (missing.length) throw new Error(`dist/embed lacks ${missing.join(', ')}: run \`npm run build:embed\` first.`);

  const plugin = join(root, 'dist/wordpress', DOMAIN);
  rmSync(plugin, { recursive: true, force: true });
  cpSync(sources, plugin, { recursive: true, filter: (path) => extname(path) !== '.po' });
  // As they are, to the byte: the loader knows the hashes of some.
  cpSync(elements, join(plugin, 'assets'), { recursive: true, filter: (path) => extname(path) !== '.map' });
  fillIn(plugin, address);
  writeTranslations(join(plugin, 'languages'));
  return plugin;
}

function fillIn(plugin, address) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const file of [`${DOMAIN}.php`, 'readme.txt', 'block/block.json']) {
    edit(join(plugin, file), (text) => text.replaceAll('@VERSION@', version).replaceAll('@UPDATE_URI@', address));
  }
}

function edit(path, change) {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** PHP for WordPress itself, JSON for the editor's script. */
function writeTranslations(folder) {
  const messages = readTranslations();
  for (const locale of LOCALES) {
    const name = join(folder, `${DOMAIN}-${locale}`);
    writeFileSync(`${name}.l10n.php`, asPhp(locale, messages));
    writeFileSync(`${name}-${SCRIPT}.json`, asJson(locale, messages));
  }
}

/** @returns {Map<string, string>} the translations by what gettext knows them by: their context, if any, and the text */
export function readTranslations() {
  const entry = /^(?:msgctxt "(?<context>.*)"\n)?msgid "(?<id>.+)"\nmsgstr "(?<text>.+)"$/gm;
  const file = readFileSync(join(sources, 'languages', `${DOMAIN}-nl.po`), 'utf8');
  const texts = Array.from(file.matchAll(entry), ({ groups: { context, id, text } }) => {
    const [msgctxt, msgid, msgstr] = [context, id, text].map((quoted) => quoted && JSON.parse(`"${quoted}"`));
    return [msgctxt ? `${msgctxt}\u0004${msgid}` : msgid, msgstr];
  });
  return new Map(texts);
}

function asPhp(locale, messages) {
  const lines = Array.from(messages, ([id, text]) => `    ${phpString(id)} => ${phpString(text)},\n`);
  return `<?php
return array(
  'domain' => '${DOMAIN}',
  'language' => '${locale}',
  'plural-forms' => 'nplurals=2; plural=n != 1;',
  'messages' => array(
${lines.join('')}  ),
);
`;
}

/** In double quotes, where the sign between a context and a text can be written. */
function phpString(text) {
  return `"${text.replace(/[\\"$]/g, '\\$&').replaceAll('\u0004', '\\4')}"`;
}

function asJson(locale, messages) {
  const texts = Array.from(messages, ([id, text]) => [id, [text]]);
  const header = { domain: DOMAIN, lang: locale, 'plural-forms': 'nplurals=2; plural=n != 1;' };
  const data = { domain: DOMAIN, locale_data: { [DOMAIN]: { '': header, ...Object.fromEntries(texts) } } };
  return `${JSON.stringify(data, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`The plugin is in ${buildWordPress()}.`);
