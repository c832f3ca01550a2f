/* global document, window -- in what runs in the page */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { engines, inTag, openPage } from '../package/support/browser.mjs';
import { serve } from '../package/support/server.mjs';
import { size } from './support/insluitcode-page.mjs';

const site = fileURLToPath(new URL('../../dist/site/', import.meta.url));
/** The same in a folder named after a full version. */
const versioned = mkdtempSync(join(tmpdir(), 'outreach-version-'));
symlinkSync(site, join(versioned, '0.1.0'));
after(() => rmSync(versioned, { recursive: true, force: true }));
const read = (file) => readFileSync(site + file, 'utf8');

const GOOD = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'",
  'x-content-type-options': 'nosniff',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};
const without = (name) => Object.fromEntries(Object.entries(GOOD).filter(([header]) => header !== name));

/** The oEmbed files for the server that they were made for; the others have the example's address. */
const oembedOf = (origin) =>
  Object.fromEntries(
    readdirSync(`${site}oembed`).map((file) => [
      `/oembed/${file}`,
      read(`oembed/${file}`).replaceAll('https://www.example.org/outreach/', `${origin}/`),
    ]),
  );

const servers = [];
async function serveSite(pages = {}, headers = GOOD, folder = site) {
  const server = await serve(folder, pages, headers);
  servers.push(server);
  return server;
}
after(() => servers.forEach((server) => server.close()));

/** Waits until every check is done. Returns what each says, by its label. */
async function outcomes(page) {
  await page.waitForFunction(() => !/nakijken/.test(document.querySelector('[aria-live]').textContent));
  return page.$$eval('.checks > li', (items) =>
    Object.fromEntries(
      items.map((item) => [
        item.querySelector('.label').textContent.trim(),
        item.querySelector('.mark').textContent.trim(),
      ]),
    ),
  );
}

/** Opens the page with less patience than it has for what doesn't come. */
async function openImpatiently(engine, url) {
  const { page } = await openPage(engine, 'about:blank');
  await page.evaluateOnNewDocument(() => {
    const later = window.setTimeout;
    window.setTimeout = (callback, time, ...rest) => later(callback, Math.min(time, 2000), ...rest);
  });
  await page.goto(url);
  return page;
}

const summaryOf = (page) => page.$eval('[aria-live]', ({ textContent }) => textContent.trim());

for (const engine of engines) {
  describe(`the page that checks an installation, in ${engine}`, () => {
    it('finds everything right if it is', async () => {
      const pages = {};
      const { origin } = await serveSite(pages);
      Object.assign(pages, oembedOf(origin));
      const { page, complaints } = await openPage(engine, `${origin}/controle/index.html`);
      assert.deepEqual(new Set(Object.values(await outcomes(page))), new Set(['In orde']));
      assert.equal(await summaryOf(page), 'Alles wat nodig is, staat goed.');
      await page.waitForSelector(inTag('quick-scan', 'checkbox', 'Vrijwillig'));
      assert.deepEqual(complaints, []);
    });

    for (const [file, width, height] of [
      ['index.html', 320, 640],
      ['fr.html', 390, 844],
    ]) {
      it(`finds everything good on a phone where nobody scrolls, ${file} at ${width} by ${height}`, async () => {
        const pages = { '/empty.html': '<!doctype html><html lang="nl"><title>Leeg</title>' };
        const { origin } = await serveSite(pages);
        Object.assign(pages, oembedOf(origin));
        const { page, complaints } = await openPage(engine, `${origin}/empty.html`);
        await size(page, width, height);
        await page.goto(`${origin}/controle/${file}`);
        await page.waitForFunction(() => document.querySelector('.checks') && !document.querySelector('.busy'));
        const found = await page.$$eval('.checks > li', (items) => items.map(({ className }) => className));
        assert.deepEqual(new Set(found), new Set(['good']));
        assert.equal(await page.evaluate(() => document.scrollingElement.scrollTop), 0);
        await page.waitForFunction(() => document.querySelectorAll('[data-outreach]').length === 1);
        assert.deepEqual(complaints, []);
      });
    }

    it('says so where the loader brings nothing', async () => {
      const server = await serveSite();
      server.missing.add('/quick-scan.js');
      const page = await openImpatiently(engine, `${server.origin}/controle/index.html`);
      assert.equal((await outcomes(page))['De loader zet de quickscan op deze pagina'], 'Vraagt aandacht');
    });

    it('says what only some websites need', async () => {
      const { origin } = await serveSite({}, without('access-control-allow-origin'));
      const { page } = await openPage(engine, `${origin}/controle/index.html`);
      const found = await outcomes(page);
      assert.equal(found['Andere websites mogen de scripts laden'], 'Misschien nodig');
      assert.equal(found['De oEmbed-bestanden kennen dit adres'], 'Misschien nodig');
      assert.equal(await summaryOf(page), 'Alles wat nodig is, staat goed.');
      const addresses = await page.$$eval('.maybe .found code', (codes) => codes.map(({ textContent }) => textContent));
      assert.ok(
        addresses.some((each) => each.startsWith('oembed/quick-scan.fr.json')),
        'in each language',
      );
    });

    it('names a file that was changed, and one that is missing', async () => {
      const server = await serveSite({ '/frame-host.js': `${read('frame-host.js')}\n` });
      server.missing.add('/quick-scan-deferred.js');
      const { page } = await openPage(engine, `${server.origin}/controle/index.html`);
      assert.equal((await outcomes(page))['Elk script is er en is ongewijzigd'], 'Vraagt aandacht');
      assert.equal(await summaryOf(page), 'Eén punt vraagt aandacht.');
      const files = await page.$$eval('.bad .found code', (codes) => codes.map(({ textContent }) => textContent));
      assert.deepEqual(files.toSorted(), ['frame-host.js', 'quick-scan-deferred.js: 404']);
    });

    it('sees that a server leaves it to the browser to guess', async () => {
      const { origin } = await serveSite({}, without('x-content-type-options'));
      const { page } = await openPage(engine, `${origin}/controle/index.html`);
      assert.equal(
        (await outcomes(page))['De server verbiedt de browser te raden wat een bestand is'],
        'Vraagt aandacht',
      );
    });

    for (const [what, control] of Object.entries({
      'a year': 'max-age=31536000',
      // What mod_expires and our own rule set together.
      'two things': 'max-age=31536000, public, max-age=3600',
      'for ever': 'public, max-age=86400, immutable, s-maxage=604800',
      'nothing that a browser can keep to': 'public',
    })) {
      // What a header says is read by a rule, which is the same in each browser.
      if (engine !== 'chromium' && what !== 'a year') continue;

      it(`sees that a server lets a browser keep files: ${what}`, async () => {
        const { origin } = await serveSite({}, { ...GOOD, 'cache-control': control });
        const { page } = await openPage(engine, `${origin}/controle/index.html`);
        assert.equal(
          (await outcomes(page))['De browser vraagt na hoogstens een dag of er iets veranderd is'],
          'Vraagt aandacht',
        );
        const found = await page.$$eval('.bad .found code', (codes) => codes.map(({ textContent }) => textContent));
        for (const file of ['loader.js', 'themes/gent.css', 'frames/hosts.js', 'frames/quick-scan.html']) {
          assert.ok(found.includes(`${file}: ${control}`), file);
        }
      });
    }

    it('accepts that a browser keeps the scripts of a folder for one version, but not what is changed by hand', async () => {
      const { origin } = await serveSite({}, { ...GOOD, 'cache-control': 'max-age=31536000, immutable' }, versioned);
      const { page } = await openPage(engine, `${origin}/0.1.0/controle/index.html`);
      await outcomes(page);
      const found = await page.$$eval('.bad .found code', (codes) => codes.map(({ textContent }) => textContent));
      assert.deepEqual(
        found.map((each) => each.split(':')[0]),
        ['frames/hosts.js', 'frames/frame.css', 'frames/quick-scan.html'],
      );
    });

    it('says so if it cannot read the list of files', async () => {
      const server = await serveSite();
      server.missing.add('/integrity.json');
      const { page } = await openPage(engine, `${server.origin}/controle/index.html`);
      await outcomes(page);
      assert.match(await summaryOf(page), /^Het bestand integrity\.json is hier niet te lezen/);
    });
  });
}

describe('the page that checks an installation', () => {
  it('waits for a tab that nobody looks at yet', { skip: !engines.includes('chromium') }, async () => {
    const { origin } = await serveSite({ '/empty.html': '<!doctype html><html lang="nl"><title>Leeg</title>' });
    const { page } = await openPage('chromium', `${origin}/empty.html`);
    await page.evaluateOnNewDocument(() => {
      const later = window.setTimeout;
      window.setTimeout = (callback, time, ...rest) =>
        later(callback, document.hidden ? Math.min(time, 1000) : time, ...rest);
    });
    const { page: other } = await openPage('chromium', `${origin}/empty.html`);
    await other.bringToFront();
    await page.goto(`${origin}/controle/index.html`);
    // After as long as a check waits.
    await page.evaluate(() => new Promise((resolve) => window.setTimeout(resolve, 15_000)));
    assert.equal(await page.evaluate(() => document.hidden), true);
    assert.match(await summaryOf(page), /nakijken/);
    await page.bringToFront();
    assert.equal((await outcomes(page))['De loader zet de quickscan op deze pagina'], 'In orde');
  });

  it('sees that frames are refused', { skip: !engines.includes('chromium') }, async () => {
    const server = await serveSite();
    server.missing.add('/frames/quick-scan.html');
    const page = await openImpatiently('chromium', `${server.origin}/controle/index.html`);
    const found = await outcomes(page);
    assert.equal(found['De quickscan werkt in een kader'], 'Vraagt aandacht');
    assert.equal(found['De quickscan werkt in een afgeschermd kader, zoals WordPress het maakt'], 'Vraagt aandacht');
  });
});
