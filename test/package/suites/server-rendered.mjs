/* global document -- in what runs in the page */

// Pages that a server makes: with what a tag says by itself, and with what Lit renders of a tag on a server.

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { build } from 'vite';
import { engines, openPage } from '../support/browser.mjs';
import { project, repository } from '../support/installed.mjs';
import { serve } from '../support/server.mjs';

const EMBED = '/node_modules/outreach-elements/dist/embed';

const importInstalled = (path) =>
  import(pathToFileURL(join(project, 'node_modules/outreach-elements/dist', path)).href);

const inside = '<p class="inside">Tot de tag er is</p>';

/** Tags in every way that they can be written, and a heading that each shows once it works. */
const variants = [
  [`<quick-scan>${inside}</quick-scan>`, 'Quickscan outreachend werken'],
  [`<quick-scan mode="page" heading-level="3" value="QSRDNFVF">${inside}</quick-scan>`, 'Quickscan outreachend werken'],
  [`<quick-scan lang="fr" required name="q">${inside}</quick-scan>`, 'Quick scan du travail d’outreach'],
  [`<threshold-checklist allow-saving>${inside}</threshold-checklist>`, 'Drempelchecklist voor jullie aanbod'],
  [`<outreach-definition>${inside}</outreach-definition>`, 'Wat is outreachend werken?'],
  [`<outreach-definition mode="page" reflect>${inside}</outreach-definition>`, 'Wat is outreachend werken?'],
  [`<outreach-definition view="references">${inside}</outreach-definition>`, 'Verder lezen'],
  [`<outreach-profile codes="QSRDNFVF">${inside}</outreach-profile>`, 'Profielen naast elkaar'],
  [
    `<outreach-scope lang="en" languages="nl en"><quick-scan>${inside}</quick-scan></outreach-scope>`,
    'Quick scan of outreach work',
  ],
];

/** How a page gets the elements, with Lit's support for hydration or without. */
const ways = {
  'embed script': `<script type="module" src="${EMBED}/outreach-elements.js"></script>`,
  modules: '<script type="module" src="/plain/main.js"></script>',
  'modules, where Lit hydrates': '<script type="module" src="/hydrating/main.js"></script>',
};

const pageWith = (head, body) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Pagina</title>${head}${body}</html>`;

/** Builds a page's script, and returns its text by path. */
async function bundle(name, script) {
  const root = join(project, `server-${name}`);
  await mkdir(root);
  await writeFile(join(root, 'main.js'), script);
  const { output } = await build({
    root,
    base: `/${name}/`,
    configFile: false,
    logLevel: 'warn',
    build: { write: false, rollupOptions: { input: join(root, 'main.js'), output: { entryFileNames: 'main.js' } } },
  });
  return Object.fromEntries(output.map((chunk) => [`/${name}/${chunk.fileName}`, chunk.code]));
}

let server;
let rendered;
before(async () => {
  await importInstalled('define/all.js');
  rendered = await Promise.all(variants.map(([markup]) => collectResult(render(html`${unsafeStatic(markup)}`))));
  const define = `import 'outreach-elements/define/all.js';`;
  const support = join(repository, 'node_modules/@lit-labs/ssr-client/lit-element-hydrate-support.js');
  const scripts = {
    ...(await bundle('plain', define)),
    ...(await bundle('hydrating', `import ${JSON.stringify(support)};\n${define}`)),
  };
  const pages = Object.entries(ways).flatMap(([way, head]) =>
    rendered.map((markup, index) => [`/${index}/${encodeURIComponent(way)}.html`, pageWith(head, markup)]),
  );
  // Lit's server writes style sheets in the page, which the strict policy of the other tests refuses.
  server = await serve(project, { ...scripts, ...Object.fromEntries(pages) }, { 'content-security-policy': '' });
});
after(() => server?.close());

describe('a tag that Lit renders on a server', () => {
  it('leaves room for what the host put inside', () => {
    rendered.forEach((markup, index) => {
      assert.match(markup, /<template shadowroot/, variants[index][0]);
      assert.match(markup, /<slot><\/slot>/, variants[index][0]);
      assert.ok(markup.includes(inside), variants[index][0]);
      assert.doesNotMatch(markup, /<(button|input|select|textarea)/, 'which would be dead without a script');
    });
  });

  for (const engine of engines) {
    for (const way of Object.keys(ways)) {
      it(`stands there once in ${engine}, by ${way}`, async () => {
        for (const [index, [markup, title]] of variants.entries()) {
          const { page, complaints } = await openPage(
            engine,
            `${server.origin}/${index}/${encodeURIComponent(way)}.html`,
          );
          const heading = `${/<([\w-]+)[^>]*><p/.exec(markup)[1]} >>> ::-p-aria([name="${title}"][role="heading"])`;
          await page.waitForSelector(heading);
          await page.waitForFunction(() => !document.querySelector('.inside').checkVisibility());
          assert.equal((await page.$$(heading)).length, 1, markup);
          assert.deepEqual(complaints, [], markup);
          await page.close();
        }
      });
    }
  }
});

describe('what a tag says by itself', () => {
  let withoutScript;
  before(async () => ({ withoutScript } = await importInstalled('without-script/index.js')));

  it('is the whole definition, each view, and the questions, in each language', async () => {
    const views = ['definition', 'summary', 'similarities', 'reasons', 'needs', 'dutch-view', 'results', 'references'];
    const texts = new Set();
    for (const lang of ['nl', 'fr-BE', 'de', 'en']) {
      for (const view of views) texts.add(await withoutScript('outreach-definition', { lang, view }));
      for (const tag of ['quick-scan', 'threshold-checklist']) texts.add(await withoutScript(tag, { lang }));
    }
    assert.equal(texts.size, 4 * 10, 'all differ');
    for (const text of texts) {
      assert.match(text, /^<section class="without-script" lang="(nl|fr-BE|de|en)"><h2>[^<]+<\/h2>/);
      assert.ok(text.length > 900, text);
      assert.doesNotMatch(text, /undefined|\[object|<(button|input)/);
    }
  });

  it('falls back on Dutch, on the definition and on level 2, and keeps its headings within six levels', async () => {
    const [plain, odd] = [
      await withoutScript('outreach-definition'),
      await withoutScript('outreach-definition', { lang: 'xx', view: 'nothing' }),
    ];
    assert.equal(odd, plain);
    assert.match(await withoutScript('quick-scan', { headingLevel: 6 }), /^<section[^>]*><h6>/);
    assert.doesNotMatch(await withoutScript('quick-scan', { headingLevel: 6 }), /<h7/);
  });

  it('takes what a file may give: a level as text, and nothing', async () => {
    const nothing = { lang: null, headingLevel: null, view: null, content: null, lead: null };
    for (const tag of ['quick-scan', 'threshold-checklist', 'outreach-definition']) {
      const [plain, third] = [await withoutScript(tag), await withoutScript(tag, { headingLevel: 3 })];
      assert.match(third, /^<section[^>]*><h3>[^]*<h4>/);
      assert.equal(await withoutScript(tag, { headingLevel: '3' }), third);
      for (const options of [null, nothing, { headingLevel: 9 }, { headingLevel: '' }, { headingLevel: [3, 4] }])
        assert.equal(await withoutScript(tag, options), plain);
    }
  });

  it('is refused for a tag that says nothing by itself, with those that do', async () => {
    for (const tag of ['outreach-profile', 'outreach-scope', 'toString', undefined])
      await assert.rejects(withoutScript(tag), /only quick-scan, threshold-checklist, outreach-definition/);
  });

  it("has the host's own words, as text", async () => {
    const content = { 'quick-scan': { title: 'Onze <b>scan</b>', questions: { location: { text: 'Waar precies?' } } } };
    const text = await withoutScript('quick-scan', { content });
    assert.match(text, /<h2>Onze &lt;b&gt;scan&lt;\/b&gt;<\/h2>/);
    assert.match(text, /Waar precies\?/);
  });

  for (const engine of engines) {
    it(`makes way for the tag in ${engine}`, async () => {
      const text = await withoutScript('outreach-definition', { lang: 'fr' });
      const markup = pageWith(ways['embed script'], `<outreach-definition lang="fr">${text}</outreach-definition>`);
      const own = await serve(project, { '/definition.html': markup });
      const { page, complaints } = await openPage(engine, `${own.origin}/definition.html`);
      await page.waitForFunction(() => !document.querySelector('.without-script').checkVisibility());
      assert.deepEqual(complaints, []);
      own.close();
    });
  }
});
