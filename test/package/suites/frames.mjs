/* global document, window, crossOriginIsolated -- in what runs in the page */

// Frames between websites that don't trust each other.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, inScan, openPage } from '../support/browser.mjs';
import { project } from '../support/installed.mjs';
import { POLICY, serve } from '../support/server.mjs';

const EMBED = '/node_modules/outreach-elements/dist/embed';
const SCAN = `${EMBED}/frames/quick-scan.html?mode=page`;

/** Keeps every message that reaches the page, and every event of the quick scan that is dispatched on it. */
const LISTENER = `
  window.messages = [];
  window.heard = [];
  addEventListener('message', ({ data }) => data && messages.push(data));
  for (const type of ['quick-scan-change', 'quick-scan-complete']) {
    document.addEventListener(type, ({ target, detail }) => heard.push({ type, target: target.localName, detail }));
  }`;

/** The messages of a page that replaced ours: it has our address, so only the checks protect against it. */
const HOSTILE = `
  const messages = [
    null, 0, 'height', [], {}, { outreach: null },
    { outreach: 'height' }, { outreach: 'height', height: '10000' }, { outreach: 'height', height: NaN },
    { outreach: 'height', height: Infinity }, { outreach: 'height', height: { valueOf: 1 } },
    { outreach: 'event' }, { outreach: 'event', type: 'click' }, { outreach: 'event', type: 'load', detail: {} },
    { outreach: 'event', type: 'quick-scan-change' },
    { outreach: 'event', type: 'quick-scan-change', detail: '<img src=x onerror=alert(1)>' },
    { outreach: 'event', type: 'quick-scan-change', detail: { instrument: 'quick-scan', version: 1, code: '<b>' } },
    { outreach: 'event', type: 'quick-scan-change', detail: { instrument: 'quick-scan', version: 1, code: 'QSRDNFVF' } },
    { outreach: 'event', type: 'threshold-checklist-change', detail: {} },
    { outreach: 'event', type: 'outreach-definition-open', detail: { part: '<b>' } },
  ];
  const pieces = [
    { outreach: 'piece' }, { outreach: 'piece', results: 5 }, { outreach: 'piece', results: ['<b>'] },
    { outreach: 'piece', results: Array(100000).fill({}) }, { outreach: 'event', type: 'outreach-profile-change', detail: [] },
  ];
  const heights = [-5, 0, 1e9].map((height) => ({ outreach: 'height', height }));
  const attack = (echo, port) => {
    for (const message of [...messages, ...pieces, ...heights]) {
      parent.postMessage(message, '*');
      port?.postMessage(message);
    }
    // After everything in the port, which has its own queue.
    setTimeout(() => parent.postMessage({ done: true, echo, heard: !!port }, '*'), 200);
  };
  const asking = setInterval(() => parent.postMessage({ outreach: 'ready' }, '*'), 50);
  addEventListener('message', ({ data, ports: [port] }) => {
    if (port) clearInterval(asking);
    attack(data, port);
  });
  attack();`;

const page = (body, head = '') =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Rond een kader</title>
  <script src="/listener.js"></script>${head}${body}`;
const frame = (src, attributes = '') => `<iframe src="${src}" title="Quickscan" ${attributes}></iframe>`;
const helper = (origin = '') => `<script src="${origin}${EMBED}/frame-host.js" defer></script>`;

/** The website that has our files, one that shows them, and one whose files somebody else wrote. */
let home, neighbour, friend, named, hostile;
before(async () => {
  const allowFrames = { 'content-security-policy': `${POLICY}; frame-src *`.replace("'self'", '*') };
  const pages = { '/listener.js': LISTENER };
  const isolated = { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' };

  hostile = await serve(
    project,
    {
      '/listener.js': LISTENER,
      '/hostile.js': HOSTILE,
      [SCAN.split('?')[0]]: '<!doctype html><script src="/hostile.js"></script>',
      '/other.html': '<!doctype html><script src="/hostile.js"></script>',
      '/host.html': page(frame(SCAN), helper()),
      '/other-frame.html': page(frame('/other.html'), helper()),
    },
    allowFrames,
  );
  home = await serve(
    project,
    {
      ...pages,
      '/plain.html': page(frame(SCAN), helper()),
      '/sandboxed.html': page(frame(`${SCAN}&allow-saving`, 'sandbox="allow-scripts"'), helper()),
      '/isolated.html': page(
        `<div data-outreach="quick-scan"></div>`,
        `<script src="${EMBED}/loader.js" defer></script>`,
      ),
    },
    { ...allowFrames, ...isolated, 'cross-origin-resource-policy': 'cross-origin' },
  );
  neighbour = await serve(
    project,
    { ...pages, '/host.html': page(frame(home.origin + SCAN), helper(home.origin)) },
    allowFrames,
  );

  // The two know each other: the files name the host, and the host gets its page once the files have an address.
  const friendsPages = { ...pages };
  friend = await serve(project, friendsPages, allowFrames);
  named = await serve(
    project,
    { [`${EMBED}/frames/hosts.js`]: `window.outreachHosts = ['${friend.origin}'];` },
    allowFrames,
  );
  friendsPages['/host.html'] = page(frame(named.origin + SCAN), helper(named.origin));
});
after(() => [home, neighbour, friend, named, hostile].forEach((server) => server?.close()));

for (const engine of engines) {
  describe(`a frame, in ${engine}`, () => {
    it('works to the end in a sandbox without an origin, and says what the browser refuses', async () => {
      const { page, complaints } = await openPage(engine, `${home.origin}/sandboxed.html`);
      const scan = await scanFrame(page);
      assert.equal(await scan.evaluate(() => window.origin), 'null');
      await answer(scan);
      await page.waitForFunction(() => window.heard.length === 1);
      await assertSized(page, scan);

      await scan.locator(inScan('button', 'Bekijk het profiel')).click();
      await scan.waitForSelector(inScan('heading', 'Profiel'));
      for (const [name, expected] of [
        ['Kopieer de code', /Gekopieerd|Kopiëren lukt hier niet/], // a browser may allow it
        ['Afdrukken', /Afdrukken lukt hier niet vanzelf/],
        ['Download als JSON', /Downloaden lukt hier niet/],
        ['Bewaar op dit toestel', /Bewaren lukt in deze browser of op deze pagina niet/],
      ]) {
        await scan.locator(inScan('button', name)).click();
        await scan.waitForFunction(
          (source) => new RegExp(source).test(document.querySelector('quick-scan').shadowRoot.textContent),
          {},
          expected.source,
        );
      }
      assert.equal(new URL(scan.url()).pathname, SCAN.split('?')[0], 'the page that the frame still shows');
      // Browsers themselves log that a sandbox refuses to print, copy or download.
      const own = complaints.filter((text) => !/sandbox|Permissions policy|allow-downloads|allow-modals/i.test(text));
      assert.deepEqual(own, []);
    });

    it('gives another website its height and nothing else', async () => {
      const { page, complaints } = await openPage(engine, `${neighbour.origin}/host.html`);
      const scan = await scanFrame(page);
      await answer(scan);
      await assertSized(page, scan);
      const kinds = await page.evaluate(() => window.messages.map(({ outreach }) => outreach));
      assert.deepEqual(new Set(kinds), new Set(['ready', 'height']));
      assert.deepEqual(await page.evaluate(() => window.heard), []);
      assert.ok(complaints.length > 0);
      for (const text of complaints)
        assert.match(text, /^warn: outreach-elements: .* isn't told what is filled in here/);
    });

    it('passes events to a website that it names', async () => {
      const { page, complaints } = await openPage(engine, `${friend.origin}/host.html`);
      await answer(await scanFrame(page));
      const [event] = await page
        .waitForFunction(() => window.heard.length && window.heard)
        .then((heard) => heard.jsonValue());
      assert.equal(event.type, 'quick-scan-change');
      assert.equal(event.target, 'iframe');
      assert.deepEqual(event.detail.answers, { 'working-relationship': ['voluntary'] });
      assert.deepEqual(complaints, []);
    });

    it('cannot grow endlessly, dispatch anything but results, or bring in markup', async () => {
      const { page, complaints } = await openPage(engine, `${hostile.origin}/host.html`);
      await page.waitForFunction(() => window.messages.some(({ done, heard }) => done && heard));
      await page.waitForFunction(() => document.querySelector('iframe').clientHeight === 20_000);
      assert.deepEqual(await page.evaluate(() => window.heard), []);
      assert.equal(await page.$('img, b'), null);
      for (const text of complaints) assert.match(text, /outreach-elements: a frame sent as/);
      const echoes = await page.evaluate(() => window.messages.flatMap(({ echo }) => echo ?? []));
      assert.deepEqual(
        echoes.filter(({ outreach }) => outreach !== 'hello'),
        [],
        'all that a frame gets to know',
      );
    });

    it('is listened to only while it shows a page of ours', async () => {
      const { page, complaints } = await openPage(engine, `${hostile.origin}/other-frame.html`);
      const before = await page.$eval('iframe', ({ clientHeight }) => clientHeight);
      await page.waitForFunction(() => window.messages.some(({ done }) => done));
      assert.equal(await page.$eval('iframe', ({ clientHeight }) => clientHeight), before);
      assert.deepEqual(await page.evaluate(() => window.heard), []);
      assert.deepEqual(await page.evaluate(() => window.messages.filter(({ echo }) => echo)), []);
      assert.deepEqual(complaints, []);
    });

    it('works on an isolated page, and so does the loader', async () => {
      for (const path of ['/plain.html', '/isolated.html']) {
        const { page, complaints } = await openPage(engine, home.origin + path);
        assert.ok(await page.evaluate(() => crossOriginIsolated));
        await answer(path === '/plain.html' ? await scanFrame(page) : page);
        await page.waitForFunction(() => window.heard.length === 1);
        assert.deepEqual(complaints, []);
      }
    });
  });
}

async function scanFrame(page) {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  await frame.waitForSelector(inScan('checkbox', 'Vrijwillig'));
  return frame;
}

const answer = (frame) => frame.locator(inScan('checkbox', 'Vrijwillig')).click();

async function assertSized(page, frame) {
  const inside = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await page.waitForFunction((height) => document.querySelector('iframe').clientHeight === height, {}, inside);
}
