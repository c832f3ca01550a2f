import { expect } from 'chai';
import type { OutreachDefinitionElement, OutreachProfileElement } from '../../src/index.ts';
import { byRole } from '../support/by-role.ts';
import { answerIn, scansOn, settled } from '../support/embedded.ts';
import { eventually } from '../support/eventually.ts';
import { click } from '../support/input.ts';
import { pinnedLoader } from '../support/pinned.ts';
import { type StrictWindow, filesOf, openStrictPage } from '../support/strict-page.ts';

const LINK = '<a href="/elders">Doe de quickscan</a>';
const FAR = '<p><svg width="1" height="4000"></svg></p>';
const TIMELESS = '<script src="/test/embed/without-long-timers.js"></script>';

let versions = 0;

/** Lets the server tell one page's files from another's. */
const newVersion = () => `?ver=${Date.now()}.${versions++}`;

const loaderIn = (folder: string) => `<script src="/${folder}/loader.js${newVersion()}" defer></script>`;

const place = (tag: string) => `<div data-outreach="${tag}">${LINK}</div>`;

describe('the loader, when a file fails', () => {
  for (const [form, body] of Object.entries({
    'a tag': `<quick-scan>${LINK}</quick-scan>`,
    'a place': place('quick-scan'),
  })) {
    it(`loads it a little later, for ${form}`, async () => {
      const page = await openStrictPage(loaderIn('failing-once'), body);
      await eventually(() => expect(page.said).to.have.length(1));
      expect(page.said[0]).to.match(/a script could not be loaded\. Is it beside/);
      expect(page.document.querySelector('a')!.checkVisibility()).to.equal(true);
      const [scan] = await scansOn(page);
      await answerIn(scan);
      expect(page.said).to.have.length(1);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('loads it a little later by its hash', async () => {
    const page = await openStrictPage(await pinnedLoader('failing-once', 'defer', newVersion()), place('quick-scan'));
    await eventually(() => expect(page.said).to.have.length(1));
    await answerIn((await scansOn(page))[0]);
    expect(page.errors).to.deep.equal([]);
  });

  it('loads it when the network is back, as often as it takes', async () => {
    const page = await openStrictPage(TIMELESS + loaderIn('failing-twice'), place('quick-scan'));
    await eventually(() => expect(page.said).to.have.length(1));
    const back = setInterval(() => page.dispatchEvent(new page.Event('online')), 200);
    try {
      await answerIn((await scansOn(page))[0]);
    } finally {
      clearInterval(back);
    }
    expect(page.errors).to.deep.equal([]);
  });

  it('waits for the network while nothing else happens', async () => {
    const page = await openStrictPage(TIMELESS + loaderIn('failing-once'), place('quick-scan'));
    await eventually(() => expect(page.said).to.have.length(1));
    await settled(page);
    expect(page.document.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(page.customElements.get('quick-scan')).to.equal(undefined);
    page.dispatchEvent(new page.Event('online'));
    await scansOn(page);
  });

  it('does not ask again for what has loaded', async () => {
    const page = await openStrictPage(loaderIn('dist/embed'), place('quick-scan'));
    await scansOn(page);
    page.dispatchEvent(new page.Event('online'));
    await settled(page);
    const files = filesOf(page);
    expect(files).to.deep.equal([...new Set(files)]);
  });
});

describe('a link in the page, while its tag is not loaded yet', () => {
  const open = (body: string) => openStrictPage(loaderIn('dist/embed'), body);
  const isInView = (element: Element, page: StrictWindow) => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < page.innerHeight;
  };
  const focused = (root: DocumentOrShadowRoot): Element | null =>
    root.activeElement?.shadowRoot ? focused(root.activeElement.shadowRoot) : root.activeElement;

  for (const [form, far] of Object.entries({
    'a tag': `<quick-scan>${LINK}</quick-scan>`,
    'a place': place('quick-scan'),
  })) {
    for (const fragment of ['#quick-scan=QSRDNFVF', '#utm_source=nieuwsbrief&quick-scan=QSRDNFVF']) {
      it(`loads it, opens ${fragment} and moves there, with the focus, for ${form}`, async () => {
        const page = await open(
          `<p><a href="${fragment.replace('&', '&amp;')}">Een voorbeeld</a></p>${FAR}${far}${FAR}`,
        );
        await settled(page);
        expect(page.customElements.get('quick-scan')).to.equal(undefined);
        await click(byRole(page.document, 'link', 'Een voorbeeld'));
        const [scan] = await scansOn(page);
        await eventually(() => expect(scan.value).to.equal('QSRDNFVF'));
        await eventually(() => expect(focused(page.document)!.textContent).to.match(/Profiel/));
        expect(page.document.activeElement).to.equal(scan);
        await eventually(() => expect(isInView(focused(page.document)!, page)).to.equal(true));
      });
    }
  }

  it('opens a part of the definition', async () => {
    const page = await open(
      `<p><a href="#outreach-definition.lifeworld">De leefwereld</a></p>${FAR}${place('outreach-definition')}${FAR}`,
    );
    await settled(page);
    await click(byRole(page.document, 'link', 'De leefwereld'));
    await eventually(() => {
      const definition = page.document.querySelector<OutreachDefinitionElement>('outreach-definition:defined')!;
      expect(definition.contains(page.document.activeElement)).to.equal(true);
      expect(isInView(focused(page.document)!, page)).to.equal(true);
    });
  });

  for (const fragment of ['#outreach-profile=QSRDNFVF,QSRDNFVF', '#quick-scan=QSRDNFVF']) {
    it(`opens ${fragment} in the profile`, async () => {
      const page = await open(`<p><a href="${fragment}">Ons team</a></p>${FAR}${place('outreach-profile')}${FAR}`);
      await settled(page);
      await click(byRole(page.document, 'link', 'Ons team'));
      await eventually(() => {
        const profile = page.document.querySelector<OutreachProfileElement>('outreach-profile:defined')!;
        expect(profile.results[0]?.code).to.equal('QSRDNFVF');
      });
    });
  }

  it('does not affect the focus or the loader if it leads elsewhere', async () => {
    const page = await open(
      `<p><a href="#contact">Contact</a> <input></p>${FAR}${place('quick-scan')}<p id="contact"></p>`,
    );
    const field = page.document.querySelector('input')!;
    field.focus();
    page.location.hash = '#contact-2';
    await settled(page);
    expect(page.document.activeElement).to.equal(field);
    expect(page.customElements.get('quick-scan')).to.equal(undefined);
  });

  it('opens in the visible copy', async () => {
    const page = await open(
      `<div hidden>${place('quick-scan')}</div><p><a href="#quick-scan=QSRDNFVF">Een voorbeeld</a></p>${FAR}${place('quick-scan')}`,
    );
    await settled(page);
    await click(byRole(page.document, 'link', 'Een voorbeeld'));
    const [hidden, seen] = await scansOn(page, 2);
    await eventually(() => expect(seen!.value).to.equal('QSRDNFVF'));
    expect(hidden.value).to.equal('');
  });
});
