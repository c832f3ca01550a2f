// Makes the WordPress plugin: its sources, the built elements as its assets, and its translations in the forms that WordPress reads.
// The resulting folder goes into wp-content/plugins, and into a release's zip.

import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { keyOf, readPo } from './po.mjs';
import { languages } from './words.mjs';
import { writeDefinitions } from './write-definitions.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const sources = join(root, 'integrations/wordpress');
const elements = join(root, 'dist/embed');

const DOMAIN = 'outreach-elements';
const SCRIPT = 'outreach-elements-editor';

/** WordPress only takes a file for exactly its own locale, so each locale gets a file of its language. */
const LOCALES = {
  nl: ['nl_BE', 'nl_NL', 'nl_NL_formal'],
  fr: ['fr_BE', 'fr_CA', 'fr_FR'],
  de: ['de_AT', 'de_CH', 'de_CH_informal', 'de_DE', 'de_DE_formal'],
  en: ['en_AU', 'en_CA', 'en_GB', 'en_NZ', 'en_US', 'en_ZA'],
};

/** What the plugin needs. */
const NEEDED = ['loader.js', 'loader-places.js', 'frame-host.js', 'frames', 'themes', 'LICENSES.txt'];

/**
 * @param {string} [address] the address that it names for its updates. Any address keeps WordPress from its own list of plugins, in
 *   which somebody else's could have this name; without one there are no updates.
 * @returns {Promise<string>} the folder of the plugin
 */
export async function buildWordPress(address = 'false') {
  const missing = NEEDED.filter((name) => !existsSync(join(elements, name)));
  if (missing.length) throw new Error(`dist/embed lacks ${missing.join(', ')}: run \`npm run build:embed\` first.`);

  const plugin = join(root, 'dist/wordpress', DOMAIN);
  rmSync(plugin, { recursive: true, force: true });
  cpSync(sources, plugin, { recursive: true, filter: (path) => extname(path) !== '.po' });
  // Byte for byte, as the loader knows the hashes of some.
  cpSync(elements, join(plugin, 'assets'), { recursive: true, filter: (path) => extname(path) !== '.map' });
  fillIn(plugin, address);
  await writeLinks(join(plugin, 'includes/links.php'));
  await writeDefinitions(join(plugin, 'definitions'));
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

/** It leaves Vite in development. */
async function load(path) {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'warn' });
  return module;
}

/** The texts of the links, which visitors read, from the modules with everything that visitors read. */
async function writeLinks(file) {
  const lines = [];
  for (const language of languages) {
    const module = await load(`src/content/${language}/embedding.ts`);
    const links = Object.entries(module.embedding.tags).map(([tag, { open }]) => phpPair(tag, open));
    lines.push(`  '${language}' => array(\n    ${links.join('    ')}  ),\n`);
  }
  writeFileSync(file, `<?php\ndefined( 'ABSPATH' ) || exit;\n\nreturn array(\n${lines.join('')});\n`);
}

/** PHP for WordPress itself, JSON for the editor's script. */
function writeTranslations(folder) {
  const script = readFileSync(join(sources, 'block/editor.js'), 'utf8');
  for (const [language, locales] of Object.entries(LOCALES)) {
    const { header, entries } = readTranslations(language);
    const ofScript = entries.filter(({ id, context }) => !context && script.includes(`'${id}'`));
    for (const locale of locales) {
      const name = join(folder, `${DOMAIN}-${locale}`);
      writeFileSync(`${name}.l10n.php`, asPhp(locale, header['Plural-Forms'], entries));
      writeFileSync(`${name}-${SCRIPT}.json`, asJson(locale, header['Plural-Forms'], ofScript));
    }
  }
}

/** @param {string} language */
export function readTranslations(language) {
  return readPo(readFileSync(join(sources, 'languages', `${DOMAIN}-${language}.po`), 'utf8'));
}

function asPhp(locale, plurals, entries) {
  const messages = entries.map((entry) => phpPair(keyOf(entry), entry.text));
  return `<?php
return array(
  'domain' => '${DOMAIN}',
  'language' => '${locale}',
  'plural-forms' => ${phpString(plurals)},
  'messages' => array(
    ${messages.join('    ')}  ),
);
`;
}

function phpPair(key, value) {
  return `${phpString(key)} => ${phpString(value)},\n`;
}

/** In double quotes, so that the separator between a context and a text can be escaped. */
function phpString(text) {
  return `"${text.replace(/[\\"$]/g, '\\$&').replaceAll('\u0004', '\\004')}"`;
}

function asJson(locale, plurals, entries) {
  const texts = entries.map((entry) => [keyOf(entry), [entry.text]]);
  const header = { domain: DOMAIN, lang: locale, 'plural-forms': plurals };
  const data = { domain: DOMAIN, locale_data: { [DOMAIN]: { '': header, ...Object.fromEntries(texts) } } };
  return `${JSON.stringify(data, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`The plugin is in ${await buildWordPress()}.`);
