// Runs the element tests. A browser that loses its page, which one in some hundred files did, leaves that file unfinished:
// it is run once more. A test that fails is never repeated, and a file that hangs twice fails.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const AGAIN_AT_MOST = 900_000; // milliseconds

const folder = mkdtempSync(join(tmpdir(), 'outreach-tests-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const first = run(process.argv.slice(2));
if (first.status === 0 || first.unfinished.length === 0) process.exit(first.status);

for (const browser of new Set(first.unfinished.map(({ browser }) => browser))) {
  const files = first.unfinished.filter((entry) => entry.browser === browser).map(({ file }) => file);
  console.log(`\n${browser} never ended ${files.join(', ')}. Once more:`);
  const { status } = run(['--files', ...files], { BROWSERS: browser.toLowerCase() }, AGAIN_AT_MOST);
  if (status !== 0) process.exit(status);
}

function run(args, environment = {}, timeout = undefined) {
  const list = join(folder, 'unfinished.json');
  rmSync(list, { force: true });
  const { status } = spawnSync('wtr', args, {
    stdio: 'inherit',
    timeout,
    killSignal: 'SIGKILL',
    env: { ...process.env, ...environment, UNFINISHED_LIST: list },
  });
  return { status: status ?? 1, unfinished: read(list) };
}

/** Nothing where the runner died before it could tell. */
function read(list) {
  try {
    return JSON.parse(readFileSync(list, 'utf8'));
  } catch {
    return [];
  }
}
