/* global document -- in what runs in the page */

// `npm run test:backends` sends forms with our tags in them from a browser to real back ends, and looks at what each of them reads
// in its ordinary way: one value per name, under the name that it was sent with.

import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fromCode, instruments } from '../../dist/model/index.js';
import { openPage } from '../package/support/browser.mjs';
import { serve } from '../package/support/server.mjs';
import { names, start } from './support/back-ends.mjs';

/** Answers to everything, with measures in every unit, and some to the other two instruments. */
const CODES = { scan: 'Y8NBGBFPDBMMJNRC', drempels: 'TG331YW1628N', definitie: 'DV300CDA' };

const pages = {};
const site = await serve(fileURLToPath(new URL('../../dist/embed', import.meta.url)), pages);
after(() => site.close());
let published = 0;

const field = (tag, name, value) => `<${tag} name="${name}" value="${value}"></${tag}>`;

/** The text of the response to a form with this in it, sent by its button. */
async function send(content, action, encoding) {
  const path = `/${(published += 1)}.html`;
  pages[path] = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Formulier</title>
    <script type="module" src="/outreach-elements.js"></script>
    <form method="post" action="${action}" enctype="${encoding}">${content}<button>Verstuur</button></form>`;
  const { page, complaints } = await openPage('chromium', site.origin + path);
  try {
    await page.waitForFunction(() => ![...document.querySelectorAll('form :not(:defined)')].length);
    await Promise.all([page.waitForNavigation(), page.click('button')]);
    assert.deepEqual(complaints, []);
    return JSON.parse(await page.evaluate(() => document.body.textContent));
  } finally {
    await page.close();
  }
}

/** What a back end should find: each answer as one text, under its field's own name. */
function expected(name, code, key = (id) => `${name}${id}`) {
  const { answers } = fromCode(instruments, code);
  const entries = Object.entries(answers).flatMap(([id, answer]) => {
    const own = `_${id.replace('.', '_')}`;
    if (Array.isArray(answer)) return [[key(own), answer.join(',')]];
    if (typeof answer !== 'object') return [[key(own), String(answer)]];
    return [
      [key(own), String(answer.value)],
      [key(`${own}_unit`), answer.unit],
    ];
  });
  return Object.fromEntries([[key(''), code], ...entries]);
}

const three =
  field('quick-scan', 'scan', CODES.scan) +
  field('threshold-checklist', 'drempels', CODES.drempels) +
  `<outreach-definition reflect name="definitie" value="${CODES.definitie}"></outreach-definition>`;

for (const name of names) {
  describe(name, async () => {
    const { origin, encodings } = await start(name);

    for (const encoding of encodings) {
      it(`finds every answer to three tags and a field of the host's own, as ${encoding}`, async () => {
        const found = await send(`<input name="naam" value="Zoë &amp; An">${three}`, origin, encoding);
        assert.deepEqual(found, {
          naam: 'Zoë & An',
          ...Object.assign({}, ...Object.entries(CODES).map(([name, code]) => expected(name, code))),
        });
      });

      it(`finds nothing of what isn't answered or has no name, as ${encoding}`, async () => {
        const content = `<input name="naam" value="An">${field('quick-scan', 'scan', '')}${field('quick-scan', '', CODES.scan)}`;
        assert.deepEqual(await send(content, origin, encoding), { naam: 'An' });
      });
    }
  });
}

describe('a back end that turns brackets into a list', async () => {
  const [php, express] = await Promise.all([start('PHP'), start('Express')]);
  const answers = expected('', CODES.scan, (id) => `scan${id}`);

  for (const [name, action] of [
    ['PHP', php.origin],
    ['Express', `${express.origin}/nested`],
  ]) {
    it(`finds every answer inside them, in ${name}`, async () => {
      const found = await send(
        field('quick-scan', 'form[scan]', CODES.scan),
        action,
        'application/x-www-form-urlencoded',
      );
      assert.deepEqual(found, { form: answers });
    });
  }
});
