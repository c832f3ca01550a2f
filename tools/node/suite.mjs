// Runs test files in Node, two at a time. A file after `--in-each-browser` runs once in each browser that Puppeteer drives, and
// finds it in `BROWSERS`. With `CI` set, a file that fails gets a second try, as a failed browser test does: a machine that is
// busy with other things can make a browser miss a turn. The last lines name what needed one, and fail if that failed too.
// A file in which nothing passes for a long time is ended, and has failed: its browser is lost, and each test would wait for it.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { clearTimeout, setTimeout } from 'node:timers';
import { browsersForTests } from '../browsers/browsers-for-tests.mjs';

const AT_A_TIME = 2;
const MINUTE = 60_000;
/** Longer than any file needs to its first test, and any test after that, on a machine that is busy with other things. */
const PATIENCE = 8 * MINUTE;

/** What the reporter begins the line of a test with. */
const PASSED = '✔';

const [files, inEachBrowser] = partition(process.argv.slice(2), '--in-each-browser');
const engines = inEachBrowser.length > 0 ? enginesForTests() : [];

/** Those in a browser take longest, so they go first. */
const waiting = [
  ...inEachBrowser.flatMap((file) => engines.map((engine) => ({ name: `${file} in ${engine}`, file, engine }))),
  ...files.map((file) => ({ name: file, file })),
];

const failedOnce = [];
await Promise.all(
  Array.from({ length: AT_A_TIME }, async () => {
    for (let run = waiting.shift(); run; run = waiting.shift()) if (!(await passes(run))) failedOnce.push(run);
  }),
);

const failed = [];
for (const run of failedOnce) if (!process.env.CI || !(await passes(run))) failed.push(run);
for (const run of failedOnce) console.log(`${failed.includes(run) ? 'Failed' : 'Failed once'}: ${run.name}`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** Runs a file, and shows what it says when it is done, so that two don't speak at once. */
async function passes({ file, engine }) {
  const env = engine ? { ...process.env, BROWSERS: engine } : process.env;
  const test = spawn(process.execPath, ['--test-reporter=spec', file], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let waiting;
  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      said += `Nothing passed for ${PATIENCE / MINUTE} minutes.\n`;
      test.kill(); // which closes its browser, so that what it still waits for fails at once
    }, PATIENCE);
  };
  wait();
  test.stdout.setEncoding('utf8').on('data', (lines) => {
    said += lines;
    if (lines.includes(PASSED)) wait();
  });
  const [code] = await once(test, 'close');
  clearTimeout(waiting);
  process.stdout.write(said);
  return code === 0;
}

function partition(all, separator) {
  const at = all.indexOf(separator);
  return at < 0 ? [all, []] : [all.slice(0, at), all.slice(at + 1)];
}

/** In a new container this installs them, once for all runs. */
function enginesForTests() {
  return Object.keys(browsersForTests(process.env.BROWSERS?.split(',') ?? ['chromium', 'firefox']));
}
