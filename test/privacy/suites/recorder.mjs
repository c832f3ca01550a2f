/* global EventSource, Image, WebSocket, caches, document, history, indexedDB, localStorage, navigator, sessionStorage, window -- in what runs in the page */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { engines } from '../../package/support/browser.mjs';
import { record } from '../support/recording-server.mjs';
import { embed, startSession } from '../support/session.mjs';

const CODE = 'QSRDNFVF';
const MINUTE = 60_000;
const PAGE = '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Lek</title><p>Deze pagina lekt.';

/** Ways to send something. Each gets a code, and a host that isn't the page's own. */
const sent = {
  'an answer in the address of a file': (code) => void fetch(`/quick-scan.js?value=${code}`),
  'a request for a file that is none of ours': (code) => void fetch(`/${code}`),
  'a posted answer': (code) => void fetch('/page.html', { method: 'POST', body: code }),
  'a code in a header': (code) => void fetch('/quick-scan.js', { headers: { 'x-code': code } }),
  'a beacon': (code, host) => void navigator.sendBeacon(host, code),
  'a picture from elsewhere': (code, host) => void (new Image().src = `${host}/${code}.gif`),
  'a file that is fetched ahead': (code, host) => {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = `${host}/${code}`;
    document.head.append(link);
  },
  'a connection that is opened ahead': (code, host) => {
    const link = document.createElement('link');
    link.rel = 'preconnect';
    link.href = host;
    document.head.append(link);
  },
  'a web socket': (code, host) => void new WebSocket(`${host.replace('http', 'ws')}/${code}`),
  'a stream of events': (code, host) => void new EventSource(`${host}/${code}`),
  'a frame': (code, host) => {
    const frame = document.createElement('iframe');
    frame.src = `${host}/${code}`;
    document.body.append(frame);
  },
  'a form': (code, host) => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = `${host}/${code}`;
    document.body.append(form);
    form.submit();
  },
  'an answer in the address of the page': (code) => history.pushState(null, '', `?value=${code}`),
  'an address that is taken back': (code) => {
    history.replaceState(null, '', `?value=${code}`);
    history.replaceState(null, '', '/page.html');
  },
};

/** Ways to store something. */
const stored = {
  'a cookie': (code) => void (document.cookie = `code=${code}`),
  'local storage': (code) => localStorage.setItem('code', code),
  'local storage, by a property': (code) => void (localStorage.code = code),
  'session storage': (code) => sessionStorage.setItem('code', code),
  'a database': (code) => void indexedDB.open(code),
  'a cache': (code) => void caches.open(code),
  'a service worker': () => void navigator.serviceWorker.register('/worker.js'),
  'the name of the window': (code) => void (window.name = code),
  'the state of the history': (code) => history.pushState({ code }, ''),
};

let server;
let elsewhere;
before(async () => {
  server = await record(embed, { '/page.html': PAGE, '/worker.js': '' });
  elsewhere = await record(embed, {});
});
after(() => [server, elsewhere].forEach((each) => each?.close()));

for (const engine of engines) {
  describe(`what the privacy tests can detect, in ${engine}`, () => {
    it('is nothing on a page that sends and stores nothing', async () => {
      const session = await open(engine);
      await session.assertPrivate();
      await session.end();
    });

    for (const [leak, send] of Object.entries(sent)) {
      it(`is ${leak}`, { timeout: MINUTE }, async ({ signal }) => {
        const session = await open(engine);
        await session.page.evaluate(send, CODE, elsewhere.origin);
        await until(async () => (await session.problems()).length > 0, signal);
        await session.end();
      });
    }

    for (const [place, store] of Object.entries(stored)) {
      it(`is ${place}`, { timeout: MINUTE }, async ({ signal }) => {
        const session = await open(engine);
        await session.page.evaluate(store, CODE);
        await until(async () => Object.keys(await session.stored()).length > 0, signal);
        await session.end();
      });
    }

    it('is a beacon when the visitor leaves', async () => {
      const session = await open(engine);
      await session.page.evaluate(
        (code, host) =>
          document.addEventListener('visibilitychange', () => {
            if (document.visibilityState === 'hidden') navigator.sendBeacon(host, code);
          }),
        CODE,
        elsewhere.origin,
      );
      await assert.rejects(() => session.assertPrivate(), /the page uses sendBeacon/);
      await session.end();
    });

    it('is storage that is emptied at once', async () => {
      const session = await open(engine);
      await session.page.evaluate(() => {
        localStorage.setItem('code', 'QSRDNFVF');
        localStorage.clear();
      });
      assert.deepEqual(session.written(), ['setItem code QSRDNFVF']);
      await session.end();
    });
  });
}

async function open(engine) {
  const session = await startSession(engine, server);
  session.keepSecret(CODE);
  await session.page.goto(`${server.origin}/page.html`);
  return session;
}

/** Retries until it is so: a browser's protocol reports some things with a delay, and nothing while the page navigates. */
async function until(isSo, signal) {
  while (!(await isSo().catch(() => false))) await setTimeout(25, undefined, { signal });
}
