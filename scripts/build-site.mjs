// Builds the website to put on a server: everything that other pages load, and the tools for those who make such pages.
// `node scripts/build-site.mjs`, after `npm run build:embed`.

import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';
import { assessedOn, knownLimitsIn } from './assessment.mjs';
import { writeOembed } from './oembed.mjs';
import { sha384 } from './hash.mjs';
import { languages } from './words.mjs';

const EMBED = 'dist/embed';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The browsers of the README, whose CSS needs no fallbacks. */
const BROWSERS = ['chrome123', 'firefox121', 'safari17.5'];

/**
 * @param {string} [outDir]
 * @param {string} [address] where it will be, for websites that ask how to embed a page of it
 * @returns {Promise<string>} the folder
 */
export async function buildSite(outDir = 'dist/site', address = undefined) {
  if (!existsSync(`${EMBED}/loader.js`)) throw new Error(`${EMBED} isn't built: run \`npm run build:embed\` first.`);
  rmSync(outDir, { recursive: true, force: true });
  cpSync(EMBED, outDir, { recursive: true, filter: (path) => !path.endsWith('.map') });
  writeIntegrity(outDir);
  writeOembed(outDir, address);
  const knownLimits = Object.fromEntries(languages.map((language) => [language, knownLimitsIn(language)]));
  await buildPage('insluitcode', outDir, { RELEASE: { version, assessedOn, knownLimits } });
  await buildPage('controle', outDir);
  await writePages('insluitcode', outDir);
  await writePages('controle', outDir, 'installation');
  for (const file of ['server', 'LEESMIJ.txt']) cpSync(`site/${file}`, `${outDir}/${file}`, { recursive: true });
  return outDir;
}

/** The hash of every script, for pages that ask for exactly this version. */
function writeIntegrity(outDir) {
  const scripts = readdirSync(outDir).filter((name) => name.endsWith('.js'));
  const files = Object.fromEntries(scripts.toSorted().map((name) => [name, `sha384-${sha384(`${outDir}/${name}`)}`]));
  writeFileSync(`${outDir}/integrity.json`, `${JSON.stringify({ version, files }, null, 2)}\n`);
}

/**
 * Builds what a page loads from its own folder: `site/NAME/` has NAME.ts and NAME.css.
 *
 * @param {Record<string, unknown>} constants for its script, which declares them
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
}

/**
 * Writes the page in each language, `index.html`, `fr.html` and so on, with a script in that language.
 *
 * @param {string} [words] the module with its title. Call this after the last build: it leaves Vite in development mode.
 */
async function writePages(name, outDir, words = name) {
  const page = readFileSync(`site/${name}/index.html`, 'utf8');
  for (const language of languages) {
    const load = async (module) => {
      const file = `src/content/${language}/${module}.ts`;
      return (await runnerImport(file, { configFile: false, logLevel: 'warn' })).module;
    };
    const [
      {
        [words]: { title },
      },
      { embedding },
      { sitePage },
    ] = await Promise.all([words, 'embedding', 'site-page'].map(load));
    const said = {
      LANGUAGE: language,
      TITLE: `${title} | ${embedding.tags['outreach-scope'].title}`,
      NEEDS_SCRIPT: sitePage.needsScript,
    };
    const file = language === languages[0] ? 'index' : language;
    writeFileSync(
      `${outDir}/${name}/${file}.html`,
      page.replaceAll(/@([A-Z_]+)@/g, (_, key) => said[key]),
    );
  }
}

async function bundle(outDir, { build: options, ...rest }) {
  await build({ logLevel: 'warn', ...rest, build: { outDir, emptyOutDir: false, ...options } });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildSite();
