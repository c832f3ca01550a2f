/* global document -- in what runs in the page */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { engines } from '../../package/support/browser.mjs';
import { record } from '../support/recording-server.mjs';
import { embed, pageWith, repository, startSession } from '../support/session.mjs';
import { answerWhatIsThere, has, reads, press, sees, takeAlong } from '../support/visitor.mjs';

/** The heading of each result once everything is answered. */
const tags = {
  'quick-scan': 'Profiel',
  'threshold-checklist': 'Overzicht van jullie drempels',
  'outreach-definition': 'De definitie in jullie praktijk',
};
const privacy = readFileSync(join(repository, 'docs/privacy.md'), 'utf8');
const [, documentedKey] = /`(outreach-elements\/saved\/[^`]+)`/.exec(privacy);
const SAVED = { within: '[part=snapshots]' };

const pages = Object.fromEntries(
  Object.keys(tags).map((tag) => [
    `/${tag}.html`,
    pageWith(
      `<script type="module" src="/${tag}.js"></script><${tag} reflect mode="page" allow-saving heading-level="1"></${tag}>`,
    ),
  ]),
);

let server;
let session;
before(async () => (server = await record(embed, pages)));
after(() => server?.close());
afterEach(async () => {
  await session?.end();
  session = undefined;
});

async function open(engine, tag) {
  session = await startSession(engine, server);
  const { page } = session;
  await page.goto(`${server.origin}/${tag}.html`);
  await has(page, tag, 'fieldset');
  return page;
}

/** The result of the tag. */
const resultIn = (page, tag) => page.$eval(tag, ({ result }) => result);

for (const engine of engines) {
  describe(`what is stored if a host allows it, in ${engine}`, () => {
    for (const [tag, result] of Object.entries(tags)) {
      it(`is nothing by <${tag}> while nobody presses ‘Bewaar op dit toestel’`, async () => {
        const page = await open(engine, tag);
        await answerWhatIsThere(page, tag);
        await has(page, tag, '[part=snapshots]');
        await sees(page, tag, result);
        await takeAlong(page, tag);
        session.keepSecret((await resultIn(page, tag)).code);
        assert.deepEqual(session.written(), []);
        await session.assertPrivate();
      });

      it(`is each result of <${tag}> that is saved, under the key of docs/privacy.md, until it is removed`, async () => {
        const page = await open(engine, tag);
        const pattern = patternOf(documentedKey, tag);
        await answerWhatIsThere(page, tag);
        const first = await resultIn(page, tag);
        await press(page, tag, 'Bewaar op dit toestel', SAVED);
        await reads(page, tag, 'Bewaard op dit toestel.');
        assertSaved(await session.stored(), pattern, [first]);

        await answerWhatIsThere(page, tag, -1);
        const second = await resultIn(page, tag);
        await press(page, tag, 'Bewaar op dit toestel', SAVED);
        await page.waitForFunction(
          (name) => document.querySelector(name).shadowRoot.querySelectorAll('.list li').length === 2,
          {},
          tag,
        );
        const saved = await session.stored();
        assertSaved(saved, pattern, [first, second]);
        for (const { code } of [first, second]) session.keepSecret(code);

        // It is there for a visitor who comes back, and can compare it and take it along.
        await page.reload();
        const moments = await page.waitForFunction(
          (name) => {
            const list = document.querySelector(name).shadowRoot?.querySelectorAll('.list input') ?? [];
            return list.length === 2 && [...list];
          },
          {},
          tag,
        );
        for (const moment of (await moments.getProperties()).values()) await moment.asElement().click();
        await press(page, tag, 'Leg naast elkaar', SAVED);
        await sees(page, tag, 'Wat er verschoof');
        await press(page, tag, 'Download als JSON: Bewaarde momentopnames', SAVED);
        await reads(page, tag, 'Het bestand is gemaakt.');
        assert.deepEqual(await session.stored(), saved);

        await press(page, tag, 'Verwijder alles', SAVED);
        await reads(page, tag, 'Verwijderd van dit toestel.');
        assert.deepEqual(session.written().length, 2, 'nothing is written but what was saved');
        await session.assertPrivate();
      });
    }
  });
}

/** What a key of this tag looks like, following the example in the documentation. */
function patternOf(example, tag) {
  assert.match(example, /^outreach-elements\/saved\/quick-scan\/[\dTZ:.-]+\/\d+$/);
  const [moment, number] = example.split('/').slice(-2);
  const digits = moment.replaceAll('.', String.raw`\.`).replace(/\d/g, String.raw`\d`);
  const prefix = example.slice(0, -`/${moment}/${number}`.length).replace('quick-scan', tag);
  return new RegExp(String.raw`^localStorage ${prefix}/${digits}/\d+$`);
}

/** Expects nothing to be stored but these results, each as a document, under a key that says what and when. */
function assertSaved(stored, pattern, results) {
  for (const key of Object.keys(stored)) assert.match(key, pattern);
  const codes = (list) => list.map(({ code }) => code).toSorted();
  const documents = Object.values(stored).map((text) => JSON.parse(text));
  assert.deepEqual(codes(documents), codes(results));
  for (const document of documents) {
    assert.deepEqual(
      document,
      results.find(({ code }) => code === document.code),
    );
  }
}
