/* global window -- in what runs in the page */

// What docs/testing-a-site.md says, by Playwright itself and by Testing Library, in the Chromium of this machine.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { chromiumArgs } from '../../../tools/browsers/chromium-args.mjs';
import { browsersForTests } from '../../../tools/browsers/browsers-for-tests.mjs';
import { serve } from '../../package/support/server.mjs';
import { folderOf } from '../frameworks.mjs';
import { answer } from '../playwright/answers.mjs';

export function testPlaywright() {
  describe('playwright', () => {
    const folder = folderOf('playwright');
    let server;
    let browser;
    before(async () => {
      server = await serve(`${folder}dist`);
      const { chromium } = createRequire(`${folder}package.json`)('playwright-core');
      const { chromium: executablePath } = browsersForTests(['chromium']);
      browser = await chromium.launch({ executablePath, args: chromiumArgs });
    });
    after(async () => {
      await browser?.close();
      server.close();
    });

    for (const name of ['steps', 'page']) {
      it(`answers without force (${name})`, async () => {
        const page = await browser.newPage();
        await page.goto(`${server.origin}/app/index.html`);
        const scan = page.locator('quick-scan');
        await scan.evaluate((element, mode) => (element.mode = mode), name);
        if (name === 'steps') await answer(page);
        else {
          const controls = scan.locator('input[type=checkbox], input[type=radio]');
          assert.ok((await controls.count()) > 20);
          for (const control of await controls.all()) await control.check();
        }
        await page.close();
      });
    }

    it('answers by the queries of Testing Library', async () => {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/app/index.html`);
      const scan = page.locator('quick-scan');
      await scan.getByLabel('Vrijwillig').waitFor();
      await scan.evaluate((element) => window.answer(element).then(() => undefined));
      assert.equal(await scan.evaluate(({ result }) => result.answered), 1);
      await page.close();
    });
  });
}
