import { expect } from 'chai';
import type { OutreachDefinitionElement, QuickScanElement } from '../../src/index.ts';
import { byRole } from '../support/by-role.ts';
import { eventually } from '../support/eventually.ts';
import { click } from '../support/input.ts';
import { pinnedLoader } from '../support/pinned.ts';
import { type StrictWindow, filesOf, openStrictPage } from '../support/strict-page.ts';

const LOADER = '<script src="/dist/embed/loader.js" defer></script>';
const LINK = '<a href="/elders">Doe de quickscan</a>';
const FAR = '<p><svg width="1" height="4000"></svg></p>';

const elsewhere = location.origin.replace('localhost', '127.0.0.1');

const scanIn = ({ document }: StrictWindow) =>
  eventually(() => document.querySelector<QuickScanElement>('quick-scan:defined') ?? fail('no quick scan yet'));

function fail(message: string): never {
  throw new Error(message);
}

/** Answers with a real pointer, so that the same listeners get it as with a visitor's answer. */
async function answers(page: StrictWindow): Promise<void> {
  const scan = await scanIn(page);
  await scan.updateComplete; // what loads later moves what is below it
  await click(await eventually(() => byRole(scan, 'checkbox', 'Vrijwillig')));
  await eventually(() => expect(page.events).to.have.length(1));
  expect(page.events).to.deep.equal([scan.result]);
}

/** Waits for as long as it takes for an observer of the page to be called. */
async function threeFrames(page: StrictWindow): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => page.requestAnimationFrame(resolve));
}

function expectClean({ violations, errors, said }: StrictWindow): void {
  expect(violations).to.deep.equal([]);
  expect(errors).to.deep.equal([]);
  expect(said).to.deep.equal([]);
}

describe('the loader', () => {
  it('defines a tag on the page', async () => {
    const page = await openStrictPage(LOADER, `<quick-scan>${LINK}</quick-scan>`);
    await answers(page);
    expect(filesOf(page).slice(0, 2)).to.deep.equal(['loader.js', 'quick-scan.js']);
    expectClean(page);
  });

  it('fills the place that a CMS allows, with its attributes', async () => {
    const page = await openStrictPage(
      LOADER,
      `<div data-outreach="quick-scan" data-mode="page" data-heading-level="4" data-allow-saving="" data-lang="nl">${LINK}</div>`,
    );
    await answers(page);
    const scan = await scanIn(page);
    expect(scan.getAttributeNames().toSorted()).to.deep.equal(['allow-saving', 'heading-level', 'lang', 'mode']);
    expect(byRole(scan, 'heading', 'Quickscan outreachend werken').localName).to.equal('h4');
    expect(scan.querySelector('a')!.checkVisibility(), 'the link, in place of which the scan came').to.be.false;
    expectClean(page);
  });

  it('leaves out a boolean attribute that is false', async () => {
    const page = await openStrictPage(LOADER, '<div data-outreach="quick-scan" data-allow-saving="false"></div>');
    expect((await scanIn(page)).allowSaving).to.be.false;
  });

  it('puts slotted content of the host in the tag', async () => {
    const introduction = '<p slot="introduction">Welkom</p>';
    const page = await openStrictPage(LOADER, `<div data-outreach="quick-scan">${introduction}</div>`);
    const scan = await scanIn(page);
    await eventually(() => expect(scan.querySelector('p')!.checkVisibility()).to.be.true);
  });

  it('passes on nothing that could run or style', async () => {
    const page = await openStrictPage(
      LOADER,
      `<div data-outreach="quick-scan" data-onclick="alert(1)" data-onfocus="alert(1)" data-style="color:red" data-id="x"
        data-slot="x" data-is="x" data-part="x" data-mode="&quot;><img src=x onerror=alert(1)>">${LINK}</div>`,
      { policy: "script-src 'self' 'unsafe-inline'" },
    );
    const scan = await scanIn(page);
    expect(scan.getAttributeNames()).to.deep.equal(['mode']);
    expect(page.document.querySelector('img')).to.be.null;
    expect(page.errors).to.deep.equal([]);
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.include('mode="');
  });

  it('finds what is added later, alone or inside something else', async () => {
    const page = await openStrictPage(LOADER, '');
    expect(filesOf(page)).to.deep.equal(['loader.js']);
    const { document: added } = page;
    const place = added.createElement('div');
    place.dataset['outreach'] = 'outreach-definition';
    added.body.append(place);
    await eventually(() => byRole(place, 'heading', 'Wat is outreachend werken?'));

    const section = added.createElement('section');
    section.append(added.createElement('quick-scan'));
    added.body.append(section);
    await answers(page);
    expectClean(page);
  });

  it('fills nested places', async () => {
    const page = await openStrictPage(
      LOADER,
      `<div data-outreach="outreach-scope">
        <div data-outreach="quick-scan" data-value="QSRDNFVF"></div>
        <div data-outreach="outreach-definition"></div>
      </div>`,
    );
    await eventually(() => {
      const definition = page.document.querySelector<OutreachDefinitionElement>('outreach-scope outreach-definition');
      // The choices in the quick scan that bear on a part, all of which are put on paper.
      page.dispatchEvent(new Event('beforeprint'));
      expect(definition!.shadowRoot!.querySelector('[part=touching]')).to.exist;
    });
    expectClean(page);
  });

  it('loads nothing for a page without tags', async () => {
    const page = await openStrictPage(LOADER, '<p>Gewone tekst</p>');
    await threeFrames(page);
    expect(filesOf(page)).to.deep.equal(['loader.js']);
  });

  it('keeps room for a place far below what is in sight, and gives it up on paper', async () => {
    const page = await openStrictPage(LOADER, `${FAR}<div data-outreach="quick-scan">${LINK}</div>`);
    const place = page.document.querySelector<HTMLElement>('[data-outreach]')!;
    await eventually(() => expect(place.offsetHeight).to.equal(page.innerHeight));
    page.dispatchEvent(new Event('beforeprint'));
    expect(place.offsetHeight).to.be.below(page.innerHeight / 2);
    expectClean(page);
  });

  it('waits until a tag comes near the viewport', async () => {
    const page = await openStrictPage(LOADER, `${FAR}<quick-scan>${LINK}</quick-scan><p>Onder</p>`);
    const link = byRole(page.document, 'link', 'Doe de quickscan');
    await threeFrames(page);
    expect(filesOf(page)).to.deep.equal(['loader.js']);
    link.scrollIntoView();
    await scanIn(page);
    expectClean(page);
  });

  it('does not wait for what a link in the address opens', async () => {
    const page = await openStrictPage(LOADER, `${FAR}<quick-scan>${LINK}</quick-scan>`, {
      hash: '#quick-scan=QSRDNFVF',
    });
    const scan = await scanIn(page);
    await eventually(() => expect(scan.value).to.equal('QSRDNFVF'));
    expectClean(page);
  });

  for (const [form, script] of Object.entries({
    'a module': '<script type="module" src="/dist/embed/loader.js"></script>',
    'a classic script that blocks': '<script src="/dist/embed/loader.js"></script>',
    'a script with a version in its address': '<script src="/dist/embed/loader.js?ver=0.1.0" defer></script>',
    'a module that another imports': '<script type="module" src="/test/embed/import-loader.js"></script>',
  })) {
    it(`works as ${form}`, async () => {
      const page = await openStrictPage(script, `<quick-scan>${LINK}</quick-scan>`);
      await answers(page);
      expectClean(page);
    });
  }

  it('passes on the version in its address', async () => {
    const page = await openStrictPage(
      '<script src="/dist/embed/loader.js?ver=0.1.0" defer></script>',
      '<quick-scan></quick-scan>',
    );
    await scanIn(page);
    const { name } = page.performance.getEntriesByType('resource').find(({ name }) => name.includes('quick-scan.js'))!;
    expect(new URL(name).search).to.equal('?ver=0.1.0');
  });

  for (const attributes of ['defer', 'type="module"', 'defer crossorigin']) {
    it(`loads tags from another origin if it comes from there, with ${attributes}`, async () => {
      const page = await openStrictPage(
        `<script src="${elsewhere}/dist/embed/loader.js" ${attributes}></script>`,
        `<quick-scan>${LINK}</quick-scan>`,
        { policy: `default-src 'none'; script-src 'self' ${elsewhere}; style-src 'self'` },
      );
      await answers(page);
      const origins = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
      expect(origins.filter((origin) => origin === elsewhere)).to.have.length.greaterThan(1);
      expectClean(page);
    });
  }

  it('works beside another copy of itself', async () => {
    const page = await openStrictPage(
      `${LOADER}<script src="${elsewhere}/dist/embed/loader.js" type="module"></script>`,
      `<div data-outreach="quick-scan">${LINK}</div>`,
      { policy: `default-src 'none'; script-src 'self' ${elsewhere}; style-src 'self'` },
    );
    await answers(page);
    expect(page.document.querySelectorAll('quick-scan')).to.have.length(1);
    expect(page.errors).to.deep.equal([]);
  });

  it('does not load a tag that the page defined itself', async () => {
    const page = await openStrictPage(
      `<script src="/dist/embed/quick-scan.js"></script>${LOADER}`,
      `<div data-outreach="quick-scan">${LINK}</div>`,
    );
    await answers(page);
    expect(filesOf(page).filter((file) => file === 'quick-scan.js')).to.have.length(1);
    expectClean(page);
  });

  it('takes the colours of a theme', async () => {
    const page = await openStrictPage(
      LOADER,
      `<div data-outreach="quick-scan" data-theme="gent"></div><quick-scan theme="gent"></quick-scan>`,
    );
    for (const scan of await eventually(() => {
      const scans = page.document.querySelectorAll<QuickScanElement>('quick-scan:defined');
      expect(scans).to.have.length(2);
      return scans;
    })) {
      await eventually(() =>
        expect(page.getComputedStyle(scan).getPropertyValue('--outreach-accent').trim()).to.equal('#005ba9'),
      );
    }
    expect(page.document.querySelectorAll('link[rel=stylesheet]')).to.have.length(1);
    expectClean(page);
  });
});

describe('an unknown theme', () => {
  it('is named once, and the element keeps its own colours', async () => {
    const page = await openStrictPage(
      LOADER,
      `<div data-outreach="quick-scan" data-theme="brussel"></div><quick-scan theme="brussel"></quick-scan>
       <div data-outreach="quick-scan" data-theme=""></div><div data-outreach="quick-scan" data-theme="Gent"></div>`,
    );
    const said = (theme: string) =>
      `<quick-scan> doesn't know theme="${theme}", only antwerpen, gent, utrecht, vlaanderen. It uses none.`;
    await eventually(() => expect(page.said.toSorted()).to.deep.equal([said('Gent'), said('brussel')]));
    expect(page.document.querySelectorAll('link[rel=stylesheet]')).to.be.empty;
    expect(page.errors).to.deep.equal([]);
  });
});

describe('a pinned loader', () => {
  it('loads one complete file per tag, whose hash it knows', async () => {
    const page = await openStrictPage(await pinnedLoader('dist/embed'), `<quick-scan mode="page">${LINK}</quick-scan>`);
    await answers(page);
    const scan = await scanIn(page);
    await click(byRole(scan, 'button', 'Bekijk het profiel'));
    await eventually(() => byRole(scan, 'table', 'Profiel'));
    expect(new Set(filesOf(page))).to.deep.equal(new Set(['loader.js', 'loader-pins.js', 'quick-scan-complete.js']));
    expectClean(page);
  });

  it('needs one policy for trusted types, besides that of Lit', async () => {
    const page = await openStrictPage(
      await pinnedLoader('dist/embed'),
      `<quick-scan></quick-scan><outreach-definition></outreach-definition>`,
      {
        policy: `default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script';
          trusted-types lit-html outreach-loader 'allow-duplicates'`.replace(/\s+/g, ' '),
      },
    );
    await answers(page);
    await eventually(() => byRole(page.document, 'heading', 'Wat is outreachend werken?'));
    expectClean(page);
  });

  it('does not run a file that was changed', async () => {
    const page = await openStrictPage(await pinnedLoader('tampered'), `<quick-scan>${LINK}</quick-scan>`);
    await eventually(() => expect(page.said).to.have.length(1));
    expect(page.said[0]).to.match(/a script could not be loaded/);
    expect(page.customElements.get('quick-scan')).to.be.undefined;
    expect(byRole(page.document, 'link', 'Doe de quickscan').checkVisibility()).to.be.true;
  });
});

describe('the loader, when something is wrong', () => {
  it('leaves the link if the place names no tag, and lists the tags once', async () => {
    const place = `<div data-outreach="quick-scam">${LINK}</div>`;
    const page = await openStrictPage(LOADER, `${place}<div data-outreach="quick-scam"></div>`);
    await eventually(() => expect(page.said).to.have.length(1));
    expect(page.said[0]).to.match(/data-outreach="quick-scam" is none of quick-scan,threshold-checklist,/);
    expect(byRole(page.document, 'link', 'Doe de quickscan').checkVisibility()).to.be.true;
    expect(filesOf(page)).to.deep.equal(['loader.js']);
  });

  it('leaves the link if a script is not beside it, and says once what to check', async () => {
    const place = `<div data-outreach="quick-scan">${LINK}</div>`;
    const page = await openStrictPage('<script src="/halfway/loader.js" defer></script>', place + place);
    await eventually(() => expect(page.said).to.have.length(1));
    expect(page.said[0]).to.match(/a script could not be loaded\. Is it beside .*\/halfway\/loader\.js/);
    expect(page.document.querySelector('a')!.checkVisibility()).to.be.true;
    expect(page.document.querySelectorAll('quick-scan')).to.be.empty;
    expect(page.errors).to.deep.equal([]);
  });

  it('leaves the link if a policy allows only the loader, and says once what to check', async () => {
    const page = await openStrictPage(
      `<script src="${elsewhere}/dist/embed/loader.js" defer></script>`,
      `<div data-outreach="quick-scan">${LINK}</div>`,
      { policy: `default-src 'none'; script-src 'self' ${elsewhere}/dist/embed/loader.js` },
    );
    await eventually(() => expect(page.said).to.have.length(1));
    expect(page.said[0]).to.match(/allowed by the page's policy\?/);
    expect(byRole(page.document, 'link', 'Doe de quickscan').checkVisibility()).to.be.true;
  });
});
