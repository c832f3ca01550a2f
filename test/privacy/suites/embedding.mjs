/* global document, window -- in what runs in the page */

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { engines } from '../../package/support/browser.mjs';
import { record } from '../support/recording-server.mjs';
import { embed, pageWith, startSession } from '../support/session.mjs';
import { assertTaken } from '../support/taken.mjs';
import { answerWhatIsThere, codeIn, has, reads, press, sees, takeAlong } from '../support/visitor.mjs';

const TAG = 'quick-scan';
const QUERY = '?mode=page&heading-level=3';
const SAVING = `${QUERY}&allow-saving`;
const SAVED = { within: '[part=snapshots]' };

const dataForm = (more = '') =>
  pageWith(`<script src="/loader.js" defer></script>
    <div class="outreach" data-outreach="${TAG}" data-mode="page" data-heading-level="3" data-theme="gent" ${more}>
      <a href="/frames/${TAG}.html${QUERY}">Doe de quickscan</a>
    </div>`);

/** A page with ours in a frame, which records everything that it gets. */
const around = (origin, query) =>
  pageWith(`<script>
      window.heard = [];
      window.messages = [];
      addEventListener('message', ({ data }) => window.messages.push(data));
      for (const type of ['${TAG}-change', '${TAG}-complete'])
        document.addEventListener(type, ({ target, detail }) => window.heard.push([target.localName, type, detail.code]));
    </script>
    <script src="${origin}/frame-host.js" defer></script>
    <iframe class="outreach" src="${origin}/frames/${TAG}.html${query}" title="Quickscan" width="100%" height="900"></iframe>`);

/** A site with our files, another site with its own page, and our files with a list that names the other site. */
let ours;
let other;
let naming;
let session;
before(async () => {
  ours = await record(embed, {
    '/data-form.html': dataForm(),
    '/data-form-saving.html': dataForm('data-allow-saving=""'),
    '/around.html': around('', QUERY),
    '/around-saving.html': around('', SAVING),
  });
  const pages = {};
  other = await record(embed, pages);
  naming = await record(embed, { '/frames/hosts.js': `window.outreachHosts = ['${other.origin}'];` });
  pages['/around.html'] = around(ours.origin, QUERY);
  pages['/named.html'] = around(naming.origin, QUERY);
});
after(() => [ours, other, naming].forEach((server) => server?.close()));
afterEach(async () => {
  await session?.end();
  session = undefined;
});

for (const engine of engines) {
  describe(`by the loader and in a frame, in ${engine}`, () => {
    it('nothing leaves the browser, and nothing is stored, with the data form', async () => {
      const page = await open(engine, ours, '/data-form.html');
      const code = await answerAndTakeAlong(page, `${ours.origin}/data-form.html`);
      await page.goto('about:blank');
      await page.goto(`${ours.origin}/data-form.html#${TAG}=${code}`);
      await reads(page, TAG, 'Je opende een resultaat met een link.');
      await session.assertPrivate();
    });

    it('the data form stores nothing but what a visitor saves', async () => {
      const page = await open(engine, ours, '/data-form-saving.html');
      await assertSavesOnRequest(page);
    });

    it('nothing leaves the browser, and nothing is stored, on a page that is opened by itself', async () => {
      const path = `/frames/${TAG}.html${QUERY}`;
      const page = await open(engine, ours, path);
      const code = await answerAndTakeAlong(page, ours.origin + path);
      await page.goto('about:blank');
      await page.goto(`${ours.origin}${path}#${TAG}=${code}`);
      await reads(page, TAG, 'Je opende een resultaat met een link.');
      await session.assertPrivate();
    });

    it('a page of the same site gets the same events from a frame as from the tag, and nothing leaves the browser', async () => {
      const page = await open(engine, ours, '/around.html');
      const frame = await frameIn(page);
      const code = await answerAndTakeAlong(frame, frame.url());
      await page.waitForFunction((last) => window.heard.at(-1)?.[2] === last, {}, code);
      const heard = await page.evaluate(() => window.heard);
      assert.deepEqual(heard.at(-1), ['iframe', `${TAG}-complete`, code]);
      await session.assertPrivate();
    });

    it('a frame stores nothing but what a visitor saves', async () => {
      const page = await open(engine, ours, '/around-saving.html');
      await assertSavesOnRequest(await frameIn(page));
    });

    it('a page of another site gets the height of a frame, and nothing that is filled in', async () => {
      const page = await open(engine, other, '/around.html', ours);
      const frame = await frameIn(page);
      await answerWhatIsThere(frame, TAG);
      const code = await codeIn(frame, TAG);
      session.keepSecret(code);
      await sees(frame, TAG, 'Profiel');
      // The result makes the page higher. Anything answered before that would have been passed on by then.
      const height = await frame.evaluate(() => document.body.getBoundingClientRect().height);
      await page.waitForFunction(
        (last) => window.messages.some((message) => message.height === last),
        {},
        Math.ceil(height),
      );
      const messages = await page.evaluate(() => window.messages);
      assert.deepEqual(
        messages.filter(
          ({ outreach, ...more }) => outreach === 'event' || Object.keys(more).some((key) => key !== 'height'),
        ),
        [],
      );
      assert.ok(!JSON.stringify(messages).includes(code));
      assert.deepEqual(await page.evaluate(() => window.heard), []);
      // Sent as often as the page around it asks: when its script runs, and when the frame is ready.
      const said = new Set(session.complaints.splice(0));
      assert.deepEqual(
        [...said],
        [`warn: outreach-elements: ${other.origin} isn't told what is filled in here. frames/hosts.js can name it.`],
      );
      await session.assertPrivate();
    });

    it('a page of another site that frames/hosts.js names gets the events, and nothing else leaves the browser', async () => {
      const page = await open(engine, other, '/named.html', naming);
      const frame = await frameIn(page);
      await answerWhatIsThere(frame, TAG);
      const code = await codeIn(frame, TAG);
      session.keepSecret(code);
      await page.waitForFunction((last) => window.heard.at(-1)?.[2] === last, {}, code);
      await session.assertPrivate();
    });
  });
}

async function open(engine, server, path, ...others) {
  session = await startSession(engine, server, ...others);
  for (const query of [QUERY, SAVING]) session.allowQuery(query);
  await session.page.goto(server.origin + path);
  return session.page;
}

async function frameIn(page) {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await has(frame, TAG, 'fieldset');
  return frame;
}

/** Answers everything and takes it along in every way. Returns the code. */
async function answerAndTakeAlong(page, address) {
  await has(page, TAG, 'fieldset');
  await answerWhatIsThere(page, TAG);
  await sees(page, TAG, 'Profiel');
  const code = await codeIn(page, TAG);
  session.keepSecret(code);
  assertTaken(session, await takeAlong(page, TAG), `${address}#${TAG}=${code}`, code);
  return code;
}

async function assertSavesOnRequest(page) {
  await has(page, TAG, 'fieldset');
  await answerWhatIsThere(page, TAG);
  await has(page, TAG, '[part=snapshots]');
  const { code } = await page.$eval(TAG, ({ result }) => result);
  session.keepSecret(code);
  assert.deepEqual(session.written(), []);
  assert.deepEqual(await session.stored(), {});

  await press(page, TAG, 'Bewaar op dit toestel', SAVED);
  await reads(page, TAG, 'Bewaard op dit toestel.');
  const saved = Object.entries(await session.stored());
  assert.equal(saved.length, 1);
  assert.match(saved[0][0], /^localStorage outreach-elements\/saved\/quick-scan\/[\dTZ:.-]+\/\d+$/);
  assert.equal(JSON.parse(saved[0][1]).code, code);

  await press(page, TAG, 'Verwijder alles', SAVED);
  await reads(page, TAG, 'Verwijderd van dit toestel.');
  await session.assertPrivate();
}
