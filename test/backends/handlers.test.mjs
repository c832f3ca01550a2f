/* global FormData, URLSearchParams, document -- of Node, and in what runs in the page */

// The form handlers that docs/result-in-a-form.md shows, with a form that has a tag beside it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inScan, openPage } from '../package/support/browser.mjs';
import { serve } from '../package/support/server.mjs';
import { names, startHandler } from './support/back-ends.mjs';

const pages = {};
const site = await serve(fileURLToPath(new URL('../../dist/embed', import.meta.url)), pages);
after(() => site.close());

const wrong = [
  '',
  'QSRDNFVG',
  'QRSDNFVF',
  'QSRDNFVFQSRDNFVF',
  'QA213332',
  'QSRDNFV',
  'MC333332',
  "'; DROP TABLE",
  'ＱＳＲＤ',
];

for (const name of names) {
  describe(`a form handler in ${name}`, async () => {
    const { origin } = await startHandler(name);

    it('gets the code of what a visitor filled in beside the form', async () => {
      const path = `/${name}.html`;
      pages[path] = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Formulier</title>
        <script type="module" src="/quick-scan.js"></script>
        <quick-scan result-field="code"></quick-scan>
        <form method="post" action="${origin}"><input type="hidden" id="code" name="code"><button>Verstuur</button></form>`;
      const { page, complaints } = await openPage('chromium', site.origin + path);
      await page.locator(inScan('checkbox', 'Vrijwillig')).click();
      await page.waitForFunction(() => new FormData(document.forms[0]).get('code'));
      assert.deepEqual(complaints, []);
      await page.locator('form button').click();
      await page.waitForFunction(() => !document.forms.length && document.body?.textContent);
      const { code } = JSON.parse(await page.evaluate(() => document.body.textContent));
      assert.equal(code, 'QA333304');
      await page.close();
    });

    for (const code of wrong) {
      it(`refuses “${code}”`, async () => {
        const { status } = await fetch(origin, { method: 'POST', body: new URLSearchParams({ code }) });
        assert.equal(status, 422);
      });
    }

    it('refuses a form without the field, and one with a list in it', async () => {
      for (const body of [new URLSearchParams({ naam: 'An' }), 'code[]=QSRDNFVF']) {
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        assert.equal((await fetch(origin, { method: 'POST', body, headers })).status, 422);
      }
    });
  });
}

describe('the page on form handlers', () => {
  const page = readFileSync(new URL('../../docs/result-in-a-form.md', import.meta.url), 'utf8');
  const places = {
    "__DIR__ . '/../../../integrations/wordpress/includes/result-code.php'": "__DIR__ . '/result-code.php'",
    "'../../../dist/model/index.js'": "'outreach-elements/model'",
    'Path(__file__).parents[3] / "dist/schema"': 'Path(__file__).parent / "schema"',
  };

  for (const file of [
    'handler.php',
    'handler-express.mjs',
    'result_code.py',
    'handler_flask.py',
    'handler_django.py',
  ]) {
    it(`shows ${file}, apart from where files are`, () => {
      const source = readFileSync(new URL(`servers/${file}`, import.meta.url), 'utf8');
      const shown = Object.entries(places).reduce((text, [here, there]) => text.replace(here, there), source);
      assert.ok(page.includes(`\n${shown}\`\`\``), file);
    });
  }
});
