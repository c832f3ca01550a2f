import { expect } from 'chai';
import { allByRole, byRole } from '../../support/by-role.ts';
import { emulateMedia } from '../../support/input.ts';
import { textOf } from '../../support/words.ts';
import { answeringTags } from '../answering-tags.ts';
import { openPage, showResult } from '../harness.ts';

const SHOW = 'Toon ook wat niet gekozen is';

for (const tag of answeringTags) {
  const { started, resultTitle } = tag;

  describe(`the picture of a result of ${tag.tag}, on a phone`, () => {
    const resultAt = async (width: number) => {
      const { element } = await openPage(tag, 'body { margin: 0 }', width, `value="${started}"`);
      await showResult(element);
      return element;
    };
    /** Whether it takes room on the screen. */
    const isInSight = (cell: Element) => cell.getBoundingClientRect().width > 1;
    const cellsOf = (element: HTMLElement) => allByRole(byRole(element, 'table', resultTitle), 'cell');
    const isChosen = (cell: Element) => textOf(cell).endsWith('(gekozen)');

    it('shows what is chosen, and the rest on request', async () => {
      const element = await resultAt(390);
      const cells = cellsOf(element);
      const unchosen = cells.filter((cell) => textOf(cell).endsWith('(niet gekozen)'));
      expect(cells.filter(isChosen).every(isInSight)).to.equal(true);
      expect(unchosen).not.to.be.empty;
      expect(unchosen.filter(isInSight)).to.be.empty;
      const before = byRole(element, 'table', resultTitle).getBoundingClientRect().height;
      byRole(element, 'checkbox', SHOW).click();
      expect(unchosen.every(isInSight)).to.equal(true);
      expect(byRole(element, 'table', resultTitle).getBoundingClientRect().height).to.be.above(before);
    });

    it('is whole for a screen reader', async () => {
      const [phone, desk] = [await resultAt(390), await resultAt(1280)];
      expect(cellsOf(phone).map(textOf)).to.deep.equal(cellsOf(desk).map(textOf));
      expect(allByRole(phone, 'row')).to.have.length(allByRole(desk, 'row').length);
    });

    // What holds stands above the table of a checklist, so that shows the rest, whatever room there is.
    const hasRest = tag.instrument.id === 'threshold-checklist';

    it(`is whole where there is room, ${hasRest ? 'on request' : 'without a choice'}`, async () => {
      const element = await resultAt(1280);
      if (hasRest) {
        expect(cellsOf(element).every(isInSight)).to.equal(false);
        byRole(element, 'checkbox', SHOW).click();
      } else expect(allByRole(element, 'checkbox', SHOW)).to.be.empty;
      expect(cellsOf(element).every(isInSight)).to.equal(true);
    });

    it('is whole on paper', async function () {
      const element = await resultAt(390);
      if (!(await emulateMedia({ type: 'print' }))) this.skip();
      expect(cellsOf(element).every(isInSight)).to.equal(true);
      expect(allByRole(element, 'checkbox', SHOW)).to.be.empty;
    });
  });
}
