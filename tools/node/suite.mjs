// Runs test files in Node. With `CI` set, a file that fails gets a second try, as a failed browser test does: a machine that
// is busy with other things can make a browser miss a turn. The last lines name what needed one, and fail if that failed too.

import { spawnSync } from 'node:child_process';
import process from 'node:process';

const files = process.argv.slice(2);
const passes = (file) =>
  spawnSync(process.execPath, ['--test', '--test-reporter=spec', file], { stdio: 'inherit' }).status === 0;

const failedOnce = files.filter((file) => !passes(file));
const failed = process.env.CI ? failedOnce.filter((file) => !passes(file)) : failedOnce;
for (const file of failedOnce) console.log(failed.includes(file) ? `Failed: ${file}` : `Failed once: ${file}`);
process.exitCode = failed.length > 0 ? 1 : 0;
