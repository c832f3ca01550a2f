import { expect } from 'chai';
import type { QuickScanElement } from '../../../src/index.ts';
import { QuickScanChangeEvent, QuickScanCompleteEvent } from '../../../src/index.ts';
import { parseResult, quickScan } from '../../../src/model/index.ts';
import { byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { click } from '../../support/input.ts';
import { COMPLETE, STARTED, mountScan, press } from './quick-scan.ts';

type ScanEvent = QuickScanChangeEvent | QuickScanCompleteEvent;

/** Collects what reaches the document, where a host would listen. */
function listen(): ScanEvent[] {
  const events: ScanEvent[] = [];
  const hear = (event: ScanEvent) => void events.push(event);
  document.addEventListener('quick-scan-change', hear);
  document.addEventListener('quick-scan-complete', hear);
  afterThisTest(() => {
    document.removeEventListener('quick-scan-change', hear);
    document.removeEventListener('quick-scan-complete', hear);
  });
  return events;
}

const types = (events: readonly Event[]) => events.map(({ type }) => type);

describe('quick-scan events', () => {
  it('tell of every answer of a person, with the result', async () => {
    const events = listen();
    const scan = await mountScan();
    await click(byRole(scan, 'checkbox', 'Dwang'));
    const [event] = events;
    expect(types(events)).to.deep.equal(['quick-scan-change']);
    expect(event).to.be.instanceOf(QuickScanChangeEvent);
    expect(event!.target).to.equal(scan);
    expect(event!.detail).to.equal(scan.result);
    expect(event!.detail).to.deep.include({
      instrument: 'quick-scan',
      version: 1,
      complete: false,
      answered: 1,
      total: 9,
    });
    expect(event!.detail.answers).to.deep.equal({ 'working-relationship': ['coercive'] });
    expect(Date.parse(event!.detail.recordedAt!)).to.be.closeTo(Date.now(), 60_000);
    expect(parseResult([quickScan], JSON.stringify(event!.detail))).to.deep.equal(event!.detail);
  });

  it('tell once that the scan is complete, and again after it was not', async () => {
    const events = listen();
    const scan = await mountScan(`mode="page" value="${COMPLETE}"`);
    await click(byRole(scan, 'radio', 'Gelimiteerd'));
    expect(types(events)).to.deep.equal(['quick-scan-change']);
    const clear = byRole(byRole(scan, 'group', 'Hoe wordt het aanbod ingevuld?'), 'button', 'Wis mijn keuze');
    await click(clear);
    await click(byRole(scan, 'radio', 'Vraaggericht'));
    expect(types(events)).to.deep.equal([
      'quick-scan-change',
      'quick-scan-change',
      'quick-scan-change',
      'quick-scan-complete',
    ]);
    expect(events.at(-1)!.detail).to.have.property('complete', true);
    expect(events.at(-1)).to.be.instanceOf(QuickScanCompleteEvent);
  });

  it('are silent for what a script sets', async () => {
    const events = listen();
    const scan = await mountScan(`value="${STARTED}"`);
    scan.value = COMPLETE;
    const { result } = scan;
    scan.result = result;
    scan.result = null;
    scan.setAttribute('value', STARTED);
    await scan.updateComplete;
    expect(events).to.be.empty;
  });

  it('are silent for steps', async () => {
    const events = listen();
    const scan = await mountScan(`value="${COMPLETE}"`);
    await press(scan, 'Volgende');
    await press(scan, 'Bekijk het profiel');
    expect(events).to.be.empty;
  });

  it('leave a listener free to set another result', async () => {
    const scan = await mountScan();
    const refuse = () => (scan.result = null);
    scan.addEventListener('quick-scan-change', refuse);
    const input = byRole(scan, 'checkbox', 'Dwang') as HTMLInputElement;
    await click(input);
    await scan.updateComplete;
    expect(scan.value).to.equal('');
    expect(input.checked).to.be.false;
  });

  it('leave everything in place where a listener sets what it was told', async () => {
    const scan = await mountScan(`mode="page" value="${COMPLETE}"`);
    scan.addEventListener('quick-scan-change', ({ detail }) => (scan.value = detail.code));
    const input = byRole(scan, 'textbox', 'Hoeveel uur per week mag ik outreachen?') as HTMLInputElement;
    input.value = 'veel';
    input.dispatchEvent(new Event('change'));
    await click(byRole(scan, 'radio', 'Gelimiteerd'));
    await scan.updateComplete;
    expect(input.value).to.equal('veel');
    expect(scan.result.recordedAt).to.be.a('string');
  });

  it('cross shadow boundaries', async () => {
    const events = listen();
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<quick-scan></quick-scan>';
    document.body.append(host);
    afterThisTest(() => host.remove());
    const scan = host.shadowRoot!.querySelector('quick-scan') as QuickScanElement;
    await scan.updateComplete;
    await click(byRole(scan, 'checkbox', 'Dwang'));
    expect(types(events)).to.deep.equal(['quick-scan-change']);
  });
});
