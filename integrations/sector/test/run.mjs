// `npm run test:sector` installs the databases, which take 600 MB, if they are missing, and tests the tool with them.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

// Not `npm ci`: the library is linked, and that refuses a lockfile from before its dependencies changed.
if (!existsSync(`${folder}/node_modules`)) run('install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund');
run('test');

function run(...args) {
  const { status } = spawnSync(npm, args, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
