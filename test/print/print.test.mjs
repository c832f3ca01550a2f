// `npm run test:print` prints every tag and state in Chromium and Firefox, and reads what comes out on paper.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, openPage } from '../package/support/browser.mjs';
import { serve } from '../package/support/server.mjs';
import { canReadPdf, howToRead } from '../../tools/pdf-reader.mjs';
import { HEADING, PAGE_HEIGHT, hostStyles, pageWith, print, show } from './support/paper.mjs';
import { states } from './support/states.mjs';

const skip = !canReadPdf() && howToRead;

const pathOf = (name) => `/${name.replaceAll(/\W+/g, '-')}.html`;
const pages = Object.fromEntries(Object.entries(states).map(([name, { markup }]) => [pathOf(name), pageWith(markup)]));

let server;
before(async () => (server = await serve('dist/embed', { ...pages, '/host.css': hostStyles })));
after(() => server?.close());

for (const engine of engines) {
  describe(`paper from ${engine}`, { skip }, () => {
    let page;
    before(async () => ({ page } = await openPage(engine, 'about:blank')));
    after(() => page?.close());

    for (const [name, state] of Object.entries(states)) {
      it(name, async () => {
        await show(page, `${server.origin}${pathOf(name)}`, state);
        // At the top of a page, and near the foot of one.
        for (const centimetres of state.at ?? [0, 17]) {
          const sheets = await print(page, centimetres);
          if (state.plain) assertDark(sheets);
          assertNoHeadingAlone(sheets);
          assertFilled(sheets);
          const text = textOf(sheets);
          for (const each of state.has ?? []) assert.ok(text.includes(each), `“${each}” is missing`);
          for (const each of state.lacks ?? []) assert.ok(!text.includes(each), `“${each}” is printed`);
        }
      });
    }
  });
}

const textOf = (sheets) =>
  sheets
    .flat()
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/g, ' ');

/** Each heading has something below it on its page, and in its column. */
function assertNoHeadingAlone(sheets) {
  const isHeading = ({ colour }) => colour === HEADING;
  assert.ok(sheets.flat().some(isHeading), 'no heading is printed');
  for (const [index, sheet] of sheets.entries()) {
    const rest = sheet.filter((run) => !isHeading(run));
    for (const { text, bottom, left, right } of sheet.filter(isHeading)) {
      const isUnder = (run) => run.top >= bottom - 3 && run.left < right && run.right > left;
      assert.ok(rest.some(isUnder), `“${text}” stands alone on page ${index + 1}`);
    }
  }
}

/** No page between the first and the last ends above its middle. */
function assertFilled(sheets) {
  for (const [index, sheet] of sheets.slice(1, -1).entries()) {
    const end = Math.max(...sheet.map(({ bottom }) => bottom));
    assert.ok(end > PAGE_HEIGHT / 2, `page ${index + 2} has nothing below ${end} of ${PAGE_HEIGHT}`);
  }
}

/** Ink without a background, as browsers don't print backgrounds. */
function assertDark(sheets) {
  for (const { text, colour } of sheets.flat()) {
    const channels = colour.match(/\w\w/g).map((hex) => parseInt(hex, 16));
    assert.ok(Math.min(...channels) < 110, `“${text}” is printed in ${colour}`);
  }
}
