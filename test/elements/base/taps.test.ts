import { expect } from 'chai';
import { byRole } from '../../support/by-role.ts';
import { eventually } from '../../support/eventually.ts';
import { click, doubleClick, press as pressKeys, setViewport } from '../../support/input.ts';
import { answeringTags } from '../answering-tags.ts';
import {
  type AnsweringElement,
  type AnsweringTag,
  choose,
  headingOf,
  mountTag,
  mountVisited,
  parametersIn,
  press,
  questionsIn,
} from '../harness.ts';

/** The parameter where the visitor is. */
const placeIn = (tag: AnsweringTag, element: AnsweringElement): number =>
  tag.labels.findIndex((_, index) => parametersIn(element).includes(headingOf(tag, index)));

/** Moves the first option of the next step to where a button of this step is. */
async function bringUnder(tag: AnsweringTag, element: AnsweringElement, index: number, name: string): Promise<void> {
  const to = index + (name === 'Volgende' ? 1 : -1);
  const tops: number[] = [];
  await tag.goTo(element, to);
  tops.push(scrollY + questionsIn(element)[0]!.querySelector('.option')!.getBoundingClientRect().top);
  await tag.goTo(element, index);
  tops.push(scrollY + byRole(element, 'button', name).getBoundingClientRect().top);
  const [option, button] = tops as [number, number];
  const sheet = new CSSStyleSheet();
  const [moved, side] = option < button ? [to, 'top'] : [index, 'bottom'];
  sheet.replaceSync(
    `.parameter:nth-child(${moved + 1} of .parameter) { padding-${side}: ${Math.abs(button - option)}px !important }`,
  );
  element.shadowRoot!.adoptedStyleSheets.push(sheet);
}

for (const tag of answeringTags) {
  const { tag: name, complete, toResult, labels } = tag;

  describe(`a double tap in ${name}`, () => {
    for (const [direction, onwards] of [
      ['Volgende', true],
      ['Vorige', false],
    ] as const) {
      it(`on “${direction}” answers nothing when an option comes under the finger`, async () => {
        await setViewport({ width: 900, height: 1600 });
        for (const [index] of labels.entries()) {
          if (index === (onwards ? labels.length - 1 : 0)) continue;
          const element = await mountVisited(tag);
          await bringUnder(tag, element, index, direction);
          await doubleClick(byRole(element, 'button', direction));
          await element.updateComplete;
          expect(placeIn(tag, element)).to.equal(index + (onwards ? 1 : -1));
          expect(element.value, `from ${labels[index]!}`).to.equal('');
        }
      });
    }

    it('counts once if it is the first of a visit, and loads the deferred file', async () => {
      const element = await mountTag(tag);
      if (!tag.atStart) await tag.goTo(element, 0);
      await doubleClick(byRole(element, 'button', 'Volgende'));
      await eventually(() => expect(placeIn(tag, element)).to.be.above(0));
      await element.updateComplete;
      expect(element.value).to.equal('');
    });

    it('shows the result, and does nothing with it', async () => {
      const element = await mountVisited(tag, `value="${complete}"`);
      await tag.goTo(element, labels.length - 1);
      await doubleClick(byRole(element, 'button', toResult));
      await element.updateComplete;
      expect(element.value).to.equal(complete);
      expect(byRole(element, 'heading', tag.resultTitle)).to.exist;
    });
  });

  describe(`a single tap in ${name}, right after a step appeared`, () => {
    it('counts elsewhere, and by the keyboard', async () => {
      const element = await mountVisited(tag);
      await tag.goTo(element, labels.length - 2);
      await press(element, 'Volgende');
      await choose(element, tag.last.questions[0], tag.last.options[0]);
      expect(element.value).not.to.equal('');

      const other = await mountVisited(tag);
      await tag.goTo(other, labels.length - 2);
      await press(other, 'Volgende');
      questionsIn(other)[0]!.querySelector('input')!.focus();
      await pressKeys(' ');
      await other.updateComplete;
      expect(other.value).not.to.equal('');
    });

    it('counts a moment later where the last one landed', async () => {
      await setViewport({ width: 900, height: 1600 });
      const element = await mountVisited(tag);
      await bringUnder(tag, element, 0, 'Volgende');
      await press(element, 'Volgende');
      const option = questionsIn(element)[0]!.querySelector('.option')!;
      while (!element.value) await click(option);
    });
  });
}
