// Runs the element tests, in one browser after the other. A browser that loses its page, which one in some hundred files did,
// leaves that file unfinished: it is run once more. A test that fails is never repeated, and a file that hangs twice fails.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ensureBrowsers } from './browsers/ensure-browsers.mjs';

const AGAIN_AT_MOST = 900_000; // milliseconds

const folder = mkdtempSync(join(tmpdir(), 'outreach-tests-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const browsers = Object.keys(ensureBrowsers(process.env.BROWSERS?.split(',')));
const passed = browsers.map((browser) => passes(browser, process.argv.slice(2)));
process.exitCode = passed.every(Boolean) ? 0 : 1;

function passes(browser, args) {
  console.log(`\nIn ${browser}:`);
  const { status, unfinished } = run(args, { BROWSERS: browser });
  if (status === 0 || unfinished.length === 0) return status === 0;

  console.log(`\n${browser} never ended ${unfinished.join(', ')}. Once more:`);
  return run(['--files', ...unfinished], { BROWSERS: browser }, AGAIN_AT_MOST).status === 0;
}

function run(args, environment, timeout = undefined) {
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
