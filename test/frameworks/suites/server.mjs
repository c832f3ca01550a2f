/* global document -- in what runs in the page */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { browserOf, inScan, inTag, openPage } from '../../package/support/browser.mjs';
import { serve } from '../../package/support/server.mjs';
import { folderOf } from '../frameworks.mjs';

const TAGS = ['outreach-definition', 'quick-scan'];
const LINK = 'Faites le quickscan avec nous';
const OPTIONS = ['Libre adhésion', 'Présence insistante'];

/** These start a page with a script in it, and their routers style what they say to screen readers. */
const HYDRATED = ['sveltekit', 'nuxt', 'next'];

/** A page that a server makes with what the tags say by themselves, and that the framework then takes over, if it does. */
export function testServer(name) {
  describe(name, () => {
    const policy = HYDRATED.includes(name) ? "default-src 'self' 'unsafe-inline'" : "default-src 'self'";
    const folder = folderOf(name);
    let server;
    let url;
    let text;
    let heading;
    before(async () => {
      const { withoutScript } = await import(`${folder}node_modules/outreach-elements/dist/without-script/index.js`);
      text = await withoutScript('outreach-definition', { lang: 'fr' });
      [, heading] = /<h2>(.*?)<\/h2>/.exec(text);
      server = await serve(`${folder}dist`, {}, { 'content-security-policy': policy });
      url = `${server.origin}/app/`;
    });
    after(() => server.close());

    it('sends the whole definition, and the link of the host', async () => {
      const sent = await (await fetch(url)).text();
      assert.equal(sent.split(text).length, 2, 'the definition, once');
      assert.ok(sent.includes(`<a href="https://example.org/contact">${LINK}</a>`));
      assert.match(sent, /<outreach-definition[^>]* lang="fr"/);
      assert.match(sent, /<quick-scan[^>]* lang="fr"/);
    });

    it('can be read without JavaScript, with no control that does nothing', async () => {
      const page = await (await browserOf('chromium')).newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(url);
      await page.waitForSelector(`::-p-aria([name="${heading}"][role="heading"])`, { visible: true });
      await page.waitForSelector(`quick-scan ::-p-aria([name="${LINK}"][role="link"])`, { visible: true });
      const hidden = await page.$$eval('outreach-definition *', (all) =>
        all.filter((each) => !each.checkVisibility()).map(({ outerHTML }) => outerHTML),
      );
      assert.deepEqual(hidden, []);
      const controls = await page.$$eval(TAGS.join(), (tags) =>
        tags.flatMap((tag) =>
          [tag, tag.shadowRoot].map((root) => root?.querySelector('button, input, select, textarea')),
        ),
      );
      assert.deepEqual(controls.filter(Boolean), []);
      await page.close();
    });

    /** A test with JavaScript, which must write nothing to the console and request nothing outside the folder of the app. */
    const withJavaScript = (title, test) =>
      it(title, async () => {
        const { page, complaints } = await openPage('chromium', url);
        await page.waitForSelector(inScan('checkbox', OPTIONS[0]));
        await page.waitForSelector(inTag('outreach-definition', 'heading', heading));
        await test(page);
        await page.close();
        assert.deepEqual(complaints, []);
        const outside = [...server.requested].filter((path) => !path.startsWith('/app/') && path !== '/favicon.ico');
        assert.deepEqual(outside, []);
        for (const path of [...server.requested].filter((each) => each.endsWith('.js'))) {
          const script = await readFile(join(folder, 'dist', path), 'utf8');
          assert.ok(!script.includes('without-script'), `${path} is for a server alone`);
        }
      });

    withJavaScript('shows each tag once, in place of what it said by itself', async (page) => {
      for (const tag of TAGS) assert.equal((await page.$$(tag)).length, 1, tag);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('.without-script, quick-scan > a')].every((each) => !each.checkVisibility()),
      );
      const headings = await page.$$(`::-p-aria([name="${heading}"][role="heading"])`);
      assert.equal(headings.length, 1);
      const inDocument = await page.$$eval('.without-script, quick-scan > a', (all) => all.length);
      assert.equal(inDocument, TAGS.length, 'it stays in the document');
    });

    withJavaScript('tells the page each answer, and keeps them', async (page) => {
      const given = new Set();
      for (const option of OPTIONS) {
        await page.locator(inScan('checkbox', option)).click();
        await page.waitForFunction(
          (earlier) => {
            const { value } = document.querySelector('quick-scan');
            return value && !earlier.includes(value) && document.querySelector('#code').textContent === value;
          },
          {},
          [...given],
        );
        given.add(await page.$eval('#code', ({ textContent }) => textContent));
      }
      for (const option of OPTIONS) {
        assert.ok(await page.$eval(inScan('checkbox', option), ({ checked }) => checked), option);
      }
    });
  });
}
