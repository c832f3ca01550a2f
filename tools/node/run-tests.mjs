// `npm run test:model` runs the tests of the model in plain Node, without a browser;
// `npm run test:model -- test/model/answers.test.ts` runs less. They are written for mocha, whose functions `globals` provides.

import { readdirSync, statSync } from 'node:fs';
import { register } from 'node:module';
import process from 'node:process';
import * as test from 'node:test';
import { pathToFileURL } from 'node:url';

/** Ends a test that hangs; nothing in the model takes this long. */
const timeout = 120_000;
const context = { timeout() {} };
const globals = {
  ...Object.fromEntries(
    ['describe', 'it'].map((name) => [name, (title, body) => test[name](title, { timeout }, () => body.call(context))]),
  ),
  ...Object.fromEntries(
    ['before', 'after', 'beforeEach', 'afterEach'].map((name) => [
      name,
      (body) => test[name](() => body.call(context)),
    ]),
  ),
};

process.setSourceMapsEnabled(true);
register('./typescript-hooks.mjs', import.meta.url);
Object.assign(globalThis, globals);
const { runCleanups } = await import('../../test/support/cleanup.ts');

const [, , ...paths] = process.argv;
for (const file of (paths.length > 0 ? paths : ['test/model']).flatMap(testsIn)) {
  // In a separate suite, so that hooks only apply to their own file.
  test.describe(file, { timeout }, async () => {
    test.afterEach(runCleanups);
    await import(pathToFileURL(file));
  });
}

function testsIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true }).filter((file) => file.endsWith('.test.ts'));
  return files.sort().map((file) => `${path}/${file}`);
}
