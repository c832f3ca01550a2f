// `npm run bench` measures how long the tool takes, and how much memory, on 10,000, 100,000 and 1,000,000 results of 50 hosts.
// What it prints is the table in docs/sector.md.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, loadavg, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { madeUpCode, randomFrom } from './made-up.mjs';

const HOSTS = 50;
const SIZES = [10_000, 100_000, 1_000_000];
const TOOL = fileURLToPath(new URL('./outreach-sector.mjs', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'outreach-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`./node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
const engine = process.argv[2] ?? 'duckdb';
const library = { duckdb: '@duckdb/node-api', clickhouse: 'chdb' }[engine];
console.log(
  `${cpus()[0].model}, ${availableParallelism()} cores, ${platform()} ${arch()}; Node ${process.versions.node}, ${library} ${versionOf(library)}; load ${loadavg()[0].toFixed(1)} at the start\n`,
);
console.log(
  '| results | seconds | of processor time | peak memory |\n| ------: | ------: | ----------------: | ----------: |',
);
for (const size of SIZES) {
  const input = join(folder, String(size));
  writeCodes(input, size);
  const args = [TOOL, 'pool', input, '--to', join(folder, `counts-${size}`), '--engine', engine];
  const before = process.hrtime.bigint();
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', process.execPath, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const seconds = Number(process.hrtime.bigint() - before) / 1e9;
  const [user, system, kilobytes] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  const cells = [
    size.toLocaleString('en'),
    seconds.toFixed(1),
    (user + system).toFixed(1),
    `${Math.round(kilobytes / 1000)} MB`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

/** With a month each, as a host would send them. */
function writeCodes(to, count) {
  const random = randomFrom(1);
  mkdirSync(to);
  for (let host = 1; host <= HOSTS; host++) {
    let text = '';
    for (let number = 0; number < count / HOSTS; number++) {
      const month = 1 + Math.floor(random() * 12);
      text += `${madeUpCode(random)},2026-${String(month).padStart(2, '0')}\n`;
    }
    writeFileSync(join(to, `host-${host}.txt`), text);
  }
}
