import { expect } from 'chai';
import type { QuickScanElement } from '../../../src/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { eventually } from '../../support/eventually.ts';
import { click, press as pressKeys, type } from '../../support/input.ts';
import { focusIn, textOf } from '../../support/words.ts';
import { entriesOf, mountInForm, press } from '../harness.ts';
import { elementIn, openPage, reload } from '../visits.ts';
import { COMPLETE, mountVisitedScan, quickScanTag } from './quick-scan.ts';

const OUTREACH = 'Hoeveel uur per week mag ik outreachen?';
const hoursIn = (scan: QuickScanElement, question = OUTREACH) => byRole(scan, 'textbox', question) as HTMLInputElement;

/** Types in a field, and stays in it. */
async function typeHours(scan: QuickScanElement, text: string): Promise<void> {
  hoursIn(scan).focus();
  hoursIn(scan).select();
  await type(text);
}
async function fillHours(scan: QuickScanElement, text: string): Promise<void> {
  await typeHours(scan, text);
  await pressKeys('Tab');
  await scan.updateComplete;
}

describe('a measure that cannot be read', () => {
  for (const [text, flag, problem] of [
    ['zeven', 'badInput', 'Vul een getal in, bijvoorbeeld 7,5.'],
    ['1.000', 'badInput', 'Bedoel je 1 of 1000?'],
    ['7,500', 'badInput', 'Bedoel je 7,5 of 7500?'],
    ['169', 'rangeOverflow', 'Vul een getal in tot en met 168.'],
    ['-1', 'rangeUnderflow', 'Vul een getal in vanaf 0.'],
    ['1,01', 'stepMismatch', 'Gebruik stappen van 0,05.'],
  ] as const) {
    it(`blocks a form and says so in the element: ${text}`, async () => {
      const { form, element: scan } = await mountInForm(quickScanTag, `name="naam" value="${COMPLETE}"`);
      let submitted = 0;
      form.addEventListener('submit', () => submitted++);
      await press(scan, /^9 Tijdsbepaling/);
      await typeHours(scan, text);
      expect(scan.validity[flag], 'while it is typed').to.equal(true);
      await pressKeys('Tab');
      await press(scan, /^1 Werkrelatie/);
      await click(byRole(form, 'button', 'Verstuur'));
      const alert = await eventually(() => byRole(scan, 'alert'));
      expect(submitted).to.equal(0);
      expect(textOf(alert)).to.equal(`Je kunt nog niet verder. ${OUTREACH} ${problem}`);
      expect(scan.validationMessage).to.equal(`${OUTREACH} ${problem}`);
      expect(scan.validity.valueMissing).to.equal(false);
      expect(focusIn(scan)).to.equal('Parameter 9 van 9 Tijdsbepaling');
      expect(entriesOf(form).join()).not.to.contain('outreach-hours');

      await fillHours(scan, '7,5');
      expect(scan.validity.valid).to.equal(true);
      expect(allByRole(scan, 'alert')).to.be.empty;
      await click(byRole(form, 'button', 'Verstuur'));
      expect(submitted).to.equal(1);
      expect(entriesOf(form)).to.include('naam_time-frame_outreach-hours=7.5');
    });
  }

  it('is named beside what is still to be answered', async () => {
    const { element: scan } = await mountInForm(
      quickScanTag,
      `name="naam" required value="${quickScanTag.allButLast}"`,
    );
    await press(scan, /^9 Tijdsbepaling/);
    await fillHours(scan, 'veel');
    expect(scan.validationMessage).to.equal(
      `Beantwoord nog: Tijdsbepaling. ${OUTREACH} Vul een getal in, bijvoorbeeld 7,5.`,
    );
    expect({ missing: scan.validity.valueMissing, bad: scan.validity.badInput }).to.deep.equal({
      missing: true,
      bad: true,
    });
    scan.readonly = true;
    expect(scan.checkValidity(), 'while nothing can be changed').to.equal(true);
  });

  for (const [name, undo] of Object.entries<(scan: QuickScanElement) => unknown>({
    'the form is reset': (scan) => scan.form!.reset(),
    'a script empties it': (scan) => (scan.value = ''),
    'a script gives another result': (scan) => (scan.value = quickScanTag.allButLast),
    'the field is emptied': async (scan) => {
      hoursIn(scan).focus();
      hoursIn(scan).select();
      await pressKeys('Backspace');
      await pressKeys('Tab');
    },
  })) {
    it(`blocks nothing any more once ${name}`, async () => {
      const { element: scan } = await mountInForm(quickScanTag, `name="naam" value="${COMPLETE}"`);
      await press(scan, /^9 Tijdsbepaling/);
      await fillHours(scan, '3');
      await fillHours(scan, 'veel');
      expect(scan.checkValidity()).to.equal(false);
      await undo(scan);
      await scan.updateComplete;
      expect(scan.checkValidity()).to.equal(true);
    });
  }

  it('does not make a press that leaves it miss, and is named above the profile', async () => {
    const scan = await mountVisitedScan();
    await press(scan, /^9 Tijdsbepaling/);
    await typeHours(scan, 'acht');
    const button = byRole(scan, 'button', 'Bekijk het profiel');
    const topOf = () => Math.round(button.getBoundingClientRect().top + scrollY);
    const top = topOf();
    let held = NaN;
    addEventListener('mouseup', () => (held = topOf()), { once: true, capture: true });
    await click(button);
    expect(held).to.equal(top);
    await eventually(() => byRole(scan, 'table', 'Profiel'));
    const said = `‘acht’ bij ‘${OUTREACH}’ staat niet in dit profiel. Vul een getal in, bijvoorbeeld 7,5.`;
    const told = [...scan.shadowRoot!.querySelectorAll('.result p')].find((each) => textOf(each) === said)!;
    expect(told.compareDocumentPosition(byRole(scan, 'table', 'Profiel'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    const [, mend] = allByRole(scan.shadowRoot!.querySelector('.result')!, 'button', 'Tijdsbepaling');
    await click(mend!);
    await scan.updateComplete;
    expect(hoursIn(scan).value).to.equal('acht');
    expect(hoursIn(scan).getAttribute('aria-invalid')).to.equal('true');
    await fillHours(scan, '8');
    await press(scan, 'Bekijk het profiel');
    expect(textOf(scan.shadowRoot!.querySelector('.result')!)).not.to.contain('staat niet in');
  });

  it('is in its field again after a reload, even if nothing is answered', async () => {
    for (const given of ['', COMPLETE]) {
      let page = await openPage(`<form><quick-scan name="naam" value="${given}"></quick-scan></form>`);
      const scan = await elementIn(quickScanTag, page);
      await press(scan, /^9 Tijdsbepaling/);
      await fillHours(scan, 'acht');
      page = await reload(page);
      const again = await elementIn(quickScanTag, page);
      expect(hoursIn(again).value).to.equal('acht');
      expect(again.validity.badInput).to.equal(true);
      expect(hoursIn(again).getAttribute('aria-invalid')).to.equal('true');
      expect(again.value).to.equal(given);
      // And again, as another visit wrote it.
      expect(hoursIn(await elementIn(quickScanTag, await reload(page))).value).to.equal('acht');
    }
  });

  it('stays beside the way back to what was cleared, even after a reload, and disappears with what is put back', async () => {
    const page = await openPage(`<quick-scan value="${COMPLETE}"></quick-scan>`);
    const scan = await elementIn(quickScanTag, page);
    await press(scan, 'Bekijk het profiel');
    await press(scan, 'Begin opnieuw');
    await press(scan, /^9 Tijdsbepaling/);
    await fillHours(scan, 'acht');
    const again = await elementIn(quickScanTag, await reload(page));
    expect(hoursIn(again).value).to.equal('acht');
    await press(again, 'Terug naar mijn antwoorden');
    expect(again.value).to.equal(COMPLETE);
    expect(again.validity.valid).to.equal(true);
  });

  it('disappears if a script gives a result on the next load', async () => {
    const set = `<script type="module">document.querySelector('quick-scan').value = '${COMPLETE}';</script>`;
    let page = await openPage(`<quick-scan></quick-scan>${set}`);
    await press(await elementIn(quickScanTag, page), /^9 Tijdsbepaling/);
    await fillHours(await elementIn(quickScanTag, page), 'acht');
    page = await reload(page);
    const again = await elementIn(quickScanTag, page);
    await press(again, /^9 Tijdsbepaling/);
    expect(hoursIn(again).value).to.equal('');
    expect(again.validity.valid).to.equal(true);
  });
});
