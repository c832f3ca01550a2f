// The packages in this folder's lockfile, installed in node_modules/.cache: a gigabyte that no tool of the project has
// to walk through. npm checks what it downloads against the lockfile, including WordPress itself.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LOCK = 'package-lock.json';
const source = fileURLToPath(new URL('../', import.meta.url));

/** Where everything is kept that a later run can use again. */
export const cache = fileURLToPath(new URL('../../../node_modules/.cache/wordpress/', import.meta.url));
const folder = join(cache, 'packages');
const require = createRequire(join(folder, 'package.json'));

export function installPackages() {
  if (isInstalled()) return;
  console.log('Installing WordPress and the PHP to run it with (about 300 MB to download, once).');
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', LOCK]) cpSync(join(source, file), join(folder, file));
  // It declares a newer Node, but works on this one.
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['ci', ...quiet], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** npm writes its hidden lockfile last, when everything is installed. */
function isInstalled() {
  const finished = existsSync(join(folder, 'node_modules', `.${LOCK}`));
  return finished && readFileSync(join(folder, LOCK), 'utf8') === readFileSync(join(source, LOCK), 'utf8');
}

/** The folder of an installed package. */
export function packageFolder(name) {
  return join(folder, 'node_modules', name);
}

export const requirePackage = (name) => require(name);
