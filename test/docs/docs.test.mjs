// `npm run test:docs` reads every page of the built documentation, in a folder with a path of its own and under a strict policy.

/* global document, window, innerWidth, location, getComputedStyle -- in what runs in the page */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { axeFile } from '../site/support/axe.mjs';
import { engines, inScan, openPage } from '../package/support/browser.mjs';
import { serve } from '../package/support/server.mjs';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(join(repository, path), 'utf8');
const docs = join(repository, 'dist/docs');

const FOLDER = '/some/sub/path';
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

const elements = JSON.parse(read('custom-elements.json'))
  .modules.flatMap(({ declarations }) => declarations ?? [])
  .filter(({ tagName }) => tagName);
const pathOf = ({ tagName }) => `tags/${tagName}.html`;

const pagesIn = (folder) =>
  readdirSync(join(docs, folder))
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));
const paths = ['.', 'tags', 'frameworks'].flatMap(pagesIn);

const root = mkdtempSync(join(tmpdir(), 'outreach-docs-'));
const ownPages = {};
let server;
let page;
let complaints;
const [engine] = engines;

const addressOf = (path) => `${server.origin}${FOLDER}/${path}`;

async function open(path, { width = 1280, scheme = 'light' } = {}) {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  complaints.length = 0;
  await page.goto(addressOf(path));
  await page.waitForNetworkIdle({ idleTime: 100 });
}

before(async () => {
  mkdirSync(join(root, FOLDER, '..'), { recursive: true });
  symlinkSync(docs, join(root, FOLDER));
  server = await serve(root, ownPages, { 'content-security-policy': POLICY });
  ({ page, complaints } = await openPage(engine, addressOf('logo.svg')));
});

after(async () => {
  server?.close();
  rmSync(root, { recursive: true, force: true });
});

describe(`the documentation, in ${engine}`, () => {
  const seen = new Map();

  it('has a page for each tag, each framework, and each document for editors', () => {
    const wanted = [
      'index.html',
      'playground.html',
      ...elements.map(pathOf),
      ...readdirSync(join(repository, 'docs/frameworks')).map((file) => `frameworks/${file.replace(/md$/, 'html')}`),
      ...['insluiten', 'editors', 'wordpress', 'drupal', 'privacy', 'toegankelijkheid'].map((name) => `${name}.html`),
    ];
    for (const path of wanted) assert.ok(paths.includes(path), path);
  });

  for (const path of paths) {
    it(`${path} is whole, fits 320 px, and has no fault that axe finds`, async () => {
      await open(path, { width: 320 });
      seen.set(path, await page.evaluate(inspect));
      const { markup, overflow, undefinedTags, lang } = seen.get(path);
      assert.equal(markup, undefined, 'raw Markdown in the text');
      assert.equal(overflow, 0, 'wider than 320 px');
      assert.deepEqual(undefinedTags, []);
      assert.match(lang, /^(en|nl)$/);
      await page.evaluate(axeFile['/axe.js']);
      assert.deepEqual(await page.evaluate(violations), []);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      assert.deepEqual(await page.evaluate(violations, ['color-contrast']), []);
      assert.deepEqual(complaints, []);
    });
  }

  it('has only links and files that exist, down to the fragment', () => {
    const stories = JSON.parse(readFileSync(join(docs, 'storybook/index.json'), 'utf8')).entries;
    const broken = [...seen].flatMap(([path, { links, files }]) => {
      const bad = [...links, ...files].filter((link) => {
        const { pathname, hash, search } = new URL(link, addressOf(path));
        if (!pathname.startsWith(`${FOLDER}/`)) return true;
        const target = pathname.slice(FOLDER.length + 1);
        if (target.startsWith('storybook/')) return search && !(search.slice('?path=/docs/'.length) in stories);
        if (!target.endsWith('.html')) return !readdirSync(join(docs, target, '..')).includes(target.split('/').at(-1));
        return !seen.has(target) || (hash && !seen.get(target).ids.includes(decodeURIComponent(hash.slice(1))));
      });
      return bad.map((link) => `${path}: ${link}`);
    });
    assert.deepEqual(broken, []);
  });

  it('has only addresses that are relative', () => {
    const own = [...seen].flatMap(([path, { written }]) => written.map((address) => [path, address]));
    assert.ok(own.length > 500);
    const absolute = own.filter(([, address]) => address.startsWith('/') || address.startsWith(server.origin));
    assert.deepEqual(absolute, []);
  });
});

describe('the page of a tag', () => {
  for (const element of elements) {
    it(`has all of <${element.tagName}> that is in the manifest, and its stories`, async () => {
      await open(pathOf(element));
      const shown = await page.$$eval('.members > div', (all) =>
        all.map(({ id, textContent }) => [id, textContent.replaceAll(/\s+/g, ' ')]),
      );
      const wanted = membersOf(element);
      assert.deepEqual(
        shown.map(([id]) => id),
        wanted.map(({ id }) => id),
      );
      for (const [index, { says }] of wanted.entries()) {
        for (const words of says.filter(Boolean)) assert.ok(shown[index][1].includes(plain(words)), words);
      }
      const stories = await page.$eval('a[href*="storybook/index.html?"]', ({ href }) => href);
      assert.match(stories, /\?path=\/docs\//);
    });

    it(`runs the very code that it shows, of <${element.tagName}>`, async () => {
      await open(pathOf(element));
      const example = read(`docs/tags/${element.tagName}.html`).trim();
      assert.ok((await page.$eval('.source pre', ({ textContent }) => textContent)).endsWith(example));
      const tags = [...example.matchAll(/<((?:\w+-)+\w+)/g)].map(([, tag]) => tag);
      assert.ok(tags.includes(element.tagName));
      for (const tag of tags) assert.ok(await page.$(`.municipality ${tag}:defined`), tag);
    });

    it(`asks of <${element.tagName}> what an assessor can answer, each by one criterion`, async () => {
      await open(pathOf(element));
      const questions = await page.$$eval('.criteria > li', (all) =>
        all.map((item) => ({
          question: item.querySelector('strong').textContent,
          answer: item.querySelector('.answer').textContent,
          criteria: item.querySelectorAll('a').length,
        })),
      );
      assert.ok(questions.length > 2);
      for (const { question, answer, criteria } of questions) {
        assert.match(question, /\?$/);
        assert.match(answer, /^(Yes|In part|Not tested)\.$/);
        assert.equal(criteria, 1, question);
      }
    });
  }

  it('shows each event with its detail', async () => {
    await open('tags/quick-scan.html');
    await page.locator(inScan('checkbox', 'Vrijwillig')).click();
    const entry = await page.waitForSelector('.events li');
    assert.match(await entry.evaluate(({ textContent }) => textContent), /quick-scan-change/);
    const detail = JSON.parse(await entry.$eval('pre', ({ textContent }) => textContent));
    assert.deepEqual(detail.answers, { 'working-relationship': ['voluntary'] });
  });

  it('outlines a part of the example whose name is pressed in the anatomy', async () => {
    await open('tags/quick-scan.html');
    const outline = () =>
      page.$eval('quick-scan', ({ shadowRoot }) => {
        const part = shadowRoot.querySelector('[part~=progress]');
        return part.ownerDocument.defaultView.getComputedStyle(part).outlineStyle;
      });
    const button = '::-p-aria([name="progress"][role="button"])';
    await page.locator(button).click();
    assert.equal(await outline(), 'dashed');
    await page.locator(button).click();
    assert.equal(await outline(), 'none');
  });
});

describe('the theme playground', () => {
  const css = () => page.$eval('#css', ({ value }) => value);
  const write = async (name, text, role = 'textbox') => {
    await (await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`)).focus();
    await page.keyboard.type(text);
  };
  const picture = async () => {
    const scan = await page.$('#preview quick-scan');
    return scan.screenshot({ encoding: 'base64' });
  };

  it('has a field for each token', async () => {
    await open('playground.html');
    const names = await page.$$eval('.token input[type=text]', (all) => all.map(({ name }) => name));
    const { cssProperties } = elements.find(({ tagName }) => tagName === 'quick-scan');
    assert.deepEqual(
      names,
      cssProperties.map(({ name }) => name),
    );
  });

  it('starts each picker at the colour that shows', async () => {
    await open('playground.html');
    const startOf = (name) => page.$eval(`[data-for="${name}"]`, ({ value }) => value);
    assert.equal(await startOf('--outreach-accent'), '#00656b');
    assert.equal(await startOf('--outreach-on-accent'), '#ffffff');
    const shown = await page.$eval('#preview', (element) => {
      while (getComputedStyle(element).backgroundColor === 'rgba(0, 0, 0, 0)') element = element.parentElement;
      return getComputedStyle(element).backgroundColor.match(/\d+/g).map(Number);
    });
    const digits = shown.map((each) => each.toString(16).padStart(2, '0')).join('');
    assert.equal(await startOf('--outreach-surface'), `#${digits}`);
  });

  it('writes CSS that gives another page the same look', async () => {
    await open('playground.html', { width: 800 });
    const unchanged = await picture();
    await write('--outreach-accent', '#8a3b12');
    await write('--outreach-radius', '2px');
    await write('--outreach-heading-font', 'Georgia, serif', 'combobox'); // it suggests fonts
    const chosen = await picture();
    assert.notEqual(chosen, unchanged);
    ownPages[`${FOLDER}/exported.css`] = await css();
    ownPages[`${FOLDER}/themed.html`] = readFileSync(join(docs, 'playground.html'), 'utf8')
      .replace(/<script [^>]*playground\.js"><\/script>/, '')
      .replace('</head>', '<link rel="stylesheet" href="exported.css" /></head>');
    await open('themed.html', { width: 800 });
    assert.equal(await picture(), chosen);
  });

  it('takes a colour from the picker, leaves out what is no value, and goes back to the defaults', async () => {
    await open('playground.html');
    await page.$eval('[type=color][data-for="--outreach-accent"]', (picker) => {
      picker.value = '#123456';
      picker.dispatchEvent(new picker.ownerDocument.defaultView.Event('input', { bubbles: true }));
    });
    assert.match(await css(), /^:root \{\n {2}--outreach-accent: #123456;\n\}\n$/);
    await write('--outreach-error', 'red } body { display: none');
    assert.doesNotMatch(await css(), /body/);
    assert.equal(await page.$eval('[name="--outreach-error"]', ({ ariaInvalid }) => ariaInvalid), 'true');
    await page.locator('::-p-aria([name="Back to the defaults"][role="button"])').click();
    await page.waitForFunction(() => !document.querySelector('#css').value.includes('--outreach'));
  });

  it('copies it', async () => {
    await page.browserContext().overridePermissions(server.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await open('playground.html');
    await write('--outreach-space', '2em');
    await page.locator('::-p-aria([name="Copy the CSS"][role="button"])').click();
    await page.waitForFunction(() => document.querySelector('#copied').textContent === 'Copied.');
    assert.equal(await page.evaluate(() => window.navigator.clipboard.readText()), await css());
  });
});

const plain = (text) => text.replaceAll('`', '').replaceAll(/\s+/g, ' ');

/** What the manifest says of an element, in the order of its page. */
function membersOf({ attributes = [], members = [], events = [], slots = [], cssParts = [], cssStates = [], ...rest }) {
  const fields = members.filter((member) => member.kind === 'field' && !member.static);
  const all = (prefix, list) =>
    list.map(({ name, description, type, default: value }) => ({
      id: `${prefix}-${name || 'default'}`,
      says: [name, description, prefix !== 'event' && type?.text, value],
    }));
  return [
    ...all('attribute', attributes),
    ...all('property', [...fields.filter(({ readonly }) => !readonly), ...fields.filter(({ readonly }) => readonly)]),
    ...all(
      'method',
      members.filter(({ kind }) => kind === 'method'),
    ),
    ...all('event', events),
    ...all('slot', slots),
    ...all('part', cssParts),
    ...all('state', cssStates),
    ...all('token', rest.cssProperties ?? []),
  ];
}

/* The functions below run in the page. */

function inspect() {
  const text = document.body.cloneNode(true);
  for (const code of text.querySelectorAll('pre, code, textarea, script, style')) code.remove();
  const own = (name) =>
    [...document.querySelectorAll(`[${name}]`)]
      .map((element) => element.getAttribute(name))
      .filter((address) => !/^(https?:|mailto:)/.test(address));
  return {
    lang: document.documentElement.lang,
    markup: /\|\s*-{2,}|\]\(|\*\*|`|^#+ |<!--/m.exec(text.textContent)?.[0],
    overflow: document.documentElement.scrollWidth - innerWidth,
    undefinedTags: [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName),
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    written: [...own('href'), ...own('src')],
    links: own('href').map((href) => new URL(href, location.href).href),
    files: own('src').map((src) => new URL(src, location.href).href),
  };
}

async function violations(rules) {
  const { violations: found } = await window.axe.run(document, {
    runOnly: rules ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`);
}
