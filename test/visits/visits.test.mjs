// `npm run test:visits`: what a visitor did survives what a browser does with a top-level page, which a test in a frame can't show. It
// may keep the whole page and show it again (the back/forward cache); or discard it when memory runs short, and reload its history
// entry when the visitor returns.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { browsersForTests } from '../../tools/browsers/browsers-for-tests.mjs';
import { chromiumArgs } from '../../tools/browsers/chromium-args.mjs';

const EMBED = new URL('../../dist/embed/', import.meta.url);
const wanted = process.env.BROWSERS?.split(',') ?? ['chromium', 'firefox'];

const tags = {
  'quick-scan': { markup: '<quick-scan name="q"></quick-scan>', heading: /Parameter 2/ },
  'threshold-checklist': { markup: '<threshold-checklist name="q"></threshold-checklist>', heading: /Groep 2/ },
};

const page = (tag) => `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Host</title>
<script src="/${tag}.js" defer></script><form>${tags[tag].markup}</form>
<script>addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted));</script></html>`;

async function serve() {
  const server = createServer(({ url }, response) => {
    const path = url.replace(/\?.*/, '').slice(1);
    const isScript = path.endsWith('.js');
    response.writeHead(200, { 'Content-Type': isScript ? 'text/javascript' : 'text/html' });
    if (isScript) createReadStream(new URL(path, EMBED)).pipe(response);
    else response.end(path in tags ? page(path) : '<!doctype html><title>Elders</title>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, address: `http://127.0.0.1:${server.address().port}` };
}

/* global customElements, document, FormData, history, location, window -- these run in the page */

const isShown = (tab, tag) =>
  tab.waitForFunction((name) => customElements.get(name) && document.querySelector(name)?.hasUpdated, {}, tag);

/** Answers the first question in sight and goes on. Returns what the form would send. */
async function answer(tab, tag) {
  await isShown(tab, tag);
  return tab.evaluate(async (name) => {
    const element = document.querySelector(name);
    await element.updateComplete;
    [...element.shadowRoot.querySelectorAll('input:not(:checked)')].find((each) => each.checkVisibility()).click();
    await element.updateComplete;
    [...element.shadowRoot.querySelectorAll('button')]
      .find(({ textContent }) => textContent.trim() === 'Volgende')
      .click();
    await element.updateComplete;
    return [...new FormData(document.forms[0])];
  }, tag);
}

/** What the form would send, and the heading in sight. */
async function stateOf(tab, tag) {
  await isShown(tab, tag);
  return tab.evaluate(async (name) => {
    const element = document.querySelector(name);
    await element.updateComplete;
    const headings = [...element.shadowRoot.querySelectorAll('.parameter > [part=heading]')];
    return {
      entries: [...new FormData(document.forms[0])],
      heading: headings
        .find((heading) => heading.checkVisibility())
        .textContent.replace(/\s+/g, ' ')
        .trim(),
    };
  }, tag);
}

/** Discards a page as Chromium does when memory runs short, by its own page for that. It doesn't discard a page under inspection. */
async function discard(browser, address) {
  const browserWSEndpoint = browser.wsEndpoint();
  await browser.disconnect();
  const inspector = await puppeteer.connect({ browserWSEndpoint, targetFilter: (target) => target.url() !== address });
  const panel = await inspector.newPage();
  await panel.goto('chrome://discards/');
  const inRow = (act) =>
    panel.waitForFunction(
      (title, what) => {
        const rows = document.querySelector('discards-main')?.shadowRoot.querySelector('discards-tab')?.shadowRoot;
        const row = [...(rows?.querySelectorAll('tbody tr') ?? [])].find(({ textContent }) =>
          textContent.includes(title),
        );
        if (what === 'see') return /discarded/.test(row?.textContent ?? '');
        const button = [...(row?.querySelectorAll('[is=action-link]') ?? [])].find((each) =>
          /Urgent/.test(each.textContent),
        );
        button?.click();
        return !!button;
      },
      {},
      address,
      act,
    );
  await inRow('press');
  await inRow('see');
  await panel.close();
  await inspector.disconnect();
  return puppeteer.connect({ browserWSEndpoint });
}

describe('a page that comes back', () => {
  let site;
  before(async () => (site = await serve()));
  after(() => site.server.close());

  for (const [engine, executablePath] of Object.entries(browsersForTests(wanted))) {
    if (engine === 'webkit') continue; // its driver can neither do nor report either
    describe(`in ${engine}`, () => {
      let browser;
      let program;
      let userDataDir;
      before(async () => {
        userDataDir = mkdtempSync(join(tmpdir(), 'visits-'));
        // The pages for browser developers are off by default.
        writeFileSync(join(userDataDir, 'Local State'), JSON.stringify({ internal_only_uis_enabled: true }));
        browser = await puppeteer.launch({
          userDataDir,
          executablePath,
          browser: engine === 'firefox' ? 'firefox' : 'chrome',
          args: engine === 'chromium' ? chromiumArgs : [],
        });
        program = browser.process();
      });
      after(async () => {
        const ended = once(program, 'exit');
        await browser.close();
        await ended;
        rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
      });

      for (const tag of Object.keys(tags)) {
        const open = async () => {
          const tab = await browser.newPage();
          await tab.goto(`${site.address}/${tag}`);
          return tab;
        };

        it(`shows ${tag} as it was left, from the back/forward cache, and goes on from there`, async (t) => {
          const tab = await open();
          const entries = await answer(tab, tag);
          assert.equal(entries.length, 2);
          // As a link does. Asked to go somewhere by its driver, Firefox takes what a page writes as it is left for its arrival.
          await tab.evaluate(() => (location.href = '/elders'));
          await tab.waitForFunction(() => document.title === 'Elders');
          await tab.evaluate(() => history.back());
          await tab.waitForFunction((name) => document.querySelector(name), {}, tag);
          const state = await stateOf(tab, tag);
          assert.deepEqual(state.entries, entries);
          assert.match(state.heading, tags[tag].heading);
          const isCached = await tab.evaluate(() => window.persisted);
          t.diagnostic(`persisted: ${isCached}`);
          // Answers after that are remembered as well.
          const more = await answer(tab, tag);
          assert.notDeepEqual(more, entries);
          await tab.reload();
          assert.deepEqual((await stateOf(tab, tag)).entries, more);
          await tab.close();
        });

        if (engine !== 'chromium') continue; // Firefox can't be asked to do this from outside
        it(`brings ${tag} back after the browser discarded the page`, async () => {
          const tab = await open();
          const entries = await answer(tab, tag);
          browser = await discard(browser, tab.url());
          const target = await browser.waitForTarget((each) => each.url() === `${site.address}/${tag}`);
          const again = await target.page();
          await again.bringToFront();
          const state = await stateOf(again, tag);
          assert.equal(await again.evaluate(() => document.wasDiscarded), true);
          assert.deepEqual(state.entries, entries);
          assert.match(state.heading, tags[tag].heading);
          await again.close();
        });
      }
    });
  }
});
