// What a page gets of the npm package from each bundler.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { inScan, openPage } from '../../package/support/browser.mjs';
import { serve } from '../../package/support/server.mjs';
import { folderOf } from '../frameworks.mjs';
import { OPTION } from '../support/visit.mjs';

/** As for the embed scripts: what the first round trip of a connection carries. */
const FIRST = 14_000;

/** Parcel puts an import map in the page. */
const policy = { 'content-security-policy': "default-src 'self'; script-src 'self' 'unsafe-inline'" };

export function testBundlers() {
  describe('bundlers', () => {
    const dist = `${folderOf('bundlers')}dist/`;
    const read = (file) => readFileSync(dist + file, 'utf8');
    const loadedFirst = JSON.parse(read('first.json'));
    const lits = JSON.parse(read('lits.json'));
    let server;
    before(async () => {
      server = await serve(dist, {}, policy);
    });
    after(() => server?.close());

    for (const [name, files] of Object.entries(loadedFirst)) {
      it(`loads at most ${FIRST} bytes before the first question (${name})`, (test) => {
        const bytes = files.reduce((sum, file) => sum + brotliCompressSync(read(file)).length, 0);
        test.diagnostic(`${name}: ${bytes} bytes`);
        assert.ok(bytes <= FIRST, `${bytes} bytes`);
      });
    }

    for (const name of [...Object.keys(loadedFirst), 'parcel']) {
      it(`answers, and shows the result (${name})`, async () => {
        const { page, complaints } = await openPage('chromium', `${server.origin}/${name}/index.html`);
        await page.locator(inScan('checkbox', OPTION)).click();
        await page.locator(inScan('button', 'Bekijk het profiel')).click();
        await page.waitForSelector(inScan('heading', 'Profiel'));
        assert.deepEqual(complaints, []);
        await page.close();
      });
    }

    it('has a Lit of its own, or shares that of the page', async () => {
      const bytesOf = (files) => files.reduce((sum, file) => sum + read(file).length, 0);
      assert.ok(bytesOf(lits.shared) < bytesOf(lits.own));
      for (const name of ['with-lit', 'with-lit-shared']) {
        const { page, complaints } = await openPage('chromium', `${server.origin}/${name}/index.html`);
        await page.waitForSelector(`team-page >>> ${inScan('checkbox', OPTION)}`);
        assert.deepEqual(complaints, []);
        await page.close();
      }
    });
  });
}
