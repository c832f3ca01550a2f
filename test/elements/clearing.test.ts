// Where all answers of a parameter can be cleared at once: a message says so, and the next Tab stop puts them back.

import { expect } from 'chai';
import { allByRole, byRole } from '../support/by-role.ts';
import { click, press as pressKeys } from '../support/input.ts';
import { focusIn, textOf } from '../support/words.ts';
import type { AnsweringElement, AnsweringTag } from './harness.ts';
import { choose, headingOf, markupOf, mountInForm, mountVisited, optionIn, press, visit } from './harness.ts';
import { reflectTag } from './outreach-definition/outreach-definition.ts';
import { untilHistoryCountsAnew } from '../support/history.ts';
import { elementIn, openPage, reload } from './visits.ts';
import { checklistTag } from './threshold-checklist/threshold-checklist.ts';

const CLEAR = 'Wis deze antwoorden';
const UNDO = 'Zet terug';
const CLEARED = 'Wat hier beantwoord was, is gewist.';

/** The parameter with this index, in sight. */
const parameterIn = ({ shadowRoot }: AnsweringElement, index: number): HTMLElement =>
  shadowRoot!.querySelectorAll<HTMLElement>('.parameter')[index]!;

/** The message, in a live region that was there before. */
const toldAt = (element: AnsweringElement, index: number): string =>
  textOf(parameterIn(element, index).querySelector('[aria-live=polite]')!);

for (const tag of [checklistTag, reflectTag] as readonly AnsweringTag[]) {
  const { complete, labels, first } = tag;
  const last = labels.length - 1;

  describe(`${CLEAR} in ${tag.tag}`, () => {
    for (const mode of ['steps', 'page']) {
      it(`is reported, and undone at the next Tab stop, in ${mode}`, async () => {
        const element = await mountVisited(tag, `value="${complete}" mode="${mode}"`);
        if (mode === 'steps') await tag.goTo(element, last);
        const { answers } = element.result;
        expect(toldAt(element, last)).to.equal('');
        byRole(parameterIn(element, last), 'button', CLEAR).focus();
        await pressKeys('Enter');
        await element.updateComplete;
        expect(Object.keys(element.result.answers).length).to.be.below(Object.keys(answers).length);
        expect(toldAt(element, last)).to.match(new RegExp(`^${CLEARED}`));
        expect(focusIn(element)).to.equal(headingOf(tag, last));
        await pressKeys('Tab');
        expect(focusIn(element)).to.equal(UNDO);
        await pressKeys('Enter');
        await element.updateComplete;
        expect(element.result.answers).to.deep.equal(answers);
        expect(toldAt(element, last)).to.equal('Teruggezet.');
        expect(focusIn(element)).to.equal(headingOf(tag, last));
      });
    }

    it('is reported each time, and undone without losing later answers elsewhere', async () => {
      const element = await mountVisited(tag, `value="${complete}" mode="page"`);
      await click(byRole(parameterIn(element, last), 'button', CLEAR));
      await click(byRole(parameterIn(element, last), 'button', UNDO));
      await click(byRole(parameterIn(element, last), 'button', CLEAR));
      await element.updateComplete;
      expect(toldAt(element, last)).to.match(new RegExp(`^${CLEARED}`));
      await choose(element, first.question, first.option);
      await click(byRole(parameterIn(element, last), 'button', UNDO));
      await element.updateComplete;
      expect(element.result.answers).to.include(first.answers);
      expect(element.result.complete).to.equal(true);
    });

    it('can be undone after a reload, which then leaves no message', async () => {
      await untilHistoryCountsAnew();
      let page = await openPage(markupOf(tag, `value="${complete}"`));
      let element = await elementIn(tag, page);
      const { answers } = element.result;
      await tag.goTo(element, last);
      await press(element, CLEAR);
      page = await reload(page);
      element = await elementIn(tag, page);
      expect(toldAt(element, last)).to.match(new RegExp(`^${CLEARED}`));
      await press(element, UNDO);
      expect(element.result.answers).to.deep.equal(answers);
      expect(toldAt(element, last)).to.equal('Teruggezet.');
      element = await elementIn(tag, await reload(page));
      expect(element.result.answers).to.deep.equal(answers);
      expect(toldAt(element, last)).to.equal('');
    });

    it('can’t be undone any more once something is answered there, or replaces it', async () => {
      const { form, element } = await mountInForm(tag, `value="${complete}"`);
      await visit(element);
      await tag.goTo(element, last);
      await press(element, CLEAR);
      // By the keyboard: a tap may land where the last one did, and not count.
      optionIn(element, tag.last.questions[0], tag.last.options[0]).focus();
      await pressKeys(' ');
      await element.updateComplete;
      expect(allByRole(element, 'button', UNDO)).to.be.empty;
      expect(toldAt(element, last)).to.equal('');
      await press(element, CLEAR);
      element.value = '';
      await element.updateComplete;
      expect(allByRole(element, 'button', UNDO)).to.be.empty;
      form.reset();
      await element.updateComplete;
      await tag.goTo(element, last);
      await press(element, CLEAR);
      element.readonly = true;
      await element.updateComplete;
      expect(allByRole(element, 'button', UNDO)).to.be.empty;
      expect(allByRole(element, 'button', CLEAR)).to.be.empty;
    });

    it('fires the events of any answer', async () => {
      const { form, element } = await mountInForm(tag, `name="naam" value="${complete}"`);
      await visit(element);
      await tag.goTo(element, last);
      const heard: string[] = [];
      form.addEventListener('input', () => heard.push(new FormData(form).get('naam') as string));
      await press(element, CLEAR);
      await press(element, UNDO);
      expect(heard).to.have.length(2);
      expect(heard[1]).to.equal(complete);
    });
  });
}
