// `npm run test:stories` visits every page of the built Storybook. A page fails on an unexpected error or warning,
// on an undefined element, on anything that axe finds in a story, and on Markdown that a reader would see as such.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { puppeteerBrowsers } from '../../tools/browsers/puppeteer-browsers.mjs';

const SECOND = 1000;
const outDir = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const axeFile = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

/**
 * Output that is expected: a browser asks for an icon, and Storybook's frame has none; when a form is sent too early, Firefox
 * says that it can't focus the element itself.
 */
const expectedOutput = [
  /favicon\.ico\)$/,
  /^page error: The invalid form control with name=‘scan’ is not focusable\.$/,
];

/** As in test/support/axe.ts. */
const axeOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { region: { enabled: false } },
};

const entries = Object.values(JSON.parse(readFileSync(`${outDir}/index.json`, 'utf8')).entries);
const server = await preview({ configFile: false, logLevel: 'warn', appType: 'mpa', build: { outDir } });
after(() => server.close());
const [address] = server.resolvedUrls.local;

const { engines, browserOf } = puppeteerBrowsers();
const [engine] = engines; // one is enough: the tags are tested in all of them

describe(`Storybook, in ${engine}`, () => {
  it('has pages', () => assert.ok(entries.length));

  for (const entry of entries) {
    it(`${entry.title} / ${entry.name}`, async (t) => {
      const tab = await (await browserOf(engine)).newPage();
      t.after(() => tab.close());
      tab.setDefaultTimeout(60 * SECOND);
      assert.deepEqual(await visit(tab, entry), []);
    });
  }
});

/** Returns what is wrong with a story or a page of documentation, one problem per line. */
async function visit(tab, { id, type }) {
  const output = [];
  listen(tab, output);
  // The accessibility addon would run axe as well.
  await tab.goto(`${address}iframe.html?viewMode=${type}&id=${id}&globals=a11y.manual:!true`);
  await tab.waitForFunction(isFinished);
  await tab.waitForNetworkIdle({ idleTime: 100 }); // views that load later

  await tab.addScriptTag({ path: axeFile });
  const found = await tab.evaluate(inspect, axeOptions);
  return [...output.filter((text) => !expectedOutput.some((pattern) => pattern.test(text))), ...found];
}

function listen(tab, output) {
  tab.on('pageerror', (error) => output.push(`page error: ${error.message}`));
  tab.on('requestfailed', (request) => output.push(`not loaded: ${request.url()}`));
  tab.on('console', (message) => {
    if (!['error', 'warn'].includes(message.type())) return;
    output.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
}

/* The functions below run in the page. */
/* global document, window, axe, NodeFilter */

/** A story that throws finishes too, and says why in the console. */
function isFinished() {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  return ['storyFinished', 'docsRendered', 'storyMissing', 'configError'].some((event) => channel?.last(event));
}

async function inspect(options) {
  const shown = [...document.querySelectorAll('#storybook-root > *, #storybook-docs > *')];
  const problems = shown.some(({ offsetHeight }) => offsetHeight > 0) ? [] : ['nothing is shown'];

  const docs = document.querySelector('#storybook-docs').cloneNode(true);
  for (const code of docs.querySelectorAll('pre, code, style, script, template')) code.remove();
  const [markup] = /\|\s*-{2,}|\]\(|\*\*|`|^#+ /m.exec(docs.textContent) ?? [];
  if (markup) problems.push(`raw Markdown in the text: ${markup}`);

  const status = window.__STORYBOOK_ADDONS_CHANNEL__.last('storyFinished')?.[0].status;
  if (status === 'error') problems.push('the story ended in an error');

  const tags = new Set();
  const collect = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.matches(':defined')) tags.add(node.localName);
      if (node.shadowRoot) collect(node.shadowRoot);
    }
  };
  collect(document.body);
  for (const tag of tags) problems.push(`not defined: <${tag}>`);

  // A page of documentation repeats stories that are checked one by one, among Storybook's own controls.
  const story = document.querySelector('#storybook-root');
  if (!story.innerHTML) return problems;
  const { violations } = await axe.run(story, options);
  for (const { id, help, nodes } of violations) {
    const [{ target }] = nodes;
    problems.push(`axe ${id} (${nodes.length}): ${help}, such as ${target.flat().join(' >>> ')}`);
  }
  return problems;
}
