// `npm run test:editors` installs the editors, which users of the library don't need, and runs the tests.
// `node test/editors/run.mjs --write` writes what the tests expect into the parts of the docs that show it.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('./', import.meta.url));

if (!existsSync(`${here}/node_modules`)) {
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
}
run(process.execPath, process.argv.includes('--write') ? ['write-docs.mjs'] : ['--test', 'editors.test.mjs']);

function run(program, args) {
  const { status } = spawnSync(program, args, { cwd: here, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
