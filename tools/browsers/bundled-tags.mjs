// The tags for a page in a frame: `/tags/quick-scan.js`, or `/tags/all.js`. The source is some 260 modules, which the page of a test
// loads one by one; pages in frames open and reload a thousand times in a run, so these are bundled once, as a developer's own are.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const entry = Object.fromEntries(
  readdirSync('src/define')
    .map((file) => path.basename(file, '.ts'))
    .map((name) => [name, `src/define/${name}.ts`]),
);

async function bundle() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development', // for what Lit's development build reports
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: (_format, name) => `${name}.js` },
    },
  });
  return new Map(output.map(({ fileName, code }) => [`/tags/${fileName}`, code]));
}

let files;

/** Koa middleware. */
export async function bundledTags(context, next) {
  if (!context.path.startsWith('/tags/')) return next();
  const code = (await (files ??= bundle())).get(context.path);
  if (code === undefined) return undefined;
  context.type = 'text/javascript';
  context.body = code;
}
