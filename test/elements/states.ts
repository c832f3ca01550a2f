// What holds in every important state of a tag.

import { expect } from 'chai';
import { expectAccessible, expectContrast } from '../support/axe.ts';
import { allByRole } from '../support/by-role.ts';
import { textOf } from '../support/words.ts';
import type { AnsweringElement } from './harness.ts';

export type States = Readonly<Record<string, () => Promise<AnsweringElement>>>;

/** Runs axe on each state, in light and dark, and measures what can be pressed. */
export function testStates(name: string, states: States): void {
  describe(`accessibility of ${name}`, () => {
    for (const [state, show] of Object.entries(states)) {
      it(`${state}: nothing for axe to object to, even in the dark`, async () => {
        const element = await show();
        await expectAccessible(element);
        element.parentElement!.style.cssText = 'color-scheme: dark; color: CanvasText; background: Canvas';
        await expectContrast(element);
      });

      it(`${state}: headings in order, and targets of 44 px`, async () => {
        const element = await show();
        const levels = allByRole(element, 'heading').map(({ localName }) => Number(localName.slice(1)));
        expect(levels[0]).to.equal(element.headingLevel);
        for (const [index, level] of levels.entries()) {
          if (index > 0) expect(level, levels.join()).to.be.within(levels[0]! + 1, Math.min(6, levels[index - 1]! + 1));
        }
        expect(allByRole(element, 'heading').map(textOf)).not.to.include('');
        expect(smallTargetsIn(element)).to.deep.equal([]);
      });
    }
  });
}

/** Links in a sentence are as high as its lines. */
function smallTargetsIn({ shadowRoot }: AnsweringElement): string[] {
  const targets = [
    ...shadowRoot!.querySelectorAll('button, summary, select, .option, .tick, .amount input, a:not(blockquote a)'),
  ];
  return targets
    .filter((target) => target.checkVisibility())
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.height < 44 || box.width < 44)
    .map(({ target, box }) => `${textOf(target)}: ${box.width} × ${box.height}`);
}
