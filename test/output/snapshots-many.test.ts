// However much is saved, it costs no more than the list. Counted rather than timed, as no two machines are equally fast.

import { expect } from 'chai';
import { createResult, quickScan } from '../../src/model/index.ts';
import { allByRole, byRole } from '../support/by-role.ts';
import { catchDownloads } from '../support/downloads.ts';
import { replace } from '../support/replace.ts';
import { textOf } from '../support/words.ts';
import type { AnsweringElement } from '../elements/harness.ts';
import {
  listedIn,
  messageIn,
  mountAgain,
  mountSaver,
  october,
  savedIn,
  show,
  storeElsewhere,
} from '../views/snapshots/snapshots.ts';

const LISTED = 25;
const FIRST = Date.parse('2026-01-01T12:00:00Z');

/** Saved results, a minute apart. */
function fill(count: number): void {
  for (let index = 0; index < count; index++) {
    const at = new Date(FIRST + index * 60_000).toISOString();
    const result = createResult(quickScan, { direction: 'demand-led' }, at.replace('.000', ''));
    localStorage.setItem(`outreach-elements/saved/quick-scan/${at}/${index}`, JSON.stringify(result));
  }
}

async function mountWith(count: number): Promise<AnsweringElement> {
  (await mountSaver()).remove();
  fill(count);
  return mountAgain();
}

/** What an action costs: how often storage is read, a text parsed and a date formatted, and what changes in the list. */
interface Costs {
  reads: number;
  parses: number;
  dates: number;
  changes: number;
}

async function costsOf(element: AnsweringElement, act: () => unknown): Promise<Costs> {
  const costs: Costs = { reads: 0, parses: 0, dates: 0, changes: 0 };
  const count = (owner: object, name: string, cost: keyof Costs) => {
    const own = (owner as Record<string, (...args: unknown[]) => unknown>)[name]!;
    replace(owner, name, function (this: unknown, ...args: unknown[]) {
      costs[cost]++;
      return own.apply(this, args);
    });
    return () => replace(owner, name, own);
  };
  const stops = [
    count(Storage.prototype, 'getItem', 'reads'),
    count(JSON, 'parse', 'parses'),
    count(Date.prototype, 'toLocaleDateString', 'dates'),
  ];
  const observer = new MutationObserver((records) => (costs.changes += records.length));
  observer.observe(savedIn(element).querySelector('ul') ?? savedIn(element), { childList: true, subtree: true });
  await act();
  await element.updateComplete;
  costs.changes += observer.takeRecords().length;
  observer.disconnect();
  for (const stop of stops) stop();
  return costs;
}

const nothing: Costs = { reads: 0, parses: 0, dates: 0, changes: 0 };
/** The message comes in a separate update. */
async function press(element: AnsweringElement, name: string): Promise<void> {
  byRole(element, 'button', name).click();
  await element.updateComplete;
  await element.updateComplete;
}
async function first(element: AnsweringElement): Promise<void> {
  byRole(element, 'checkbox', 'Vrijwillig').click();
  await element.updateComplete;
}
const answer = (element: AnsweringElement) => byRole(element, 'checkbox', 'Dwang').click();
const nodesIn = (element: AnsweringElement) => savedIn(element).querySelectorAll('*').length;

for (const count of [1_000, 10_000]) {
  describe(`${count} saved results`, function () {
    this.timeout(120_000);

    it('are listed up to the length of a list, the latest first, and the others counted', async () => {
      const few = nodesIn(await mountWith(LISTED));
      const element = await mountWith(count);
      expect(listedIn(element)).to.have.length(LISTED);
      const last = new Date(FIRST + (count - 1) * 60_000).toLocaleDateString('nl-BE', { dateStyle: 'long' });
      expect(listedIn(element)[0]).to.match(new RegExp(`^${last}, code `));
      expect(textOf(savedIn(element))).to.contain(`En nog ${count - LISTED} oudere.`);
      expect(nodesIn(element)).to.equal(few + 1);
    });

    it('cost nothing when another tab writes a hundred of its own', async () => {
      const element = await mountWith(count);
      const costs = await costsOf(element, () => {
        for (let index = 0; index < 100; index++) storeElsewhere(`someone-else/${index}`, 'x');
      });
      expect(costs).to.deep.equal(nothing);
    });

    it('are only read as far as they are listed when one changes', async () => {
      const element = await mountWith(count);
      const costs = await costsOf(element, () =>
        storeElsewhere('outreach-elements/saved/quick-scan/2026-12-24T12:00:00.000Z/1', JSON.stringify(october)),
      );
      expect(listedIn(element)[0]).to.match(/^22 oktober 2026/);
      expect(costs).to.include({ reads: LISTED, parses: LISTED, dates: LISTED });
    });

    it('add nothing to what an answer costs', async () => {
      const without = await mountWith(0);
      // Before the first answer there is nothing to save.
      await first(without);
      const costsWithout = await costsOf(without, () => answer(without));
      const element = await mountWith(count);
      await first(element);
      const costs = await costsOf(element, () => answer(element));
      expect(element.result.answers).to.deep.equal({ 'working-relationship': ['voluntary', 'coercive'] });
      expect(costs).to.deep.equal(costsWithout);
    });

    it('are compared unparsed when one more is saved, and then the list is read', async () => {
      const element = await mountWith(count);
      await show(element, october);
      const costs = await costsOf(element, () => press(element, 'Bewaar op dit toestel'));
      expect(messageIn(element)).to.equal('Bewaard op dit toestel.');
      expect(costs).to.include({ reads: count + 1 + LISTED, parses: 1 + LISTED });
    });

    it('are all downloaded, all removed and all put back', async () => {
      const files = catchDownloads();
      const element = await mountWith(count);
      await press(element, 'Download als JSON: Bewaarde momentopnames');
      expect(JSON.parse(await files[0]!.text())).to.have.length(count);
      await press(element, 'Verwijder alles');
      expect(localStorage.length).to.equal(0);
      expect(allByRole(savedIn(element), 'checkbox')).to.be.empty;
      await press(element, 'Zet terug');
      expect(localStorage.length).to.equal(count);
      expect(listedIn(element)).to.have.length(LISTED);
    });
  });
}
