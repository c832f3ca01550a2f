// The pages that people may open by themselves: one for each tag, and the one that checks an installation.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { languages } from '../../dist/content/languages.js';
import { engines, inTag, openPage } from '../package/support/browser.mjs';
import { serve } from '../package/support/server.mjs';
import { axeFile, violations, withAxe } from './support/axe.mjs';

const site = fileURLToPath(new URL('../../dist/site/', import.meta.url));
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'";

/** The pages, with what has to be there before axe runs. */
const frames = readdirSync(`${site}frames`).filter((file) => file.endsWith('.html'));
const pages = Object.fromEntries([
  ...frames.map((file) => [`frames/${file}`, `${tagIn(file)} >>> :is(h1, h2)`]),
  ['controle/index.html', inTag('quick-scan', 'checkbox', 'Vrijwillig')],
  ['controle/fr.html', inTag('quick-scan', 'checkbox', 'Libre adhésion')],
]);

function isTranslated(file) {
  return languages
    .slice(1)
    .some((language) => file.endsWith(`.${language}.html`) || file.endsWith(`/${language}.html`));
}

/**
 * What axe looks at. A scheme, a theme and a mode look the same in every language, and a translation the same in every browser.
 * Of a page in Dutch, each two of a scheme, a theme and a mode occur together. The page that checks an installation has only schemes.
 */
function statesOf(file, engine) {
  if (isTranslated(file)) return engine === 'chromium' ? [['light', '']] : [];
  const schemes = engine === 'chromium' ? ['light', 'dark'] : ['light'];
  return schemes.flatMap((scheme) => {
    if (file.startsWith('controle/')) return [[scheme, '']];
    const queries = scheme === 'dark' ? ['?theme=gent', '?mode=page'] : ['', '?theme=gent&mode=page'];
    return queries.map((query) => [scheme, query]);
  });
}

function tagIn(file) {
  const [tag] = file.split('.');
  return tag === 'outreach-scope' ? 'quick-scan' : tag;
}

let server;
before(async () => {
  const withAxeOnThem = Object.keys(pages).map((file) => [`/${file}`, withAxe(readFileSync(site + file, 'utf8'))]);
  server = await serve(
    site,
    { ...axeFile, ...Object.fromEntries(withAxeOnThem) },
    { 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' },
  );
});
after(() => server?.close());

for (const engine of engines) {
  describe(`pages to open by themselves, in ${engine}`, () => {
    for (const [file, there] of Object.entries(pages)) {
      const states = statesOf(file, engine);
      if (states.length === 0) continue;

      it(`${file} has nothing that axe finds`, async () => {
        const { page } = await openPage(engine, 'about:blank');
        for (const [scheme, query] of states) {
          if (engine === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          await page.goto(`${server.origin}/${file}${query}`);
          await page.waitForSelector(there);
          assert.deepEqual(await violations(page), [], `${scheme} ${query}`);
        }
      });
    }
  });
}
