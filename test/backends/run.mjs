// `npm run test:backends` installs what real back ends need and this machine lacks, and runs the tests.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { missing } from './support/machine.mjs';

const here = fileURLToPath(new URL('./', import.meta.url));

if (!existsSync(`${here}/node_modules`)) {
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
}
if (missing().length > 0 && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
  run('apt-get', ['update', '--quiet']);
  run('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', ...missing()]);
}
if (missing().length > 0) {
  console.error(`Not on this machine: ${missing().join(', ')}. On Debian: sudo apt-get install ${missing().join(' ')}`);
  process.exit(1);
}
run(process.execPath, ['--test', 'backends.test.mjs', 'handlers.test.mjs', 'php-reader.test.mjs']);

function run(program, args) {
  const { status } = spawnSync(program, args, { cwd: here, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
