// `npm run test:types` installs the frameworks, which users of the library choose for themselves, and the packed build beside them.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('./', import.meta.url));
const repository = fileURLToPath(new URL('../../', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const QUIETLY = ['--ignore-scripts', '--no-audit', '--no-fund'];

const folder = mkdtempSync(join(tmpdir(), 'outreach-elements-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

if (!existsSync(`${here}/node_modules`)) run(npm, ['ci', ...QUIETLY]);
run(npm, ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], repository);
run(npm, ['install', '--no-save', '--prefer-offline', ...QUIETLY, join(folder, readdirSync(folder)[0])]);
run(process.execPath, ['--test', '--test-concurrency=1', 'types.test.mjs', 'editors.test.mjs']);

function run(program, args, cwd = here) {
  const { status } = spawnSync(program, args, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
