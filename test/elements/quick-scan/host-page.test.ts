import { expect } from 'chai';
import type { QuickScanElement } from '../../../src/index.ts';
import { hostileCss, openHostPage, overflow } from '../../support/host-page.ts';
import { COMPLETE, loaded } from './quick-scan.ts';

interface Page {
  readonly document: Document;
  readonly scan: QuickScanElement;
}

/** A page of its own, in a frame: its width and its style sheet are its own too. */
async function open(css: string, width: number, attributes = ''): Promise<Page> {
  const page = await openHostPage(
    '/test/elements/quick-scan/host-page.html',
    css,
    width,
    `<quick-scan ${attributes}></quick-scan>`,
  );
  const scan = page.querySelector('quick-scan')!;
  await scan.updateComplete;
  return { document: page, scan };
}

const style = ({ scan }: Page, selector: string) =>
  scan.ownerDocument.defaultView!.getComputedStyle(scan.shadowRoot!.querySelector(selector)!);

const HOSTILE = hostileCss('quick-scan');

describe('quick-scan on its host page', () => {
  for (const [name, css] of Object.entries({ 'a plain page': '', 'a hostile page': HOSTILE })) {
    for (const attributes of ['', 'mode="page"', `mode="page" value="${COMPLETE}"`]) {
      it(`fits 320 px on ${name}: ${attributes || 'steps'}`, async () => {
        const page = await open(`${css} quick-scan { width: 100% }`, 320, attributes);
        await loaded(page.scan);
        expect(overflow(page)).to.equal(0);
      });
    }
  }

  it('fits 320 px with text of twice the size', async () => {
    const page = await open('html { font-size: 200% }', 320, `mode="page" value="${COMPLETE}"`);
    await loaded(page.scan);
    expect(overflow(page)).to.equal(0);
    expect(parseFloat(style(page, 'legend').fontSize)).to.be.at.least(32);
  });

  for (const around of [
    'display: flex',
    'display: flex; flex-direction: column; align-items: center',
    'display: grid; place-items: center',
    'display: grid; grid-template-columns: auto auto',
    'width: fit-content',
    'float: left',
    'display: inline-block',
  ]) {
    it(`takes its room where its width follows its content: ${around}`, async () => {
      for (const [width, least] of [
        [1280, 480],
        [320, 260],
      ] as const) {
        const page = await open(`body { margin: 0 } quick-scan { box-sizing: border-box }`, width);
        const host = page.document.createElement('div');
        host.style.cssText = around;
        page.document.body.append(host);
        host.append(page.scan);
        await loaded(page.scan);
        expect(page.scan.getBoundingClientRect().width).to.be.at.least(least);
        expect(overflow(page)).to.equal(0);
        page.scan.value = COMPLETE;
        page.scan.showResult();
        await loaded(page.scan);
        expect(page.scan.getBoundingClientRect().width).to.be.at.least(least);
        expect(overflow(page)).to.equal(0);
      }
    });
  }

  it('fits a column of 200 px', async () => {
    const page = await open('body { margin: 0 }', 200, `mode="page" value="${COMPLETE}"`);
    await loaded(page.scan);
    expect(overflow(page)).to.equal(0);
    page.scan.mode = 'steps';
    await page.scan.updateComplete;
    expect(overflow(page)).to.equal(0);
  });

  it('shows one step, whatever a host makes of its parts', async () => {
    const page = await open('quick-scan::part(parameter) { display: grid }', 800);
    const shown = [...page.scan.shadowRoot!.querySelectorAll('.parameter')].filter((section) =>
      section.checkVisibility(),
    );
    expect(shown).to.have.length(1);
  });

  it('stays readable where the page makes 1rem 10 px, lines tight and letters capital', async () => {
    const page = await open(HOSTILE, 1280);
    const { fontSize, lineHeight, textTransform, letterSpacing, whiteSpace } = style(page, '.option label');
    expect(parseFloat(fontSize)).to.equal(16);
    expect(parseFloat(lineHeight)).to.equal(24);
    expect({ textTransform, letterSpacing, whiteSpace }).to.deep.equal({
      textTransform: 'none',
      letterSpacing: 'normal',
      whiteSpace: 'normal',
    });
    expect(parseFloat(style(page, 'button').height) + 0).to.be.at.least(44);
  });

  it('takes over the font and the colour of the page', async () => {
    const page = await open('body { font: 20px Courier; color: rgb(20, 40, 60) }', 1280);
    const { fontFamily, fontSize, color } = style(page, '.option label');
    expect({ fontFamily, fontSize, color }).to.deep.equal({
      fontFamily: 'Courier',
      fontSize: '20px',
      color: 'rgb(20, 40, 60)',
    });
  });

  it('is themed by tokens on any ancestor, and by parts', async () => {
    const page = await open(
      `body { --outreach-accent: rgb(200, 0, 0); --outreach-on-accent: rgb(255, 255, 0); --outreach-radius: 0px; }
       quick-scan::part(option selected) { outline: 3px dotted rgb(1, 2, 3) }`,
      1280,
      `value="${COMPLETE}"`,
    );
    const primary = style(page, '[part~=primary]');
    expect([primary.backgroundColor, primary.color, primary.borderRadius]).to.deep.equal([
      'rgb(200, 0, 0)',
      'rgb(255, 255, 0)',
      '0px',
    ]);
    expect(style(page, '[part~=selected]').outlineColor).to.equal('rgb(1, 2, 3)');
  });
});
