/* global document, getComputedStyle -- in what runs in the page */

// The pages for editors and administrators in the four languages. In one browser: another shows the same texts.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { languages } from '../../dist/content/languages.js';
import { engines, inTag, openPage } from '../package/support/browser.mjs';
import { serve } from '../package/support/server.mjs';
import { aria, pickOption, pickRadio } from './support/insluitcode-page.mjs';

const site = fileURLToPath(new URL('../../dist/site/', import.meta.url));
const { rows } = JSON.parse(readFileSync(new URL('../../docs/en-301-549.json', import.meta.url), 'utf8'));
const NAMES = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' };

const QUOTES = { nl: '"“" "”"', fr: '"«" "»"', de: '"„" "“"', en: '"“" "”"' };

const fileOf = (language) => (language === 'nl' ? 'index.html' : `${language}.html`);
const wordsOf = async (language, module) => import(`../../dist/content/${language}/${module}.js`);

/** Every sentence in a module that is a plain string. */
function* sentencesIn(value) {
  if (typeof value === 'string') {
    if (value.split(' ').length > 3) yield value;
  } else if (typeof value === 'object') for (const inner of Object.values(value)) yield* sentencesIn(inner);
}

const [engine] = engines;

const textOf = (page) => page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' '));

let server;
before(async () => {
  const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'";
  server = await serve(site, {}, { 'content-security-policy': policy });
});
after(() => server?.close());

/** The Dutch texts that a page in another language mustn't have; code between backticks is shown as code. */
async function assertIsIn(language, page, module, exportName = module) {
  const text = await textOf(page);
  const dutch = [...sentencesIn((await wordsOf('nl', module))[exportName])];
  const found = dutch.filter((sentence) => text.includes(sentence.replaceAll(/`/g, '').replaceAll(/\s+/g, ' ')));
  if (language === 'nl') assert.ok(found.length > 5);
  else assert.deepEqual(found, []);
}

async function open(path, heading) {
  const opened = await openPage(engine, `${server.origin}/${path}`);
  await opened.page.waitForSelector(aria('heading', heading));
  return opened;
}

async function assertLinksToOthers(language, page) {
  const { sitePage } = await wordsOf(language, 'site-page');
  const links = await page.$$eval('nav a', (anchors) =>
    anchors.map((a) => [a.textContent, a.lang, a.hreflang, a.ariaCurrent ?? a.getAttribute('aria-current')]),
  );
  assert.deepEqual(
    links,
    languages.map((each) => [NAMES[each], each, each, each === language ? 'page' : null]),
  );
  await page.waitForSelector(aria('navigation', sitePage.languages));
}

/** The marks that take more than one line. */
const broken = (marks) =>
  marks
    .filter((mark) => {
      const range = document.createRange();
      range.selectNodeContents(mark);
      return new Set(Array.from(range.getClientRects(), ({ top }) => top)).size > 1;
    })
    .map(({ textContent }) => textContent);

for (const language of languages) {
  describe(`the pages in ${language}`, () => {
    it('are all in that language, whatever is chosen, with links to the others', async () => {
      const { insluitcode } = await wordsOf(language, 'insluitcode');
      const { quickScanContent } = await wordsOf(language, 'quick-scan');
      for (const query of [
        '',
        '?form=script&edition=pinned',
        '?form=frame&element=outreach-definition',
        '?form=link',
      ]) {
        const path = `insluitcode/${fileOf(language)}${query}`;
        const { page, complaints } = await open(path, insluitcode.title);
        assert.equal(await page.evaluate(() => document.documentElement.lang), language);
        assert.match(await page.title(), new RegExp(`^${insluitcode.title} \\| `));
        await assertIsIn(language, page, 'insluitcode');
        if (!query) {
          const frame = await (await page.waitForSelector('iframe')).contentFrame();
          await frame.waitForSelector(inTag('quick-scan', 'heading', quickScanContent.title));
          await assertLinksToOthers(language, page);
        }
        assert.deepEqual(complaints, []);
      }
    });

    it('give an accessibility statement without a Dutch sentence in another language', async () => {
      const { insluitcode } = await wordsOf(language, 'insluitcode');
      const { page } = await open(`insluitcode/${fileOf(language)}?element=outreach-profile`, insluitcode.title);
      const statement = await page.$eval('#statement', ({ textContent }) => textContent);
      const limits = rows.filter(({ limit }) => limit);
      assert.equal(statement.match(/^- /gm).length, limits.length);
      for (const { limit, translations } of limits) {
        assert.ok(statement.includes(`- ${language === 'nl' ? limit : translations[language]}`), limit);
      }
    });

    it('say in that language what a server lacks, and show the quick scan in it, with links to the others', async () => {
      const { installation } = await wordsOf(language, 'installation');
      const { quickScanContent } = await wordsOf(language, 'quick-scan');
      const { page } = await open(`controle/${fileOf(language)}`, installation.title);
      await page.waitForFunction(
        (busy) => !document.querySelector('.summary').textContent.includes(busy),
        {},
        installation.busy,
      );
      await page.waitForSelector(inTag('quick-scan', 'heading', quickScanContent.title));
      const text = await textOf(page);
      // This server sends no nosniff, and no Cache-Control that lets a browser ask once a day.
      assert.ok(text.includes(installation.checks.sniffing.remedy.replaceAll(/\s+/g, ' ')), text);
      assert.ok(text.includes(installation.bad));
      assert.deepEqual(await page.$$eval('.mark', broken), []);
      await assertIsIn(language, page, 'installation');
      await assertLinksToOthers(language, page);
    });

    it('say that they need JavaScript if it is missing', async () => {
      const { sitePage } = await wordsOf(language, 'site-page');
      for (const folder of ['insluitcode', 'controle']) {
        const html = readFileSync(`${site}${folder}/${fileOf(language)}`, 'utf8');
        assert.ok(html.includes(`<noscript><p>${sitePage.needsScript}</p></noscript>`), html);
        assert.ok(html.startsWith(`<!doctype html>\n<html lang="${language}">`), html);
        assert.doesNotMatch(html, /@[A-Z]/);
      }
    });

    it('have the quotation marks of that language', async () => {
      const file = language === 'nl' ? 'outreach-definition.html' : `outreach-definition.${language}.html`;
      const { page } = await openPage(engine, `${server.origin}/frames/${file}`);
      const quotation = await page.waitForSelector('outreach-definition >>> blockquote');
      assert.equal(await quotation.evaluate((element) => getComputedStyle(element).quotes), QUOTES[language]);
    });
  });
}

describe('the page with the snippets in another language', () => {
  const shown = (page, heading) =>
    page.$eval(aria('region', heading), (region) => region.querySelector('pre').textContent);

  it('makes a snippet in that language, until another is chosen, and passes choices on', async () => {
    const french = (await wordsOf('fr', 'insluitcode')).insluitcode;
    const { page } = await open('insluitcode/fr.html', french.title);
    assert.match(
      await shown(page, french.here),
      /data-outreach="quick-scan" data-lang="fr"><p><a href="[^"]*quick-scan\.fr\.html">Faire le quick scan/,
    );
    assert.ok((await textOf(page)).includes('Faire le quick scan du travail d’outreach'), 'beside the field');
    await pickRadio(page, french.forms.script.label);
    assert.match(await shown(page, french.here), /quick-scan\.fr\.js"><\/script>\n<quick-scan lang="fr">/);

    await pickOption(page, french.languageLabel, 'néerlandais');
    assert.match(await shown(page, french.here), /quick-scan\.js"><\/script>\n<quick-scan lang="nl">/);
    await page.locator('nav a[lang=de]').click();
    const german = (await wordsOf('de', 'insluitcode')).insluitcode;
    await page.waitForSelector(aria('heading', german.title));
    assert.match(await shown(page, german.here), /<quick-scan lang="nl">/);
    assert.equal(new URL(page.url()).pathname, '/insluitcode/de.html');
  });
});
