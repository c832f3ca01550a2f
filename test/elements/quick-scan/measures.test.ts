import { expect } from 'chai';
import type { QuickScanElement } from '../../../src/index.ts';
import { byRole } from '../../support/by-role.ts';
import { click, press as pressKeys, type } from '../../support/input.ts';
import { focusIn } from '../../support/words.ts';
import { press, showResult } from '../harness.ts';
import { COMPLETE, STARTED, mountScan, mountVisitedScan } from './quick-scan.ts';

describe('measures of quick-scan', () => {
  const atMeasures = async (attributes = '') => {
    const scan = await mountVisitedScan(attributes);
    await press(scan, /^9 Tijdsbepaling/);
    return scan;
  };
  const hours = (scan: QuickScanElement) =>
    byRole(scan, 'textbox', 'Hoeveel uur per week mag ik outreachen?') as HTMLInputElement;
  const fill = async (scan: QuickScanElement, input: HTMLInputElement, text: string) => {
    input.focus();
    input.select();
    await type(text);
    await pressKeys('Tab');
    await scan.updateComplete;
  };
  const problemOf = (scan: QuickScanElement, input: HTMLInputElement) => {
    const ids = input.getAttribute('aria-describedby')!.split(' ');
    return scan.shadowRoot!.getElementById(ids.at(-1)!)!.textContent.trim();
  };

  it('take Dutch decimals, and do not count for completeness', async () => {
    const scan = await atMeasures();
    await fill(scan, hours(scan), '7,5');
    expect(scan.result.answers['time-frame.outreach-hours']).to.equal(7.5);
    expect(scan.result.answered).to.equal(0);
    expect(hours(scan).value).to.equal('7,5');
  });

  it('say what is wrong beside the field, keep what was typed, and block nothing', async () => {
    const scan = await atMeasures();
    for (const [text, problem] of [
      ['veel', 'Vul een getal in, bijvoorbeeld 7,5.'],
      ['169', 'Vul een getal in tot en met 168.'],
      ['-1', 'Vul een getal in vanaf 0.'],
      ['1,01', 'Gebruik stappen van 0,05.'],
    ] as const) {
      await fill(scan, hours(scan), text);
      expect(problemOf(scan, hours(scan))).to.equal(problem);
      expect(hours(scan).value).to.equal(text);
      expect(hours(scan).getAttribute('aria-invalid')).to.equal('true');
      const { borderTopColor } = getComputedStyle(hours(scan));
      expect(borderTopColor).to.equal(getComputedStyle(scan.shadowRoot!.querySelector('[part=error]')!).color);
      expect(scan.result.answers).not.to.have.property('time-frame.outreach-hours');
    }
    await press(scan, 'Vorige');
    await press(scan, 'Volgende');
    expect(hours(scan).value).to.equal('1,01');
    await fill(scan, hours(scan), '1');
    expect(problemOf(scan, hours(scan))).to.equal('');
    expect(hours(scan).getAttribute('aria-invalid')).to.equal('false');
  });

  it('offer weeks and months if the source does', async () => {
    const scan = await atMeasures();
    const duration = byRole(scan, 'textbox', 'Hoe lang mag ik met 1 cliënt/groep werken?') as HTMLInputElement;
    const unit = byRole(scan, 'combobox', /^Hoe lang mag ik met 1/) as HTMLSelectElement;
    await fill(scan, duration, '110');
    expect(problemOf(scan, duration)).to.equal('Vul een getal in tot en met 104.');
    unit.focus();
    await pressKeys('m');
    await pressKeys('Tab');
    await scan.updateComplete;
    expect(unit.value).to.equal('months');
    expect(scan.result.answers['time-frame.contact-duration']).to.deep.equal({ value: 110, unit: 'months' });
    expect(problemOf(scan, duration)).to.equal('');
  });

  it('start over with everything else', async () => {
    const scan = await atMeasures();
    await fill(scan, hours(scan), '7,5');
    await fill(scan, byRole(scan, 'textbox', /^Hoe lang mag ik/) as HTMLInputElement, 'lang');
    await showResult(scan);
    await press(scan, 'Begin opnieuw');
    await press(scan, '9 Tijdsbepaling, nog open');
    expect(hours(scan).value).to.equal('');
    expect((byRole(scan, 'textbox', /^Hoe lang mag ik/) as HTMLInputElement).value).to.equal('');
    await press(scan, 'Terug naar mijn antwoorden');
    await press(scan, 'Terug naar de vragen');
    expect(hours(scan).value).to.equal('7,5');
    expect(focusIn(scan)).to.equal('Parameter 9 van 9 Tijdsbepaling');
  });

  it('show what was set by script', async () => {
    const scan = await atMeasures(`value="${STARTED}"`);
    expect(hours(scan).value).to.equal('7,15');
    expect((byRole(scan, 'combobox', /Hoe lang duurt ons project/) as HTMLSelectElement).value).to.equal('months');
    scan.value = '';
    await scan.updateComplete;
    expect(hours(scan).value).to.equal('');
  });

  it('stay as they are typed if a listener sets what it received', async () => {
    const scan = await mountScan(`mode="page" value="${COMPLETE}"`);
    scan.addEventListener('quick-scan-change', ({ detail }) => (scan.value = detail.code));
    await fill(scan, hours(scan), 'veel');
    await click(byRole(scan, 'radio', 'Gelimiteerd'));
    await scan.updateComplete;
    expect(hours(scan).value).to.equal('veel');
    expect(scan.result.recordedAt).to.be.a('string');
  });
});
