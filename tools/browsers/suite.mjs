// Runs the tests in every browser. With `CI` set, a file that fails in one gets a second try there, in a browser that was just
// started: a machine that is busy with other things can lose a page. The last lines name what needed one, and fail if that
// failed too. Takes the same arguments as `wtr`.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { startTestRunner } from '@web/test-runner';
import { nameOf } from './totals-reporter.mjs';

const runner = await startTestRunner({ autoExitProcess: false });
runner.on('stopped', () => {
  const failedOnce = [...runner.sessions.all()].filter(({ passed }) => !passed);
  const failed = process.env.CI ? failedOnce.filter((session) => !passesAlone(session)) : failedOnce;
  process.exitCode = failed.length > 0 ? 1 : 0;
  if (!process.env.CI || failedOnce.length === 0) return;
  process.once('exit', () => {
    for (const session of failedOnce)
      console.log(`${failed.includes(session) ? 'Failed twice' : 'Passed at a second try'}: ${nameOf(session)}`);
  });
});

/** @returns {boolean} whether a test file passes in the same browser, when it is the only one */
function passesAlone({ browser, testFile }) {
  const env = { ...process.env, BROWSERS: browser.name.toLowerCase() };
  return spawnSync('wtr', ['--files', path.relative('', testFile)], { env, stdio: 'inherit' }).status === 0;
}
