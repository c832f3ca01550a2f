import { afterThisTest } from '../../support/cleanup.ts';
import { expect } from 'chai';
import type { QuickScanElement } from '../../../src/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { eventually } from '../../support/eventually.ts';
import { openFrame } from '../../support/host-page.ts';
import { click } from '../../support/input.ts';
import {
  NOVEMBER,
  OCTOBER,
  SEPTEMBER,
  check,
  checkboxIn,
  listedIn,
  mountSaver,
  press,
  quickScanSaver,
  resultOf,
  save,
  savedIn,
  stored,
  toldIn,
} from './saving.ts';

const { some, others } = quickScanSaver;

/** Another page of the same site, in a frame: it shares the storage, and hears of what this page does there. */
async function openTab(): Promise<QuickScanElement> {
  const page = await openFrame('/test/elements/saving/host-page.html', 800, 900);
  const scan = page.document.querySelector('quick-scan')!;
  await eventually(() => expect(savedIn(scan).checkVisibility()).to.be.true);
  return scan;
}

/** As in this page, but its later file is one of its own. */
async function saveInTab(scan: QuickScanElement, result: QuickScanElement['result']): Promise<void> {
  scan.result = JSON.parse(JSON.stringify(result)) as QuickScanElement['result'];
  await scan.updateComplete;
  await click(byRole(scan, 'button', 'Bewaar op dit toestel'));
  await eventually(() => expect(toldIn(scan)).to.match(/^(Bewaard op|Dit staat al)/));
}

const october = resultOf(quickScanSaver, some, OCTOBER) as QuickScanElement['result'];
const november = resultOf(quickScanSaver, others, NOVEMBER) as QuickScanElement['result'];
const september = resultOf(quickScanSaver, others, SEPTEMBER) as QuickScanElement['result'];

describe('two tabs that save', () => {
  it('show each what both saved, and lose nothing', async () => {
    const here = await mountSaver();
    const there = await openTab();
    await save(here, october);
    await eventually(() => expect(listedIn(there)).to.have.length(1));
    await saveInTab(there, november);
    await eventually(() => expect(listedIn(here)).to.have.length(2));
    await save(here, september);
    await eventually(() => expect(listedIn(there)).to.have.length(3));
    expect(listedIn(there)).to.deep.equal(listedIn(here));
    expect(Object.values(stored())).to.have.members([october, november, september].map((each) => JSON.stringify(each)));
  });

  it('see what the other saved before they save, and say that it is there', async () => {
    const here = await mountSaver();
    const there = await openTab();
    await save(here, october);
    await saveInTab(there, october);
    expect(toldIn(there)).to.equal('Dit staat al op dit toestel.');
    expect(Object.keys(stored())).to.have.length(1);
  });

  it('see what the other removes and puts back', async () => {
    const here = await mountSaver();
    const there = await openTab();
    await save(here, october);
    await save(here, november);
    await eventually(() => expect(listedIn(there)).to.have.length(2));
    await click(byRole(there, 'button', /^Verwijder: 22 oktober/));
    await eventually(() => expect(listedIn(here)).to.have.length(1));
    await click(byRole(there, 'button', 'Zet terug'));
    await eventually(() => expect(listedIn(here)).to.have.length(2));
    await press(here, 'Verwijder alles');
    await eventually(() => expect(listedIn(there)).to.deep.equal([]));
  });

  it('keep what the visitor has chosen and been told', async () => {
    const here = await mountSaver();
    const there = await openTab();
    await save(here, october);
    await check(here, /^22 oktober/);
    await saveInTab(there, november);
    await eventually(() => expect(listedIn(here)).to.have.length(2));
    expect(checkboxIn(here, /^22 oktober/).checked).to.be.true;
    expect(checkboxIn(here, /^22 november/).checked).to.be.false;
    expect(toldIn(here)).to.equal('Bewaard op dit toestel.');
  });

  it('hear of a storage that was emptied', async () => {
    const here = await mountSaver();
    const there = await openTab();
    await save(here, october);
    await eventually(() => expect(listedIn(there)).to.have.length(1));
    there.ownerDocument.defaultView!.localStorage.clear();
    await eventually(() => expect(listedIn(here)).to.deep.equal([]));
    expect(here.result).to.deep.equal(october);
  });

  it('listen no longer once they have left the page', async () => {
    const here = await mountSaver();
    await save(here, october);
    here.remove();
    await here.updateComplete;
    dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(here.isUpdatePending).to.be.false;
    document.body.append(here);
    afterThisTest(() => here.remove());
    await here.updateComplete;
    dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(here.isUpdatePending).to.be.true;
  });

  it('leave each other out of what is on the screen', async () => {
    const here = await mountSaver();
    const there = await openTab();
    await save(here, october);
    await saveInTab(there, november);
    expect(here.result).to.deep.equal(october);
    expect(allByRole(here, 'button', 'Terug naar mijn antwoorden')).to.be.empty;
  });
});
