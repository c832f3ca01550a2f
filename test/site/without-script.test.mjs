/* global document, window -- in what runs in the page */

// What a page of a tag says to who has no JavaScript, and where a script is held back.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { quickScanContent } from '../../dist/content/nl/quick-scan.js';
import { quickScanMeasures } from '../../dist/content/nl/quick-scan-measures.js';
import { thresholdChecklistContent } from '../../dist/content/nl/threshold-checklist.js';
import { citation, quotation } from '../../dist/content/nl/outreach-definition.js';
import { engines, openPage } from '../package/support/browser.mjs';
import { serve } from '../package/support/server.mjs';

const site = fileURLToPath(new URL('../../dist/site/', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const definition = `“${quotation.map((piece) => piece.words ?? piece).join('')}”`;
const labelsOf = ({ options }) => Object.values(options).map(({ label }) => label);
const formOf = ({ parameters, questions }) => ({
  headings: Object.values(parameters),
  lines: Object.values(questions).flatMap((question) => [question.text, ...labelsOf(question)]),
});
const scan = formOf(quickScanContent);
const checklist = formOf(thresholdChecklistContent);
const measures = Object.values(quickScanMeasures.measures).map(({ text }) => text);

/** What each page has to say: its headings in their order, and texts that stand in it. */
const pages = {
  'quick-scan': { headings: [quickScanContent.title, ...scan.headings], lines: [...scan.lines, ...measures] },
  'threshold-checklist': { headings: [thresholdChecklistContent.title, ...checklist.headings], lines: checklist.lines },
  'outreach-definition': { headings: ['Wat is outreachend werken?'], lines: [definition, citation] },
  'outreach-profile': { headings: ['Profielen naast elkaar'], lines: [] },
  'outreach-scope': {
    headings: [
      'Outreachend werken',
      ...[quickScanContent.title, ...scan.headings],
      ...[thresholdChecklistContent.title, ...checklist.headings],
      'Wat is outreachend werken?',
      'Profielen naast elkaar',
    ],
    lines: [definition, citation, ...scan.lines, ...measures, ...checklist.lines],
  },
};

let server, heldBack;
before(async () => {
  server = await serve(site);
  heldBack = await serve(site, {}, { 'content-security-policy': "default-src 'none'; style-src 'self'" });
});
after(() => [server, heldBack].forEach((each) => each?.close()));

/** All headings and all text that a person sees. */
const seen = (page) =>
  page.evaluate(() => ({
    headings: [...document.querySelectorAll('h1, h2, h3')]
      .filter((element) => element.checkVisibility())
      .map(({ textContent }) => textContent),
    text: document.body.innerText,
  }));

async function assertSays(page, { headings, lines }) {
  const found = await seen(page);
  assert.deepEqual(found.headings, headings);
  for (const line of lines) assert.ok(found.text.includes(line), line);
}

for (const engine of engines) {
  describe(`a page of a tag, in ${engine}`, () => {
    for (const [tag, expected] of Object.entries(pages)) {
      it(`says what it can where no script may run: ${tag}`, async () => {
        const { page } = await openPage(engine, `${heldBack.origin}/frames/${tag}.html`);
        await assertSays(page, expected);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run(document));
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          [],
        );
      });
    }

    it('says nothing twice once its tag is there, and keeps one heading of the first level', async () => {
      for (const tag of Object.keys(pages)) {
        const { page, complaints } = await openPage(engine, `${server.origin}/frames/${tag}.html`);
        const isScope = tag === 'outreach-scope';
        const first = await page.waitForSelector(`${isScope ? 'quick-scan' : tag} >>> :is(h1, h2)`);
        assert.equal(await first.evaluate(({ localName }) => localName), isScope ? 'h2' : 'h1', tag);
        await page.waitForFunction(() =>
          [...document.querySelectorAll('.without-script')].every((element) => !element.checkVisibility()),
        );
        const { headings } = await seen(page);
        // Of what stands on the page itself, and not in a tag.
        assert.deepEqual(headings, isScope ? ['Outreachend werken'] : []);
        assert.deepEqual(complaints, []);
      }
    });
  });
}

describe('a page of a tag, without JavaScript', { skip: !engines.includes('chromium') }, () => {
  const open = async (tag) => {
    const { page } = await openPage('chromium', 'about:blank');
    await page.setJavaScriptEnabled(false);
    await page.goto(`${server.origin}/frames/${tag}.html`);
    return page;
  };

  for (const [tag, expected] of Object.entries(pages)) {
    it(`says it all, on paper too: ${tag}`, async () => {
      const page = await open(tag);
      await assertSays(page, expected);
      assert.match((await seen(page)).text, /JavaScript/);
      await page.emulateMediaType('print');
      await assertSays(page, expected);
    });
  }

  it('has a box for each answer and a line for each number', async () => {
    const page = await open('quick-scan');
    const boxes = await page.$$eval('li', (items) =>
      items.map((item) => window.getComputedStyle(item, '::before').borderTopWidth),
    );
    const answers = Object.values(quickScanContent.questions).flatMap(labelsOf);
    assert.deepEqual(
      boxes,
      answers.map(() => '1px'),
    );
    assert.equal((await page.$$('.line')).length, measures.length);
  });
});
