/* global NodeFilter, document, history, innerHeight, innerWidth, window -- in what runs in the page */

// How the page that makes a snippet looks on any screen.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engines, inScan, inTag } from '../package/support/browser.mjs';
import { languages } from '../../dist/content/languages.js';
import { violations } from './support/axe.mjs';
import {
  serveSite,
  server,
  aria,
  size,
  open,
  tabTo,
  pickRadio,
  pickOption,
  write,
  copy,
  frameIn,
} from './support/insluitcode-page.mjs';

const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Words that stand on two lines without a hyphen. Where a browser hyphenates by itself, it has no need to break one anywhere. */
const broken = (page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found = [];
    document.body.style.hyphens = 'manual';
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (!parentElement.checkVisibility() || parentElement.closest('pre, code, script, .unseen')) continue;
      for (const { 0: word, index } of data.matchAll(/\p{L}{2,}/gu)) {
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
      }
    }
    document.body.style.hyphens = '';
    return found;
  });

for (const engine of engines) {
  describe(`the page with the snippets on a screen, in ${engine}`, () => {
    it('shows the element as on a phone and as on a computer, without taking the focus', async () => {
      const { page, complaints } = await open(engine, '', await serveSite({}, { previews: true }));
      const [phone, desktop] = await Promise.all(
        ['Telefoon, 360 pixels breed', 'Computer'].map((screen) =>
          frameIn(page, `iframe[title="Quickscan outreachend werken. ${screen}"]`),
        ),
      );
      for (const frame of [phone, desktop]) {
        await frame.waitForSelector(inScan('heading', 'Quickscan outreachend werken'));
        await frame.waitForSelector(inScan('checkbox', 'Vrijwillig'));
        await frame.evaluate(() => (window.stays = true));
      }
      assert.equal(await phone.evaluate(() => innerWidth), 360);
      assert.ok((await desktop.evaluate(() => innerWidth)) >= 776);

      await write(page, 'Tekst van de link', 'Doe mee');
      const before = await page.evaluate(() => history.length);
      assert.ok(await phone.evaluate(() => window.stays), 'a text outside the element');

      await pickOption(page, 'Niveau van de eerste kop', 'Kop 4 (h4)');
      const changed = await frameIn(page, 'iframe[src$="?heading-level=4"]');
      await changed.waitForSelector(inTag('quick-scan', 'heading', 'Quickscan outreachend werken'));
      assert.equal(
        await changed.$eval('quick-scan', (scan) => scan.shadowRoot.querySelector('h4')?.textContent.trim()),
        'Quickscan outreachend werken',
      );
      assert.equal(await page.evaluate(() => document.activeElement.localName), 'select');
      assert.equal(await page.evaluate(() => history.length), before);
      assert.deepEqual(complaints, []);
    });

    it('sizes the previews, and higher content scrolls in them', async () => {
      const { page } = await open(engine, '?mode=page', await serveSite({}, { previews: true }));
      await page.waitForFunction(() => [...document.querySelectorAll('iframe')].every(({ style }) => style.height));
      for (const element of await page.$$('iframe')) {
        assert.equal(await element.evaluate(({ clientHeight }) => clientHeight), 640);
        const frame = await element.contentFrame();
        assert.ok(await frame.evaluate(() => document.documentElement.scrollHeight > 2 * innerHeight));
      }
      await pickRadio(page, 'Profielen');
      const frame = await page.waitForSelector('iframe[src*="outreach-profile"][title$="Computer"]');
      await page.waitForFunction(({ style }) => style.height, {}, frame);
      // Both at once: it changes while the page in it loads.
      const [height, wanted] = await frame.evaluate(({ clientHeight, style }) => [
        clientHeight,
        Math.min(640, parseFloat(style.height)),
      ]);
      assert.equal(height, wanted);
    });

    it('fits in 320 pixels, and with text of double size', async () => {
      const query = '?form=script&edition=pinned&theme=gent&link=javascript:';
      const { page } = await open(engine, query, { width: 320 });
      assert.equal(await overflow(page), 0);
      const code = await page.$eval('pre', ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      assert.equal(code, 0, 'code wraps');

      for (const width of [1280, 640]) {
        await size(page, width);
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        assert.equal(await overflow(page), 0, `${width} px`);
        const cut = await page.$$eval('button, label, h1, h2, h3, h4, p, li', (elements) =>
          elements
            .filter(({ scrollWidth, clientWidth }) => clientWidth && scrollWidth > clientWidth + 1)
            .map(({ textContent }) => textContent),
        );
        assert.deepEqual(cut, []);
      }
    });

    for (const language of languages) {
      it(`breaks no word that fits, in 320 pixels and with text of double size: ${language}`, async () => {
        const { page } = await open(engine, '?form=script&edition=pinned&theme=gent');
        await page.goto(page.url().replace('index', language === 'nl' ? 'index' : language));
        for (const [width, text] of [
          [320, 100],
          [640, 200],
          [320, 200],
        ]) {
          await size(page, width);
          await page.evaluate((share) => document.documentElement.style.setProperty('font-size', `${share}%`), text);
          assert.equal(await overflow(page), 0, `${width} px, ${text} %`);
          if (width * 100 >= 320 * text) assert.deepEqual(await broken(page), [], `${width} px, ${text} %`);
        }
      });
    }

    it('has targets of at least 44 pixels', async () => {
      for (const width of [320, 1280]) {
        const { page } = await open(engine, '?element=outreach-definition&reflect=true', { width });
        const targets = await page.$$eval('button, select, a, input:not(.card *), .card', (elements) =>
          elements.map((element) => {
            const { width: wide, height: high } = element.getBoundingClientRect();
            return { what: element.textContent.trim().slice(0, 40), wide, high };
          }),
        );
        assert.ok(targets.length > 20);
        assert.deepEqual(
          targets.filter(({ wide, high }) => wide < 44 || high < 44),
          [],
        );
        // Each card is the target of the control in it.
        const missed = await page.$$eval('.card', (cards) =>
          cards.flatMap((card) => {
            card.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { left, top, right, bottom } = card.getBoundingClientRect();
            const control = card.querySelector('input');
            return [
              [left + 4, top + 4],
              [right - 4, bottom - 4],
            ]
              .map(([x, y]) => document.elementFromPoint(x, y))
              .filter((hit) => hit !== control && hit?.control !== control)
              .map((hit) => `${control.id}: ${hit?.outerHTML}`);
          }),
        );
        assert.deepEqual(missed, []);
      }
    });

    const schemes = engine === 'chromium' ? ['light', 'dark'] : ['light'];
    for (const scheme of schemes) {
      it(`has nothing that axe finds, ${scheme}`, async () => {
        const { page, complaints } = await open(engine, '', { path: '/insluitcode/axe.html' });
        if (engine === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        const queries = [
          '',
          '?element=outreach-definition&reflect=true&form=script&edition=pinned&link=javascript:',
          '?element=outreach-profile&form=frame&edition=pinned',
          '?element=threshold-checklist&form=link',
        ];
        for (const [index, query] of queries.entries()) {
          // Each has the other width in the other scheme.
          const width = (index % 2 === 0) === (scheme === 'light') ? 1280 : 320;
          await size(page, width);
          await page.goto(`${server.origin}/insluitcode/axe.html${query}`);
          await page.waitForSelector(aria('region', 'Op de pagina'));
          await copy(page, 'Op de pagina');
          assert.deepEqual(await violations(page), [], `${query}, ${width} px`);
        }
        assert.deepEqual(complaints, []);
      });
    }

    it('shows what is chosen and where the focus is in forced colours', { skip: engine !== 'chromium' }, async () => {
      const { page } = await open(engine);
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      const borders = await page.$$eval('.card', (cards) =>
        cards.map((card) => [card.querySelector('input').checked, window.getComputedStyle(card).borderTopColor]),
      );
      const colours = (chosen) =>
        new Set(borders.filter(([checked]) => checked === chosen).map(([, colour]) => colour));
      assert.equal(colours(true).size, 1);
      assert.ok(!colours(false).has([...colours(true)][0]));

      await tabTo(page, await page.$(aria('radio', 'Stap voor stap')));
      const { style, width } = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = window.getComputedStyle(document.activeElement.closest('.card'));
        return { style: outlineStyle, width: outlineWidth };
      });
      assert.deepEqual({ style, width }, { style: 'solid', width: '3px' });
    });
  });
}
