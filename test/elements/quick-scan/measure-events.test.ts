import { expect } from 'chai';
import type { QuickScanElement } from '../../../src/index.ts';
import { byRole } from '../../support/by-role.ts';
import { click, press as pressKeys, type } from '../../support/input.ts';
import { entriesOf, mountInForm, mountVisited, press, showResult, visit } from '../harness.ts';
import { quickScanTag } from './quick-scan.ts';
import { listenIn } from '../heard.ts';

/** Changes in the quick scan, which also asks for numbers. */
const HOURS = 'Hoeveel uur per week mag ik outreachen?';

const hours = (scan: QuickScanElement) => byRole(scan, 'textbox', HOURS) as HTMLInputElement;

const toMeasures = (scan: QuickScanElement) => quickScanTag.goTo(scan, 8);

const toHours = async (scan: QuickScanElement) => {
  await toMeasures(scan);
  await click(hours(scan));
};

describe('input and change of numbers in quick-scan', () => {
  const mountForm = async (value = '') => {
    const { form, element } = await mountInForm(quickScanTag, `name="scan" value="${value}"`);
    await visit(element);
    return { form, scan: element, heard: listenIn(form, quickScanTag, element) };
  };
  const sent = (form: HTMLFormElement) => entriesOf(form).filter((entry) => entry.includes('hours'));

  it('a form reads a number while it is typed, and change fires once the field is left', async () => {
    const { form, scan, heard } = await mountForm();
    await toHours(scan);
    await type('7');
    expect(sent(form)).to.deep.equal(['scan_time-frame_outreach-hours=7']);
    await type(',5');
    expect(scan.result.answers['time-frame.outreach-hours']).to.equal(7.5);
    expect(sent(form)).to.deep.equal(['scan_time-frame_outreach-hours=7.5']);
    expect(heard.map((each) => each.type)).not.to.include('change');
    // Each as it was at that point.
    expect(heard.filter((each) => each.type === 'input').at(-1)).to.deep.equal({
      type: 'input',
      value: scan.value,
      sent: entriesOf(form),
    });

    heard.length = 0;
    await pressKeys('Tab');
    expect(heard).to.deep.equal([{ type: 'change', value: scan.value, sent: entriesOf(form) }]);
    await pressKeys('Shift+Tab', 'Tab');
    expect(heard).to.have.length(1);
  });

  it('a number whose field was not left is sent with the form', async () => {
    const { form, scan } = await mountForm();
    await toHours(scan);
    await type('12');
    let data: string[] = [];
    form.addEventListener('submit', () => (data = entriesOf(form)));
    form.requestSubmit();
    expect(data).to.deep.equal([`scan=${scan.value}`, 'scan_time-frame_outreach-hours=12']);
  });

  it('reports nothing wrong while a number is still being typed', async () => {
    const { scan, heard } = await mountForm();
    await toHours(scan);
    const problem = () => scan.shadowRoot!.getElementById(`${hours(scan).id}.problem`)!.textContent.trim();
    for (const key of 'veel') {
      await type(key);
      await scan.updateComplete;
      expect([hours(scan).getAttribute('aria-invalid'), problem()]).to.deep.equal(['false', '']);
    }
    expect(hours(scan).value).to.equal('veel');
    expect(heard).to.deep.equal([]);
    await pressKeys('Tab');
    await scan.updateComplete;
    expect(hours(scan).getAttribute('aria-invalid')).to.equal('true');
    expect(problem()).to.equal('Vul een getal in, bijvoorbeeld 7,5.');
    // It was never an answer.
    expect(heard).to.deep.equal([]);
  });

  it('a number that is no longer one is no longer sent', async () => {
    const { form, scan, heard } = await mountForm();
    await toHours(scan);
    await type('9');
    heard.length = 0;
    await type('x');
    expect(sent(form)).to.deep.equal([]);
    expect(heard.map((each) => each.type)).to.deep.equal(['input', 'quick-scan-change']);
    expect(hours(scan).value).to.equal('9x');
    await pressKeys('Backspace', 'Backspace', 'Tab');
    expect(hours(scan).value).to.equal('');
    expect(scan.value).to.equal('');
  });

  it('keeps the caret in place while typing', async () => {
    const { scan } = await mountForm();
    await toHours(scan);
    await type('15');
    await pressKeys('ArrowLeft');
    await type('2');
    expect(hours(scan).value).to.equal('125');
    expect(scan.result.answers['time-frame.outreach-hours']).to.equal(125);
  });

  it('choosing a unit is an answer at once', async () => {
    const { form, scan } = await mountForm(quickScanTag.started);
    await toMeasures(scan);
    const unit = byRole(scan, 'combobox', /^Hoe lang mag ik met 1/) as HTMLSelectElement;
    const number = byRole(scan, 'textbox', /^Hoe lang mag ik met 1/) as HTMLInputElement;
    await click(number);
    await pressKeys('End', 'Backspace', 'Backspace');
    await pressKeys('Tab');
    const heard = listenIn(form, quickScanTag, scan);
    const was = scan.value;
    unit.focus();
    await pressKeys('w');
    await pressKeys('Tab');
    await scan.updateComplete;
    expect(unit.value).to.equal('weeks');
    expect(scan.value).not.to.equal(was);
    expect(heard).to.deep.equal(
      ['input', 'change', 'quick-scan-change'].map((each) => ({
        type: each,
        value: scan.value,
        sent: entriesOf(form),
      })),
    );
  });

  it('disappears when the answers are discarded', async () => {
    const scan = await mountVisited(quickScanTag);
    await toHours(scan);
    await type('9');
    await showResult(scan);
    await press(scan, 'Begin opnieuw');
    expect(scan.value).to.equal('');
    await toMeasures(scan);
    expect(hours(scan).value).to.equal('');
  });
});
