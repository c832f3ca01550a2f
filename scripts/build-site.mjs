// Builds the website to put on a server: everything that pages elsewhere load, and the pages for who makes such a page.
// `node scripts/build-site.mjs`, after `npm run build:embed`.

import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { assessedOn, knownLimits } from './assessment.mjs';
import { writeOembed } from './oembed.mjs';
import { sha384 } from './sha384.mjs';

const EMBED = 'dist/embed';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What the CSS may use as it is: the README's browsers. */
const BROWSERS = ['chrome123', 'firefox121', 'safari17.5'];

/**
 * @param {string} [outDir]
 * @param {string} [address] where it will be, for who asks how to show a page of it
 * @returns {Promise<string>} the folder
 */
export async function buildSite(outDir = 'dist/site', address = undefined) {
  if (!existsSync(`${EMBED}/loader.js`)) throw new Error(`${EMBED} isn't built: run \`npm run build:embed\` first.`);
  rmSync(outDir, { recursive: true, force: true });
  cpSync(EMBED, outDir, { recursive: true, filter: (path) => !path.endsWith('.map') });
  writeIntegrity(outDir);
  writeOembed(outDir, address);
  await buildPage('insluitcode', outDir, { RELEASE: { version, assessedOn, knownLimits } });
  await buildPage('controle', outDir);
  for (const file of ['server', 'LEESMIJ.txt']) cpSync(`site/${file}`, `${outDir}/${file}`, { recursive: true });
  return outDir;
}

/** The hash of every script, for who makes a page that asks for exactly this version. */
function writeIntegrity(outDir) {
  const scripts = readdirSync(outDir).filter((name) => name.endsWith('.js'));
  const files = Object.fromEntries(scripts.toSorted().map((name) => [name, `sha384-${sha384(`${outDir}/${name}`)}`]));
  writeFileSync(`${outDir}/integrity.json`, `${JSON.stringify({ version, files }, null, 2)}\n`);
}

/**
 * A page of its own folder: `site/NAME/` has its index.html, NAME.ts and NAME.css.
 *
 * @param {Record<string, unknown>} constants that its script declares
 */
async function buildPage(name, outDir, constants = {}) {
  const from = `site/${name}`;
  const to = `${outDir}/${name}`;
  const define = Object.fromEntries(Object.entries(constants).map(([key, value]) => [key, JSON.stringify(value)]));
  const output = { minify: true, codeSplitting: false };

  await bundle(to, {
    define,
    plugins: [minifyTemplates({ failOnError: true })],
    build: {
      lib: { entry: `${from}/${name}.ts`, name: 'outreachPage', formats: ['iife'], fileName: () => `${name}.js` },
      rolldownOptions: { output },
    },
  });
  await bundle(to, {
    build: {
      cssTarget: BROWSERS,
      rolldownOptions: { input: `${from}/${name}.css`, output: { assetFileNames: '[name][extname]' } },
    },
  });
  cpSync(`${from}/index.html`, `${to}/index.html`);
}

async function bundle(outDir, { build: options, ...rest }) {
  await build({ logLevel: 'warn', ...rest, build: { outDir, emptyOutDir: false, ...options } });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildSite();
