// Part of `npm run test:counts`: the Lit on the page takes fewer nodes than Lit does. It shows the same, whatever takes the place of what.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browsersForTests } from '../../tools/browsers/browsers-for-tests.mjs';
import { chromiumArgs } from '../../tools/browsers/chromium-args.mjs';
import { serve } from '../package/support/server.mjs';

/* global Event, customElements, document -- in what runs in the page */

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const PAGE = '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Host</title></html>';

describe('the Lit on the page', () => {
  let browser, server, page;

  before(async () => {
    server = await serve(DIST, { '/host.html': PAGE });
    browser = await puppeteer.launch({ executablePath: browsersForTests(['chromium']).chromium, args: chromiumArgs });
    page = await browser.newPage();
    await page.goto(`${server.origin}/host.html`);
    await page.evaluate(async () => {
      const { LitElement, html } = await import('/lit.js');
      class ShownElement extends LitElement {
        createRenderRoot() {
          return this.attachShadow({ mode: 'open' });
        }
        render() {
          return html`${this.shown}
            <p>${this.shown}</p>
            <p>.${this.shown}</p>
            <p>${this.shown}.</p>`;
        }
        show(shown) {
          this.shown = shown;
          this.requestUpdate();
          this.performUpdate();
          return this.shadowRoot;
        }
      }
      customElements.define('a-shown', ShownElement);
    });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('shows what it is given, however that grows, shrinks and changes', async () => {
    const wrong = await page.evaluate(async () => {
      const { html, svg, nothing } = await import('/lit.js');
      let seed = 1;
      const below = (most) => (seed = (seed * 16_807) % 2_147_483_647) % most;
      const templates = [
        [(x) => html`<b>${x}</b>`, (x) => `<b>${x}</b>`],
        [(x, y) => html`<b>${x}${y}</b>`, (x, y) => `<b>${x}${y}</b>`],
        [(x, y) => html`<b>.${x}</b>${y}`, (x, y) => `<b>.${x}</b>${y}`],
        [(x, y) => html`<i>${x}<u></u>${y}</i>`, (x, y) => `<i>${x}<u></u>${y}</i>`],
        [
          (x, y, z) => html`<i title="${z}"><b title="${z}">${x}</b>${y}</i>`,
          (x, y, z) => `<i title="${z}"><b title="${z}">${x}</b>${y}</i>`,
        ],
        [(x) => html`${x}`, (x) => x],
        [
          (x, y) =>
            html`<u
                ><i><b>${x}</b></i></u
              >${y}<b></b>`,
          (x, y) => `<u><i><b>${x}</b></i></u>${y}<b></b>`,
        ],
        [
          (x, y, z) => html`<svg>${svg`<g id="${z}"><text>${z}</text></g>`}</svg>`,
          (x, y, z) => `<svg><g id="${z}"><text>${z}</text></g></svg>`,
        ],
      ];
      /** What to render, with the markup that it should have. */
      const make = (depth) => {
        const kind = below(depth > 0 ? 12 : 6);
        if (kind === 0) return [[nothing, null, undefined, ''][below(4)], ''];
        if (kind < 4) return Array(2).fill(`${below(100)}`);
        if (kind < 7) {
          const [[x, shownX], [y, shownY]] = [make(depth - 1), make(depth - 1)];
          const word = `${below(100)}`;
          const [template, shown] = templates[below(templates.length)];
          return [template(x, y, word), shown(shownX, shownY, word)];
        }
        const items = Array.from({ length: below(4) }, () => make(depth - 1));
        return [items.map(([item]) => item), items.map(([, shown]) => shown).join('')];
      };
      const element = document.body.appendChild(document.createElement('a-shown'));
      for (let turn = 0; turn < 5000; turn++) {
        const [given, shown] = make(3);
        const html = element.show(given).innerHTML.replaceAll(/<!--.*?-->|\n\s*/g, '');
        const expected = `${shown}<p>${shown}</p><p>.${shown}</p><p>${shown}.</p>`;
        if (html !== expected) return [turn, html, expected];
      }
      return undefined;
    });
    assert.equal(wrong, undefined);
  });

  it('binds attributes, properties and listeners, however they come, go and stay', async () => {
    const wrong = await page.evaluate(async () => {
      const { LitElement, html, noChange, nothing } = await import('/lit.js');
      const heard = [];
      class BoundElement extends LitElement {
        static properties = { title: {}, level: { attribute: 'heading-level' } };
        createRenderRoot() {
          return this.attachShadow({ mode: 'open' });
        }
        render() {
          const [one, two, three, is, value, listener] = this.given ?? [];
          // prettier-ignore
          return html`<input hidden class="a ${one} b ${two}"
            id="${three}" ?disabled="${is}" data-x .value="${value}" @click="${listener}">`;
        }
      }
      const element = document.createElement('a-bound');
      element.level = 3; // before there is a definition
      element.setAttribute('title', 'before');
      document.body.append(element);
      customElements.define('a-bound', BoundElement);
      await element.updateComplete;
      if (element.level !== 3 || element.title !== 'before') return 'What was set before is lost.';
      element.setAttribute('heading-level', '4');
      if (element.level !== '4') return 'An attribute isn’t taken.';

      let seed = 1;
      const below = (most) => (seed = (seed * 16_807) % 2_147_483_647) % most;
      const oneOf = (...list) => list[below(list.length)];
      const given = () => oneOf(nothing, null, undefined, '', 'text', 5, noChange);
      const listeners = [1, 2].map(
        (name) =>
          function () {
            heard.push(name + this.localName);
          },
      );
      const input = () => element.shadowRoot.querySelector('input');
      const kept = ['', '', '', false, '', undefined];
      for (let turn = 0; turn < 5000; turn++) {
        const values = [given(), given(), given(), oneOf(true, false, nothing, 1, ''), oneOf('x', 5, noChange)];
        const listener = oneOf(...listeners, nothing, undefined, null, noChange);
        element.given = [...values, listener];
        element.requestUpdate();
        element.performUpdate();
        [...values, listener].forEach((value, index) => {
          if (value !== noChange) kept[index] = value;
        });
        const [one, two, three, is, value, heardBy] = kept;
        const isGone = (...list) => list.includes(nothing);
        const attributes = {
          class: isGone(one, two) ? null : `a ${one ?? ''} b ${two ?? ''}`,
          id: isGone(three) ? null : `${three ?? ''}`,
          disabled: is && is !== nothing ? '' : null,
          hidden: '',
          'data-x': '',
        };
        for (const [name, expected] of Object.entries(attributes)) {
          const found = input().getAttribute(name);
          if (found !== expected) return [turn, name, found, expected];
        }
        if (input().value !== `${value}`) return [turn, 'value', input().value, value];
        heard.length = 0;
        input().dispatchEvent(new Event('click'));
        const expected = listeners.includes(heardBy) ? [`${listeners.indexOf(heardBy) + 1}a-bound`] : [];
        if (`${heard}` !== `${expected}`) return [turn, 'listener', heard, expected];
      }
      return undefined;
    });
    assert.equal(wrong, undefined);
  });

  it('changes a text that stays a text in place, as screen readers follow what is in a live region', async () => {
    const same = await page.evaluate(() => {
      const element = document.body.appendChild(document.createElement('a-shown'));
      const { firstChild } = element.show('one').querySelector('p');
      element.show('two');
      return [firstChild.isConnected, firstChild.data];
    });
    assert.deepEqual(same, [true, 'two']);
  });

  it('needs no node to mark a place at the start of an element, and one between two items of a list', async () => {
    const nodes = await page.evaluate(async () => {
      const { html } = await import('/lit.js');
      const element = document.body.appendChild(document.createElement('a-shown'));
      const nodesOf = (given) => element.show(given).querySelector('p').childNodes.length;
      const items = (count) => Array.from({ length: count }, (_, index) => html`<b>${index}</b>`);
      return [nodesOf('text'), nodesOf(html`<b></b>`), nodesOf(items(10)), nodesOf(items(3))];
    });
    // What divided items stays when there are fewer.
    assert.deepEqual(nodes, [1, 1, 19, 6]);
  });
});
