/* global document, getSelection, navigator, window -- in what runs in the page */

// What an editor copies from the page that makes a snippet, and what it does on another page.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outreachDefinition } from '../../dist/model/outreach-definition.js';
import { withoutScript } from '../../dist/without-script/index.js';
import { engines, inScan, inTag, openPage } from '../package/support/browser.mjs';
import {
  PAGE,
  read,
  serveSite,
  server,
  aria,
  open,
  shown,
  copy,
  waitForMessage,
  frameIn,
} from './support/insluitcode-page.mjs';

/** Answers a question of the quick scan with the pointer. */
async function answer(frame) {
  await frame.locator(inScan('checkbox', 'Vrijwillig')).click();
  await frame.waitForFunction(() =>
    document.querySelector('quick-scan').shadowRoot.textContent.includes('1 van 9 beantwoord'),
  );
}

/** A page with what that page shows to copy. */
async function paste(engine, maker, form, on = server) {
  const once = ['data', 'frame'].includes(form) ? await shown(maker, 'Eén keer op de site') : '';
  const here = await shown(maker, 'Op de pagina');
  const path = `/own-${engine}-${form}.html`;
  on.pages[path] =
    '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Eigen pagina</title>' +
    `<script src="/refused.js"></script>${once}<body><h2>Eigen pagina</h2>${here}`;
  return openPage(engine, on.origin + path);
}

/** What is on the clipboard, read by pasting. */
async function pasted(page) {
  const browser = page.browser();
  const other = await browser.newPage();
  await other.goto(`${server.origin}/paste.html`);
  await other.focus('textarea');
  await other.keyboard.down('Control');
  await other.keyboard.press('v', { commands: ['Paste'] });
  await other.keyboard.up('Control');
  await other.waitForFunction(() => document.querySelector('textarea').value);
  const text = await other.$eval('textarea', ({ value }) => value);
  await other.close();
  await page.bringToFront();
  return text;
}

for (const engine of engines) {
  describe(`what is copied from the page with the snippets, in ${engine}`, () => {
    it('is put on the clipboard, and the page says so', async () => {
      const { page, complaints } = await open(engine, '?form=script&edition=pinned&mode=page&theme=gent');
      for (const heading of ['Op de pagina', 'Voor je toegankelijkheidsverklaring']) {
        await copy(page, heading);
        assert.equal(await pasted(page), await shown(page, heading));
      }
      assert.deepEqual(complaints, []);
    });

    it('is selected if the page may not copy it, with what to do', async () => {
      const { page, complaints } = await openPage(engine, `${server.origin}/paste.html`);
      // As on a website without https.
      await page.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await page.goto(server.origin + PAGE);
      await page.locator(aria('button', 'Kopieer: Op de pagina')).click();
      await waitForMessage(
        page,
        'Op de pagina',
        /Kopiëren lukt hier niet vanzelf\. De tekst is geselecteerd: druk op Ctrl\+C/,
      );
      assert.equal(await page.evaluate(() => String(getSelection())), await shown(page, 'Op de pagina'));
      assert.deepEqual(complaints, []);
    });

    for (const edition of ['floating', 'pinned']) {
      for (const [form, works] of Object.entries({
        script: (page) => answer(page),
        data: (page) => answer(page),
        frame: async (page) => answer(await frameIn(page)),
        link: async (page) => {
          await page.locator(aria('link', 'Doe de quickscan outreachend werken')).click();
          await answer(page);
        },
      })) {
        it(`is a snippet that works on another page: ${form}, ${edition}`, async () => {
          const { page: maker } = await open(engine, `?form=${form}&edition=${edition}&mode=page&heading-level=3`);
          const { page, complaints } = await paste(engine, maker, form);
          await works(page);
          assert.deepEqual(complaints, []);
        });
      }
    }

    // A frame and a link lead to the same page in both editions; `works on another page` has what else there is to them.
    for (const [form, editions] of Object.entries({
      script: ['floating', 'pinned'],
      data: ['floating', 'pinned'],
      frame: ['floating'],
      link: ['floating'],
    })) {
      for (const edition of editions) {
        it(`makes a snippet that speaks each language that it offers, with the answers: ${form}, ${edition}`, async () => {
          const query = `?form=${form}&edition=${edition}&mode=page&languages=fr&languages=de`;
          const { page: maker } = await open(engine, query);
          const { page, complaints } = await paste(engine, maker, form);
          if (form === 'link') {
            await page.locator(aria('link', 'Doe de quickscan outreachend werken')).click();
          }
          const shown = form === 'frame' ? await frameIn(page) : page;
          await answer(shown);
          for (const [language, label, option] of [
            ['fr', 'français', 'Libre adhésion'],
            ['de', 'Deutsch', 'Freiwillig'],
            ['nl', 'Nederlands', 'Vrijwillig'],
          ]) {
            await shown.locator(inScan('button', label)).click();
            const box = await shown.waitForSelector(inScan('checkbox', option));
            assert.equal(await box.evaluate((input) => input.checked), true, language);
          }
          assert.deepEqual(complaints, []);
        });
      }
    }

    for (const form of ['script', 'data']) {
      it(`makes a pinned snippet in French that has its Dutch with it, the result’s too: ${form}`, async () => {
        const { page: maker } = await open(engine, `?form=${form}&edition=pinned&lang=fr`);
        const { page, complaints } = await paste(engine, maker, form);
        await page.waitForSelector(inScan('checkbox', 'Libre adhésion'));
        await page.evaluate(() => document.querySelector('quick-scan').showResult());
        await page.waitForSelector(inScan('heading', 'Profil'));
        await page.waitForFunction(() => {
          const [original] = document.querySelector('quick-scan').shadowRoot.querySelectorAll('details.original');
          if (original) original.open = true;
          return /Profiel/.test(original?.innerText);
        });
        assert.deepEqual(complaints, []);
      });
    }

    for (const [form, file] of [
      ['script', 'quick-scan-complete.js'],
      ['data', 'quick-scan-complete.js'],
      ['data', 'loader.js'],
    ]) {
      it(`is a snippet that does not run a changed ${file}, and leaves the link: ${form}`, async () => {
        // The hashes stay those of what was released.
        const tampered = await serveSite({ [`/${file}`]: `${read(file)}\n` });
        const { origin } = tampered;
        const { page: maker } = await open(engine, `?form=${form}&edition=pinned`, tampered);
        const { page } = await paste(engine, maker, form, tampered);
        await page.waitForFunction(() => window.refused);
        assert.equal(await page.evaluate(() => window.refused), `${origin}/${file}`);
        assert.equal(await page.evaluate(() => window.customElements.get('quick-scan') === undefined), true);
        const link = await page.waitForSelector(aria('link', 'Doe de quickscan outreachend werken'), { visible: true });
        assert.equal(await link.evaluate(({ href }) => href), `${origin}/frames/quick-scan.html`);
      });
    }

    it('includes the whole definition in its tag, in case the script doesn’t load, and not beside the tag', async () => {
      const another = await serveSite();
      const { page: maker } = await open(engine, '?element=outreach-definition&form=script', another);
      const { page } = await paste(engine, maker, 'script', another);
      const seen = () => page.evaluate(() => document.body.innerText);
      await page.waitForSelector(inTag('outreach-definition', 'heading', 'Wat is outreachend werken?'));
      // What is in a tag isn't text of the page.
      assert.doesNotMatch(await seen(), /ruimere samenleving/);

      another.missing.add('/outreach-definition.js');
      await page.reload();
      assert.match(
        await seen(),
        /“Outreachend werken is een werkwijze, .* en de ruimere samenleving”\s+Dewaele, De Maeyer & Beelen \(2012\)/s,
      );
      assert.equal(await page.$eval('figure', ({ lang }) => lang), 'nl');
      const headings = () => page.$$eval('section :is(h2, h3, h4, h5)', (all) => all.map((each) => each.outerHTML));
      assert.equal((await headings()).length, 1 + outreachDefinition.parameters.length);

      const query = '?element=outreach-definition&form=script&lang=fr&view=reasons&heading-level=4';
      const { page: other } = await open(engine, query, another);
      another.missing.add('/outreach-definition.fr.js');
      const { page: view } = await paste(engine, other, 'script', another);
      const text = await withoutScript('outreach-definition', { lang: 'fr', view: 'reasons', headingLevel: 4 });
      assert.equal(
        await view.$eval('outreach-definition > section', (section) =>
          section.outerHTML.replaceAll('&nbsp;', '\u00a0'),
        ),
        text,
      );
    });
  });
}
