// What the pages of tests load. The source is some 260 modules, and to load them one by one takes longer than most tests do. So they are
// bundled once in a run, as a developer bundles them: for the test files, and for a page in a frame, which asks for a tag's own script.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

/** By the first folder of their addresses: the entries, and the names of what they share. */
const BUNDLES = {
  /** `/test/support/setup.ts`, and each test file at its own address. */
  test: () => ({
    entry: Object.fromEntries(
      readdirSync('test', { recursive: true })
        .map((file) => `test/${file.replaceAll('\\', '/')}`)
        .filter((file) => /\.test\.ts$|^test\/support\/setup\.ts$/.test(file) && !file.includes('node_modules'))
        .map((file) => [file, file]),
    ),
    groups: [
      { test: /\/src\/(?!define\/)|\/node_modules\/@?lit/, name: unlessAskedLater('source') },
      // Without the module that waits for a file: WebKit lets only the first that imports such a module wait for it too.
      { test: /\/test\/(?!model\/|elements\/manifest|.*\.test\.ts)/, name: 'support' },
    ],
  }),
  /** `/tags/quick-scan.js`, or `/tags/all.js`. */
  tags: () => ({
    entry: Object.fromEntries(
      readdirSync('src/define').map((file) => [`tags/${path.basename(file, '.ts')}.js`, path.join('src/define', file)]),
    ),
    groups: [],
  }),
};

/** A module that is only imported when a visitor asks for it stays a file of its own. */
function unlessAskedLater(name) {
  return (id, chunking) => (chunking.getModuleInfo(id).importers.length ? name : null);
}

async function bundle(folder) {
  const { entry, groups } = BUNDLES[folder]();
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development', // for what Lit's development build reports
    define: { 'process.env.NODE_ENV': "'development'" }, // which Vite leaves to others in a library
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: (_format, name) => name },
      rolldownOptions: {
        external: /^\/__web-dev-server/,
        treeshake: false,
        output: { chunkFileNames: `${folder}/shared/[name]-[hash].js`, codeSplitting: { groups } },
      },
    },
  });
  return new Map(output.map(({ fileName, code }) => [`/${fileName}`, code]));
}

const bundles = new Map();

/** Koa middleware. */
export async function bundledPages(context, next) {
  const [, folder] = context.path.split('/');
  if (!Object.hasOwn(BUNDLES, folder)) return next();
  if (!bundles.has(folder)) bundles.set(folder, bundle(folder));
  const code = (await bundles.get(folder)).get(context.path);
  if (code === undefined) return next();
  context.type = 'text/javascript';
  context.body = code;
}
