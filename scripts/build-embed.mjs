// Builds what a page loads by script tag: one minified file per tag and language, and one with all tags.
// Each works both as a classic script and as a module: it exports nothing, leaks no name, and imports only what loads later.
// In the same folder go the loader, what frames need, and the themes.

import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { build } from 'vite';
import { writeFrames } from './frames.mjs';
import { firstFiles } from './first-files.mjs';
import { sha256 } from './hash.mjs';
import { licenses } from './licenses.mjs';
import { litOnThePage } from './lit-on-the-page.mjs';
import { inLanguage, keeping, languages, speaking, wordFiles, wordLists } from './words.mjs';

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

/** The files that load later are beside the scripts, and the code that several of them share is in separate files. */
const deferred = readdirSync('src/elements', { recursive: true })
  .filter((file) => file.endsWith('-deferred.ts'))
  .map((file) => `src/elements/${file}`)
  .sort();
const isApart = (file) => /-(text|workshop|groups)-deferred\.ts$/.test(file);

const importFile = fileURLToPath(new URL('../src/embed/import-file.ts', import.meta.url));

/** A scope has no words, and so no languages. */
const languagesOf = (name) => (name === 'outreach-scope' ? languages.slice(0, 1) : languages);

/** Most of the time goes to Terser, so it uses every core, and files that don't wait for each other are built together. */
const terser = new Tinypool({
  filename: new URL('terser-worker.mjs', import.meta.url).href,
  minThreads: availableParallelism(), // a new thread is slow at first
});
const minifiedModules = new Map();
const together = (list, bundleOf) => Promise.all(list.map(bundleOf));

for (const [name, entry] of Object.entries(scripts)) {
  await together(languagesOf(name), (language) =>
    bundle(script(inLanguage(name, language), entry), [
      speaking(language),
      besideTheScript(),
      onlyFirstModules(name, language),
    ]),
  );
}
// What few visitors ask for is built separately: what it shares with the rest would be divided into more files for everyone.
for (const files of [deferred.filter((file) => !isApart(file)), ...deferred.filter(isApart).map((file) => [file])]) {
  await bundle(
    {
      lib: { entry: Object.fromEntries(files.map((file) => [basename(file, '.ts'), file])), formats: ['es'] },
      rolldownOptions: {
        output: {
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: 'shared-[hash].js',
          // One file for what most of them need; the rest is up to the bundler.
          codeSplitting: { groups: [{ name: 'shared', minShareCount: 4 }] },
        },
      },
    },
    [speaking(), besideTheScript(), litOfTheElement()],
  );
}
// Words are separate from code. Most pages have one tag in one language, whose words then take one request.
for (const language of languages) {
  await together(Object.entries(wordFiles(language)), ([name, entry]) =>
    bundle({
      lib: { entry, formats: ['es'], fileName: () => `${name}.${language}.js` },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    }),
  );
}

// One file with everything that a tag needs, for pages that check its hash, and for a sandbox, which can't import anything else.
for (const [name, entry] of Object.entries(scripts)) {
  await together(languagesOf(name), (language) =>
    bundle(script(inLanguage(`${name}-complete`, language), entry), [speaking(language, true)]),
  );
}
// And the words of each language separately, for a complete file that is to speak another language.
for (const tag of Object.keys(wordLists)) {
  await together(languages, (language) =>
    bundle(script(`${tag}-words.${language}`, `src/elements/${tag}/${tag}-words.ts`), [keeping(language)]),
  );
}

cpSync('src/embed/themes', `${outDir}/themes`, { recursive: true });

// The last file to be loaded is built first: the loader knows the hash of a file with the hashes of everything else it may load.
await bundle(script('loader-places', 'src/embed/loader-places.ts'));
const pinned = readdirSync(outDir, { recursive: true }).filter((file) => {
  const isTag = /-(complete|words)(\.\w+)?\.js$/.test(file) && !file.startsWith('outreach-elements');
  return isTag || file === 'loader-places.js' || file.endsWith('.css');
});
const hashes = Object.fromEntries(
  pinned.sort().map((file) => [file.replaceAll('\\', '/'), sha256(`${outDir}/${file}`)]),
);
await bundle({ ...script('loader-pins', 'src/embed/loader-pins.ts'), define: known('SHA256', hashes) });
const pins = sha256(`${outDir}/loader-pins.js`);
await bundle({ ...script('loader', 'src/embed/loader.ts'), define: known('PINS_SHA256', pins) });
await bundle(script('frame-page', 'src/embed/frame-page.ts'));
await bundle(script('frame-host', 'src/embed/frame-host.ts'));
cpSync('src/embed/frames', `${outDir}/frames`, { recursive: true });
writeFileSync(`${outDir}/LICENSES.txt`, licenses());
await writeFrames(`${outDir}/frames`, version);

function script(name, entry) {
  return {
    lib: { entry, name: 'outreachElements', formats: ['iife'], fileName: () => `${name}.js` },
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  };
}

function known(constant, value) {
  return { [constant]: JSON.stringify(value) };
}

/** The source maps are for users of the npm package; a server doesn't have them, so no script names its own. */
async function bundle({ define = {}, ...options }, plugins = []) {
  await build({
    logLevel: 'warn',
    define,
    plugins: [litOnThePage(), minifyTemplatesOnce(), minifyOnceMore(), ...plugins],
    build: { outDir, emptyOutDir: false, sourcemap: 'hidden', ...options },
  });
}

/** The templates of a module are the same in each file that it is in, so they are minified once. */
function minifyTemplatesOnce() {
  const plugin = minifyTemplates({ failOnError: true });
  return {
    ...plugin,
    transform(code, id) {
      const module = `${id}\n${code}`;
      if (!minifiedModules.has(module)) minifiedModules.set(module, plugin.transform.call(this, code, id));
      return minifiedModules.get(module);
    },
  };
}

/** Terser takes another hundred bytes off what the bundler minified; alone, neither gets as far. */
function minifyOnceMore() {
  return {
    name: 'minify-once-more',
    async generateBundle(_, bundle) {
      await together(
        Object.values(bundle).filter(({ type }) => type === 'chunk'),
        async (chunk) => {
          const map = bundle[chunk.sourcemapFileName];
          const minified = await terser.run({ code: chunk.code, map: map.source });
          chunk.code = minified.code;
          map.source = minified.map;
        },
      );
    },
  };
}

/**
 * Keeps the import of a deferred file in the script, with the address of that file. The version in it stops a browser from
 * combining a new script with an old cached file; shared files have another name in each version.
 */
function besideTheScript() {
  return {
    name: 'beside-the-script',
    enforce: 'pre',
    /** What loads later asks for what loads after that itself: if that fails, it does without. */
    resolveId(source, importer) {
      const [, name] = /^\.\/([\w-]+-deferred)\.ts$/.exec(source) ?? [];
      return name && importer?.endsWith('-deferred.ts') ? { id: `./${name}.js?${version}`, external: true } : null;
    },
    transform(code, id) {
      if (!/src\/elements\/.+-element\.ts$/.test(id)) return null;
      const kept = code.replace(
        /(?<!typeof )import\('\.\/([\w-]+-deferred)\.ts'\)/g,
        `importFile('./$1.js?${version}')`,
      );
      return kept === code ? null : { code: `import { importFile } from '${importFile}';${kept}`, map: null };
    },
  };
}

/** Deferred files are rendered by their element's Lit, so all they need of Lit is what makes templates. */
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

/** Fails if the first file of a tag has other modules in it than it should. */
function onlyFirstModules(tag, language) {
  return {
    name: 'only-first-modules',
    generateBundle(_, files) {
      if (!firstFiles[tag]) return;
      const meant = firstFiles[tag]
        .filter((module) => language !== languages[0] || !module.includes('TRANSLATION'))
        .map((module) => module.replace(/LANGUAGE|TRANSLATION/, language));
      const modules = Object.values(files).flatMap(({ modules = {} }) => Object.keys(modules));
      const found = modules.map((id) => relative('src', id).replace(/\.ts$/, '')).filter((id) => !id.startsWith('..'));
      const [extra, missing] = [without(found, meant), without(meant, found)];
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
