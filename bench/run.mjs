// `npm run bench` measures the quick scan beside what could be there instead, all in one run, and writes `bench/RESULTS.md`.
// `npm run bench -- 3` takes three rounds; the table has the median of each row.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browsersForTests } from '../tools/browsers/browsers-for-tests.mjs';
import { chromiumArgs } from '../tools/browsers/chromium-args.mjs';
import { serve } from '../test/package/support/server.mjs';

const here = fileURLToPath(new URL('./', import.meta.url));
const MANY = 100;
const rounds = Number(process.argv[2] ?? 9);

if (!existsSync(join(here, 'node_modules'))) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
const { fileOf, kinds, writePages } = await import('./pages.mjs');
const { answer, atRest, toFirstQuestion, untilClickable } = await import('./measure.mjs');

/** Where the first option is. */
const optionIn = (kind) =>
  ({ 'bare Lit': 'bare-scan >>> input', SurveyJS: '.survey input' })[kind] ??
  (kind.startsWith('quick-scan') ? 'quick-scan >>> input' : 'input');

/** The rows of the table: what they are called, and the goal as a ratio to a bare Lit element, in steps and on a page. */
const ROWS = {
  painted: ['first question painted, ms', 1.15, 1.15],
  script: ['script CPU to it, ms', 1.5, 1.5],
  cpu: ['main-thread CPU to it, ms', 1.15, 1.4],
  longest: ['longest task at a 4x slower CPU, ms', 1.25, 1.25],
  answerScript: ['script CPU of one answer, ms', 1.25, 1.25],
  answerCpu: ['main-thread CPU of one answer, ms', 1.1, 1.1],
  nodes: ['DOM nodes'],
  heap: ['heap after load, MB'],
  manyClickable: [`${MANY} on a page: clickable, ms`, 1.1, 1.1],
  manyHeap: [`${MANY} on a page: heap, MB`, 1.5, 1.5],
};

const folder = mkdtempSync(join(tmpdir(), 'outreach-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await writePages(folder, MANY);
const server = await serve(folder, {}, { 'content-security-policy': "default-src * 'unsafe-inline' data:" });
const { chromium } = browsersForTests(['chromium']);
const browser = await puppeteer.launch({ executablePath: chromium, args: chromiumArgs });

const measured = Object.fromEntries(kinds.map((kind) => [kind, []]));
for (let round = 0; round < rounds; round++) {
  for (const kind of kinds) measured[kind].push(await measure(kind));
  console.log(`Round ${round + 1} of ${rounds}`);
}
const table = tableOf(measured);
console.log(table);
if (rounds > 3) {
  const machine = `${cpus().length} × ${cpus()[0].model}, ${process.platform}, Node ${process.version}, ${await browser.version()}`;
  const head = `# What the quick scan costs\n\nWritten by \`npm run bench\`: medians of ${rounds} rounds on ${machine}. CPU is the main thread's own. In brackets the ratio to a bare Lit element in the same run.\n\n`;
  writeFileSync(join(here, 'RESULTS.md'), `${head}${table}\n`);
}
await browser.close();
await server.close();

async function measure(kind) {
  const [one, many] = [1, MANY].map((copies) => `${server.origin}/${fileOf(kind, copies)}`);
  const first = await toFirstQuestion(browser, one, optionIn(kind));
  const slow = await toFirstQuestion(browser, one, optionIn(kind), 4);
  const answered = await answer(browser, one, optionIn(kind));
  const rest = await atRest(browser, one);
  const all = await untilClickable(browser, many, optionIn(kind));
  return {
    painted: first.painted,
    script: first.script,
    cpu: first.cpu,
    longest: slow.longest,
    answerScript: answered.script,
    answerCpu: answered.cpu,
    nodes: rest.nodes,
    heap: rest.heap,
    manyClickable: all.clickable,
    manyHeap: all.heap,
  };
}

function tableOf(all) {
  const head = `| | ${kinds.join(' | ')} | goal, steps · page |\n|---${'|---'.repeat(kinds.length + 1)}|`;
  const rows = Object.entries(ROWS).map(([key, [title, ...goals]]) => {
    const median = (kind) => medianOf(all[kind].map((round) => round[key]));
    const bare = median('bare Lit');
    const cells = kinds.map((kind) => {
      const value = median(kind);
      return `${value.toPrecision(3)}${kind === 'bare Lit' ? '' : ` (${(value / bare).toFixed(2)})`}`;
    });
    return `| ${title} | ${cells.join(' | ')} | ${goals.map((goal) => `≤ ${goal}`).join(' · ')} |`;
  });
  return [head, ...rows].join('\n');
}

function medianOf(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}
