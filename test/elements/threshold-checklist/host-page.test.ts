import { expect } from 'chai';
import type { ThresholdChecklistElement } from '../../../src/index.ts';
import { hostileCss, openHostPage, overflow } from '../../support/host-page.ts';
import { COMPLETE, STARTED } from './threshold-checklist.ts';

interface Page {
  readonly document: Document;
  readonly checklist: ThresholdChecklistElement;
}

/** A page of its own, in a frame: its width and its style sheet are its own too. */
async function open(css: string, width: number, attributes = ''): Promise<Page> {
  const page = await openHostPage(
    '/test/elements/threshold-checklist/host-page.html',
    css,
    width,
    `<threshold-checklist ${attributes}></threshold-checklist>`,
  );
  const checklist = page.querySelector('threshold-checklist')!;
  await checklist.updateComplete;
  return { document: page, checklist };
}

/** Waits for what comes in the later file, of the page in the frame. */
async function loaded({ checklist }: Page): Promise<void> {
  await checklist.updateComplete;
}

const style = ({ document: page, checklist }: Page, selector: string) =>
  page.defaultView!.getComputedStyle(checklist.shadowRoot!.querySelector(selector)!);

async function showResult(page: Page): Promise<void> {
  page.checklist.showResult();
  await loaded(page);
  expect(page.checklist.shadowRoot!.querySelector('[part=thresholds]') !== null).to.be.true;
}

const HOSTILE = hostileCss('threshold-checklist');

describe('threshold-checklist on its host page', () => {
  for (const [name, css] of Object.entries({ 'a plain page': '', 'a hostile page': HOSTILE })) {
    for (const attributes of ['', 'mode="page"', `mode="page" value="${COMPLETE}"`]) {
      it(`fits 320 px on ${name}: ${attributes || 'steps'}`, async () => {
        const page = await open(`${css} threshold-checklist { width: 100% }`, 320, attributes);
        await loaded(page);
        expect(overflow(page)).to.equal(0);
      });
    }

    it(`fits 320 px on ${name}: the result alone`, async () => {
      const page = await open(`${css} threshold-checklist { width: 100% }`, 320, `value="${STARTED}"`);
      await showResult(page);
      expect(overflow(page)).to.equal(0);
    });
  }

  it('fits 320 px with text of twice the size', async () => {
    const page = await open('html { font-size: 200% }', 320, `mode="page" value="${COMPLETE}"`);
    await loaded(page);
    expect(overflow(page)).to.equal(0);
    expect(parseFloat(style(page, 'legend').fontSize)).to.be.at.least(32);
  });

  it('fits a column of 200 px', async () => {
    const page = await open('body { margin: 0 }', 200, `mode="page" value="${COMPLETE}"`);
    await loaded(page);
    expect(overflow(page)).to.equal(0);
  });

  it('stays readable where the page makes 1rem 10 px, lines tight and letters capital', async () => {
    const page = await open(HOSTILE, 1280, 'mode="page"');
    await loaded(page);
    const { fontSize, lineHeight, textTransform, letterSpacing, whiteSpace } = style(page, '.option label');
    expect(parseFloat(fontSize)).to.equal(16);
    expect(parseFloat(lineHeight)).to.equal(24);
    expect({ textTransform, letterSpacing, whiteSpace }).to.deep.equal({
      textTransform: 'none',
      letterSpacing: 'normal',
      whiteSpace: 'normal',
    });
    const small = [...page.checklist.shadowRoot!.querySelectorAll('button, summary, .option')]
      .filter((target) => target.checkVisibility())
      .map((target) => `${target.textContent.trim()}: ${target.getBoundingClientRect().height}`)
      .filter((target) => Number(target.split(': ')[1]) < 44);
    expect(small).to.deep.equal([]);
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

  it('is themed by tokens on any ancestor, and by the parts of its result', async () => {
    const page = await open(
      `body { --outreach-accent: rgb(200, 0, 0); --outreach-radius: 0px; }
       threshold-checklist::part(threshold) { outline: 3px dotted rgb(1, 2, 3) }
       threshold-checklist::part(lever) { color: rgb(4, 5, 6) }`,
      1280,
      `value="${STARTED}"`,
    );
    await showResult(page);
    const threshold = style(page, '[part=threshold]');
    expect([threshold.outlineColor, threshold.borderLeftColor, threshold.borderRadius]).to.deep.equal([
      'rgb(1, 2, 3)',
      'rgb(200, 0, 0)',
      '0px',
    ]);
    expect(style(page, '[part~=lever]').color).to.equal('rgb(4, 5, 6)');
  });
});
