import { expect } from 'chai';
import { hostileCss, overflow } from '../../support/host-page.ts';
import { type Page, COMPLETE, DEFINITION, STARTED, VIEWS, openPage, pageLoaded } from './outreach-definition.ts';

const style = ({ document: page, definition }: Page, selector: string) =>
  page.defaultView!.getComputedStyle(definition.shadowRoot!.querySelector(selector)!);

const HOSTILE = hostileCss('outreach-definition', 'a, blockquote, figure, ');

describe('outreach-definition on its host page', () => {
  for (const [name, css] of Object.entries({ 'a plain page': '', 'a hostile page': HOSTILE })) {
    for (const attributes of ['', 'mode="page"', `reflect mode="page" value="${COMPLETE}"`]) {
      it(`fits 320 px on ${name}: ${attributes || 'the definition'}`, async () => {
        const page = await openPage(`${css} outreach-definition { width: 100% }`, 320, attributes);
        await pageLoaded(page);
        expect(overflow(page)).to.equal(0);
      });
    }

    it(`fits 320 px on ${name}: every view`, async () => {
      const page = await openPage(`${css} outreach-definition { width: 100% }`, 320, 'view="summary"');
      for (const view of VIEWS) {
        page.definition.view = view;
        await pageLoaded(page);
        expect(page.definition.shadowRoot!.querySelector('[part=text]') !== null, view).to.be.true;
        expect(overflow(page), view).to.equal(0);
      }
    });
  }

  it('fits 320 px with text of twice the size', async () => {
    const page = await openPage('html { font-size: 200% }', 320, `reflect mode="page" value="${STARTED}"`);
    await pageLoaded(page);
    expect(overflow(page)).to.equal(0);
    expect(parseFloat(style(page, 'legend').fontSize)).to.be.at.least(32);
    page.definition.view = 'references';
    await pageLoaded(page);
    expect(overflow(page)).to.equal(0);
  });

  it('fits a column of 200 px', async () => {
    const page = await openPage('body { margin: 0 }', 200, `reflect mode="page" value="${COMPLETE}"`);
    await pageLoaded(page);
    expect(overflow(page)).to.equal(0);
  });

  it('stays readable where the page makes 1rem 10 px, lines tight and letters capital', async () => {
    const page = await openPage(HOSTILE, 1280);
    page.definition.showPart('lifeworld');
    await pageLoaded(page);
    const { fontSize, lineHeight, textTransform, letterSpacing, whiteSpace } = style(page, '[part=explanation] li');
    expect(parseFloat(fontSize)).to.equal(16);
    expect(parseFloat(lineHeight)).to.equal(24);
    expect({ textTransform, letterSpacing, whiteSpace }).to.deep.equal({
      textTransform: 'none',
      letterSpacing: 'normal',
      whiteSpace: 'normal',
    });
    const quotation = page.definition.shadowRoot!.querySelector<HTMLElement>('blockquote')!;
    expect(quotation.innerText.replace(/\s+/g, ' ').trim()).to.equal(DEFINITION);
  });

  it('takes over the font and the colour of the page', async () => {
    const page = await openPage('body { font: 20px Courier; color: rgb(20, 40, 60) }', 1280);
    const { fontFamily, fontSize, color } = style(page, 'figcaption ~ *, p');
    expect({ fontFamily, fontSize, color }).to.deep.equal({
      fontFamily: 'Courier',
      fontSize: '20px',
      color: 'rgb(20, 40, 60)',
    });
    expect(style(page, 'blockquote a').color).to.equal('rgb(20, 40, 60)');
  });

  it('is themed by tokens on any ancestor, and by parts', async () => {
    const page = await openPage(
      `body { --outreach-accent: rgb(200, 0, 0); --outreach-on-accent: rgb(255, 255, 0) }
       outreach-definition::part(term) { letter-spacing: 2px }
       outreach-definition::part(explanation) { color: rgb(1, 2, 3) }`,
      1280,
    );
    page.definition.showPart('lifeworld');
    await pageLoaded(page);
    const open = style(page, '[aria-expanded=true]');
    expect([open.backgroundColor, open.color, open.letterSpacing]).to.deep.equal([
      'rgb(200, 0, 0)',
      'rgb(255, 255, 0)',
      '2px',
    ]);
    expect(style(page, '[part=explanation]').color).to.equal('rgb(1, 2, 3)');
  });
});
