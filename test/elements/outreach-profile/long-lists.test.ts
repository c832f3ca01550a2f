import { expect } from 'chai';
import type { OutreachProfileElement } from '../../../src/index.ts';
import { toCode, quickScan } from '../../../src/model/index.ts';
import { byRole } from '../../support/by-role.ts';
import { until } from '../../support/eventually.ts';
import { click } from '../../support/input.ts';
import {
  AFTER,
  COMPLETE,
  added,
  addText,
  cells,
  codesField,
  codesOf,
  drop,
  isBusy,
  listen,
  manyResults,
  mountProfile,
  press,
  refusals,
  settled,
  textFile,
  title,
} from './outreach-profile.ts';

const LINES = 100_000;

/** A hundred thousand lines: of every ten one is a result, one is that of the line before, and eight are nothing. */
function mixedLines(): { text: string; results: readonly string[] } {
  const results = manyResults(LINES / 10).map(({ code }) => code);
  const lines = results.flatMap((code) => [code, code.toLowerCase(), ...Array<string>(8).fill(`${code}G`)]);
  return { text: lines.join('\n'), results };
}

interface Meanwhile {
  tasks: number;
  frames: number;
  /** What the page said that it had read. */
  readonly told: number[];
}

/** Counts what else the page does while it reads. */
async function whileReading(profile: OutreachProfileElement): Promise<Meanwhile> {
  await until(() => isBusy(profile), 'a progress bar');
  const seen: Meanwhile = { tasks: 0, frames: 0, told: [] };
  const onFrame = () => {
    seen.frames++;
    if (isBusy(profile)) requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
  const onTask = () => {
    seen.tasks++;
    const [count] = /\d+/.exec(profile.shadowRoot!.querySelector('.busy')?.textContent ?? '') ?? [];
    if (count && Number(count) !== seen.told.at(-1)) seen.told.push(Number(count));
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
    new RegExp(`^${results.length} resultaten toegevoegd\\. ${refused} regels of bestanden lukten niet:`),
  );
  expect(added(profile)).to.contain(`En nog ${refused - 25} andere.`);
  expect(refusals(profile)).to.have.length(25);
  expect(byRole(profile, 'button', `Voeg die ${results.length} toch toe`)).to.exist;
  expect(profile.shadowRoot!.querySelectorAll('[part=results] li')).to.have.length(25);
}

describe('a hundred thousand lines', function () {
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
    expect(codesField(profile).value).to.equal(text);
    expect(events.map(({ detail }) => detail.length)).to.deep.equal([results.length]);
  });

  it('in a file leave the page free to draw, and to tell how far it is', async () => {
    const { text, results } = mixedLines();
    const profile = await mountProfile();
    drop(profile, textFile('codes.txt', text));
    const { tasks, frames, told } = await whileReading(profile);
    expect(tasks).to.be.above(10);
    expect(frames).to.be.above(5);
    expect(told).to.have.length.above(5);
    expect(told).to.deep.equal([...told].sort((a, b) => a - b));
    expect(told.at(-1)).to.be.below(LINES);
    expectAllRead(profile, results);
  });

  it('stop when the visitor says so, and what was read stays', async () => {
    const events = listen();
    const profile = await mountProfile('', { results: [AFTER] });
    const file = () => textFile('codes.txt', `${COMPLETE}\n`.repeat(1_000_000));
    drop(profile, file(), file());
    await until(() => isBusy(profile), 'a progress bar');
    expect(byRole(profile, 'progressbar', /^Bezig: \d+ gelezen\.$/)).to.exist;
    await click(byRole(profile, 'button', 'Stop'));
    await until(() => !isBusy(profile), 'the end of reading');
    await settled(profile);
    expect(codesOf(profile)).to.deep.equal([AFTER.code, COMPLETE]);
    const [, refused] = /^1 resultaat toegevoegd\. (\d+) regels of bestanden lukten niet:/.exec(added(profile)) ?? [];
    expect(Number(refused)).to.be.above(0).and.below(999_999);
    expect(events.map(({ detail }) => detail.length)).to.deep.equal([2]);

    // What comes next is read.
    await addText(profile, toCode(quickScan, { location: ['online'] }));
    expect(added(profile)).to.equal('1 resultaat toegevoegd.');
    expect(cells(profile, /^Locatie/)).to.include('Online 3 van 3');
  });

  it('hold up what the page gives meanwhile, but do not lose it when the visitor stops them', async () => {
    const profile = await mountProfile();
    drop(profile, textFile('codes.txt', `${COMPLETE}\n`.repeat(1_000_000)));
    await until(() => isBusy(profile), 'a progress bar');
    profile.results = [AFTER];
    await profile.updateComplete;
    await click(byRole(profile, 'button', 'Stop'));
    await until(() => profile.results.length > 1, 'what the page gave');
    expect(codesOf(profile)).to.deep.equal([COMPLETE, AFTER.code]);
    expect(added(profile)).to.match(/^1 resultaat toegevoegd\./);
  });

  it('stop when the visitor removes all', async () => {
    const profile = await mountProfile('', { results: [AFTER] });
    drop(profile, textFile('codes.txt', `${COMPLETE}\n`.repeat(1_000_000)));
    await until(() => isBusy(profile), 'a progress bar');
    profile.shadowRoot!.querySelector('details')!.open = true;
    await press(profile, 'Verwijder alle resultaten');
    expect(codesOf(profile)).to.be.empty;
    expect(added(profile)).to.equal('');
    expect(title(profile)).to.equal('Profielen naast elkaar');
  });

  it('of a page itself are read in turns as well', async () => {
    const { text, results } = mixedLines();
    const profile = await mountProfile();
    profile.codes = text;
    const { tasks } = await whileReading(profile);
    expect(tasks).to.be.above(10);
    await settled(profile);
    expect(codesOf(profile)).to.deep.equal(results);
  });
});
