import { expect } from 'chai';
import { expectAccessible } from '../../support/axe.ts';
import { byRole } from '../../support/by-role.ts';
import { emulateMedia } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import { answeringTags } from '../answering-tags.ts';
import {
  choose,
  markupOf,
  mountResult,
  mountTag,
  mountVisited,
  optionIn,
  questionsIn,
  showResult,
} from '../harness.ts';
import { type States, testStates } from '../states.ts';

for (const tag of answeringTags) {
  const { complete, started, labels, first, title } = tag;

  const states: States = {
    'the start': () => mountTag(tag),
    'the start once a visitor is there': () => mountVisited(tag),
    'a step with answers, and with all that it explains': async () => {
      const element = await mountVisited(tag, `value="${started}"`);
      await tag.goTo(element, 1);
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
      return element;
    },
    'a step that is answered': async () => {
      const element = await mountVisited(tag, `value="${complete}"`);
      await tag.goTo(element, labels.length - 3);
      return element;
    },
    'one page': () => mountTag(tag, 'mode="page"'),
    'one page with its result': () => mountTag(tag, `mode="page" value="${complete}"`),
    'the result, with what is open': () => mountResult(tag, `value="${started}"`),
    'the result of everything': () => mountResult(tag, `value="${complete}"`),
    'the result of nothing': () => mountResult(tag),
    disabled: () => mountTag(tag, `disabled mode="page" value="${started}"`),
    readonly: () => mountTag(tag, `readonly mode="page" value="${started}"`),
    'a notice': () => mountTag(tag, 'value="broken"'),
    'deep headings': () => mountResult(tag, `heading-level="5" mode="page" value="${started}"`),
  };

  testStates(tag.tag, states);

  describe(`${tag.tag}, whoever uses it`, () => {
    it('shows what is chosen in forced colours, also in the result', async function () {
      if (!(await emulateMedia({ 'forced-colors': 'active' }))) this.skip();
      const element = await mountVisited(tag);
      await tag.goTo(element, 0);
      await choose(element, first.question, first.option);
      const chosen = optionIn(element, first.question, first.option).closest('.option')!;
      const [card, other] = [chosen, chosen.parentElement!.querySelector('.option:not([part~=selected])')!].map(
        (each) => getComputedStyle(each).backgroundColor,
      );
      expect(card).not.to.equal(other);
      await expectAccessible(element);

      await showResult(element);
      const cell = byRole(element, 'cell', `${first.option} (gekozen)`);
      expect(getComputedStyle(cell, '::before').content).to.contain('✓');
      const unchosen = [...cell.parentElement!.querySelectorAll('td')].find((each) => each !== cell)!;
      expect(getComputedStyle(cell).backgroundColor).not.to.equal(getComputedStyle(unchosen).backgroundColor);
      await expectAccessible(element);
    });

    it('prints the table in its colours, without anything that can only be clicked', async function () {
      const element = await mountResult(tag, `value="${complete}"`);
      if (!(await emulateMedia({ type: 'print' }))) this.skip();
      const buttons = [...element.shadowRoot!.querySelectorAll('button')];
      expect(buttons).not.to.be.empty;
      expect(buttons.filter((button) => button.checkVisibility())).to.be.empty;
      const cell = element.shadowRoot!.querySelector('td[part~=chosen]')!;
      expect(cell.checkVisibility()).to.be.true;
      expect(getComputedStyle(cell).printColorAdjust).to.equal('exact');
    });

    it('marks its language, whatever the language of the page', async () => {
      const page = await mount(`<div lang="pl">${markupOf(tag)}</div>`);
      expect(byRole(page, 'heading', title).closest('[lang]')!.getAttribute('lang')).to.equal('nl');
    });

    it('has nothing in front of its controls, as tools that test a site click only what they can hit', async () => {
      const element = await mountVisited(tag);
      await tag.goTo(element, 0);
      for (const control of questionsIn(element)[0]!.querySelectorAll('input')) {
        control.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = control.getBoundingClientRect();
        const hit = element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
        expect(hit).to.equal(control);
      }
    });

    it('takes a click anywhere on an option', async () => {
      const element = await mountVisited(tag);
      await tag.goTo(element, 0);
      const option = optionIn(element, first.question, first.option);
      const card = option.closest('.option')!;
      card.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = card.getBoundingClientRect();
      for (const [x, y] of [
        [left + 6, top + 6],
        [left + width - 6, top + height - 6],
        [left + width / 2, top + height / 2],
      ] as const) {
        const hit = element.shadowRoot!.elementFromPoint(x, y)!.closest<HTMLElement>('label, input')!;
        expect(card.contains(hit)).to.be.true;
        hit.click();
        expect(option.checked).to.be.true;
        element.value = '';
        await element.updateComplete;
      }
    });
  });
}
