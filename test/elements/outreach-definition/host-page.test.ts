import { expect } from 'chai';
import { expectReadable, hostileCss, overflow } from '../../support/host-page.ts';
import { textOf } from '../../support/words.ts';
import { openPage } from '../harness.ts';
import { DEFINITION, VIEWS, definitionTag } from './outreach-definition.ts';

const HOSTILE = hostileCss('outreach-definition', 'a, blockquote, figure, ');

describe('outreach-definition on its host page', () => {
  for (const [name, css] of Object.entries({ 'a plain page': '', 'a hostile page': HOSTILE })) {
    for (const attributes of ['', 'mode="page"']) {
      it(`fits 320 px on ${name}: ${attributes || 'the definition'}`, async () => {
        const page = await openPage(definitionTag, `${css} outreach-definition { width: 100% }`, 320, attributes);
        expect(overflow(page)).to.equal(0);
      });
    }

    it(`fits 320 px on ${name}: every view`, async () => {
      const page = await openPage(definitionTag, `${css} outreach-definition { width: 100% }`, 320, 'view="summary"');
      for (const view of VIEWS) {
        page.element.view = view;
        await page.element.updateComplete;
        expect(page.element.shadowRoot!.querySelector('[part=text]') !== null, view).to.be.true;
        expect(overflow(page), view).to.equal(0);
      }
    });
  }

  it('fits 320 px with text of twice the size: the references', async () => {
    const page = await openPage(definitionTag, 'html { font-size: 200% }', 320, 'view="references"');
    expect(overflow(page)).to.equal(0);
    expect(parseFloat(page.style('[part=references] li').fontSize)).to.be.at.least(32);
  });

  it('stays readable if the page makes 1rem 10 px, lines tight and letters capital', async () => {
    const { element, style } = await openPage(definitionTag, HOSTILE, 1280);
    element.showPart('lifeworld');
    await element.updateComplete;
    expectReadable(style('[part=explanation] li'));
    const quotation = element.shadowRoot!.querySelector<HTMLElement>('blockquote')!;
    expect(textOf({ textContent: quotation.innerText })).to.equal(DEFINITION);
  });

  it('inherits the font and the colour of the page', async () => {
    const css = 'body { font: 20px Courier; color: rgb(20, 40, 60) }';
    const { style } = await openPage(definitionTag, css, 1280);
    const { fontFamily, fontSize, color } = style('figcaption ~ *, p');
    expect({ fontFamily, fontSize, color }).to.deep.equal({
      fontFamily: 'Courier',
      fontSize: '20px',
      color: 'rgb(20, 40, 60)',
    });
    expect(style('blockquote a').color).to.equal('rgb(20, 40, 60)');
  });

  it('is themed by tokens on any ancestor, and by parts', async () => {
    const { element, style } = await openPage(
      definitionTag,
      `body { --outreach-accent: rgb(200, 0, 0); --outreach-on-accent: rgb(255, 255, 0) }
       outreach-definition::part(term) { letter-spacing: 2px }
       outreach-definition::part(explanation) { color: rgb(1, 2, 3) }`,
      1280,
    );
    element.showPart('lifeworld');
    await element.updateComplete;
    const { backgroundColor, color, letterSpacing } = style('[aria-expanded=true]');
    expect([backgroundColor, color, letterSpacing]).to.deep.equal(['rgb(200, 0, 0)', 'rgb(255, 255, 0)', '2px']);
    expect(style('[part=explanation]').color).to.equal('rgb(1, 2, 3)');
  });
});
