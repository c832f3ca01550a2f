// If a host or its plugin resets a form, as some do after sending, what a visitor filled in can be put back.

import { expect } from 'chai';
import { allByRole, byRole } from '../../support/by-role.ts';
import { press as pressKeys } from '../../support/input.ts';
import { focusIn } from '../../support/words.ts';
import { answeringTags } from '../answering-tags.ts';
import { answerFirst, entriesOf, headingOf, mountInForm, noticeIn, parametersIn, press, visit } from '../harness.ts';

const RESET = /^Het formulier begint opnieuw\. Wat je hier invulde, is gewist\./;
const UNDO = 'Zet terug';

for (const tag of answeringTags) {
  const { started, complete, resultTitle } = tag;

  describe(`a reset of the form around ${tag.tag}`, () => {
    it('empties it, and the visitor can put back what was there', async () => {
      const { form, element } = await mountInForm(tag, 'name="naam"');
      await visit(element);
      await answerFirst(tag, element);
      const { result } = element;
      const entries = entriesOf(form);
      form.reset();
      await element.updateComplete;
      expect([element.value, ...entriesOf(form)]).to.deep.equal(['']);
      expect(noticeIn(element)).to.match(RESET);
      const heard: string[] = [];
      for (const type of ['input', 'change', `${tag.tag}-change`]) {
        form.addEventListener(type, () => heard.push(`${type} ${element.value}`));
      }
      await press(element, UNDO);
      expect(element.result).to.deep.equal(result);
      expect(entriesOf(form)).to.deep.equal(entries);
      expect(heard).to.deep.equal(['input', 'change', `${tag.tag}-change`].map((type) => `${type} ${result.code}`));
      expect(noticeIn(element)).to.equal('');
      expect(focusIn(element)).to.equal(headingOf(tag, 0));
    });

    it('can be undone by keyboard to see the result again', async () => {
      const { form, element } = await mountInForm(tag, 'name="naam"');
      await visit(element);
      element.value = complete;
      element.showResult();
      await element.updateComplete;
      form.reset();
      await element.updateComplete;
      expect(allByRole(element, 'table')).to.be.empty;
      byRole(element, 'button', UNDO).focus();
      await pressKeys('Enter');
      await element.updateComplete;
      expect(element.value).to.equal(complete);
      expect(byRole(element, 'table', resultTitle)).to.exist;
      expect(focusIn(element)).to.equal(resultTitle);
    });

    it('goes back to where the visitor was', async () => {
      const { form, element } = await mountInForm(tag);
      await visit(element);
      await answerFirst(tag, element);
      await tag.goTo(element, 2);
      form.reset();
      await element.updateComplete;
      await press(element, UNDO);
      expect(parametersIn(element)).to.deep.equal([headingOf(tag, 2)]);
    });

    it('can be undone even if it was done twice, and by a button of the form', async () => {
      const { form, element } = await mountInForm(tag);
      await visit(element);
      await answerFirst(tag, element);
      const { value } = element;
      const button = form.appendChild(document.createElement('button'));
      button.type = 'reset';
      button.click();
      form.reset();
      await element.updateComplete;
      form.reset();
      // As some plugins also do.
      element.value = '';
      await element.updateComplete;
      await press(element, UNDO);
      expect(element.value).to.equal(value);
    });

    it('goes back to the host’s default, and from there to the visitor’s answers', async () => {
      const { form, element } = await mountInForm(tag, `value="${started}" mode="page"`);
      await visit(element);
      element.value = complete;
      await element.updateComplete;
      form.reset();
      await element.updateComplete;
      expect(element.value).to.equal(started);
      await press(element, UNDO);
      expect(element.value).to.equal(complete);
    });

    it('says nothing if nothing was lost, or nothing can be put back', async () => {
      const { form, element } = await mountInForm(tag, `value="${started}"`);
      await visit(element);
      form.reset();
      await element.updateComplete;
      expect(noticeIn(element)).to.equal('');
      element.value = complete;
      element.readonly = true;
      await element.updateComplete;
      form.reset();
      await element.updateComplete;
      expect(noticeIn(element)).to.equal('');
    });

    it('can’t be undone any more once something else is set', async () => {
      const { form, element } = await mountInForm(tag);
      await visit(element);
      await answerFirst(tag, element);
      form.reset();
      await element.updateComplete;
      element.value = complete;
      await element.updateComplete;
      expect(allByRole(element, 'button', UNDO)).to.be.empty;
      element.value = '';
      form.reset();
      await element.updateComplete;
      expect(allByRole(element, 'button', UNDO)).to.be.empty;
    });
  });
}
