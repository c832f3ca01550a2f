// What people hear who use each tag with Orca, key by key, recorded in words, so that whoever changes it sees what they hear.
//
//   npm run test:screenreader              in Firefox and in Chromium
//   SAY=1 npm run test:screenreader        prints what is heard instead, to check before it is recorded

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { paths } from './paths/paths.mjs';
import { ScreenReader, browsers } from './support/screen-reader.mjs';
import { startServer } from './support/server.mjs';

const isThere = (command) => {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const lacking = ['orca', 'xdotool', 'dbus-run-session', 'Xvfb'].filter((command) => !isThere(command));
const wanted = (process.env.BROWSERS ?? 'firefox,chromium').split(',');
if (lacking.length > 0) {
  throw new Error(`${lacking.join(', ')} isn't here. On Debian, as root: test/screenreader/support/install.sh`);
}

describe('with Orca', () => {
  let reader;
  let server;
  before(async () => {
    server = await startServer();
    reader = await ScreenReader.start();
  });
  after(() => {
    reader?.stop();
    server?.close();
  });

  for (const browser of browsers.filter(({ name }) => wanted.includes(name.toLowerCase()))) {
    for (const { name, tag, markup, steps } of paths) {
      it(`${name}, in ${browser.name}`, async () => {
        await reader.open(browser, server.pageOf(tag, markup));
        const heard = [];
        for (const [key, expected] of steps) {
          const said = await reader.press(key);
          heard.push(`${key}: ${said}`);
          if (process.env.SAY) console.log(`    [${JSON.stringify(key)}, ${JSON.stringify(said)}],`);
          else hold(said, wordsIn(expected, browser), `after\n${heard.join('\n')}`);
        }
      });
    }
  }
});

/** If browsers give Orca different things, each has its own words. */
const wordsIn = (expected, { name }) => expected?.[name] ?? expected;

/** A pattern is for something that is said once or twice, or in varying order. */
function hold(said, expected, message) {
  if (expected instanceof RegExp) assert.match(said, expected, message);
  else if (expected !== undefined) assert.equal(said, expected, message);
}
