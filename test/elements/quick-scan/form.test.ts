import { expect } from 'chai';
import type { QuickScanElement } from '../../../src/index.ts';
import { byRole } from '../../support/by-role.ts';
import { click, press as pressKeys } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import { COMPLETE, STARTED, focusIn } from './quick-scan.ts';

async function mountForm(attributes: string, around = ''): Promise<{ form: HTMLFormElement; scan: QuickScanElement }> {
  const form = await mount<HTMLFormElement>(
    `<form><fieldset>${around}<quick-scan ${attributes}></quick-scan></fieldset><button>Verstuur</button></form>`,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  return { form, scan: form.querySelector('quick-scan')! };
}

const entries = (form: HTMLFormElement) => [...new FormData(form)].map(([name, value]) => `${name}=${value as string}`);

describe('quick-scan in a form', () => {
  it('submits what native controls would, and its code', async () => {
    const { form } = await mountForm(`name="scan" value="${STARTED}"`);
    expect(entries(form)).to.deep.equal([
      'scan.location=public',
      'scan.location=online',
      'scan.objective=society-oriented',
      'scan.time-frame.outreach-hours=7.15',
      'scan.time-frame.contact-hours=168',
      'scan.time-frame.contact-duration=120',
      'scan.time-frame.contact-duration.unit=months',
      'scan.time-frame.project-duration=120',
      'scan.time-frame.project-duration.unit=months',
      `scan.code=${STARTED}`,
    ]);
  });

  it('submits nothing while empty, nameless or disabled', async () => {
    const { form, scan } = await mountForm('name="scan"');
    expect(entries(form)).to.be.empty;
    scan.value = COMPLETE;
    expect(entries(form)).not.to.be.empty;
    scan.removeAttribute('name');
    await scan.updateComplete;
    expect(entries(form)).to.be.empty;
    scan.name = 'again';
    scan.disabled = true;
    await scan.updateComplete;
    expect(entries(form)).to.be.empty;
    scan.disabled = false;
    scan.readonly = true;
    await scan.updateComplete;
    expect(entries(form)).to.contain(`again.code=${COMPLETE}`);
  });

  it('follows answers', async () => {
    const { form, scan } = await mountForm('name="scan"');
    await click(byRole(scan, 'checkbox', 'Dwang'));
    expect(entries(form)).to.contain('scan.working-relationship=coercive');
  });

  it('resets to its default', async () => {
    const { form, scan } = await mountForm(`name="scan" value="${STARTED}"`);
    await click(byRole(scan, 'checkbox', 'Dwang'));
    await click(byRole(scan, 'button', 'Volgende'));
    form.reset();
    await scan.updateComplete;
    expect(scan.value).to.equal(STARTED);
    expect(byRole(scan, 'checkbox', 'Dwang')).to.have.property('checked', false);
    scan.setAttribute('value', COMPLETE);
    expect(scan.value).to.equal(COMPLETE);
  });

  it('is invalid while required and incomplete, and says what is open', async () => {
    const { form, scan } = await mountForm('name="scan" required');
    expect(form.checkValidity()).to.be.false;
    expect(scan.validity.valueMissing).to.be.true;
    expect(scan.validationMessage).to.match(/^Beantwoord nog: Werkrelatie, .*Tijdsbepaling\.$/);
    scan.value = COMPLETE;
    expect(scan.checkValidity()).to.be.true;
    scan.result = null;
    expect(scan.checkValidity()).to.be.false;
    scan.required = false;
    await scan.updateComplete;
    expect(form.checkValidity()).to.be.true;
    scan.required = true;
    scan.readonly = true;
    await scan.updateComplete;
    expect(form.checkValidity()).to.be.true;
  });

  it('brings a visitor who submits too early to the first open parameter', async () => {
    const { form, scan } = await mountForm('name="scan" required');
    let submitted = false;
    form.addEventListener('submit', () => (submitted = true));
    await click(byRole(scan, 'checkbox', 'Dwang'));
    await click(byRole(form, 'button', 'Verstuur'));
    await scan.updateComplete;
    expect(submitted).to.be.false;
    expect(focusIn(scan)).to.equal('Parameter 2 van 9 (Aan)melding');
    await pressKeys('Tab');
    expect(focusIn(scan)).to.equal('Eigen observatie');
  });

  it('does not move the focus when it is only checked', async () => {
    const { form, scan } = await mountForm('name="scan" required');
    form.checkValidity();
    await scan.updateComplete;
    expect(document.activeElement === document.body).to.be.true;
  });

  it('is disabled with its fieldset', async () => {
    const { form, scan } = await mountForm('name="scan"');
    form.querySelector('fieldset')!.disabled = true;
    await scan.updateComplete;
    expect(byRole(scan, 'checkbox', 'Dwang').matches(':disabled')).to.be.true;
    form.querySelector('fieldset')!.disabled = false;
    await scan.updateComplete;
    expect(byRole(scan, 'checkbox', 'Dwang').matches(':enabled')).to.be.true;
  });

  it('restores what the browser kept', async () => {
    const { scan } = await mountForm('name="scan"');
    const other = await mountForm(`name="scan" value="${COMPLETE}"`);
    scan.formStateRestoreCallback(JSON.stringify(other.scan.result));
    await scan.updateComplete;
    expect(scan.value).to.equal(COMPLETE);
    expect(scan.result).to.deep.equal(other.scan.result);
  });

  it('knows its form and its labels', async () => {
    const { form, scan } = await mountForm('id="scan"', '<label for="scan">Onze praktijk</label>');
    expect(scan.form === form).to.be.true;
    expect([...scan.labels].map((label) => label.textContent)).to.deep.equal(['Onze praktijk']);
  });
});
