/* global document, window -- in what runs in the page */

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { Validator } from '@cfworker/json-schema';
import { engines, inScan, inTag, openPage } from '../support/browser.mjs';
import { project, readJson } from '../support/installed.mjs';
import { serve } from '../support/server.mjs';

const EMBED = '/node_modules/outreach-elements/dist/embed';
const LATER = `${EMBED}/quick-scan-deferred.js`;

const asModule = `<script type="module" src="${EMBED}/quick-scan.js"></script>`;
const asClassicScript = `<script src="${EMBED}/quick-scan.js" defer></script>`;
const withVersion = `<script src="${EMBED}/quick-scan.js?ver=6.5" defer></script>`;
const withAllElements = `<script type="module" src="${EMBED}/outreach-elements.js"></script>`;

const pages = {
  '/module.html': pageWith(asModule),
  '/classic-script.html': pageWith(asClassicScript),
  '/version-in-the-url.html': pageWith(withVersion),
  '/all-elements.html': pageWith(withAllElements),
  '/two-copies.html': pageWith(asModule + withVersion),
  '/scope.html': pageWith(
    withAllElements,
    `<outreach-scope>
      <quick-scan value="QSRDNFVF"></quick-scan>
      <outreach-definition></outreach-definition>
      <outreach-profile></outreach-profile>
    </outreach-scope>`,
  ),
};

/** What each tag contains once its script and its deferred file have loaded. */
const tags = {
  'outreach-definition': ['<outreach-definition view="references"></outreach-definition>', 'Verder lezen'],
  'outreach-profile': ['<outreach-profile codes="QSRDNFVF Y8NBGB18XFWMJFXW"></outreach-profile>', 'Wat er verschoof'],
  'outreach-scope': ['<outreach-scope><p>Tekst</p></outreach-scope>', ''],
  'threshold-checklist': [
    '<threshold-checklist mode="page"></threshold-checklist>',
    'Groep 4 van 5 Praktische drempels',
  ],
};
for (const [tag, [markup]] of Object.entries(tags)) {
  pages[`/${tag}.html`] = pageWith(`<script type="module" src="${EMBED}/${tag}.js"></script>`, markup);
}

function pageWith(scripts, markup = '<quick-scan></quick-scan>') {
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Outreachend werken</title>${scripts}${markup}`;
}

let server;
before(async () => (server = await serve(project, pages)));
after(() => server?.close());
afterEach(() => server.missing.clear());

for (const engine of engines) {
  describe(`by script tag, in ${engine}`, () => {
    for (const path of ['/module.html', '/classic-script.html', '/version-in-the-url.html', '/all-elements.html']) {
      it(`works on ${path}`, async () => {
        const { page, complaints } = await openPage(engine, server.origin + path);
        assertResult(await answer(page));
        await showResult(page);
        assert.deepEqual(complaints, []);
      });
    }

    for (const [tag, [, heading]] of Object.entries(tags)) {
      it(`has a separate script for <${tag}>`, async () => {
        const { page, complaints } = await openPage(engine, `${server.origin}/${tag}.html`);
        await page.waitForSelector(`${tag}:defined`);
        if (heading) await page.waitForSelector(inTag(tag, 'heading', heading));
        assert.deepEqual(complaints, []);
      });
    }

    it('joins the tags in a scope, with one script', async () => {
      const { page, complaints } = await openPage(engine, `${server.origin}/scope.html`);
      await page.waitForFunction(() => document.querySelector('outreach-profile').results.length === 1);
      // Parts that weren't opened are only put on paper.
      await page.waitForFunction(() => {
        window.dispatchEvent(new window.Event('beforeprint'));
        return document.querySelector('outreach-definition').shadowRoot?.querySelector('[part=touching]');
      });
      assert.deepEqual(complaints, []);
    });

    it('works, and warns once, if a page has it twice', async () => {
      const { page, complaints } = await openPage(engine, `${server.origin}/two-copies.html`);
      await answer(page);
      await showResult(page);
      assert.equal(complaints.length, 1, complaints.join('\n'));
      assert.match(complaints[0], /^warn: <quick-scan> is already defined/);
    });

    // These pages aren't cached, so this restores the form's state and not the page itself. Firefox doesn't on such pages.
    it('is restored by the browser', { skip: engine === 'firefox' }, async () => {
      const { page } = await openPage(engine, `${server.origin}/module.html`);
      const { code } = await answer(page);
      await page.goto(`${server.origin}/classic-script.html`);
      await page.goBack();
      await page.waitForFunction((given) => document.querySelector('quick-scan').value === given, {}, code);
      const restored = await page.waitForSelector(inScan('checkbox', 'Vrijwillig'));
      assert.ok(await restored.evaluate((input) => input.checked));
    });

    it('says what to do while its second file is missing', async () => {
      server.missing.add(LATER);
      const { page, complaints } = await openPage(engine, `${server.origin}/module.html`);
      const { code } = await answer(page);
      await page.locator(inScan('button', 'Bekijk het profiel')).click();

      // The message may disappear while the file is requested again, and come back. Waiting by selector misses that in a shadow root.
      const alert = await page.waitForFunction(() =>
        document.querySelector('quick-scan').shadowRoot.querySelector('[role=alert]'),
      );
      const text = await alert.evaluate((element) => element.textContent);
      assert.match(text, /Je antwoorden zijn er nog/);
      assert.ok(text.replaceAll('-', '').includes(code), text);
      await page.waitForSelector(inScan('button', 'Probeer opnieuw'));
      // Browsers themselves log that a file isn't found.
      assert.deepEqual(
        complaints.filter((complaint) => !/status of 404|Loading module from .*quick-scan-deferred/.test(complaint)),
        [],
      );
    });

    it('says so once, however much of it is missing', async () => {
      server.missing.add(LATER);
      const { page } = await openPage(engine, `${server.origin}/module.html`);
      await answer(page);
      await page.$eval('quick-scan', (scan) => {
        scan.mode = 'page';
        scan.allowSaving = true;
        scan.showResult();
        return scan.updateComplete;
      });
      await page.waitForSelector('quick-scan >>> [role=alert]');
      assert.equal((await page.$$('quick-scan >>> [role=alert]')).length, 1);
    });

    // As long as a page lives, Firefox never asks again for a module that failed: there the page has to be reloaded.
    it('shows the result once its second file is back', async () => {
      server.missing.add(LATER);
      const { page } = await openPage(engine, `${server.origin}/module.html`);
      const { code } = await answer(page);
      await page.locator(inScan('button', 'Bekijk het profiel')).click();
      const retry = await page.waitForSelector(inScan('button', 'Probeer opnieuw'));
      server.missing.delete(LATER);
      await retry.click();
      const reloads = engine === 'firefox';
      if (reloads) await page.reload();
      await page.waitForSelector(inScan('heading', 'Profiel'));
      assert.equal(await page.$eval('quick-scan', ({ value }) => value), code);
      assert.equal(new URL(page.url()).hash, '');
      if (reloads) return;
      await page.waitForFunction(() =>
        document.querySelector('quick-scan').shadowRoot.activeElement?.matches('.result *'),
      );
    });
  });
}

/** Answers the first question, and returns what the page's listener got. */
async function answer(page) {
  await page.evaluate(() =>
    document.addEventListener('quick-scan-change', ({ detail }) => (window.result = detail), { once: true }),
  );
  await page.locator(inScan('checkbox', 'Vrijwillig')).click();
  const result = await page.waitForFunction(() => window.result);
  return result.jsonValue();
}

async function showResult(page) {
  await page.locator(inScan('button', 'Bekijk het profiel')).click();
  await page.waitForSelector(inScan('heading', 'Profiel'));
}

function assertResult(result) {
  const schema = new Validator(readJson('outreach-elements/schema/quick-scan-result.v1.json'), '2020-12');
  assert.deepEqual(result.answers, { 'working-relationship': ['voluntary'] });
  assert.deepEqual(schema.validate(result).errors, []);
  assert.ok(!schema.validate({ ...result, answers: { 'working-relationship': ['friendly'] } }).valid);
}
