import { expect } from 'chai';
import { formatCode } from '../../../src/model/index.ts';
import { allByRole, byRole } from '../../support/by-role.ts';
import { textOf } from '../../support/words.ts';
import { answeringTags } from '../../elements/answering-tags.ts';
import { type AnsweringElement, press } from '../../elements/harness.ts';
import { quickScanTag } from '../../elements/quick-scan/quick-scan.ts';
import {
  NOVEMBER,
  OCTOBER,
  SEPTEMBER,
  check,
  mountSaver,
  resultOf,
  save,
  saveThree,
  savedIn,
  show,
} from './snapshots.ts';

const COMPARE = 'Leg naast elkaar';
const { some, others } = quickScanTag;

const comparison = (element: AnsweringElement): HTMLElement | null =>
  savedIn(element).querySelector<HTMLElement>('[part=comparison]');
const cells = (element: AnsweringElement, row: RegExp): string[] =>
  allByRole(byRole(comparison(element)!, 'rowheader', row).closest('tr')!, 'cell').map((cell) =>
    textOf(cell).replace(/\u00ad/g, ''),
  );
const canCompare = (element: AnsweringElement): boolean =>
  byRole(savedIn(element), 'button', COMPARE).matches(':enabled');

describe('snapshots side by side', () => {
  it('shows what stayed, came and went between two', async () => {
    const element = await mountSaver();
    await saveThree(element);
    await check(element, /^22 oktober/);
    await check(element, /^22 november/);
    await press(element, COMPARE);
    expect(textOf(comparison(element)!)).to.contain('Van 22 oktober 2026 naar 22 november 2026.');
    expect(cells(element, /^Locatie/)).to.deep.equal([
      'Privaat (verdwenen)',
      'Semi-publiek (niet gekozen)',
      'Publiek (gebleven)',
      'Online (nieuw)',
    ]);
    expect(textOf(byRole(comparison(element)!, 'rowheader', /^Locatie/))).to.equal('Locatie Verschoven');
    expect(cells(element, /^Prioritaire/)).to.deep.equal([
      'Maatschappijgericht (gebleven)',
      'Doelgroepgericht (niet gekozen)',
    ]);
    const parts = [...comparison(element)!.querySelectorAll('td[part~=added], td[part~=removed]')].map(textOf);
    expect(parts).to.deep.equal(['Privaat (verdwenen)', 'Online (nieuw)']);
  });

  it('goes from the earlier to the later, in whatever order they are chosen', async () => {
    const element = await mountSaver();
    await saveThree(element);
    await check(element, /^22 oktober/);
    await check(element, /^22 september/);
    await press(element, COMPARE);
    expect(textOf(comparison(element)!)).to.contain('Van 22 september 2026 naar 22 oktober 2026.');
    expect(cells(element, /^Locatie/)[0]).to.equal('Privaat (nieuw)');
  });

  it('compares one with the current answers', async () => {
    const element = await mountSaver();
    await save(element, resultOf(quickScanTag, some, OCTOBER));
    await show(element, resultOf(quickScanTag, others, NOVEMBER));
    expect(canCompare(element)).to.be.false;
    await check(element, /^22 oktober/);
    await press(element, COMPARE);
    expect(textOf(comparison(element)!)).to.contain('Van 22 oktober 2026 naar 22 november 2026.');
    expect(cells(element, /^Locatie/)[3]).to.equal('Online (nieuw)');
  });

  it('names what has no date', async () => {
    const element = await mountSaver();
    await save(element, resultOf(quickScanTag, some));
    await show(element, resultOf(quickScanTag, others));
    await check(element, /code/);
    await press(element, COMPARE);
    const today = new Date().toLocaleDateString('nl-BE', { dateStyle: 'long' });
    expect(textOf(comparison(element)!)).to.contain(`Van ${today} naar je antwoorden van nu.`);
    expect(cells(element, /^Locatie/)[3]).to.equal('Online (nieuw)');
  });

  it('says so if nothing moved', async () => {
    const element = await mountSaver();
    await save(element, resultOf(quickScanTag, some, OCTOBER));
    await save(element, resultOf(quickScanTag, some, NOVEMBER));
    await check(element, /^22 oktober/);
    await check(element, /^22 november/);
    await press(element, COMPARE);
    expect(textOf(comparison(element)!)).to.contain('Er verschoof niets.');
  });

  it('takes two, no more and no less', async () => {
    const element = await mountSaver();
    await saveThree(element);
    await show(element, null);
    const able = [canCompare(element)];
    for (const month of ['september', 'oktober', 'november', 'oktober']) {
      await check(element, new RegExp(`^22 ${month}`));
      able.push(canCompare(element));
    }
    // None, one while nothing is answered, two, three, and two again.
    expect(able).to.deep.equal([false, false, true, false, true]);
  });

  it('does not change while a visitor goes on answering, until it is asked for again', async () => {
    const element = await mountSaver();
    await save(element, resultOf(quickScanTag, some, OCTOBER));
    await show(element, resultOf(quickScanTag, others, NOVEMBER));
    await check(element, /^22 oktober/);
    await press(element, COMPARE);
    await show(element, resultOf(quickScanTag, some, NOVEMBER));
    expect(cells(element, /^Locatie/)[3]).to.equal('Online (nieuw)');
    await press(element, COMPARE);
    expect(cells(element, /^Locatie/)[3]).to.equal('Online (niet gekozen)');
  });

  it('disappears when one of the two is removed', async () => {
    const element = await mountSaver();
    await saveThree(element);
    await check(element, /^22 oktober/);
    await check(element, /^22 november/);
    await press(element, COMPARE);
    expect(comparison(element) === null).to.be.false;
    await press(element, /^Verwijder: 22 oktober/);
    expect(comparison(element) === null).to.be.true;
  });

  it('keeps the choice with its snapshot when others are removed', async () => {
    const element = await mountSaver();
    await saveThree(element);
    await check(element, /^22 september/);
    await press(element, /^Verwijder: 22 november/);
    const chosen = allByRole(savedIn(element), 'checkbox').map((box) => (box as HTMLInputElement).checked);
    expect(chosen).to.deep.equal([false, true]);
  });

  for (const tag of answeringTags.slice(1)) {
    it(`works in ${tag.tag}`, async () => {
      const element = await mountSaver(tag);
      const october = resultOf(tag, tag.some, OCTOBER);
      await save(element, october);
      await save(element, resultOf(tag, tag.others, SEPTEMBER));
      await check(element, `22 oktober 2026, code ${formatCode(october.code)}`);
      await check(element, /^22 september/);
      await press(element, COMPARE);
      expect(textOf(comparison(element)!)).to.contain('Van 22 september 2026 naar 22 oktober 2026.');
      const moved = [...comparison(element)!.querySelectorAll('td[part~=added], td[part~=removed]')];
      expect(moved).to.have.length(2);
    });
  }
});
