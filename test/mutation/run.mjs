// `npm run test:mutation` installs Stryker here if it is missing, and runs it on the model; `npm run test:mutation -- src/model/answers.ts`
// on one file.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('./', import.meta.url));
const project = fileURLToPath(new URL('../../', import.meta.url));

if (!existsSync(`${here}/node_modules`)) {
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], here);
}
const files = process.argv.slice(2);
run(
  process.execPath,
  [
    `${here}/node_modules/@stryker-mutator/core/bin/stryker.js`,
    'run',
    'test/mutation/stryker.config.mjs',
    ...(files.length > 0 ? ['--mutate', files.join()] : []),
  ],
  project,
);

function run(program, args, cwd) {
  const { status } = spawnSync(program, args, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
