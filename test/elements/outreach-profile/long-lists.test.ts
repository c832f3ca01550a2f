import { expect } from 'chai';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { toCode, quickScan } from '../../../src/model/index.ts';
import { byRole } from '../../support/by-role.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { expectConsole } from '../../support/console-guard.ts';
import { until } from '../../support/eventually.ts';
import { isWebKit } from '../../support/history.ts';
import { click } from '../../support/input.ts';
import { mount } from '../../support/mount.ts';
import {
  AFTER,
  COMPLETE,
  added,
  addText,
  cells,
  codesField,
  codesOf,
  dragEvent,
  drop,
  focusIn,
  isBusy,
  listen,
  manyResults,
  mountProfile,
  paste,
  pressByKey,
  refusals,
  settled,
  textFile,
  title,
  untilAdded,
} from './outreach-profile.ts';

/** More than anybody has. WebKit takes minutes for what the others read in seconds. */
const LINES = isWebKit ? 20_000 : 100_000;

/** As many lines: of every ten, one is a result, one repeats the line before, and eight are nothing. */
function mixedLines(): { text: string; results: readonly string[] } {
  const results = manyResults(LINES / 10).map(({ code }) => code);
  const lines = results.flatMap((code) => [code, code.toLowerCase(), ...Array<string>(8).fill(`${code}G`)]);
  return { text: lines.join('\n'), results };
}

const twice = (codes: readonly string[]): string[] => codes.flatMap((code) => [code, code]);

interface Meanwhile {
  tasks: number;
  frames: number;
  /** How many the page reported to have read. */
  readonly counts: number[];
}

/** Counts what else the page does while it reads. */
async function whileReading(profile: OutreachProfileElement): Promise<Meanwhile> {
  await until(() => isBusy(profile), 'a progress bar');
  const seen: Meanwhile = { tasks: 0, frames: 0, counts: [] };
  const onFrame = () => {
    seen.frames++;
    if (isBusy(profile)) requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
  const onTask = () => {
    seen.tasks++;
    const [count] = /\d+/.exec(profile.shadowRoot!.querySelector('.busy')?.textContent ?? '') ?? [];
    if (count && Number(count) !== seen.counts.at(-1)) seen.counts.push(Number(count));
    return !isBusy(profile);
  };
  await until(onTask, 'the end of reading');
  await settled(profile);
  return seen;
}

function expectAllRead(profile: OutreachProfileElement, results: readonly string[]): void {
  const refused = LINES - results.length;
  expect(codesOf(profile)).to.deep.equal(results);
  expect(title(profile)).to.equal(`Teambeeld van ${results.length} resultaten`);
  expect(added(profile)).to.match(
    new RegExp(`^${results.length} resultaten toegevoegd\\..* ${refused} regels zijn niet toegevoegd:`),
  );
  expect(added(profile)).to.contain(`En nog ${refused - 25} andere.`);
  expect(refusals(profile)).to.have.length(25);
  expect(profile.shadowRoot!.querySelectorAll('[part=results] li')).to.have.length(25);
}

describe('far too many lines', function () {
  this.timeout(120_000);

  it('that are pasted are read in turns; the good ones are kept, the others counted', async () => {
    const events = listen();
    const { text, results } = mixedLines();
    const profile = await mountProfile();
    codesField(profile).value = text;
    await click(byRole(profile, 'button', 'Voeg toe'));
    const { tasks } = await whileReading(profile);
    expect(tasks).to.be.above(10);
    expectAllRead(profile, results);
    // The same line twice may be the same person.
    expect(byRole(profile, 'button', `Voeg die ${results.length} toch toe`)).to.exist;
    const wrong = text.split('\n').filter((line) => line.endsWith('G') && line.length > 8);
    expect(codesField(profile).value === wrong.join('\n'), 'the field holds what is wrong').to.be.true;
    expect(events.map(({ detail }) => detail.length)).to.deep.equal([results.length]);
  });

  it('on one endless line are read in turns as well, until the visitor stops it', async () => {
    const results = manyResults(LINES / 10).map(({ code }) => code);
    const profile = await mountProfile();
    codesField(profile).value = results.join(' ');
    await click(byRole(profile, 'button', 'Voeg toe'));
    const { tasks } = await whileReading(profile);
    expect(tasks).to.be.above(5);
    expect(codesOf(profile)).to.deep.equal(results);

    codesField(profile).value = `${COMPLETE} `.repeat(5 * LINES);
    await click(byRole(profile, 'button', 'Voeg toe'));
    await until(() => isBusy(profile), 'a progress bar');
    await pressByKey(profile, 'Stop');
    expect(codesOf(profile)).to.deep.equal([...results, COMPLETE]);
  });

  it('that are pasted leave the focus to a visitor who goes on elsewhere', async () => {
    const field = await mount<HTMLInputElement>('<input aria-label="Iets anders" />');
    const profile = await mountProfile();
    codesField(profile).value = `${COMPLETE} `.repeat(LINES);
    await click(byRole(profile, 'button', 'Voeg toe'));
    await until(() => isBusy(profile), 'a progress bar');
    field.focus();
    await whileReading(profile);
    expect(codesField(profile).value).to.equal('');
    expect(document.activeElement === field).to.be.true;
  });

  it('in a file leave the page free to render, and to report progress', async () => {
    const { text, results } = mixedLines();
    const profile = await mountProfile();
    drop(profile, textFile('codes.txt', text));
    const { tasks, frames, counts } = await whileReading(profile);
    expect(tasks).to.be.above(10);
    expect(frames).to.be.above(5);
    expect(counts).to.have.length.above(5);
    expect(counts).to.deep.equal([...counts].sort((a, b) => a - b));
    expect(counts.at(-1)).to.be.below(LINES);
    // In a file, two people who answered alike are two.
    expectAllRead(profile, twice(results));
  });

  it('are read until the visitor stops it, and what was read stays', async () => {
    const events = listen();
    const profile = await mountProfile('', { results: [AFTER] });
    const file = () => textFile('codes.txt', `${COMPLETE}\n`.repeat(10 * LINES));
    drop(profile, file(), file());
    await until(() => isBusy(profile), 'a progress bar');
    expect(byRole(profile, 'progressbar', /^Bezig: \d+ gelezen\.$/)).to.exist;
    await pressByKey(profile, 'Stop');
    const read = codesOf(profile).length - 1;
    expect(read).to.be.above(0).and.below(999_999);
    expect([...new Set(codesOf(profile))]).to.deep.equal([AFTER.code, COMPLETE]);
    expect(added(profile)).to.match(new RegExp(`^${read} result(aat|aten) toegevoegd\\.`));
    expect(events.map(({ detail }) => detail.length)).to.deep.equal([read + 1]);

    // The next list is read.
    await addText(profile, toCode(quickScan, { location: ['online'] }));
    expect(added(profile)).to.match(/^1 resultaat toegevoegd\./);
    expect(cells(profile, /^Locatie/)).to.include(`Online ${read + 2} van ${read + 2}`);
  });

  it('delay what the page gives in the meantime, but it is not lost when the visitor stops them', async () => {
    const profile = await mountProfile();
    drop(profile, textFile('codes.txt', `${COMPLETE}\n`.repeat(10 * LINES)));
    await until(() => isBusy(profile), 'a progress bar');
    profile.results = [AFTER];
    await until(() => !profile.isUpdatePending, 'the update in which the page gives it');
    await pressByKey(profile, 'Stop');
    await until(() => profile.results.at(-1)?.code === AFTER.code, 'what the page gave');
    expect([...new Set(codesOf(profile))]).to.deep.equal([COMPLETE, AFTER.code]);
    expect(added(profile)).to.match(/^\d+ result(aat|aten) toegevoegd\./);
  });

  it('are read until the visitor removes all', async () => {
    const profile = await mountProfile('', { results: [AFTER] });
    drop(profile, textFile('codes.txt', `${COMPLETE}\n`.repeat(10 * LINES)));
    await until(() => isBusy(profile), 'a progress bar');
    profile.shadowRoot!.querySelector('details')!.open = true;
    await pressByKey(profile, 'Verwijder alle resultaten');
    expect(codesOf(profile)).to.be.empty;
    expect(added(profile)).to.equal('');
    expect(title(profile)).to.equal('Profielen naast elkaar');
  });

  it('from the page itself are read in turns as well', async () => {
    const { text, results } = mixedLines();
    expectConsole('warn', /can't read code 3 \(code-length\)/);
    const profile = await mountProfile();
    profile.codes = text;
    const { tasks } = await whileReading(profile);
    expect(tasks).to.be.above(10);
    await settled(profile);
    expect(codesOf(profile)).to.deep.equal(twice(results));
  });
});

describe('a long list that is pasted', function () {
  this.timeout(120_000);

  /** What the live region of what is added says, each once. */
  function listenTo(profile: OutreachProfileElement): string[] {
    const said: string[] = [];
    const hear = () => {
      const text = added(profile);
      if (text && text !== said.at(-1)) said.push(text);
    };
    const observer = new MutationObserver(hear);
    const region = profile.shadowRoot!.querySelector('[part=adding] [aria-live]')!;
    observer.observe(region, { subtree: true, childList: true, characterData: true });
    afterThisTest(() => observer.disconnect());
    return said;
  }

  const codes = manyResults(LINES / 10).map(({ code }) => code);

  it('is read in turns, and never comes in the field', async () => {
    const events = listen();
    const profile = await mountProfile();
    codesField(profile).value = 'An: ';
    const said = listenTo(profile);
    expect(paste(profile, codes.join('\n'))).to.be.false;
    expect(codesField(profile).value).to.equal('An: ');
    const { tasks, counts } = await whileReading(profile);
    expect(tasks).to.be.above(5);
    expect(counts).to.have.length.above(2);
    expect(codesOf(profile)).to.deep.equal(codes);
    expect(codesField(profile).value).to.equal('An: ');
    expect(focusIn(profile)).to.match(/^Resultaatcodes/);
    expect(events.map(({ detail }) => detail.length)).to.deep.equal([codes.length]);
    // A screen reader says when it begins and what came of it, and no number in between.
    expect(said).to.have.length(2);
    expect(said[0]).to.equal('Dit is een lange lijst. Dat kan even duren.');
    expect(said[1]).to.match(new RegExp(`^${codes.length} resultaten toegevoegd\\.`));
  });

  it('replaces what is selected in the field', async () => {
    const profile = await mountProfile();
    codesField(profile).value = COMPLETE;
    codesField(profile).select();
    paste(profile, codes.join('\n'));
    expect(codesField(profile).value).to.equal('');
    await whileReading(profile);
    expect(codesOf(profile)).to.deep.equal(codes);
  });

  it('is read in the same way if it is dropped', async () => {
    const profile = await mountProfile();
    const event = dragEvent('drop', [], codes.join(' '));
    codesField(profile).dispatchEvent(event);
    expect(event.defaultPrevented).to.be.true;
    await whileReading(profile);
    expect(codesOf(profile)).to.deep.equal(codes);
    expect(codesField(profile).value).to.equal('');
  });

  it('waits for one that was pasted before', async () => {
    const events = listen();
    const profile = await mountProfile();
    const half = codes.length / 2;
    paste(profile, codes.slice(0, half).join('\n'));
    paste(profile, codes.slice(half).join('\n'));
    await untilAdded(profile, new RegExp(`resultaten toegevoegd\\. Het beeld van de ${codes.length} resultaten`));
    expect(codesOf(profile)).to.deep.equal(codes);
    // By the first event, the next list may have begun.
    const [first, last] = events.map(({ detail }) => detail.length);
    expect(first).to.be.within(half, codes.length - 1);
    expect(last).to.equal(codes.length);
  });

  it('gives back what is wrong, if a field can hold that', async () => {
    const profile = await mountProfile();
    paste(profile, [...codes.slice(0, 1000), 'QSRD-NFVG', ''].join('\n'));
    await untilAdded(profile, '1000 resultaten toegevoegd.');
    expect(refusals(profile)).to.have.length(1);
    expect(codesField(profile).value).to.equal('QSRD-NFVG');

    codesField(profile).value = '';
    paste(profile, 'QSRD-NFVG\n'.repeat(1000));
    await untilAdded(profile, '1000 regels zijn niet toegevoegd:');
    expect(codesField(profile).value).to.equal('');
  });

  it('keeps what was read if the visitor stops it', async () => {
    const profile = await mountProfile();
    paste(profile, `${codes.join('\n')}\n`.repeat(20));
    await until(() => isBusy(profile), 'a progress bar');
    await pressByKey(profile, 'Stop');
    const read = codesOf(profile);
    expect(read).to.deep.equal(codes.slice(0, read.length)).and.not.be.empty;
    expect(codesField(profile).value).to.equal('');
  });

  it('is read to its end if the profile leaves the page in the meantime', async () => {
    const profile = await mountProfile();
    paste(profile, codes.join('\n'));
    await until(() => isBusy(profile), 'a progress bar');
    const parent = profile.parentElement!;
    profile.remove();
    expect(codesOf(profile)).to.deep.equal(codes.slice(0, profile.results.length));
    await until(() => !isBusy(profile), 'the end of reading');
    parent.append(profile);
    await settled(profile);
    expect(codesOf(profile)).to.deep.equal(codes);
    expect(title(profile)).to.equal(`Teambeeld van ${codes.length} resultaten`);
  });
});

describe('a long list that was removed', function () {
  this.timeout(120_000);

  it('is put back in turns, in its order', async () => {
    const events = listen();
    const codes = manyResults(LINES / 4).map(({ code }) => code);
    const profile = await mountProfile('', { codes });
    profile.shadowRoot!.querySelector('details')!.open = true;
    await pressByKey(profile, 'Verwijder alle resultaten');
    expect(codesOf(profile)).to.be.empty;
    byRole(profile, 'button', 'Zet terug').click();
    const seen = new Set<number>();
    await until(() => seen.add(profile.results.length) && profile.results.length === codes.length, 'all of them');
    await settled(profile);
    expect([...seen].filter((count) => count > 0 && count < codes.length)).to.not.be.empty;
    expect(codesOf(profile)).to.deep.equal(codes);
    expect(focusIn(profile)).to.equal(`Resultaten (${codes.length})`);
    expect(events.map(({ detail }) => detail.length)).to.deep.equal([0, codes.length]);
  });
});
