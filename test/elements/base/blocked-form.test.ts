import { expect } from 'chai';
import { fromCode, progressOf } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { eventually } from '../../support/eventually.ts';
import { click } from '../../support/input.ts';
import { focusIn, textOf } from '../../support/words.ts';
import { answeringTags } from '../answering-tags.ts';
import { choose, headingOf, mountInForm, press, showResult } from '../harness.ts';

for (const tag of answeringTags) {
  const { instrument, labels, started, allButLast, complete, last } = tag;
  const openAt = (code: string) =>
    progressOf(instrument, fromCode([instrument], code).answers).open.map(
      (id) => labels[instrument.parameters.findIndex((each) => each.id === id)]!,
    );

  describe(`a form that waits for ${tag.tag}`, () => {
    for (const mode of ['steps', 'page']) {
      it(`is reported below the first open parameter, with all that are open: ${mode}`, async () => {
        const { form, element } = await mountInForm(tag, `name="naam" required mode="${mode}" value="${started}"`);
        const open = openAt(started);
        for (const _ of ['once', 'and again']) {
          await click(byRole(form, 'button', 'Verstuur'));
          const alert = await eventually(() => byRole(element, 'alert'));
          expect(textOf(alert)).to.equal(`Je kunt nog niet verder. Beantwoord nog: ${open.join(', ')}.`);
          const heading = headingOf(tag, labels.indexOf(open[0]!));
          expect(textOf(alert.parentElement!.querySelector('[part=heading]')!)).to.equal(heading);
          expect(focusIn(element)).to.equal(heading);
        }
      });
    }

    it('is not reported if it is only checked, sent elsewhere or stopped by the page itself', async () => {
      const { form, element } = await mountInForm(tag, 'name="naam" required');
      form.checkValidity();
      await tag.goTo(element, 1);
      expect(allByRole(element, 'alert')).to.be.empty;
      element.addEventListener('invalid', (event) => event.preventDefault());
      await click(byRole(form, 'button', 'Verstuur'));
      await element.updateComplete;
      expect(allByRole(element, 'alert')).to.be.empty;
    });

    it('is reported in the same place until that parameter is answered, and nothing moves', async () => {
      const { form, element } = await mountInForm(tag, `name="naam" required value="${allButLast}"`);
      await click(byRole(form, 'button', 'Verstuur'));
      const alert = await eventually(() => byRole(element, 'alert'));
      const topOf = () =>
        Math.round(byRole(element, 'group', last.questions.at(-1)).getBoundingClientRect().top + scrollY);
      const top = topOf();
      await choose(element, last.questions.at(-1)!, last.options[0]);
      expect(allByRole(element, 'alert')).to.be.empty;
      expect(topOf()).to.equal(top);
      await press(element, 'Vorige');
      expect(alert.isConnected).to.equal(false);
      await tag.goTo(element, labels.length - 1);
      expect(allByRole(element, 'alert')).to.be.empty;
    });

    it('goes from the result to what is open', async () => {
      const { form, element } = await mountInForm(tag, `name="naam" required value="${complete}"`);
      await showResult(element);
      element.value = allButLast;
      await showResult(element);
      await click(byRole(form, 'button', 'Verstuur'));
      await eventually(() => byRole(element, 'alert'));
      expect(focusIn(element)).to.equal(headingOf(tag, labels.length - 1));
    });
  });
}
