import { expect } from 'chai';
import type { QuickScanElement } from '../../src/index.ts';
import { attributeNames } from '../../src/embed/attributes.ts';
import * as library from '../../src/index.ts';
import { byRole } from '../support/by-role.ts';
import { scansOn, settled } from '../support/embedded.ts';
import { eventually } from '../support/eventually.ts';
import { LINK, expectClean, isSeen, openPlaces, placeOn } from '../support/place-page.ts';
import { filesOf } from '../support/strict-page.ts';

describe('a place', () => {
  it('passes on the attributes that some tag observes, the one that it looks up, and three that any element can have', () => {
    const classes = Object.values(library).filter(
      (each): each is typeof QuickScanElement => typeof each === 'function' && 'tagName' in each,
    );
    const heard = classes.flatMap(({ observedAttributes }) => observedAttributes);
    expect(new Set(attributeNames)).to.deep.equal(new Set([...heard, 'result-field', 'lang', 'dir', 'theme']));
  });

  for (const [form, content] of Object.entries({
    'as it is': LINK,
    'in a paragraph': `<p>${LINK}</p>`,
    'in several blocks': `\n<div>\n<p><strong>${LINK}</strong></p>\n</div>\n`,
    'in a list': `<ul><li>${LINK}</li></ul>`,
    'with a space that does not break': `<p>${LINK}&nbsp;</p>`,
    'with a comment': `<!-- begin --><p><!-- link -->${LINK}</p><!-- end -->`,
  })) {
    it(`takes the link, ${form}, into the tag`, async () => {
      const page = await openPlaces(`<div data-outreach="quick-scan">${content}</div>`);
      const [scan] = await scansOn(page);
      await eventually(() => expect(scan.querySelector('a')).to.exist);
      expect(isSeen(placeOn(page).querySelector('a'))).to.equal(false);
      expect([...placeOn(page).children]).to.deep.equal([scan]);
      expectClean(page);
    });
  }

  for (const [what, content] of Object.entries({
    'paragraphs around the link': `<p class="kept">Voor</p><p>${LINK}</p><p class="kept">Na</p><p class="kept">Nog</p>`,
    'text beside the link': `<p class="kept">Voor</p><span class="kept">Naast</span> ${LINK} en dit`,
    'a sentence with the link in it': `<p>Vul <em class="kept">eerst</em> dit in: ${LINK}</p><p class="kept">Na</p>`,
    'an image with the link': `<p><img class="kept" width="20" height="20" alt="">${LINK}</p>`,
    'another link after it': `<p>${LINK}</p><p class="kept"><a href="/andere">Andere</a></p>`,
  })) {
    it(`leaves everything else where it is: ${what}`, async () => {
      const page = await openPlaces(`<div data-outreach="quick-scan">${content}</div>`);
      const [scan] = await scansOn(page);
      await eventually(() => expect(scan.textContent).to.equal('Doe de quickscan'));
      const written = page.document.createElement('div');
      written.innerHTML = content;
      expect(textWithout('quick-scan', placeOn(page))).to.equal(textWithout('a[href="/elders"]', written));
      for (const each of placeOn(page).querySelectorAll('.kept')) expect(isSeen(each), each.outerHTML).to.equal(true);
      expectClean(page);
    });
  }

  for (const [how, edited, filled] of [
    ['in a text that somebody edits', 'contenteditable', false],
    ['in a text that somebody edits without marking it up', 'contenteditable="plaintext-only"', false],
    ['in what an editor locks within a text', 'contenteditable><div contenteditable="false"', false],
    ['in what nobody can edit', 'contenteditable="False"', true],
  ] as const) {
    it(`is ${filled ? 'filled' : 'left alone'} ${how}`, async () => {
      const place = `<div data-outreach="quick-scan">${LINK}</div>`;
      // The last place shows that all were visited.
      const page = await openPlaces(`<section ${edited}>${place}</div></section>${place}`);
      await eventually(
        () => expect(page.document.querySelector(':scope > body > [data-outreach] > quick-scan')).to.exist,
      );
      expect(page.document.querySelector('section quick-scan') !== null).to.equal(filled);
      expectClean(page);
    });
  }

  it('lets an editor put back what it changes without an end to it', async () => {
    const page = await openPlaces('<section contenteditable></section>');
    const editable = page.document.querySelector('section')!;
    const text = `<div data-outreach="quick-scan">${LINK}</div>`;
    editable.innerHTML = text;
    let times = 0;
    const editor = new page.MutationObserver(() => {
      if (editable.innerHTML !== text && times++ < 50) editable.innerHTML = text;
    });
    editor.observe(editable, { childList: true, subtree: true });
    page.document.body.append(Object.assign(page.document.createElement('p'), { innerHTML: text }));
    await eventually(() => expect(page.document.querySelector('p quick-scan')).to.exist);
    expect(times).to.equal(0);
  });

  for (const [what, content] of Object.entries({
    'text alone': 'Hier komt de quickscan.',
    'a paragraph that an editor added by pressing Enter': '<p>Nog iets</p>',
    'an anchor that leads nowhere': '<p><a id="top">Boven</a></p>',
    'an image': '<img width="20" height="20" alt="">',
    'a line that is still empty': '<p><br></p>',
    'a space that does not break': '&nbsp;',
  })) {
    it(`without a link stays as it is: ${what}`, async () => {
      const page = await openPlaces(
        `<div data-outreach="quick-scan">${content}</div><div data-outreach="quick-scan">${LINK}</div>`,
      );
      await scansOn(page, 1);
      await settled(page);
      const written = page.document.createElement('div');
      written.innerHTML = content;
      expect(placeOn(page).innerHTML).to.equal(written.innerHTML);
      expect(isSeen(placeOn(page))).to.equal(true);
      expectClean(page);
    });
  }

  it('gets its tag when a link is added to its text', async () => {
    const page = await openPlaces('<div data-outreach="quick-scan"><p>Nog niets</p></div>');
    await settled(page);
    expect(page.document.querySelector('quick-scan')).to.equal(null);
    placeOn(page).querySelector('p')!.innerHTML = `Eerst dit. ${LINK}`;
    const [scan] = await scansOn(page);
    await eventually(() => expect(scan.querySelector('a')).to.exist);
    expect(placeOn(page).textContent).to.equal('Eerst dit. Doe de quickscan');
    expectClean(page);
  });

  it('does not take a link in slotted content for its own', async () => {
    const content = `<p slot="introduction">Lees eerst <a href="/dit">dit</a></p><p>${LINK}</p>`;
    const page = await openPlaces(`<div data-outreach="quick-scan">${content}</div>`);
    const [scan] = await scansOn(page);
    await eventually(() => expect(scan.querySelectorAll('a')).to.have.length(2));
    await eventually(() => expect(isSeen(scan.querySelector('a[href="/dit"]'))).to.equal(true));
    expect(isSeen(scan.querySelector('a[href="/elders"]'))).to.equal(false);
    expectClean(page);
  });

  it('shows slotted content and the link until the tag shows itself', async () => {
    const content = `<p slot="introduction">Welkom</p><p>${LINK}</p><p slot="follow-up">Bel ons</p>`;
    const page = await openPlaces(`<div data-outreach="quick-scan">${content}</div>`);
    const [scan] = await scansOn(page);
    await eventually(() => expect(scan.querySelectorAll('[slot]')).to.have.length(2));
    await eventually(() => expect(isSeen(scan.querySelector('[slot=introduction]'))).to.equal(true));
    scan.showResult();
    await eventually(() => expect(isSeen(scan.querySelector('[slot=follow-up]'))).to.equal(true));
    expect(isSeen(scan.querySelector('a'))).to.equal(false);
    expect([...scan.children].map(({ slot }) => slot).toSorted()).to.deep.equal(['', 'follow-up', 'introduction']);
    expect([...placeOn(page).children]).to.deep.equal([scan]);
    expectClean(page);
  });

  it('for a scope takes in all its content, including places', async () => {
    const page = await openPlaces(
      `<div data-outreach="outreach-scope"><h2>Samen</h2><div data-outreach="quick-scan"><p>${LINK}</p></div><p>Na</p></div>`,
    );
    const [scan] = await scansOn(page);
    const scope = page.document.querySelector('outreach-scope')!;
    expect([...scope.children].map(({ localName }) => localName)).to.deep.equal(['h2', 'div', 'p']);
    expect(scope.contains(scan)).to.equal(true);
    for (const each of scope.children) expect(isSeen(each)).to.equal(true);
    expectClean(page);
  });
});

describe('a place without a box', () => {
  for (const [what, css, place] of [
    ['hidden while empty', '[data-outreach]:empty { display: none }', '<div data-outreach="quick-scan"></div>'],
    ['gone in its layout', '[data-outreach] { display: contents }', `<div data-outreach="quick-scan">${LINK}</div>`],
    [
      'gone in its layout, empty',
      '[data-outreach], [data-outreach] > * { display: contents }',
      '<div data-outreach="quick-scan"></div>',
    ],
    [
      'with tags hidden until they are defined',
      ':not(:defined) { display: none }',
      `<div data-outreach="quick-scan">${LINK}</div>`,
    ],
    ['of no height', '[data-outreach] { height: 0 }', `<div data-outreach="quick-scan">${LINK}</div>`],
  ] as const) {
    it(`is filled: ${what}`, async () => {
      const page = await openPlaces(`<style nonce="x">${css}</style>${place}`, {
        policy: "script-src 'self'; style-src 'self' 'nonce-x'",
      });
      const [scan] = await scansOn(page);
      byRole(scan, 'heading', 'Quickscan outreachend werken');
      expectClean(page);
    });
  }

  it('waits while it is hidden, as in a closed tab panel', async () => {
    const page = await openPlaces(`<div hidden><div data-outreach="quick-scan">${LINK}</div></div>`);
    await settled(page);
    expect(filesOf(page)).to.deep.equal(['loader.js', 'loader-places.js']);
    page.document.querySelector<HTMLElement>('[hidden]')!.hidden = false;
    await scansOn(page);
    expectClean(page);
  });
});

/** Its text, with a mark in place of this one element. */
function textWithout(selector: string, root: Element): string {
  const copy = root.cloneNode(true) as Element;
  copy.querySelector(selector)!.replaceWith('▢');
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}
