import { expect } from 'chai';
import type { QuickScanElement } from '../../../src/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { click } from '../../support/input.ts';
import { COMPLETE, STARTED, focusIn, loaded, mountScan, press } from './quick-scan.ts';

/** Goes to a fragment of this page, as a link does, and waits until the page has heard of it. */
async function follow(fragment: string): Promise<void> {
  const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = fragment;
  await heard;
}

const notice = (scan: QuickScanElement) => scan.shadowRoot!.querySelector('[part=notice]')!.textContent;

describe('a link to a result', () => {
  beforeEach(() => {
    afterThisTest(() => history.replaceState(null, '', location.pathname + location.search));
  });

  it('opens it with the page', async () => {
    await follow('#quick-scan=qf5z-zzzh');
    const scan = await mountScan();
    expect(scan.value).to.equal(COMPLETE);
    expect(byRole(scan, 'heading', 'Profiel')).to.exist;
    expect(notice(scan)).to.contain('Je ziet het resultaat uit een link.');
    expect(focusIn(scan)).to.equal('Profiel');
    expect(allByRole(scan, 'button', 'Terug naar mijn antwoorden')).to.be.empty;
  });

  it('opens it in an open page, with a way back to what stood there', async () => {
    const scan = await mountScan();
    await click(byRole(scan, 'checkbox', 'Dwang'));
    const { result } = scan;
    await follow(`#elsewhere=1&quick-scan=${COMPLETE}`);
    await loaded(scan);
    expect(scan.value).to.equal(COMPLETE);
    await press(scan, 'Terug naar de vragen');
    await press(scan, 'Volgende');
    await press(scan, 'Terug naar mijn antwoorden');
    expect(scan.result).to.deep.equal(result);
    expect(focusIn(scan)).to.equal('Parameter 2 van 9 (Aan)melding');
  });

  it('to what stands there already keeps its date, and has no other way to go back', async () => {
    const scan = await mountScan();
    await click(byRole(scan, 'checkbox', 'Dwang'));
    const { result } = scan;
    await follow(`#quick-scan=${result.code}`);
    await loaded(scan);
    expect(scan.result === result).to.be.true;
    expect(allByRole(scan, 'button', 'Terug naar mijn antwoorden')).to.be.empty;
  });

  it('changes nothing that cannot be changed', async () => {
    const scan = await mountScan(`value="${STARTED}"`);
    await follow(`#quick-scan=${COMPLETE}`);
    await loaded(scan);
    scan.readonly = true;
    await scan.updateComplete;
    expect(allByRole(scan, 'button', 'Terug naar mijn antwoorden')).to.be.empty;
    await follow(`#quick-scan=${STARTED}`);
    expect(scan.value).to.equal(COMPLETE);
  });

  it('that is broken leaves the scan empty, or as it was, and says so in Dutch', async () => {
    await follow('#quick-scan=QF5Z-ZZZG');
    const empty = await mountScan();
    expect(empty.value).to.equal('');
    expect(notice(empty)).to.contain('Deze resultaatcode klopt niet.');

    const hostile = ['<img src=x onerror=alert(1)>', '%00', '__proto__', 'Q'.repeat(5000), 'ＱＦ５Ｚ', '%E0%A4%A'];
    empty.value = STARTED;
    for (const code of hostile) {
      await follow(`#quick-scan=${code}`);
      await loaded(empty);
      expect(empty.value).to.equal(STARTED);
      expect(notice(empty)).to.contain('Deze resultaatcode klopt niet.');
      expect(empty.shadowRoot!.querySelector('img') === null).to.be.true;
    }
  });

  it('opens in the first of two scans', async () => {
    await follow(`#quick-scan=${COMPLETE}`);
    const first = await mountScan();
    const second = await mountScan();
    expect([first.value, second.value]).to.deep.equal([COMPLETE, '']);
  });

  it('does not concern other fragments, or a scan that has left the page', async () => {
    const scan = await mountScan();
    await follow('#quick-scans=QF5ZZZZH');
    await scan.updateComplete;
    expect(scan.value).to.equal('');
    expect(notice(scan).trim()).to.equal('');
    scan.remove();
    await follow(`#quick-scan=${COMPLETE}`);
    expect(scan.value).to.equal('');
  });
});
