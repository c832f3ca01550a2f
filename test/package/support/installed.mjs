// Packs the build, once, installs it in an empty project, and exports what tests need to know about it.

import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

export const repository = fileURLToPath(new URL('../../../', import.meta.url));

const folder = await mkdtemp(join(tmpdir(), 'outreach-elements-'));
after(() => rm(folder, { recursive: true, force: true }));

const packed = await npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], repository);
const [{ filename, files }] = JSON.parse(packed.stdout);

export const tarball = join(folder, filename);
/** The paths in it, as in the package. */
export const packedFiles = files.map(({ path }) => path);

/** The folder of a project that depends on the package and on nothing else. */
export const project = join(folder, 'project');
await mkdir(project);
await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
await npm(['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball], project);

const require = createRequire(join(project, 'package.json'));

/** A JSON file of the package, by the name that the project imports it by. */
export const readJson = (name) => JSON.parse(readFileSync(require.resolve(name), 'utf8'));

function npm(args, cwd) {
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, cwd);
}
