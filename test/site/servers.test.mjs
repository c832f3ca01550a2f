/* global document -- in what runs in the page */

// The examples for web servers, in those servers, if they are installed.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { engines, openPage } from '../package/support/browser.mjs';
import { startWebServer, webServers } from './support/web-servers.mjs';

const site = fileURLToPath(new URL('../../dist/site/', import.meta.url));

const AN_HOUR = 'public, max-age=3600';
const FOR_EVER = 'public, max-age=31536000, immutable';

/** How long a browser may keep each file. */
const kept = {
  'loader.js': AN_HOUR,
  'quick-scan.js': AN_HOUR,
  'themes/gent.css': AN_HOUR,
  'frames/hosts.js': AN_HOUR,
  'frames/quick-scan.html': AN_HOUR,
  'insluitcode/index.html': AN_HOUR,
  'integrity.json': AN_HOUR,
  '0.1.0/loader.js': FOR_EVER,
  '0.1.0/frames/hosts.js': AN_HOUR,
  '0.1.0/frames/quick-scan.html': AN_HOUR,
};

const types = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

for (const name of ['apache', 'nginx']) {
  const skip = !webServers.includes(name) && `${name} isn't on this machine`;

  describe(`the example for ${name}`, { skip }, () => {
    let server;
    before(async () => (server = await startWebServer(name, site)));
    after(() => server?.stop());

    for (const [file, control] of Object.entries(kept)) {
      it(`says once how long a browser keeps ${file} and of what type it is, and compresses it`, async () => {
        const { status, headers } = await fetch(`${server.origin}/outreach/${file}`);
        assert.equal(status, 200);
        assert.equal(headers.get('cache-control'), control);
        assert.equal(headers.get('expires'), null);
        assert.equal(headers.get('content-type'), types[file.split('.').at(-1)]);
        assert.match(headers.get('content-encoding') ?? '', /^(gzip|br)$/);
        assert.equal(headers.get('x-content-type-options'), 'nosniff');
        const policy = headers.get('content-security-policy') ?? '';
        assert.equal(policy.startsWith('frame-ancestors'), file.includes('frames/'));
      });
    }

    it('says nothing about missing files', async () => {
      const { status, headers } = await fetch(`${server.origin}/outreach/nothing.js`);
      assert.equal(status, 404);
      assert.doesNotMatch(headers.get('cache-control') ?? '', /max-age/);
    });

    it('passes the check of the installation', async () => {
      const { summary, problems } = await check(server, 'outreach/');
      assert.deepEqual(problems, []);
      assert.equal(summary, 'Alles wat nodig is, staat goed.');
    });

    it('provides what that check misses without it', async () => {
      const bare = await startWebServer(name, site, { example: false });
      try {
        const { problems } = await check(bare, 'outreach/');
        assert.ok(problems.includes('De browser vraagt na hoogstens een dag of er iets veranderd is'), problems.join());
      } finally {
        await bare.stop();
      }
    });
  });
}

/** What the page that checks an installation says. */
async function check({ origin }, folder) {
  const { page } = await openPage(engines[0], `${origin}/${folder}controle/index.html`);
  try {
    await page.waitForFunction(() => !/nakijken/.test(document.querySelector('.summary').textContent));
    return await page.evaluate(() => ({
      summary: document.querySelector('.summary').textContent.trim(),
      problems: [...document.querySelectorAll('.bad .label')].map(({ textContent }) => textContent.trim()),
    }));
  } finally {
    await page.close();
  }
}
