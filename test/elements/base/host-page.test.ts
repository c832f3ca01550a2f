import { expect } from 'chai';
import { expectReadable, hostileCss, overflow } from '../../support/host-page.ts';
import { answeringTags } from '../answering-tags.ts';
import { headingOf, openPage, parametersIn, showResult, visit } from '../harness.ts';

const AROUND = [
  'display: flex',
  'display: flex; flex-direction: column; align-items: center',
  'display: grid; place-items: center',
  'display: grid; grid-template-columns: auto auto',
  'width: fit-content',
  'float: left',
  'display: inline-block',
];

for (const tag of answeringTags) {
  const { complete, started, labels, resultTitle } = tag;
  const hostile = hostileCss(tag.tag, 'a, blockquote, figure, ');
  const onePage = `mode="page" value="${complete}"`;

  describe(`${tag.tag} on its host page`, () => {
    for (const [name, css] of Object.entries({ 'a plain page': '', 'a hostile page': hostile })) {
      for (const attributes of ['', 'mode="page"', onePage]) {
        it(`fits 320 px on ${name}: ${attributes || 'steps'}`, async () => {
          const page = await openPage(tag, `${css} ${tag.tag} { width: 100% }`, 320, attributes);
          expect(overflow(page)).to.equal(0);
          await visit(page.element);
          expect(overflow(page)).to.equal(0);
          if (attributes) return;
          for (const index of labels.keys()) {
            await tag.goTo(page.element, index);
            expect(overflow(page)).to.equal(0);
          }
        });
      }

      it(`fits 320 px on ${name}: the result alone`, async () => {
        const page = await openPage(tag, `${css} ${tag.tag} { width: 100% }`, 320, `value="${started}"`);
        await showResult(page.element);
        expect(page.element.shadowRoot!.querySelector('[part=result]')!.textContent).to.contain(resultTitle);
        expect(overflow(page)).to.equal(0);
      });
    }

    it('fits 320 px with text of twice the size', async () => {
      const page = await openPage(tag, 'html { font-size: 200% }', 320, onePage);
      expect(overflow(page)).to.equal(0);
      expect(parseFloat(page.style('legend').fontSize)).to.be.at.least(32);
    });

    it('fits 320 px with a result of twice the size, with most parameters open', async () => {
      const page = await openPage(tag, 'html { font-size: 200% }', 320, `value="${started}"`);
      await showResult(page.element);
      expect(overflow(page)).to.equal(0);
    });

    it('fits a column of 200 px', async () => {
      const page = await openPage(tag, 'body { margin: 0 }', 200, onePage);
      expect(overflow(page)).to.equal(0);
      page.element.mode = 'steps';
      await page.element.updateComplete;
      expect(overflow(page)).to.equal(0);
    });

    for (const around of AROUND) {
      it(`takes its room if its width follows its content: ${around}`, async () => {
        for (const [width, least] of [
          [1280, 480],
          [320, 260],
        ] as const) {
          const page = await openPage(tag, `body { margin: 0 } ${tag.tag} { box-sizing: border-box }`, width);
          const { document: own, element } = page;
          const host = own.createElement('div');
          host.style.cssText = around;
          own.body.append(host);
          host.append(element);
          await element.updateComplete;
          expect(element.getBoundingClientRect().width).to.be.at.least(least);
          expect(overflow(page)).to.equal(0);
          element.value = complete;
          await showResult(element);
          expect(element.getBoundingClientRect().width).to.be.at.least(least);
          expect(overflow(page)).to.equal(0);
        }
      });
    }

    it('shows one step, however a host styles its parts', async () => {
      const { element } = await openPage(tag, `${tag.tag}::part(parameter) { display: grid }`, 800);
      await visit(element);
      for (const index of [0, 1]) {
        await tag.goTo(element, index);
        expect(parametersIn(element)).to.deep.equal([headingOf(tag, index)]);
      }
    });

    it('stays readable if the page makes 1rem 10 px, lines tight and letters capital', async () => {
      const page = await openPage(tag, hostile, 1280, 'mode="page"');
      expectReadable(page.style('.option label'));
      const small = [...page.element.shadowRoot!.querySelectorAll('button, summary, .option')]
        .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 44)
        .map((target) => target.textContent.trim());
      expect(small).to.deep.equal([]);
    });

    it('inherits the font and the colour of the page', async () => {
      const css = 'body { font: 20px Courier; color: rgb(20, 40, 60) }';
      const { style } = await openPage(tag, css, 1280, 'mode="page"');
      const { fontFamily, fontSize, color } = style('.option label');
      expect({ fontFamily, fontSize, color }).to.deep.equal({
        fontFamily: 'Courier',
        fontSize: '20px',
        color: 'rgb(20, 40, 60)',
      });
    });

    it('is themed by tokens on any ancestor, and by parts', async () => {
      const { style } = await openPage(
        tag,
        `body { --outreach-accent: rgb(200, 0, 0); --outreach-on-accent: rgb(255, 255, 0); --outreach-radius: 0px; }
         ${tag.tag}::part(option selected) { outline: 3px dotted rgb(1, 2, 3) }`,
        1280,
        `mode="page" value="${started}"`,
      );
      const { backgroundColor, color, borderRadius } = style('[part~=primary]');
      expect([backgroundColor, color, borderRadius]).to.deep.equal(['rgb(200, 0, 0)', 'rgb(255, 255, 0)', '0px']);
      expect(style('[part~=selected]').outlineColor).to.equal('rgb(1, 2, 3)');
    });
  });
}
