import { expect } from 'chai';
import { fromCode, progressOf } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { click, press as pressKeys } from '../../support/input.ts';
import { focusIn } from '../../support/words.ts';
import { answeringTags } from '../answering-tags.ts';
import {
  type AnsweringTag,
  answerFirst,
  entriesOf,
  headingOf,
  mountInForm,
  parametersIn,
  press,
  questionsIn,
  setResult,
  showResult,
} from '../harness.ts';

/** The form entries of each of them once it is started, under the name `naam`. */
const SUBMITTED: Record<AnsweringTag['tag'], readonly string[]> = {
  'quick-scan': [
    'naam_location=public,online',
    'naam_objective=society-oriented',
    'naam_time-frame_outreach-hours=7.15',
    'naam_time-frame_contact-hours=168',
    'naam_time-frame_contact-duration=120',
    'naam_time-frame_contact-duration_unit=months',
    'naam_time-frame_project-duration=120',
    'naam_time-frame_project-duration_unit=months',
  ],
  'threshold-checklist': [
    'naam_unknown-offer_not-known=present',
    'naam_unknown-offer_lost-in-the-system=absent',
    'naam_unknown-offer_no-perceived-need=absent',
    'naam_not-daring_fear=partial',
    'naam_not-daring_shame=unknown',
    'naam_mismatch_not-tailored=present',
  ],
  'outreach-definition': ['naam_active-approach=present', 'naam_wellbeing=partial', 'naam_lifeworld=absent'],
};

for (const tag of answeringTags) {
  const { complete, started, allButLast, instrument, labels, first, last, atStart } = tag;
  const heading = (index: number) => headingOf(tag, index);
  const openAt = (code: string) => progressOf(instrument, fromCode([instrument], code).answers).open;

  describe(`${tag.tag} in a form`, () => {
    it('submits its code, and one value for each answer', async () => {
      const { form } = await mountInForm(tag, `name="naam" value="${started}"`);
      expect(entriesOf(form)).to.deep.equal([`naam=${started}`, ...SUBMITTED[tag.tag]]);
    });

    it('submits nothing while empty, nameless or disabled', async () => {
      const { form, element } = await mountInForm(tag, 'name="naam"');
      expect(entriesOf(form)).to.be.empty;
      element.value = complete;
      expect(entriesOf(form)).not.to.be.empty;
      element.removeAttribute('name');
      await element.updateComplete;
      expect(entriesOf(form)).to.be.empty;
      element.name = 'anders';
      element.disabled = true;
      await element.updateComplete;
      expect(entriesOf(form)).to.be.empty;
      element.disabled = false;
      element.readonly = true;
      await element.updateComplete;
      expect(entriesOf(form)).to.contain(`anders=${complete}`);
    });

    it('follows answers', async () => {
      const { form, element } = await mountInForm(tag, 'name="naam"');
      await answerFirst(tag, element);
      const [[id, answer]] = Object.entries(first.answers) as [[string, string | string[]]];
      expect(entriesOf(form)).to.deep.equal([
        `naam=${element.value}`,
        `naam_${id.replace('.', '_')}=${[answer].flat().join()}`,
      ]);
    });

    it('resets to its default, and goes back to its start', async () => {
      const { form, element } = await mountInForm(tag, `name="naam" value="${started}"`);
      await tag.goTo(element, 0);
      const [question] = questionsIn(element);
      const other = [...question!.querySelectorAll('input')].find(({ checked }) => !checked)!;
      await click(other);
      expect(element.value).not.to.equal(started);
      await press(element, 'Volgende');
      form.reset();
      await element.updateComplete;
      expect(element.value).to.equal(started);
      expect(entriesOf(form)[0]).to.equal(`naam=${started}`);
      expect(parametersIn(element)).to.deep.equal([heading(0)].slice(0, atStart));
      await tag.goTo(element, 0);
      expect(questionsIn(element)[0]!.querySelector<HTMLInputElement>(`[value=${other.value}]`)!.checked).to.be.false;
      element.setAttribute('value', complete);
      expect(element.value).to.equal(complete);
    });

    it('is invalid while required and incomplete, and names what is open', async () => {
      const { form, element } = await mountInForm(tag, 'name="naam" required');
      expect(form.checkValidity()).to.be.false;
      expect(element.validity.valueMissing).to.be.true;
      expect(element.willValidate).to.be.true;
      expect(element.validationMessage).to.equal(`Beantwoord nog: ${labels.join(', ')}.`);
      element.value = started;
      const open = openAt(started).map((id) => labels[instrument.parameters.findIndex((each) => each.id === id)]);
      expect(open).to.have.length.above(1).and.below(labels.length);
      expect(element.validationMessage).to.equal(`Beantwoord nog: ${open.join(', ')}.`);
      element.value = allButLast;
      expect(element.validationMessage).to.equal(`Beantwoord nog: ${labels.at(-1)}.`);
      element.value = complete;
      expect(element.checkValidity()).to.be.true;
      expect(form.checkValidity()).to.be.true;
      expect(element.validationMessage).to.equal('');
      setResult(element, null);
      expect(element.checkValidity()).to.be.false;
      element.required = false;
      await element.updateComplete;
      expect(form.checkValidity()).to.be.true;
      element.required = true;
      element.readonly = true;
      await element.updateComplete;
      expect(form.checkValidity()).to.be.true;
    });

    it('takes a visitor who submits too early to the first open parameter', async () => {
      const { form, element } = await mountInForm(tag, `name="naam" required value="${allButLast}"`);
      let submitted = 0;
      form.addEventListener('submit', () => submitted++);
      await click(byRole(form, 'button', 'Verstuur'));
      await element.updateComplete;
      expect(submitted).to.equal(0);
      expect(focusIn(element)).to.equal(heading(labels.length - 1));
      // From there a screen reader reads on, and the Tab key goes on.
      const open = byRole(element, 'group', last.questions.at(-1));
      for (let stop = 0; stop < 20 && !open.contains(element.shadowRoot!.activeElement); stop++) await pressKeys('Tab');
      await pressKeys(' ');
      await element.updateComplete;
      expect(element.result.complete).to.be.true;
      await click(byRole(form, 'button', 'Verstuur'));
      expect(submitted).to.equal(1);
    });

    it('does not move the focus when it is only checked', async () => {
      const { form, element } = await mountInForm(tag, 'name="naam" required');
      form.checkValidity();
      await element.updateComplete;
      expect(document.activeElement === document.body).to.be.true;
    });

    it('is disabled with its fieldset', async () => {
      const { form, element } = await mountInForm(tag, `name="naam" value="${started}"`);
      const fieldset = form.querySelector('fieldset')!;
      await tag.goTo(element, 0);
      for (const disabled of [true, false]) {
        fieldset.disabled = disabled;
        await element.updateComplete;
        expect(questionsIn(element).map((question) => question.matches(':disabled'))).to.include(disabled);
        expect(questionsIn(element).map((question) => question.matches(':disabled'))).not.to.include(!disabled);
        expect(element.disabled).to.be.false;
        expect(entriesOf(form).length > 0).to.equal(!disabled);
      }
    });

    for (const attribute of ['disabled', 'readonly'] as const) {
      it(`can be read but not answered while ${attribute}`, async () => {
        const { form, element } = await mountInForm(tag, `name="naam" ${attribute} value="${complete}"`);
        await tag.goTo(element, labels.length - 1);
        expect(questionsIn(element)).not.to.be.empty;
        for (const question of questionsIn(element)) {
          expect(question.matches(':disabled')).to.be.true;
          for (const input of question.querySelectorAll('input')) {
            await click(input);
            expect(element.value).to.equal(complete);
          }
        }
        expect(allByRole(element, 'button', tag.clear).filter((clear) => clear.matches(':enabled'))).to.be.empty;
        expect(entriesOf(form).includes(`naam=${complete}`)).to.equal(attribute === 'readonly');
        await press(element, 'Vorige');
        await showResult(element);
        expect(byRole(element, 'table', tag.resultTitle)).to.exist;
        expect(allByRole(element, 'button', 'Begin opnieuw')).to.be.empty;
        await press(element, 'Terug naar de vragen');
        await press(element, 'Volgende');
        element[attribute] = false;
        await element.updateComplete;
        expect(element.hasAttribute(attribute)).to.be.false;
        expect(questionsIn(element).every((question) => question.matches(':enabled'))).to.be.true;
        await press(element, tag.clear);
        expect(element.value).not.to.equal(complete);
      });
    }

    it('knows its form and its labels', async () => {
      const { form, element } = await mountInForm(tag, 'id="naam"', '<label for="naam">Onze praktijk</label>');
      expect(element.form === form).to.be.true;
      expect([...element.labels].map((label) => label.textContent)).to.deep.equal(['Onze praktijk']);
    });

    it('belongs to a form elsewhere on the page that its attribute names', async () => {
      const { form, element } = await mountInForm(tag, `name="naam" value="${complete}"`);
      form.after(element);
      expect(element.form === null).to.be.true;
      expect(entriesOf(form)).to.be.empty;
      form.id = 'elders';
      element.setAttribute('form', 'elders');
      expect(element.form === form).to.be.true;
      expect(entriesOf(form)[0]).to.equal(`naam=${complete}`);
    });
  });
}
