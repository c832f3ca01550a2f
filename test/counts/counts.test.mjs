// `npm run test:counts`: what a page with one tag costs, in counts that no machine changes, against `counts.json`. A change that costs more
// or less states so: `npm run counts` writes the file again.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browsersForTests } from '../../tools/browsers/browsers-for-tests.mjs';
import { chromiumArgs } from '../../tools/browsers/chromium-args.mjs';
import { serve } from '../package/support/server.mjs';

/* global document, requestAnimationFrame, setTimeout -- in what runs in the page */

const FILE = new URL('counts.json', import.meta.url);
const EMBED = fileURLToPath(new URL('../../dist/embed/', import.meta.url));

/** Each shows a question. */
const pages = {
  'quick-scan': '<quick-scan></quick-scan>',
  'quick-scan, page': '<quick-scan mode="page"></quick-scan>',
  'threshold-checklist': '<threshold-checklist></threshold-checklist>',
  'threshold-checklist, page': '<threshold-checklist mode="page"></threshold-checklist>',
};
const tagOf = (name) => name.split(',')[0];
const pathOf = (name) => `/${name.replaceAll(/\W+/g, '-')}.html`;

describe('what a page with one tag costs', () => {
  const expected = process.argv.includes('--write') ? {} : JSON.parse(readFileSync(FILE, 'utf8'));
  const counted = {};
  let browser, server;

  before(async () => {
    const html = (name) =>
      `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Host</title>` +
      `<script type="module" src="/${tagOf(name)}.js"></script>${pages[name]}</html>`;
    server = await serve(EMBED, Object.fromEntries(Object.keys(pages).map((name) => [pathOf(name), html(name)])));
    const { chromium } = browsersForTests(['chromium']);
    browser = await puppeteer.launch({ executablePath: chromium, args: chromiumArgs });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    if (process.argv.includes('--write')) writeFileSync(FILE, `${JSON.stringify(counted, undefined, 2)}\n`);
  });

  for (const name of Object.keys(pages)) {
    it(name, async () => {
      counted[name] = await count(browser, `${server.origin}${pathOf(name)}`, tagOf(name));
      if (expected[name]) assert.deepEqual(counted[name], expected[name]);
      else assert.ok(process.argv.includes('--write'), 'No counts for this page. `npm run counts` writes them.');
    });
  }
});

async function count(browser, url, tag) {
  const page = await browser.newPage();
  let requests = 0;
  page.on('request', () => requests++);
  await page.goto(url);
  await page.waitForNetworkIdle({ idleTime: 500 });
  const devTools = await page.createCDPSession();
  await devTools.send('Performance.enable');
  await devTools.send('Profiler.enable');
  await devTools.send('HeapProfiler.collectGarbage');
  const metrics = async () => {
    const all = (await devTools.send('Performance.getMetrics')).metrics;
    return Object.fromEntries(all.map(({ name, value }) => [name, value]));
  };

  const { Nodes: nodes, JSEventListeners: listeners } = await metrics();
  // The first answer also compiles, and makes what shows from then on.
  await answer(page, tag, 0);
  await devTools.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const before = await metrics();
  await answer(page, tag, 1);
  const now = await metrics();
  const { result } = await devTools.send('Profiler.takePreciseCoverage');
  await page.close();
  const calls = result
    .filter(({ url: script }) => script.endsWith('.js'))
    .flatMap(({ functions }) => functions)
    .reduce((total, { ranges }) => total + ranges[0].count, 0);
  return {
    requests,
    nodes,
    listeners,
    answer: {
      calls,
      layouts: now.LayoutCount - before.LayoutCount,
      styleRecalculations: now.RecalcStyleCount - before.RecalcStyleCount,
    },
  };
}

/** Chooses one of the first options, and waits until all that this leads to has happened, the entry of the page's history included. */
const answer = (page, tag, index) =>
  page.evaluate(
    async (name, at) => {
      document.querySelector(name).shadowRoot.querySelectorAll('input')[at].click();
      await new Promise((resolve) => setTimeout(resolve, 1100));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    },
    tag,
    index,
  );
