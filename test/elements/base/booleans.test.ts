import { expect } from 'chai';
import { afterThisTest } from '../../support/cleanup.ts';
import { expectConsole } from '../../support/console-guard.ts';
import { mount } from '../../support/mount.ts';
import { answeringTags } from '../answering-tags.ts';
import { type AnsweringElement, entriesOf, markupOf, mountInForm, mountTag, questionsIn } from '../harness.ts';
import { undefinedTag } from '../manifest.ts';

const isEnabled = (element: AnsweringElement): boolean =>
  questionsIn(element)[0]!.querySelector('input')!.matches(':enabled');

for (const tag of answeringTags) {
  const { started, complete } = tag;
  const warnsOf = (attribute: string) =>
    expectConsole('warn', new RegExp(`^<${tag.tag}[-\\w]*> doesn't know ${attribute}="false"`));

  describe(`"false" in the markup of ${tag.tag}`, () => {
    it('allow-saving and history: off', async () => {
      warnsOf('allow-saving');
      warnsOf('history');
      const element = await mountTag(tag, `allow-saving="false" history="false" value="${started}"`);
      expect(element).to.include({ allowSaving: false, history: false });
      expect(element.shadowRoot!.querySelector('[part=snapshots]') === null).to.be.true;
      element.setAttribute('allow-saving', 'true');
      expect(element.allowSaving).to.be.true;
    });

    it('disabled: to the browser too, so that it can be answered and is sent', async () => {
      warnsOf('disabled');
      const { form, element } = await mountInForm(tag, `name="naam" disabled="false" value="${started}" mode="page"`);
      expect(element.disabled).to.be.false;
      expect(element.matches(':enabled')).to.be.true;
      expect(element.outerHTML).not.to.contain('disabled');
      expect(entriesOf(form)).to.include(`naam=${started}`);
      expect(isEnabled(element)).to.be.true;
    });

    it('disabled: in markup that a tag is made from later, and time and again', async () => {
      const { name, define } = undefinedTag(tag.tag);
      warnsOf('disabled');
      const form = await mount<HTMLFormElement>(
        `<form>${markupOf({ ...tag, tag: name as typeof tag.tag }, `name="naam" disabled="false" value="${started}" mode="page"`)}</form>`,
      );
      const element = form.firstElementChild as AnsweringElement;
      define();
      await element.updateComplete;
      for (let time = 0; time < 3; time++) {
        expect(element.matches(':enabled')).to.be.true;
        expect(isEnabled(element)).to.be.true;
        expect(entriesOf(form)).to.include(`naam=${started}`);
        element.setAttribute('disabled', 'true');
        await element.updateComplete;
        expect(element.matches(':disabled')).to.be.true;
        expect(isEnabled(element)).to.be.false;
        expect(entriesOf(form)).to.be.empty;
        element.setAttribute('disabled', 'false');
        await element.updateComplete;
      }
    });

    it('disabled: leaves a fieldset around it that is disabled', async () => {
      warnsOf('disabled');
      const { form, element } = await mountInForm(tag, `name="naam" disabled="false" value="${started}" mode="page"`);
      const fieldset = form.querySelector('fieldset')!;
      fieldset.disabled = true;
      await element.updateComplete;
      expect(isEnabled(element)).to.be.false;
      expect(entriesOf(form)).to.be.empty;
      fieldset.disabled = false;
      await element.updateComplete;
      expect(isEnabled(element)).to.be.true;
    });

    it('required and readonly: nothing is missing, and it can be answered', async () => {
      warnsOf('required');
      warnsOf('readonly');
      const { form, element } = await mountInForm(tag, 'name="naam" required="false" readonly="false" mode="page"');
      expect(element).to.include({ required: false, readonly: false });
      expect(form.checkValidity()).to.be.true;
      expect(isEnabled(element)).to.be.true;
      element.setAttribute('required', '');
      expect(form.checkValidity()).to.be.false;
      element.value = complete;
      expect(form.checkValidity()).to.be.true;
    });

    it('is written once: taking it away makes nobody write it again', async () => {
      warnsOf('disabled');
      const element = await mountTag(tag);
      let changes = 0;
      const observer = new MutationObserver((records) => (changes += records.length));
      observer.observe(element, { attributes: true });
      afterThisTest(() => observer.disconnect());
      element.setAttribute('disabled', 'false');
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
      expect(changes).to.equal(2);
    });

    it('a host that turns it off twice is told once', async () => {
      warnsOf('required');
      const element = await mountTag(tag);
      for (const text of ['false', 'true', 'false', '', 'false']) {
        element.setAttribute('required', text);
        expect(element.required, text).to.equal(text !== 'false');
      }
    });

    it('keeps the text of one that is on', async () => {
      const element = await mountTag(tag, 'required="required" readonly="true"');
      expect(element.getAttribute('required')).to.equal('required');
      element.required = true;
      expect(element.getAttribute('required')).to.equal('required');
      expect(element.getAttribute('readonly')).to.equal('true');
    });

    it('form, which React sets as a property: the form with that id', async () => {
      const form = await mount<HTMLFormElement>('<form id="elders"></form>');
      const element = await mountTag(tag, `name="naam" value="${started}"`);
      Object.assign(element, { form: 'elders' });
      expect(element.form === form).to.be.true;
      expect(entriesOf(form)).to.include(`naam=${started}`);
      Object.assign(element, { form: null });
      expect(element.form === null).to.be.true;
    });
  });
}
