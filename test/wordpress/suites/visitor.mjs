/* global document, performance, window -- in what runs in the page */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before as beforeAll, describe, it } from 'node:test';
import { engines, inTag, loggedIn, seen, site, someone, textOf } from '../support/browser.mjs';
import { customHtml, request, scriptsOf } from '../support/posts.mjs';
import { posts } from '../support/site-state.mjs';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
const assets = `${site}/wp-content/plugins/outreach-elements/assets`;

describe('WordPress', () => {
  let admin;
  beforeAll(async () => (admin = await loggedIn('admin', 'password')));
  after(() => admin.leave());

  it('accepts an element in a template of a block theme', async () => {
    const content = customHtml(
      '<div data-outreach="outreach-definition"><p><a href="/contact">De definitie</a></p></div>',
    );
    const template = { slug: '404', theme: 'twentytwentyfour', title: '404', content };
    await request(admin.page, '/wp/v2/templates', template);
  });
});

for (const engine of engines) {
  describe(`a visitor in ${engine}`, () => {
    let visitor, page;
    beforeAll(async () => {
      visitor = await someone(engine);
      ({ page } = visitor);
    });
    after(() => visitor.leave());

    const places = {
      block: 'quick-scan[mode=page][heading-level="3"][theme=gent][allow-saving] >>> h3',
      shortcode: 'quick-scan[mode=page][heading-level="4"][allow-saving] >>> h4',
      'data form': 'quick-scan[mode=page][heading-level="3"][allow-saving] >>> h3',
      tag: 'quick-scan[mode=page][heading-level="3"][theme=gent][allow-saving] >>> h3',
    };
    for (const [name, heading] of Object.entries(places)) {
      it(`answers it where the author put it as ${name}, and the page gets the events`, async () => {
        await page.goto(posts[name]);
        await seen(page, heading);
        await assertAnswers(page);
      });
    }

    it('gets the script from the site itself, once, after the page, in the plugin’s version', async () => {
      await page.goto(posts.block);
      assert.deepEqual(await scriptsOf(page), [{ src: `${assets}/loader.js?ver=${version}`, defer: true }]);
      await page.waitForSelector(inTag('quick-scan', 'checkbox', 'Vrijwillig'));
      const origins = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
      );
      assert.deepEqual([...new Set(origins)], [site]);
    });

    it('gets a link to the element’s own page without JavaScript', async () => {
      const html = await (await fetch(posts.block)).text();
      const [, href] = html.match(
        /<div [^>]*data-outreach="quick-scan"[^>]*><p><a href="([^"]+)">Naar de quickscan<\/a><\/p><\/div>/,
      );
      await page.goto(href.replaceAll('&#038;', '&'));
      await seen(page, 'quick-scan[mode=page][heading-level="3"][theme=gent][allow-saving] >>> h3');
      await assertAnswers(page);
    });

    it('reads the link’s text as it was written', async () => {
      const html = await (await fetch(posts.shortcode)).text();
      assert.match(html, /<a href="[^"]+frames\/quick-scan\.html\?[^"]+">Doe ’m &amp; deel<\/a>/);
    });

    it('sees a view by its other name', async () => {
      const html = await (await fetch(posts['another name'])).text();
      assert.match(html, / data-view="recommendations"/);
    });

    it('reads without JavaScript what a definition says, which makes way for the element', async () => {
      const html = await (await fetch(posts['another name'])).text();
      assert.match(html, /<div slot="without-script"><section class="without-script" lang="nl"><h2>[^<]+<\/h2>/);
      await page.goto(posts['another name']);
      await page.waitForSelector('outreach-definition >>> h2');
      await page.waitForFunction(() => !document.querySelector('.without-script').checkVisibility());
    });

    it('opens results that no server gets to see, from a block and from a shortcode', async () => {
      const addressOf = async (link) => {
        await page.goto(link);
        return page.$eval('a[href*="/frames/"]', ({ search, hash }) => search + hash);
      };
      assert.equal(await addressOf(posts.codes), '?instrument=quick-scan#outreach-profile=QSRDNFVF,QSRDNFVF');
      assert.equal(await addressOf(posts.value), '?mode=page#quick-scan=QSRDNFVF');
      await page.goto(await page.$eval('a[href*="/frames/"]', ({ href }) => href));
      await seen(page, inTag('quick-scan', 'table', 'Profiel'));
    });

    it('gets an element in a post without blocks, and in a template', async () => {
      await page.goto(posts.classic);
      await seen(page, inTag('threshold-checklist', 'heading', 'Drempelchecklist voor jullie aanbod'));
      await visitor.goTo('/?p=999999');
      await seen(page, inTag('outreach-definition', 'heading', 'Wat is outreachend werken?'));
    });

    it('gets no script of ours on a page without our elements', async () => {
      await page.goto(posts.nothing);
      assert.deepEqual(await scriptsOf(page), []);
      assert.match(await textOf(page), /Geen enkel element/);
    });

    it('keeps the link if a shortcode is wrong, and reads nothing about that', async () => {
      await page.goto(posts['wrong shortcodes']);
      const links = await page.$$eval('main a[href*="/frames/"]', (anchors) =>
        anchors.map((a) => [a.textContent, a.search]),
      );
      assert.deepEqual(links, [
        ['Eerste', ''],
        ['Tweede', ''],
      ]);
      assert.doesNotMatch(await textOf(page), /quick-quiz|Quiz|onclick|pages|Kies uit/);
      assert.equal(await page.$('quick-scan'), null);
    });

    it('gets no errors', () => assert.deepEqual(visitor.complaints.filter(isReal), []));

    it('meets nothing hostile', async () => {
      await page.goto(posts.hostile);
      await page.waitForFunction(() => document.querySelectorAll('quick-scan:defined').length === 5);
      const found = await page.evaluate(hostileParts);
      assert.deepEqual(found, []);
      for (const scan of await page.$$('quick-scan')) await scan.hover();
      assert.equal(await page.evaluate(() => window.evil), undefined);
      assert.ok(!page.url().startsWith('javascript:'));
    });

    it('keeps the link if the element is unknown, with an error for the page’s author', async () => {
      const said = new Promise((resolve) => page.once('console', resolve));
      await page.goto(posts.unknown);
      assert.match((await said).text(), /^outreach-elements: data-outreach="quick-quiz" is none of quick-scan/);
      assert.equal(await page.$eval('[data-outreach] a', (link) => link.textContent), 'Doe de quiz');
    });
  });
}

/** A missing page logs that. */
const isReal = (complaint) => !/status of 404 .*p=999999/.test(complaint);

async function assertAnswers(page) {
  await page.evaluate(() =>
    document.addEventListener('quick-scan-change', ({ detail }) => (window.result = detail), { once: true }),
  );
  await page.locator(inTag('quick-scan', 'checkbox', 'Vrijwillig')).click();
  const result = await (await page.waitForFunction(() => window.result)).jsonValue();
  assert.equal(result.instrument, 'quick-scan');
  assert.deepEqual(result.answers, { 'working-relationship': ['voluntary'] });
}

/** Attributes and elements that could run a script, in the post and in what the script made of it. */
function hostileParts() {
  const post = document.querySelector('.wp-block-post-content');
  const elements = [...post.querySelectorAll('*')];
  const scripts = elements.filter(({ localName }) => ['script', 'img', 'iframe', 'object'].includes(localName));
  const ran = elements.flatMap(({ attributes }) =>
    Array.from(attributes, ({ name, value }) => `${name}="${value}"`).filter((attribute) =>
      /^on|^style=|^innerhtml|^(href|src)="\s*javascript:/i.test(attribute),
    ),
  );
  return [...scripts.map(({ outerHTML }) => outerHTML), ...ran];
}
