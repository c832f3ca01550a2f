import { expect } from 'chai';
import type { QuickScanElement } from '../../../src/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { eventually } from '../../support/eventually.ts';
import { click } from '../../support/input.ts';
import { replace } from '../../support/replace.ts';
import { openPage, press } from '../../elements/harness.ts';
import { quickScanTag } from '../../elements/quick-scan/quick-scan.ts';
import {
  NOVEMBER,
  OCTOBER,
  SEPTEMBER,
  check,
  checkboxIn,
  listedIn,
  mountSaver,
  resultOf,
  save,
  storeElsewhere,
  stored,
  messageIn,
} from './snapshots.ts';

const { some, others } = quickScanTag;

/** Another page of the same site, in a frame: it shares the storage, and is notified of what this page stores. */
async function openTab(): Promise<QuickScanElement> {
  const { element } = await openPage(quickScanTag, '', 800, 'allow-saving');
  return element;
}

/** As in this page, but with its own copy of the deferred file. */
async function saveInTab(scan: QuickScanElement, result: QuickScanElement['result']): Promise<void> {
  scan.result = JSON.parse(JSON.stringify(result)) as QuickScanElement['result'];
  await scan.updateComplete;
  await click(byRole(scan, 'button', 'Bewaar op dit toestel'));
  await eventually(() => expect(messageIn(scan)).to.match(/^(Bewaard op|Dit staat al)/));
}

const october = resultOf(quickScanTag, some, OCTOBER) as QuickScanElement['result'];
const november = resultOf(quickScanTag, others, NOVEMBER) as QuickScanElement['result'];
const september = resultOf(quickScanTag, others, SEPTEMBER) as QuickScanElement['result'];

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

  it('see what the other saved before they save, and say that it is saved already', async () => {
    const here = await mountSaver();
    const there = await openTab();
    await save(here, october);
    await saveInTab(there, october);
    expect(messageIn(there)).to.equal('Dit staat al op dit toestel.');
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

  it('keep what the visitor has chosen and read', async () => {
    const here = await mountSaver();
    const there = await openTab();
    await save(here, october);
    await check(here, /^22 oktober/);
    await saveInTab(there, november);
    await eventually(() => expect(listedIn(here)).to.have.length(2));
    expect(checkboxIn(here, /^22 oktober/).checked).to.be.true;
    expect(checkboxIn(here, /^22 november/).checked).to.be.false;
    expect(messageIn(here)).to.equal('Bewaard op dit toestel.');
  });

  it('notice that storage was emptied', async () => {
    const here = await mountSaver();
    const there = await openTab();
    await save(here, october);
    await eventually(() => expect(listedIn(there)).to.have.length(1));
    there.ownerDocument.defaultView!.localStorage.clear();
    await eventually(() => expect(listedIn(here)).to.deep.equal([]));
    expect(here.result).to.deep.equal(october);
  });

  it('read what is saved when it changes, and not on each answer or when something else is stored', async () => {
    const here = await mountSaver();
    await save(here, october);
    let reads = 0;
    const read = localStorage.getItem.bind(localStorage);
    replace(Storage.prototype, 'getItem', (key: string) => {
      reads++;
      return read(key);
    });
    const [[key, text]] = Object.entries(stored()) as [[string, string]];
    for (let count = 0; count < 100; count++) storeElsewhere(`someone-else/${count}`, 'x');
    await here.updateComplete;
    await click(byRole(here, 'button', '1 Werkrelatie, nog open'));
    await here.updateComplete;
    await click(byRole(here, 'checkbox', 'Dwang'));
    await here.updateComplete;
    expect(reads).to.equal(0);
    storeElsewhere(key.replace(/\d+$/, '1'), text);
    expect(reads).to.equal(2);
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

  it('do not affect each other’s screens', async () => {
    const here = await mountSaver();
    const there = await openTab();
    await save(here, october);
    await saveInTab(there, november);
    expect(here.result).to.deep.equal(october);
    expect(allByRole(here, 'button', 'Terug naar mijn antwoorden')).to.be.empty;
  });
});
