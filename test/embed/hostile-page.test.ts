import { expect } from 'chai';
import type { QuickScanElement } from '../../src/index.ts';
import { byRole } from '../support/by-role.ts';
import { settled } from '../support/embedded.ts';
import { eventually } from '../support/eventually.ts';
import { pinnedLoader } from '../support/pinned.ts';
import { type StrictWindow, filesOf, openStrictPage } from '../support/strict-page.ts';

const LOADER = '<script src="/dist/embed/loader.js" defer></script>';
const LINK = '<a href="/elders">Doe de quickscan</a>';
const PLACE = `<div data-outreach="quick-scan">${LINK}</div>`;

/** What an author can hide a member of the document with. */
const NAMED = [
  ...['scripts', 'currentScript', 'head', 'body', 'forms', 'images', 'links', 'documentElement', 'implementation'],
  ...['querySelector', 'querySelectorAll', 'getElementById', 'getElementsByTagName', 'activeElement', 'defaultView'],
  ...[
    'readyState',
    'hasFocus',
    'dispatchEvent',
    'append',
    'matches',
    'getRootNode',
    'baseURI',
    'cookie',
    'title',
    'shadowRoot',
  ],
];

/** The document as the browser provides it, because these pages hide the members that a test uses. */
const all = (page: StrictWindow, selector: string): Element[] => [
  ...page.Document.prototype.querySelectorAll.call(page.document, selector),
];

const scanOn = (page: StrictWindow) =>
  eventually(() => {
    const [scan] = all(page, 'quick-scan:defined') as [QuickScanElement?];
    expect(scan?.hasUpdated).to.equal(true);
    return scan!;
  });

/** By its first control, because looking up roles and names needs the document's window. */
async function answer(scan: QuickScanElement): Promise<void> {
  scan.shadowRoot!.querySelector<HTMLElement>('label')!.click();
  await eventually(() => expect(scan.value).not.to.equal(''));
}

const hidden = (html: string) => `<div hidden>${html}</div>`;
const images = (attribute: 'name' | 'id') =>
  hidden(NAMED.map((name) => `<img ${attribute}="${name}" alt="">`).join(''));

const namings: Record<string, string> = {
  'images of these names': images('name') + images('id'),
  'several of a name': images('name').repeat(2),
  'objects of these names': hidden(NAMED.map((name) => `<object id="${name}"></object>`).join('')),
  'forms of these names': hidden(NAMED.map((name) => `<form name="${name}"><input name="append"></form>`).join('')),
  'names of the window': hidden(
    ['trustedTypes', 'customElements', 'location', 'history', 'outreachElements', 'IntersectionObserver', 'Element']
      .map((name) => `<form id="${name}"><input name="createPolicy"></form>`)
      .join(''),
  ),
};

describe('the loader, on a page with hostile names', () => {
  for (const [what, named] of Object.entries(namings)) {
    for (const form of ['unpinned', 'pinned', 'pinned module']) {
      it(`works as usual with ${what}, ${form}`, async () => {
        const loader =
          form === 'unpinned'
            ? LOADER
            : await pinnedLoader('dist/embed', form === 'pinned' ? 'defer' : 'type="module"');
        const page = await openStrictPage(loader, named + PLACE);
        const scan = await scanOn(page);
        await answer(scan);
        await eventually(() => expect(scan.querySelector('a')).to.exist);
        scan.showResult();
        await scan.updateComplete;
        expect(filesOf(page)).to.include(form === 'unpinned' ? 'quick-scan.js' : 'quick-scan-complete.js');
        if (form !== 'unpinned') expect(filesOf(page)).not.to.include('quick-scan.js');
        expect({ said: page.said, errors: page.errors }).to.deep.equal({ said: [], errors: [] });
      });
    }
  }

  const MEMBERS = [
    ...['matches', 'querySelector', 'querySelectorAll', 'getAttribute', 'localName', 'dataset', 'append', 'before'],
    ...[
      'parentNode',
      'parentElement',
      'firstElementChild',
      'textContent',
      'shadowRoot',
      'nodeType',
      'closest',
      'children',
    ],
  ];
  const inputs = MEMBERS.map((name) => `<input type="hidden" name="${name}">`).join('');

  it('fills a place in a form with inputs of any name', async () => {
    const page = await openStrictPage(LOADER, `<form>${inputs}<p>${PLACE}</p></form>`);
    await answer(await scanOn(page));
    expect(page.said).to.deep.equal([]);
  });

  it('fills a form that is a place itself', async () => {
    const page = await openStrictPage(LOADER, `<form data-outreach="quick-scan"><p>${LINK}</p>${inputs}</form>`);
    const scan = await scanOn(page);
    await answer(scan);
    await eventually(() => expect(scan.querySelector('a')).to.exist);
    expect(all(page, 'form input')).to.have.length(MEMBERS.length);
    expect(page.said).to.deep.equal([]);
  });

  it('fills the others if one place cannot be filled', async () => {
    // The form's `textContent` is an input elsewhere on the page.
    const broken = `<div data-outreach="quick-scan"><form id="f">${LINK}</form></div><input form="f" name="textContent">`;
    const page = await openStrictPage(LOADER, `${broken}<main>${PLACE}</main>`);
    await scanOn(page);
    await eventually(() => expect(all(page, 'main quick-scan a')).to.have.length(1));
    expect(all(page, 'a')[0]!.checkVisibility()).to.equal(true);
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.match(/a place for <quick-scan> stays as it is/);
    expect(page.errors).to.deep.equal([]);
  });

  it('fills the others if one place is invalid', async () => {
    const bad = [
      '<div data-outreach="quick-scam"></div><div data-outreach=""></div><div data-outreach="constructor"></div>',
      `<svg data-outreach="quick-scan"></svg><math data-outreach="quick-scan"></math>`,
      `<input data-outreach="quick-scan"><iframe data-outreach="quick-scan"></iframe>`,
      `<textarea data-outreach="quick-scan">${LINK}</textarea><select data-outreach="quick-scan"></select>`,
      `<template data-outreach="quick-scan">${LINK}</template><script data-outreach="quick-scan"></script>`,
      `<table data-outreach="quick-scan"><tr data-outreach="quick-scan"><td>${LINK}</td></tr></table>`,
      `<div data-outreach="quick-scan" data-theme="../../x" data-lang="?" data-value="?">${LINK}</div>`,
    ].join('');
    const page = await openStrictPage(LOADER, `${bad}<main>${PLACE}</main>`);
    await scanOn(page);
    await eventually(() => expect(all(page, 'main quick-scan a')).to.have.length(1));
    expect(page.errors).to.deep.equal([]);
  });
});

describe('a pinned loader', () => {
  const copies: Record<string, string> = {
    'a copy of its tag that does not run': '<script type="text/plain" src="/tampered/loader.js"></script>',
    'a copy of its tag that does not run, of the same address':
      '<script type="text/plain" src="/FOLDER/loader.js"></script>',
    'a copy of its tag in the body': '<p><script type="text/plain" src="/FOLDER/loader.js"></script></p>',
    'images called scripts': '<img name="scripts" alt=""><img name="scripts" alt="">',
    'an image called currentScript': '<img name="currentScript" alt="">',
  };
  for (const attributes of ['defer', 'type="module"', '']) {
    for (const [what, html] of Object.entries(copies)) {
      it(`runs nothing that was changed, with ${what} (${attributes || 'blocking'})`, async () => {
        const softener = html.replace('FOLDER', 'tampered');
        const body = `<quick-scan>${LINK}</quick-scan>`;
        const loader = await pinnedLoader('tampered', attributes);
        const page = await openStrictPage(softener + loader, softener + body);
        await eventually(() => expect(page.said).to.have.length(1));
        expect(page.said[0]).to.match(/a script could not be loaded/);
        expect(page.customElements.get('quick-scan')).to.equal(undefined);
        expect(filesOf(page)).not.to.include('quick-scan.js');
        expect(byRole(all(page, 'body')[0]!, 'link', 'Doe de quickscan').checkVisibility()).to.equal(true);
      });
    }
  }

  it('fills places and loads themes, by their hashes', async () => {
    const page = await openStrictPage(
      await pinnedLoader('dist/embed'),
      `<div data-outreach="quick-scan" data-theme="gent">${LINK}</div>`,
    );
    const scan = await scanOn(page);
    await eventually(() => expect(accentOf(page, scan)).to.equal('#005ba9'));
    for (const each of all(
      page,
      'script[src*="quick-scan"], script[src*="places"], script[src*="pins"], link[rel=stylesheet]',
    )) {
      expect(each.getAttribute('integrity')).to.match(/^sha256-.{43}=$/);
    }
    expect(new Set(filesOf(page))).to.deep.equal(
      new Set(['loader.js', 'loader-pins.js', 'loader-places.js', 'quick-scan-complete.js', 'gent.css']),
    );
    expect({ said: page.said, errors: page.errors }).to.deep.equal({ said: [], errors: [] });
  });

  it('fills no place with a script that was changed', async () => {
    const page = await openStrictPage(await pinnedLoader('tampered-places'), PLACE);
    await eventually(() => expect(page.said).to.have.length(1));
    await settled(page);
    expect(all(page, 'quick-scan')).to.deep.equal([]);
    expect(all(page, 'a')[0]!.checkVisibility()).to.equal(true);
  });

  it('refuses a theme that was changed', async () => {
    const page = await openStrictPage(
      await pinnedLoader('tampered-themes'),
      `<div data-outreach="quick-scan" data-theme="gent">${LINK}</div><quick-scan theme="gent"></quick-scan>`,
    );
    const scan = await scanOn(page);
    await eventually(() => expect(filesOf(page)).to.include('gent.css'));
    await settled(page);
    expect(accentOf(page, scan)).not.to.equal('#005ba9');
    await answer(scan);
  });
});

describe('the loader, without an address to find files beside', () => {
  const expectAdvice = async (page: StrictWindow) => {
    await eventually(() => expect(page.said).to.have.length(1));
    expect(page.said[0]).to.match(/^outreach-elements: load it with <script src>/);
    expect(all(page, 'a')[0]!.checkVisibility()).to.equal(true);
    expect(page.errors).to.deep.equal([]);
  };

  it('says what to do when it is inlined', async () => {
    const source = await (await fetch('/dist/embed/loader.js')).text();
    const policy = "script-src 'self' 'unsafe-inline'";
    await expectAdvice(await openStrictPage('', `${PLACE}<script>${source}</script>`, { policy }));
  });

  it('says what to do when it comes from a copy that the page made', async () => {
    const policy = "script-src 'self' blob:; connect-src 'self'";
    await expectAdvice(
      await openStrictPage('<script type="module" src="/test/embed/from-a-blob.js?file=loader.js"></script>', PLACE, {
        policy,
      }),
    );
  });

  for (const traces of ['without-traces', 'own-traces', 'call-sites']) {
    const script = `<script src="/test/embed/${traces}.js"></script>`;

    for (const attributes of ['defer', '', 'async']) {
      it(`needs no trace: ${traces}, ${attributes || 'blocking'}`, async () => {
        const loader = `<script src="/dist/embed/loader.js" ${attributes}></script>`;
        const page = await openStrictPage(script + loader, PLACE);
        await answer(await scanOn(page));
        expect({ said: page.said, errors: page.errors }).to.deep.equal({ said: [], errors: [] });
      });
    }

    // Not every browser respects what the page does to its traces.
    it(`is found as a module, or says what to do: ${traces}`, async () => {
      const page = await openStrictPage(`${script}<script type="module" src="/dist/embed/loader.js"></script>`, PLACE);
      await eventually(() => expect([...page.said, ...all(page, 'quick-scan:defined')]).to.have.length(1));
      if (page.said.length) await expectAdvice(page);
      else await answer(await scanOn(page));
    });
  }

  it('is found as a module if traces are objects', async () => {
    const script = '<script src="/test/embed/call-sites.js"></script>';
    const page = await openStrictPage(`${script}<script type="module" src="/dist/embed/loader.js"></script>`, PLACE);
    await answer(await scanOn(page));
    expect({ said: page.said, errors: page.errors }).to.deep.equal({ said: [], errors: [] });
  });
});

const accentOf = (page: StrictWindow, scan: Element): string =>
  page.getComputedStyle(scan).getPropertyValue('--outreach-accent').trim();
