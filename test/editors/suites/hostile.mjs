/* global window -- in what runs in the page */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPage } from '../../package/support/browser.mjs';
import { openEditor } from '../support/editors.mjs';
import { setups } from '../support/setups.mjs';
import { publish } from '../support/site.mjs';
import { pageWith } from '../support/visitor.mjs';

const RUN = 'window.ran = true';
const names = ['onclick', 'onfocusin', 'onpointerover', 'style', 'innerhtml', 'srcdoc', 'href'];
const data = names.map((name) => `data-${name}="${name === 'style' ? 'position: fixed' : `javascript:${RUN}`}"`);

/** What a malicious author could write: as attributes of a page, and as those that the loader might pass on. */
const hostile = `<div class="outreach" data-outreach="quick-scan" data-mode="javascript:${RUN}" data-theme="../../evil" ${data.join(' ')}
  onclick="${RUN}" onfocusin="${RUN}" style="position: fixed"><p><a href="/contact" onclick="${RUN}">Doe de quickscan</a></p></div>
  <p><a href="javascript:${RUN}">Elders</a></p>`;

/** What is left if a site allows any data attribute, and cleans the rest. */
const cleaned = `<div class="outreach" data-outreach="quick-scan" data-mode="javascript:${RUN}" data-theme="../../evil" ${data.join(' ')}><p><a href="/contact">Tekst</a></p></div>`;

describe('a malicious data form', () => {
  for (const setupName of ['ckeditor-allowed', 'tinymce-default', 'tinymce-addresses', 'tinymce-list-allowed']) {
    it(`runs nothing after ${setups[setupName].name}`, async () => {
      const editor = await openEditor(setups[setupName]);
      const written = await editor.writeSource(hostile);
      assert.doesNotMatch(written, /\son\w+=/);
      // As the docs say, such a link is for the site to refuse.
      assert.equal(/\shref="javascript:/.test(written), setups[setupName].editor === 'ckeditor', written);
      await assertHarmless(written);
      await assertHarmless(await editor.paste(hostile));
    });
  }

  it('runs nothing if a site allows any data attribute', () => assertHarmless(cleaned));

  // Otherwise the tests above couldn't fail: this is what the loader mustn't do.
  it('would run as attributes of the page', async () => {
    const page = await open('<p onclick="window.ran = true">Tekst</p>');
    await page.locator('p').click();
    assert.equal(await page.evaluate(() => window.ran), true);
  });
});

/** Uses the tool on a page without a policy, which could run anything. */
async function assertHarmless(text) {
  const page = await open(text);
  await page.locator('quick-scan').hover();
  // An unknown mode means steps, so the question appears with the first step.
  await page.waitForSelector('quick-scan >>> fieldset');
  const taken = await page.$eval('quick-scan', (element) => element.getAttributeNames());
  assert.deepEqual(taken.toSorted(), ['mode', 'theme']);
  await page.locator('quick-scan').click();
  assert.equal(await page.evaluate(() => window.ran), undefined);
  assert.deepEqual(await page.$$eval('link[rel=stylesheet]', (links) => links.map(({ href }) => href)), []);
}

async function open(text) {
  const { page } = await openPage('chromium', publish(pageWith(text), { policy: '' }));
  return page;
}
