// `npm run test:frameworks` builds a small app with the packed library in each framework, and uses them in a browser;
// `npm run test:frameworks -- vue` does so in one. What is installed is kept in a `.cache`.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { FRAMEWORKS, folderOf } from './frameworks.mjs';

const LOCK = 'package-lock.json';
const QUIETLY = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
/** What keeps a framework from reporting how it is used. */
const UNOBSERVED = { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1' };
const here = fileURLToPath(new URL('./', import.meta.url));
const repository = fileURLToPath(new URL('../../', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(FRAMEWORKS);
const strange = wanted.filter((name) => !(name in FRAMEWORKS));
if (strange.length) throw new Error(`No app in ${strange}. There are ${Object.keys(FRAMEWORKS)}.`);

const packed = mkdtempSync(join(tmpdir(), 'outreach-elements-'));
process.on('exit', () => rmSync(packed, { recursive: true, force: true }));
run(npm, ['pack', '--silent', '--ignore-scripts', '--pack-destination', packed], repository);
const tarball = join(packed, readdirSync(packed)[0]);

for (const name of wanted) buildApp(name);
run(process.execPath, ['--test-reporter=spec', join(here, 'frameworks.test.mjs')], repository, {
  FRAMEWORKS: wanted.join(),
});

function buildApp(name) {
  const source = join(here, name);
  const folder = folderOf(name);
  if (!isInstalled(source, folder)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const file of ['package.json', LOCK]) cpSync(join(source, file), join(folder, file));
    run(npm, ['ci', ...QUIETLY], folder);
  }
  run(npm, ['install', '--no-save', '--prefer-offline', ...QUIETLY, tarball], folder);
  for (const each of readdirSync(source)) rmSync(join(folder, each), { recursive: true, force: true });
  cpSync(source, folder, { recursive: true });
  // The examples that compilers check in test/types, which the documentation quotes.
  for (const [from, to] of Object.entries(FRAMEWORKS[name])) cpSync(join(here, '../types', from), join(folder, to));
  run(npm, ['run', 'build', '--silent'], folder, UNOBSERVED);
}

/** npm writes its hidden lockfile last, when everything is installed. */
function isInstalled(source, folder) {
  const finished = existsSync(join(folder, 'node_modules', `.${LOCK}`));
  return finished && readFileSync(join(folder, LOCK), 'utf8') === readFileSync(join(source, LOCK), 'utf8');
}

function run(program, args, cwd, env = {}) {
  const { status } = spawnSync(program, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}
