/* global document -- in what runs in the page */

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { engines, inScan, openPage } from '../support/browser.mjs';
import { html, main } from '../support/consumer.mjs';
import { project } from '../support/installed.mjs';
import { serve } from '../support/server.mjs';

describe('a page that Vite bundles', () => {
  let server;
  let chunks;
  before(async () => {
    const root = join(project, 'site');
    await mkdir(root);
    await writeFile(join(root, 'index.html'), html);
    await writeFile(join(root, 'main.ts'), main);
    const { output } = await build({ root, configFile: false, logLevel: 'warn' });
    chunks = output.filter(({ type }) => type === 'chunk');
    server = await serve(join(root, 'dist'));
  });
  after(() => server?.close());

  it('has nothing twice, of what tags share or load later', () => {
    const modules = chunks.flatMap((chunk) => Object.keys(chunk.modules));
    assert.ok(modules.some((id) => id.endsWith('stepped-element.js')));
    assert.deepEqual(
      modules.filter((id, index) => modules.indexOf(id) !== index),
      [],
    );
  });

  for (const engine of engines) {
    it(`answers and shows the result in ${engine}`, async () => {
      const { page, complaints } = await openPage(engine, `${server.origin}/index.html`);

      await page.locator(inScan('checkbox', 'Publiek')).click();
      await page.waitForFunction(() => document.title === 'public = public');

      await page.locator(inScan('button', 'Bekijk het profiel')).click();
      await page.waitForSelector(inScan('heading', 'Profiel'));
      const later = [...server.requested].filter((path) => /quick-scan-deferred.*\.js$/.test(path));
      assert.equal(later.length, 1, 'in a file of its own');
      await page.waitForFunction(() => document.querySelector('outreach-profile').results.length === 1);
      assert.deepEqual(complaints, []);
    });
  }
});
