import { expect } from 'chai';
import type { ThresholdChecklistElement } from '../../../src/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { click } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import {
  ALL_BUT_LAST,
  COMPLETE,
  STARTED,
  choose,
  focusIn,
  loaded,
  press,
  questionsIn,
  radio,
} from './threshold-checklist.ts';

// How an element that answers an instrument takes part in forms is tested with the quick scan; here, that this one does.

const NOT_KNOWN = 'Mensen weten niet dat ons aanbod bestaat.';

async function mountForm(attributes: string): Promise<{ form: HTMLFormElement; checklist: ThresholdChecklistElement }> {
  const form = await mount<HTMLFormElement>(
    `<form><threshold-checklist ${attributes}></threshold-checklist><button>Verstuur</button></form>`,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  return { form, checklist: form.querySelector('threshold-checklist')! };
}

const entries = (form: HTMLFormElement) => [...new FormData(form)].map(([name, value]) => `${name}=${value as string}`);

describe('threshold-checklist in a form', () => {
  it('submits an entry for each threshold that is answered, and its code', async () => {
    const { form } = await mountForm(`name="drempels" value="${STARTED}"`);
    expect(entries(form)).to.deep.equal([
      'drempels.unknown-offer.not-known=present',
      'drempels.unknown-offer.lost-in-the-system=absent',
      'drempels.not-daring.fear=partial',
      'drempels.not-daring.shame=unknown',
      'drempels.mismatch.not-tailored=present',
      `drempels.code=${STARTED}`,
    ]);
  });

  it('follows answers, and resets to its default', async () => {
    const { form, checklist } = await mountForm(`name="drempels" value="${STARTED}"`);
    await choose(checklist, NOT_KNOWN, 'Deels');
    expect(entries(form)[0]).to.equal('drempels.unknown-offer.not-known=partial');
    await press(checklist, 'Volgende');
    form.reset();
    await checklist.updateComplete;
    expect(checklist.value).to.equal(STARTED);
    expect(radio(checklist, NOT_KNOWN, 'Wel').checked).to.be.true; // at the first group again
  });

  it('is invalid while required and incomplete, and names the groups that are open', async () => {
    const { form, checklist } = await mountForm(`required value="${STARTED}"`);
    expect(form.checkValidity()).to.be.false;
    expect(checklist.validity.valueMissing).to.be.true;
    expect(checklist.validationMessage).to.equal(
      'Beantwoord nog: De stap niet durven zetten, Regels en afspraken, Praktische drempels, Het aanbod past niet.',
    );
    checklist.value = ALL_BUT_LAST;
    expect(checklist.validationMessage).to.equal('Beantwoord nog: Het aanbod past niet.');
    checklist.value = COMPLETE;
    expect(form.checkValidity()).to.be.true;
  });

  it('brings a visitor who submits too early to the first open group', async () => {
    const { form, checklist } = await mountForm(`required value="${ALL_BUT_LAST}"`);
    let submitted = false;
    form.addEventListener('submit', () => (submitted = true));
    await loaded(checklist);
    await click(byRole(form, 'button', 'Verstuur'));
    await checklist.updateComplete;
    expect(submitted).to.be.false;
    expect(focusIn(checklist)).to.equal('Groep 5 van 5 Het aanbod past niet');
  });

  it('can be read but not answered while disabled or readonly', async () => {
    for (const attribute of ['disabled', 'readonly'] as const) {
      const { form, checklist } = await mountForm(`name="drempels" ${attribute} value="${STARTED}"`);
      await loaded(checklist);
      expect(
        questionsIn(checklist).every((question) => question.matches(':disabled')),
        attribute,
      ).to.be.true;
      expect(allByRole(checklist, 'button', 'Wis deze antwoorden'), attribute).to.be.empty;
      await click(radio(checklist, NOT_KNOWN, 'Niet'));
      expect(checklist.value, attribute).to.equal(STARTED);
      expect(entries(form), attribute).to.have.length(attribute === 'disabled' ? 0 : 6);
      await press(checklist, 'Bekijk het overzicht');
      expect(byRole(checklist, 'table'), attribute).to.exist;
      expect(allByRole(checklist, 'button', 'Begin opnieuw'), attribute).to.be.empty;
    }
  });

  it('restores what the browser kept', async () => {
    const { checklist } = await mountForm('name="drempels"');
    const other = await mountForm(`value="${COMPLETE}"`);
    checklist.formStateRestoreCallback(JSON.stringify(other.checklist.result));
    expect(checklist.value).to.equal(COMPLETE);
  });
});
