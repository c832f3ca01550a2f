/* global document, window -- in what runs in the page */

// What a page of a tag says to people without JavaScript, and if a script is blocked.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { languages } from '../../dist/content/languages.js';
import { quickScanContent } from '../../dist/content/nl/quick-scan.js';
import { quickScanMeasures } from '../../dist/content/nl/quick-scan-measures.js';
import { thresholdChecklistContent } from '../../dist/content/nl/threshold-checklist.js';
import { citation, partLabels, quotation } from '../../dist/content/nl/outreach-definition.js';
import { parts } from '../../dist/content/nl/outreach-definition-parts.js';
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
const labels = Object.values(partLabels);
const explained = Object.values(parts).flatMap(({ lead, items }) => [
  lead,
  ...items.flatMap((item) => (typeof item === 'string' ? item : [item.term, item.explanation])),
]);

/** What each page has to say: its headings in order, and texts in it. */
const pages = {
  'quick-scan': { headings: [quickScanContent.title, ...scan.headings], lines: [...scan.lines, ...measures] },
  'threshold-checklist': { headings: [thresholdChecklistContent.title, ...checklist.headings], lines: checklist.lines },
  'outreach-definition': {
    headings: ['Wat is outreachend werken?', ...labels],
    lines: [definition, citation, ...explained],
  },
  'outreach-profile': { headings: ['Profielen naast elkaar'], lines: [] },
  'outreach-scope': {
    headings: [
      'Outreachend werken',
      ...[quickScanContent.title, ...scan.headings],
      ...[thresholdChecklistContent.title, ...checklist.headings],
      ...['Wat is outreachend werken?', ...labels],
      'Profielen naast elkaar',
    ],
    lines: [definition, citation, ...explained, ...scan.lines, ...measures, ...checklist.lines],
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
      it(`says what it can if no script may run: ${tag}`, async () => {
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

    it('says nothing twice once its tag is there, and keeps one heading of level 1', async () => {
      for (const tag of Object.keys(pages)) {
        const { page, complaints } = await openPage(engine, `${server.origin}/frames/${tag}.html`);
        const isScope = tag === 'outreach-scope';
        const first = await page.waitForSelector(`${isScope ? 'quick-scan' : tag} >>> :is(h1, h2)`);
        assert.equal(await first.evaluate(({ localName }) => localName), isScope ? 'h2' : 'h1', tag);
        await page.waitForFunction(() =>
          [...document.querySelectorAll('.without-script')].every((element) => !element.checkVisibility()),
        );
        const { headings } = await seen(page);
        // Only what is on the page itself, and not in a tag.
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
    it(`says everything, on paper too: ${tag}`, async () => {
      const page = await open(tag);
      await assertSays(page, expected);
      assert.match((await seen(page)).text, /JavaScript/);
      await page.emulateMediaType('print');
      await assertSays(page, expected);
    });
  }

  for (const language of languages.slice(1)) {
    it(`says of a translation that it is one, with the Dutch definition beside it: ${language}`, async () => {
      const { translated } = await import(`../../dist/content/${language}/translation.js`);
      for (const tag of Object.keys(pages)) {
        const page = await open(`${tag}.${language}`);
        const { text } = await seen(page);
        const tags = tag === 'outreach-scope' ? Object.keys(pages).length - 1 : 1;
        assert.equal(text.split(translated).length - 1, tags, tag);
        const quotes = ['outreach-definition', 'outreach-scope'].includes(tag);
        assert.equal(text.includes(definition), quotes, tag);
        assert.equal(text.includes(citation), quotes, tag);
      }
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
