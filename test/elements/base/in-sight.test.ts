import { expect } from 'chai';
import { byRole } from '../../support/by-role.ts';
import { answeringTags } from '../answering-tags.ts';
import { choose, headingOf, mountVisited, parametersIn } from '../harness.ts';
import { mountVisitedScan, quickScanTag } from '../quick-scan/quick-scan.ts';

/** The headings of the parameters whose questions exist, in sight or not. */
const made = ({ shadowRoot }: Element): string[] =>
  [...shadowRoot!.querySelectorAll('.parameter > [part=heading]')].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );

for (const tag of answeringTags) {
  const last = tag.labels.length - 1;

  describe(`<${tag.tag}>: what is in sight`, () => {
    it('is all there is in steps, until a visitor goes on', async () => {
      const element = await mountVisited(tag);
      expect(made(element)).to.deep.equal(parametersIn(element));
      await tag.goTo(element, 1);
      await tag.goTo(element, last);
      expect(parametersIn(element)).to.deep.equal([headingOf(tag, last)]);
      const seen = tag.atStart ? [0, 1, last] : [1, last];
      expect(made(element)).to.deep.equal(seen.map((index) => headingOf(tag, index)));
    });

    it('is kept with what was answered', async () => {
      const element = await mountVisited(tag);
      await tag.goTo(element, 0);
      const section = element.shadowRoot!.querySelector('.parameter:not([hidden])')!;
      await choose(element, tag.first.question, tag.first.option);
      await tag.goTo(element, last);
      await tag.goTo(element, 0);
      expect(element.shadowRoot!.querySelector('.parameter:not([hidden])')).to.equal(section);
      expect(element.result.answers).to.deep.equal(tag.first.answers);
    });

    it('is everything on paper, and in the page mode', async () => {
      const printed = await mountVisited(tag);
      dispatchEvent(new Event('beforeprint'));
      expect(made(printed)).to.have.length(tag.labels.length);
      expect(made(await mountVisited(tag, 'mode="page"'))).to.have.length(tag.labels.length);
    });
  });
}

describe('a number that was typed', () => {
  it('stays when its question is out of sight', async () => {
    const scan = await mountVisitedScan();
    const hours = () => byRole(scan, 'textbox', 'Hoeveel uur per week mag ik outreachen?') as HTMLInputElement;
    await quickScanTag.goTo(scan, 8);
    const field = hours();
    field.value = 'zeven';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await quickScanTag.goTo(scan, 0);
    await quickScanTag.goTo(scan, 8);
    expect(hours()).to.equal(field);
    expect(field.value).to.equal('zeven');
  });
});
