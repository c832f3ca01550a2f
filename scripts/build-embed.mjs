// Builds what a page loads by script tag: one minified file per tag, and one with all of them.
// Each is a classic script and a module alike: it exports nothing, leaks no name, and imports only what loads later.
// Beside them stand the loader, what frames need, and themes.

import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writeFrames } from './frames.mjs';
import { firstFiles } from './first-files.mjs';
import { licenses } from './licenses.mjs';
import { sha384 } from './sha384.mjs';

const outDir = 'dist/embed';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const scripts = {
  'outreach-definition': 'src/define/outreach-definition.ts',
  'outreach-profile': 'src/define/outreach-profile.ts',
  'outreach-scope': 'src/define/outreach-scope.ts',
  'quick-scan': 'src/define/quick-scan.ts',
  'threshold-checklist': 'src/define/threshold-checklist.ts',
  'outreach-elements': 'src/define/all.ts',
};

/** What loads later stands beside the scripts, and what several of those files share in files of its own. */
const deferred = readdirSync('src/elements', { recursive: true })
  .filter((file) => file.endsWith('-deferred.ts'))
  .map((file) => `src/elements/${file}`)
  .sort();
const isText = (file) => file.endsWith('-text-deferred.ts');
const deferredNames = deferred.map((file) => basename(file, '.ts'));

for (const [name, entry] of Object.entries(scripts)) {
  await bundle(script(name, entry), [besideTheScript(), onlyFirstModules(name)]);
}
// What other sources say shares next to nothing with the rest, and comes without it.
for (const files of [deferred.filter((file) => !isText(file)), deferred.filter(isText)]) {
  await bundle(
    {
      lib: { entry: Object.fromEntries(files.map((file) => [basename(file, '.ts'), file])), formats: ['es'] },
      rolldownOptions: {
        output: {
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: 'shared-[hash].js',
          // One file for what most of them need; the rest as it falls.
          codeSplitting: { groups: [{ name: 'shared', minShareCount: 4 }] },
        },
      },
    },
    [besideTheScript(), litOfTheElement()],
  );
}

// One file with all that a tag needs, for who checks a hash of it, and for a sandbox, where nothing else can be imported.
const hashes = {};
for (const [name, entry] of Object.entries(scripts)) {
  await bundle(script(`${name}-complete`, entry));
  hashes[name] = sha384(`${outDir}/${name}-complete.js`);
}
delete hashes['outreach-elements']; // the loader loads tags

await bundle({ ...script('loader', 'src/embed/loader.ts'), define: { COMPLETE_SHA384: JSON.stringify(hashes) } });
await bundle(script('frame-page', 'src/embed/frame-page.ts'));
await bundle(script('frame-host', 'src/embed/frame-host.ts'));
cpSync('src/embed/themes', `${outDir}/themes`, { recursive: true });
cpSync('src/embed/frames', `${outDir}/frames`, { recursive: true });
writeFileSync(`${outDir}/LICENSES.txt`, licenses());
await writeFrames(`${outDir}/frames`, version);

function script(name, entry) {
  return {
    lib: { entry, name: 'outreachElements', formats: ['iife'], fileName: () => `${name}.js` },
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  };
}

async function bundle({ define = {}, ...options }, plugins = []) {
  await build({
    logLevel: 'warn',
    define,
    plugins: [minifyTemplates({ failOnError: true }), ...plugins],
    build: { outDir, emptyOutDir: false, sourcemap: 'hidden', ...options },
  });
}

/**
 * Leaves the import of a deferred file in the script, with the address at which it stands. The version keeps a browser from
 * putting a new script together with an old file that it has cached; shared files have a name of their own a version.
 */
function besideTheScript() {
  return {
    name: 'beside-the-script',
    enforce: 'pre',
    resolveId(source, importer) {
      const name = deferredNames.find((file) => source === `./${file}.ts`);
      return name && importer ? { id: `./${name}.js?${version}`, external: 'relative' } : null;
    },
  };
}

/** What loads later is rendered by the Lit of its element, so of Lit it takes only what makes templates. */
function litOfTheElement() {
  const shim = fileURLToPath(new URL('../src/embed/deferred-lit.ts', import.meta.url));
  return {
    name: 'lit-of-the-element',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === 'lit') return shim;
      if (/^(lit|lit-html|lit-element|@lit)\//.test(source)) {
        throw new Error(
          `${importer} loads later, and so can import html, svg, css and nothing of lit, but not ${source}.`,
        );
      }
      return null;
    },
  };
}

/** Refuses another set of modules in the first file of a tag than the one that is meant to be there. */
function onlyFirstModules(tag) {
  return {
    name: 'only-first-modules',
    generateBundle(_, files) {
      if (!firstFiles[tag]) return;
      const modules = Object.values(files).flatMap(({ modules = {} }) => Object.keys(modules));
      const found = modules.map((id) => relative('src', id).replace(/\.ts$/, '')).filter((id) => !id.startsWith('..'));
      const [extra, missing] = [without(found, firstFiles[tag]), without(firstFiles[tag], found)];
      if (extra.length + missing.length === 0) return;
      throw new Error(
        `The first file of ${tag} has ${extra.join(', ') || 'nothing'} too much, and lacks ${missing.join(', ') || 'nothing'}.`,
      );
    },
  };
}

function without(list, other) {
  return list.filter((each) => !other.includes(each));
}
