import { expect } from 'chai';
import type { QuickScanElement } from '../../src/index.ts';
import { settled } from '../support/embedded.ts';
import { eventually } from '../support/eventually.ts';
import { LINK, expectClean, openPlaces } from '../support/place-page.ts';
import type { StrictWindow } from '../support/strict-page.ts';

describe('a place in a shadow root', () => {
  const PLACE = `<div data-outreach="quick-scan" data-theme="gent">${LINK}</div>`;

  const scanIn = (root: ParentNode) =>
    eventually(() => {
      const scan = root.querySelector<QuickScanElement>('quick-scan:defined');
      expect(scan?.hasUpdated).to.equal(true);
      return scan!;
    });

  /** A shadow root with this in it, on an element that isn't on the page yet. */
  function hostOn(page: StrictWindow, html: string): { host: HTMLElement; root: ShadowRoot } {
    const host = page.document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return { host, root };
  }

  it('is filled when its element is added to the page', async () => {
    const page = await openPlaces('');
    const { host, root } = hostOn(page, PLACE);
    page.document.body.append(host);
    const scan = await scanIn(root);
    await eventually(() =>
      expect(page.getComputedStyle(scan).getPropertyValue('--outreach-accent').trim()).to.equal('#005ba9'),
    );
    expectClean(page);
  });

  it('is filled in nested shadow roots, even if it is added there later', async () => {
    const page = await openPlaces('');
    const inner = hostOn(page, '');
    const outer = hostOn(page, '');
    outer.root.append(inner.host);
    page.document.body.append(outer.host);
    await settled(page);
    inner.root.innerHTML = PLACE;
    await scanIn(inner.root);
    expectClean(page);
  });

  it('is filled on a page with declarative shadow roots', async () => {
    const page = await openPlaces(`<section><template shadowrootmode="open">${PLACE}</template></section>`);
    await scanIn(page.document.querySelector('section')!.shadowRoot!);
    expectClean(page);
  });

  it('is filled when its element is defined later', async () => {
    const page = await openPlaces('<late-element></late-element>');
    await settled(page);
    const { HTMLElement: Base } = page as unknown as { HTMLElement: typeof HTMLElement };
    class LateElement extends Base {
      connectedCallback(): void {
        const root = this.attachShadow({ mode: 'open' });
        void Promise.resolve().then(() => (root.innerHTML = PLACE));
      }
    }
    page.customElements.define('late-element', LateElement);
    await scanIn(page.document.querySelector('late-element')!.shadowRoot!);
    expectClean(page);
  });

  it('is filled when its element changes after it got the root', async () => {
    const page = await openPlaces('<section></section>');
    await settled(page);
    const host = page.document.querySelector('section')!;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = PLACE;
    host.append('');
    await scanIn(root);
    expectClean(page);
  });

  it('opens what a link in the address names', async () => {
    const page = await openPlaces('', { hash: '#quick-scan=QSRDNFVF' });
    const { host, root } = hostOn(page, PLACE);
    host.style.cssText = 'display: block; margin-top: 4000px';
    page.document.body.append(host);
    const scan = await scanIn(root);
    await eventually(() => expect(scan.value).to.equal('QSRDNFVF'));
  });
});
