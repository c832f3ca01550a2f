// Part of `npm run test:visits`: twelve people pass a quick scan on from phone to phone, and look at it together on a large screen.

import assert from 'node:assert/strict';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import jsqr from 'jsqr';
import puppeteer from 'puppeteer-core';
import { browsersForTests } from '../../tools/browsers/browsers-for-tests.mjs';
import { chromiumArgs } from '../../tools/browsers/chromium-args.mjs';
import { serve } from '../package/support/server.mjs';

/* global document -- in what runs in the page */

const EMBED = fileURLToPath(new URL('../../dist/embed/', import.meta.url));
const PHONES = 12;
/** Taps that come faster than this are taken for one. */
const BETWEEN_TAPS = 450;

const page = (tag, markup) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>` +
  `<script type="module" src="/${tag}.js"></script>${markup}</html>`;

for (const name of process.env.BROWSERS?.split(',') ?? ['chromium', 'firefox']) {
  describe(`a room with ${PHONES} phones in ${name}`, () => {
    let browser, server;
    /** What was shown when each phone had opened the link, in words. */
    const read = [];
    /** What each phone passed on, as the camera of the next reads it. */
    const passed = [];

    before(async () => {
      server = await serve(EMBED, {
        '/scan.html': page('quick-scan', '<quick-scan history></quick-scan>'),
        '/beamer.html': page(
          'outreach-profile',
          '<outreach-profile mode="workshop" invite="/scan.html"></outreach-profile>',
        ),
      });
      browser = await puppeteer.launch({
        browser: name === 'firefox' ? 'firefox' : 'chrome',
        executablePath: browsersForTests([name])[name],
        args: name === 'chromium' ? chromiumArgs : [],
      });
    });

    after(async () => {
      await browser?.close();
      await server?.close();
    });

    async function open(tag, address, viewport) {
      const context = await browser.createBrowserContext();
      const tab = await context.newPage();
      await tab.setViewport(viewport);
      await tab.goto(address);
      await tab.waitForFunction((of) => document.querySelector(of)?.shadowRoot?.querySelector('button'), {}, tag);
      return { tab, close: () => context.close() };
    }

    /** Waits for what has this text, and gives its words. */
    async function said(tab, tag, selector, text = '') {
      const found = await tab.waitForFunction(
        (of, where, words) => {
          const all = [...document.querySelector(of).shadowRoot.querySelectorAll(where)];
          const shown = all.filter((each) => each.checkVisibility());
          return shown
            .map((each) => each.textContent.replaceAll(/\s+/g, ' ').trim())
            .find((each) => each.includes(words));
        },
        {},
        tag,
        selector,
        text,
      );
      return found.jsonValue();
    }

    async function press(tab, tag, label) {
      await said(tab, tag, 'button', label);
      const button = await tab.evaluateHandle(
        (of, words) =>
          [...document.querySelector(of).shadowRoot.querySelectorAll('button')].find(
            (each) => each.checkVisibility() && each.textContent.trim() === words,
          ),
        tag,
        label,
      );
      await wait(BETWEEN_TAPS);
      await button.click();
    }

    /** Chooses the options of the question in sight that these bits stand for: no two phones choose the same. */
    async function choose(tab, bits) {
      for (let at = 0; at < 4; at++) {
        if (!(bits & (1 << at))) continue;
        const input = await tab.evaluateHandle(
          (index) => document.querySelector('quick-scan').shadowRoot.querySelectorAll('input')[index],
          at,
        );
        await wait(BETWEEN_TAPS);
        await input.click();
      }
    }

    /** What a camera reads. */
    async function scanned(tab) {
      await tab.waitForFunction(() => document.querySelector('quick-scan').shadowRoot.querySelector('.qr path'));
      const [size, path] = await tab.evaluate(() => {
        const qr = document.querySelector('quick-scan').shadowRoot.querySelector('.qr');
        return [qr.viewBox.baseVal.width, qr.querySelector('path').getAttribute('d')];
      });
      const scale = 4;
      const side = size * scale;
      const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
      for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g)) {
        for (let row = 0; row < scale; row++) {
          const start = ((Number(y) + 4) * scale + row) * side + (Number(x) + 4) * scale;
          for (let column = 0; column < scale; column++) pixels.fill(0, (start + column) * 4, (start + column) * 4 + 3);
        }
      }
      return jsqr(pixels, side, side).data;
    }

    const codesIn = (address) => address.split('#quick-scan.round=')[1].match(/.{8}/g);

    it('passes all codes on, in no order but their own', async () => {
      let address = `${server.origin}/scan.html`;
      for (let phone = 1; phone <= PHONES; phone++) {
        const { tab, close } = await open('quick-scan', address, { width: 390, height: 844 });
        if (phone > 1) read.push(await said(tab, 'quick-scan', '.round', 'voor'));
        await choose(tab, phone);
        await press(tab, 'quick-scan', 'Bekijk het profiel');
        await press(tab, 'quick-scan', 'Geef door');
        if (phone === 5) {
          // Whoever changes an answer passes on that one, and not both.
          await press(tab, 'quick-scan', 'Verberg');
          await tab.goBack();
          await said(tab, 'quick-scan', 'h3', 'Werkrelatie');
          await choose(tab, 0b1000);
          await choose(tab, 0b1000);
          await press(tab, 'quick-scan', 'Bekijk het profiel');
          await press(tab, 'quick-scan', 'Geef door');
        }
        address = await scanned(tab);
        passed.push(codesIn(address));
        await close();
      }
      assert.deepEqual(
        passed.map((codes) => codes.length),
        Array.from({ length: PHONES }, (_, index) => index + 1),
      );
      for (const codes of passed) assert.deepEqual(codes, [...new Set(codes)].sort());
    });

    it('tells each how many went before, and nothing else of them', () => {
      assert.match(read[0], /^1 collega ging je voor/);
      read.slice(1).forEach((text, index) => assert.match(text, new RegExp(`^${index + 2} collega’s gingen je voor`)));
      read.forEach((text, index) => {
        for (const code of passed[index]) assert.ok(!text.includes(code.slice(0, 4)), text);
      });
    });

    it('is a number on the large screen, then a picture, a question and agreements', async () => {
      const tag = 'outreach-profile';
      const address = `${server.origin}/beamer.html#quick-scan.round=${passed.at(-1).join('')}`;
      const { tab, close } = await open(tag, address, { width: 1280, height: 720 });
      assert.equal(await said(tab, tag, '.number', '12'), '12 codes');
      assert.doesNotMatch(await said(tab, tag, '.workshop'), /Vrijwillig|Aanklampend/);

      await press(tab, tag, 'Verder: toon het beeld');
      const picture = await said(tab, tag, '.phase', 'Teambeeld van 12');
      // Of the numbers from 1 to 12, six have the first bit, and five the third.
      assert.match(picture, /Vrijwillig 6 van 12/);
      assert.match(picture, /Stok achter de deur 5 van 12/);

      await press(tab, tag, 'Verder: bespreek het beeld');
      assert.match(
        await said(tab, tag, '.reason', 'uiteen'),
        /^Hier lopen jullie het verst uiteen: 6 kozen ‘\S+’, 6 niet\./,
      );

      await press(tab, tag, 'Verder: maak afspraken');
      await said(tab, tag, 'h2', 'Afspreken');
      await close();
    });
  });
}
