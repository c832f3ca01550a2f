// `npm run build && node bench/long-lists.mjs` gives a profile 10,000 results in each way there is, and prints the longest task of each: the time of
// the main thread itself, also in calibrations: a loop that is timed before each.

/* global requestAnimationFrame -- in what runs in the page */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { madeUpCode, randomFrom } from '../integrations/sector/made-up.mjs';
import { serve } from '../test/package/support/server.mjs';
import { browsersForTests } from '../tools/browsers/browsers-for-tests.mjs';
import { chromiumArgs } from '../tools/browsers/chromium-args.mjs';

const COUNT = Number(process.argv[2] ?? 10_000);
const TASK = /RunTask$/;
/** What the longest task may take: with more, a page doesn't respond at once. */
const LONGEST = 50;

/** How long to wait for a list to be read, in milliseconds. */
const WAIT = 120_000;

const random = randomFrom(1);
const distinct = new Set();
while (distinct.size < COUNT) distinct.add(madeUpCode(random));
const codes = [...distinct];
const lines = codes.join('\n');

const folder = mkdtempSync(join(tmpdir(), 'outreach-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'codes.txt');
writeFileSync(file, lines);
const page =
  '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Long lists</title><script type="module" src="outreach-profile.js"></script>' +
  '<outreach-profile></outreach-profile>';
const server = await serve(fileURLToPath(new URL('../dist/embed/', import.meta.url)), { '/long-lists.html': page });
const { chromium } = browsersForTests(['chromium']);
const browser = await puppeteer.launch({ executablePath: chromium, args: chromiumArgs });

/** Each with what has to be there before. */
const WAYS = {
  'codes, by the page': { act: (tab) => tab.evaluate(give, 'codes', lines) },
  'results, by the page': { act: (tab) => tab.evaluate(give, 'results', codes) },
  'a file': { act: async (tab) => (await tab.$('outreach-profile >>> input[type=file]')).uploadFile(file) },
  'the same file again': {
    before: filled,
    act: async (tab) => (await tab.$('outreach-profile >>> input[type=file]')).uploadFile(file),
    isDone: (_, text) => text.includes(`Voeg die ${COUNT} toch toe`),
  },
  'pasted, and added by key': {
    before: copy,
    act: async (tab) => {
      await paste(tab);
      if (await tab.evaluate(sizeNow)) return;
      await tab.keyboard.press('Enter');
    },
  },
  'opening the list': { before: filled, act: (tab) => press(tab, 'summary'), isDone: () => true },
  'all removed': { before: opened, act: (tab) => press(tab, '.results > button'), isDone: (size) => size === 0 },
  'all put back': { before: removed, act: (tab) => press(tab, '.results .notice button') },
  'one more': {
    before: filled,
    act: async (tab) => {
      await (await tab.$('outreach-profile >>> textarea')).focus();
      await tab.keyboard.type('QSRDNFVF');
      await tab.keyboard.press('Enter');
    },
    isDone: (size) => size === COUNT + 1,
  },
  'one removed': {
    before: opened,
    act: (tab) => press(tab, '.list li:last-child button'),
    isDone: (size) => size === COUNT - 1,
  },
  'removed from the page': {
    before: filled,
    act: (tab) => tab.evaluate(() => document.querySelector('outreach-profile').remove()),
    isDone: () => true,
  },
};

console.log('| | longest task, ms | next | calibrations | tasks over 50 ms |\n| --- | ---: | ---: | ---: | ---: |');
for (const [way, { before, act, isDone = (size) => size === COUNT }] of Object.entries(WAYS)) {
  if (process.argv[3] && !way.includes(process.argv[3])) continue;
  const { tasks, calibration } = await measure(before, act, isDone);
  const over = tasks.filter((each) => each > LONGEST).length;
  console.log(
    `| ${way} | ${tasks[0].toFixed(0)} | ${tasks[1]?.toFixed(0) ?? ''} | ${(tasks[0] / calibration).toFixed(1)} of ${calibration.toFixed(0)} ms | ${over} of ${tasks.length} |`,
  );
}
await browser.close();
await server.close();

async function measure(before, act, isDone) {
  const tab = await browser.newPage();
  try {
    await tab.bringToFront();
    await tab.goto(`${server.origin}/long-lists.html`);
    await tab.waitForNetworkIdle({ idleTime: 200 });
    await before?.(tab);
    await settled(tab);
    const calibration = await tab.evaluate(calibrate);
    await tab.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
    await tab.evaluate(() => void performance.mark('start'));
    await act(tab);
    await until(tab, isDone);
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await tab.tracing.stop()));
    const start = traceEvents.findLast(({ name }) => name === 'start');
    const tasks = traceEvents
      .filter(
        ({ name, ph, pid, tid, ts }) =>
          ph === 'X' && TASK.test(name) && pid === start.pid && tid === start.tid && ts > start.ts,
      )
      .map(({ tdur, dur }) => (tdur ?? dur) / 1000)
      .sort((one, other) => other - one);
    return { tasks, calibration };
  } finally {
    await tab.close();
  }
}

async function until(tab, isDone) {
  const isDoneNow = async () => isDone(await tab.evaluate(sizeNow), await tab.evaluate(textNow));
  const start = Date.now();
  while (!(await isDoneNow())) {
    if (Date.now() - start > WAIT)
      throw new Error(`It has ${await tab.evaluate(sizeNow)}, and says: ${await tab.evaluate(textNow)}`);
    await settled(tab);
  }
  while (await tab.evaluate(() => !!document.querySelector('outreach-profile')?.shadowRoot.querySelector('progress')))
    await settled(tab);
  await settled(tab);
}

async function filled(tab) {
  await tab.evaluate(give, 'codes', lines);
  await until(tab, (size) => size === COUNT);
}

async function opened(tab) {
  await (await tab.$('outreach-profile >>> input[type=file]')).uploadFile(file);
  await until(tab, (size) => size === COUNT);
  await press(tab, 'summary');
  await settled(tab);
}

async function removed(tab) {
  await opened(tab);
  await press(tab, '.results > button');
  await until(tab, (size) => size === 0);
}

async function copy(tab) {
  await tab.evaluate((text) => {
    const onCopy = (event) => {
      event.preventDefault();
      event.clipboardData.setData('text/plain', text);
    };
    document.addEventListener('copy', onCopy, { once: true });
  }, lines);
  // Nothing is copied without a selection.
  const field = await tab.$('outreach-profile >>> textarea');
  await field.type('x');
  await field.evaluate((element) => element.select());
  await tab.keyboard.down('KeyC', { commands: ['Copy'] });
  await tab.keyboard.up('KeyC');
  await tab.keyboard.press('Delete');
}

async function paste(tab) {
  await tab.keyboard.down('KeyV', { commands: ['Paste'] });
  await tab.keyboard.up('KeyV');
  await settled(tab);
}

/** In a task of its own, so that a press is no part of what the driver does. */
async function press(tab, selector) {
  const element = await tab.$(`outreach-profile >>> ${selector}`);
  await element.evaluate((each) => void setTimeout(() => each.click()));
}

async function settled(tab) {
  await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
}

/** In the page: in a task of its own, so that the driver's own work isn't measured. */
function give(property, value) {
  setTimeout(() => {
    performance.mark('start');
    document.querySelector('outreach-profile')[property] = value;
  });
}

/** In the page. */
function sizeNow() {
  return document.querySelector('outreach-profile')?.results.length ?? 0;
}

/** In the page: what was said of what was added. */
function textNow() {
  return document.querySelector('outreach-profile')?.shadowRoot.querySelector('.adding .notice').textContent;
}

/** In the page: the median of five loops. */
function calibrate() {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    let value = 1;
    for (let turn = 0; turn < 5_000_000; turn++) value = (value * 1664525 + turn) >>> 0;
    return value < 0 ? 0 : performance.now() - start;
  });
  return times.sort((one, other) => one - other)[2];
}
