// What compilers say of templates: nothing about those that are right, and something about each line that is wrong.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { ConsoleLogger, LogLevel, NodeJSFileSystem } from '@angular/compiler-cli';
import { createEs2015LinkerPlugin } from '@angular/compiler-cli/linker/babel';
import { transformSync } from '@babel/core';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

const here = fileURLToPath(new URL('./', import.meta.url));

const tsc = (folder) => [binOf('typescript', 'tsc'), '--project', folder, '--pretty', 'false'];

/** How each framework's files are checked, and what names a place in what that says. */
const COMPILERS = {
  react: { command: tsc, suffix: 'tsx' },
  preact: { command: tsc, suffix: 'tsx' },
  solid: { command: tsc, suffix: 'tsx' },
  vue: { command: (folder) => [binOf('vue-tsc'), '--project', folder, '--pretty', 'false'], suffix: 'vue' },
  svelte: {
    command: (folder) => [
      binOf('svelte-check'),
      '--workspace',
      folder,
      '--tsconfig',
      './tsconfig.json',
      '--output',
      'machine',
    ],
    suffix: 'svelte',
  },
  angular: { command: (folder) => [binOf('@angular/compiler-cli', 'ngc'), '--project', folder], suffix: 'ts' },
};

/** A file and a line, as `a.ts(1,2)`, `a.ts:1:2` or `"a.svelte" 1:2`. */
const PLACE = /([\w.-]+\.(?:tsx?|vue|svelte))"?[( :](\d+)[,:]\d+/;

for (const [framework, { command, suffix }] of Object.entries(COMPILERS)) {
  describe(framework, () => {
    const reported = report(command(framework));

    it('takes what is right', async () => {
      const { places, output } = await reported;
      assert.deepEqual(
        places.filter(([file]) => file !== `wrong.${suffix}`),
        [],
        output,
      );
    });

    it('refuses what is wrong, line by line', async () => {
      const { places, output } = await reported;
      const lines = new Set(places.filter(([file]) => file === `wrong.${suffix}`).map(([, line]) => line));
      const source = readFileSync(join(here, framework, `wrong.${suffix}`), 'utf8').split('\n');
      const wrong = source.map((text, index) => ({ text: text.trim(), line: index + 1 })).filter(isUse);
      assert.ok(wrong.length >= 8);
      assert.deepEqual(
        wrong.filter(({ line }) => !lines.has(line)),
        [],
        output,
      );
      assert.deepEqual(
        [...lines].sort((a, b) => a - b),
        wrong.map(({ line }) => line),
        output,
      );
    });
  });
}

describe('scripts without a framework', () => {
  it('have the types of elements and events', async () => {
    const { places, output } = await report(tsc('html'));
    assert.deepEqual(places, [], output);
  });
});

describe('components for React', () => {
  const folder = join(here, 'node_modules/outreach-elements/dist/react');

  it('say in each module that they are for the client, which Next asks', () => {
    const modules = readdirSync(folder).filter((name) => name.endsWith('.js'));
    assert.equal(modules.length, 6);
    for (const name of modules) assert.match(readFileSync(join(folder, name), 'utf8'), /^'use client';/, name);
  });

  it('render on a server', async () => {
    const components = await import('outreach-elements/react');
    for (const [name, component] of Object.entries(components)) {
      const tag = name.replace(/\B[A-Z]/g, '-$&').toLowerCase();
      assert.match(
        renderToString(createElement(component, { lang: 'nl' })),
        new RegExp(`^<${tag} lang="nl".*</${tag}>$`),
      );
    }
  });
});

describe('directives for Angular', () => {
  const module = join(here, 'node_modules/outreach-elements/dist/angular.js');

  it('are read by the linker of a production build', () => {
    const { code } = transformSync(readFileSync(module, 'utf8'), {
      filename: module,
      babelrc: false,
      configFile: false,
      plugins: [
        createEs2015LinkerPlugin({ fileSystem: new NodeJSFileSystem(), logger: new ConsoleLogger(LogLevel.error) }),
      ],
    });
    assert.doesNotMatch(code, /ɵɵngDeclare/);
    assert.equal(code.match(/ɵɵdefineDirective/g)?.length, 5);
  });
});

function isUse({ text }) {
  return /^<(quick-?|threshold-?|outreach-?)/i.test(text);
}

/** The places that a compiler complains about. */
async function report(args) {
  const output = await outputOf(args);
  const places = output.split('\n').flatMap((line) => {
    const [, file, number] = /\berror\b/i.test(line) ? (PLACE.exec(line) ?? []) : [];
    return file ? [[file, Number(number)]] : [];
  });
  return { places, output };
}

function outputOf(args) {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: here, maxBuffer: 2 ** 26 }, (_, stdout, stderr) =>
      resolve(stripVTControlCharacters(stdout + stderr)),
    );
  });
}

/** The script behind a command of a package. */
function binOf(name, command = name) {
  const manifest = join(here, 'node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}
