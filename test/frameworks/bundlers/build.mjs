// Builds a page with one tag in each bundler, and writes which of its scripts load first.

import { Parcel } from '@parcel/core';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import * as esbuild from 'esbuild';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';

const entry = 'src/main.js';
const page = 'src/index.html';
const main = 'main.js';

rmSync('dist', { recursive: true, force: true });

const first = {
  vite: await withVite(),
  webpack: await withWebpack(),
  rollup: await withRollup(),
  esbuild: await withEsbuild('esbuild', entry),
};
writeFileSync('dist/first.json', JSON.stringify(first));
await withParcel();

// A page that has Lit itself, with the condition to share it and without.
const lits = {
  own: await withEsbuild('with-lit', 'src/with-lit.js'),
  shared: await withEsbuild('with-lit-shared', 'src/with-lit.js', ['lit']),
};
writeFileSync('dist/lits.json', JSON.stringify(lits));

async function withVite() {
  const { output } = await vite({
    root: 'src',
    base: '/vite/',
    logLevel: 'warn',
    build: { outDir: '../dist/vite', emptyOutDir: true },
  });
  return withImports(output).map((file) => `vite/${file}`);
}

async function withRollup() {
  const built = await rollup({ input: entry, plugins: [resolve(), terser({ module: true })] });
  const { output } = await built.write({ dir: 'dist/rollup' });
  cpSync(page, 'dist/rollup/index.html');
  return withImports(output).map((file) => `rollup/${file}`);
}

/** What an entry consists of, and imports before it runs. */
function withImports(output) {
  const chunkOf = (name) => output.find(({ fileName }) => fileName === name);
  const names = new Set([output.find(({ isEntry }) => isEntry).fileName]);
  for (const name of names) for (const imported of chunkOf(name).imports) names.add(imported);
  return [...names];
}

async function withEsbuild(name, entryPoint, conditions = []) {
  const outdir = `dist/${name}`;
  const { metafile } = await esbuild.build({
    entryPoints: { main: entryPoint },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    metafile: true,
    outdir,
    // What esbuild adds by itself, which naming others replaces.
    conditions: ['module', ...conditions],
  });
  cpSync(page, `${outdir}/index.html`);
  const paths = new Set([`${outdir}/${main}`]);
  for (const path of paths) {
    for (const { kind, path: imported } of metafile.outputs[path].imports) {
      if (kind === 'import-statement') paths.add(imported);
    }
  }
  return [...paths].map((path) => path.replace('dist/', ''));
}

/** With its scripts at an address of their own. */
async function withWebpack() {
  const stats = await promisify(webpack)({
    mode: 'production',
    context: import.meta.dirname,
    entry: `./${entry}`,
    output: { path: `${import.meta.dirname}/dist/webpack/scripts`, publicPath: '/webpack/scripts/', filename: main },
  });
  if (stats.hasErrors()) throw new Error(stats.toString());
  writeFileSync('dist/webpack/index.html', readFileSync(page, 'utf8').replace(`./${main}`, `scripts/${main}`));
  return [`webpack/scripts/${main}`];
}

async function withParcel() {
  await new Parcel({
    entries: page,
    defaultConfig: '@parcel/config-default',
    mode: 'production',
    defaultTargetOptions: { distDir: 'dist/parcel', publicUrl: '/parcel/' },
    shouldDisableCache: true,
  }).run();
}
