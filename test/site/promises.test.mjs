// docs/promises.md: the snippets and names of this major version, as they were when people pasted and wrote them down. What is
// in promised/ may get longer, never shorter.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tagsIn } from '../../scripts/types/elements.mjs';
import { engines, openPage } from '../package/support/browser.mjs';
import { serve } from '../package/support/server.mjs';

register('../../tools/node/typescript-hooks.mjs', import.meta.url);
const { snippetsOf } = await import('../../src/embed/snippets.ts');

const readJson = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const promised = readJson('promised/snippets.json');
const names = readJson('promised/names.json');
const site = fileURLToPath(new URL('../../dist/site', import.meta.url));

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; connect-src 'self'";

const titleOf = (choices) => (form) => `${choices.tag} in ${choices.language}, as ${form}`;
const linkIn = (markup) => /href="([^"]*frames[^"]*)"/.exec(markup)[1].replaceAll('&amp;', '&');

describe('a snippet that was pasted', () => {
  const root = mkdtempSync(join(tmpdir(), 'outreach-promises-'));
  const pages = {};
  let server;

  before(async () => {
    mkdirSync(join(root, 'outreach'));
    symlinkSync(site, join(root, 'outreach/0.1'));
    server = await serve(root, pages, { 'content-security-policy': POLICY });
  });
  after(() => {
    server?.close();
    rmSync(root, { recursive: true, force: true });
  });

  for (const { choices, snippets } of promised) {
    const title = titleOf(choices);

    it(`is what an editor gets: ${choices.tag} in ${choices.language}`, async () => {
      const { embedding } = await import(`../../src/content/${choices.language}/embedding.ts`);
      assert.deepEqual(Object.values(snippetsOf(choices, { embedding })), snippets);
    });

    for (const { form, once = '', here } of snippets) {
      it(`shows the tag with what was chosen: ${title(form)}`, async () => {
        const path = form === 'link' ? linkIn(here) : `/${choices.tag}-${choices.language}-${form}.html`;
        if (form !== 'link') {
          pages[path] = `<!doctype html><html lang="nl"><title>Oud</title>${once}<h1>Oud</h1>${here}</html>`;
        }
        const [engine] = engines;
        const { page } = await openPage(engine, server.origin + path);
        const frame = form === 'frame' ? await (await page.waitForSelector('iframe')).contentFrame() : page;
        const element = await frame.waitForSelector(`${choices.tag}:defined`);
        await frame.waitForFunction(({ shadowRoot }) => shadowRoot?.querySelector('h1, h2, h3, h4'), {}, element);
        for (const [name, value] of Object.entries(choices.attributes)) {
          const given = await element.evaluate((tag, attribute) => tag.getAttribute(attribute), name);
          assert.equal(given, value === true ? '' : String(value), name);
        }
        const spoken = await element.evaluate(({ shadowRoot }) => shadowRoot.querySelector('[lang]').lang);
        assert.equal(spoken.slice(0, 2), choices.language);
        await page.close();
      });
    }
  }
});

describe('a name that somebody used', () => {
  const manifest = readJson('../../custom-elements.json');
  const namesOf = (members) => members.map(({ name }) => name).toSorted();

  for (const tag of tagsIn(manifest)) {
    it(`is still there: <${tag.tagName}>`, () => {
      const { attributes, properties, readOnly, methods, events, slots, cssParts, cssStates, cssProperties } = tag;
      const now = { attributes, properties: [...properties, ...readOnly], methods, events, slots };
      const all = { ...now, parts: cssParts, states: cssStates, tokens: cssProperties };
      assert.deepEqual(
        Object.fromEntries(Object.entries(all).map(([kind, each]) => [kind, namesOf(each)])),
        names[tag.tagName],
      );
    });
  }
});
