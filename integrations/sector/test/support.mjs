import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const TOOL = fileURLToPath(new URL('../outreach-sector.mjs', import.meta.url));

/** A new folder with these files, which is gone after the tests of a file. */
export function folderWith(files = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'outreach-sector-test-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** Runs the tool as people do. The last argument may be options for its process. */
export function sector(...args) {
  const options = typeof args.at(-1) === 'object' ? args.pop() : {};
  const { status, stderr, stdout } = spawnSync(process.execPath, [TOOL, ...args], {
    encoding: 'utf8',
    cwd: folderWith(),
    ...options,
  });
  return { status, stderr, stdout };
}

/** Pools a folder with `--rows`, and gives what it wrote. */
export function pooled(folder, ...args) {
  const out = folderWith();
  const [to, rows, refused] = ['counts', 'rows', 'refused.csv'].map((name) => join(out, name));
  const run = sector('pool', folder, '--to', to, '--rows', rows, '--refused', refused, ...args);
  const read = (path) => readFileSync(path, 'utf8');
  return {
    ...run,
    to,
    rows,
    counts: () => JSON.parse(read(join(to, 'counts.json'))),
    codes: () => read(join(rows, 'codes.txt')).trim().split('\n'),
    long: () =>
      read(join(rows, 'long.csv'))
        .trim()
        .split('\n')
        .map((row) => row.split(',')),
    refused: () => read(refused).trim().split('\n').slice(1),
  };
}
