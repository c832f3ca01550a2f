// Builds what a page loads by script tag: one minified file per tag, and one with all of them.
// Each is a classic script and a module alike: it exports nothing, leaks no name, and imports only what loads later.

import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import { readFileSync } from 'node:fs';
import { build } from 'vite';

const outDir = 'dist/embed';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Views that load later, by the name of the file that stands beside the scripts. */
const later = { 'quick-scan-later': 'src/elements/quick-scan/quick-scan-later.ts' };
const scripts = { 'quick-scan': 'src/define/quick-scan.ts', 'outreach-elements': 'src/define/all.ts' };

for (const [name, entry] of Object.entries(scripts)) await bundle(name, entry, 'iife');
for (const [name, entry] of Object.entries(later)) await bundle(name, entry, 'es');

async function bundle(name, entry, format) {
  await build({
    logLevel: 'warn',
    plugins: [minifyTemplates({ failOnError: true }), besideTheScript()],
    build: {
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      lib: { entry, name: 'outreachElements', formats: [format], fileName: () => `${name}.js` },
      rolldownOptions: { output: { minify: true } },
    },
  });
}

/**
 * Leaves the import of a later view in the script, with the address at which it stands. The version keeps a browser from
 * putting a new script together with an old view that it has cached.
 */
function besideTheScript() {
  return {
    name: 'beside-the-script',
    enforce: 'pre',
    resolveId(source, importer) {
      const name = Object.keys(later).find((file) => source.endsWith(`/${file}.ts`));
      return name && importer ? { id: `./${name}.js?${version}`, external: 'relative' } : null;
    },
  };
}
