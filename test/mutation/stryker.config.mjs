// What Stryker does in `npm run test:mutation`: it makes small changes to the model, runs the tests that reach each, and reports
// the changes that none of them noticed.

import { readdirSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const setup = fileURLToPath(new URL('./setup.mjs', import.meta.url));
const modelTests = fileURLToPath(new URL('../model/', import.meta.url));

/** This is about how long something takes, which can't be measured in instrumented code. */
const LEFT_OUT = 'long-texts.test.ts';
/** These take longer than all others together, and mostly notice what another has already noticed. */
const SLOW = ['hostile-input.test.ts', 'result-reader.test.ts', 'result-code-joined.test.ts'];

const tests = readdirSync(modelTests).filter((file) => file.endsWith('.test.ts') && file !== LEFT_OUT);
const inOrder = [...tests.filter((file) => !SLOW.includes(file)).sort(), ...SLOW];

export default {
  mutate: ['src/model/**/*.ts'],
  ignorePatterns: ['/*', '!/src', '!/test', '/test/*', '!/test/model', '!/test/support', '!/test/mutation', '!/tools'],
  testRunner: 'mocha',
  mochaOptions: {
    spec: ['test/mutation/hooks.mjs', ...inOrder.map((file) => `test/model/${file}`)],
    // Leaves out tests that each take as long as a hundred others.
    grep: '^(?!.* (each of the 65,536 codes|strings of sixteen million|all pairs of (two hundred|a hundred)))',
  },
  testRunnerNodeArgs: ['--import', setup],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 3000,
  // A change isn't tried again if a test that hasn't changed since noticed it.
  incremental: true,
  incrementalFile: 'coverage/mutation-incremental.json',
  // In a single file, a few changes without effect may be a large share.
  thresholds: { high: 97, low: 94, break: process.argv.includes('--mutate') ? null : 94 },
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'coverage/mutation.html' },
  jsonReporter: { fileName: 'coverage/mutation.json' },
  tempDirName: 'coverage/mutation',
};
