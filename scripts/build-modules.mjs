// Makes the modules that npm users import as small as the embed scripts are: the compiler wrote one for each source, so that a bundler
// can divide them, and here each is minified with its templates, but for the texts, as the documents for reviewers quote their code.
// They import Lit as `#lit`: without what no page of ours runs, or in Node, and wherever the condition `lit` is set, Lit itself.

import remapping from '@jridgewell/remapping';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'vite';
import { litOnThePage } from './lit-on-the-page.mjs';
import minify from './terser-worker.mjs';

const templates = minifyTemplates({ failOnError: true });
const modules = readdirSync('src', { recursive: true })
  .map((file) => `dist/${file.replace(/\.ts$/, '.js')}`)
  .filter((file) => existsSync(`${file}.map`) && !file.startsWith('dist/content/'));

/** What the modules import of Lit. */
const parts = new Set();
for (const file of modules) await minifyModule(file);
await buildLit();

async function minifyModule(file) {
  const compiled = readFileSync(file, 'utf8').replace(/^import \{(.*)\} from 'lit';$/gm, (_, names) => {
    for (const name of names.split(',')) parts.add(name.trim());
    return `import {${names}} from '#lit';`;
  });
  const shortened = await templates.transform(compiled, file);
  const { code, map } = await minify({ code: shortened?.code ?? compiled });
  const maps = [map, shortened?.map, readFileSync(`${file}.map`, 'utf8')].filter(Boolean);
  writeFileSync(file, `${code}\n//# sourceMappingURL=${basename(file)}.map\n`);
  writeFileSync(`${file}.map`, JSON.stringify(remapping(maps, () => null)));
}

async function buildLit() {
  const entry = 'dist/lit.js';
  writeFileSync(entry, `export { ${[...parts].sort().join(', ')} } from 'lit';`);
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [litOnThePage()],
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      lib: { entry, formats: ['es'], fileName: 'lit' },
      rolldownOptions: { output: { banner: '/*! @license Parts of Lit, BSD-3-Clause, Copyright Google LLC */' } },
    },
  });
  writeFileSync(entry, (await minify({ code: readFileSync(entry, 'utf8') })).code);
}
