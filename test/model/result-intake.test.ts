import { expect } from 'chai';
import { type Instrument, type Result, instruments } from '../../src/model/index.ts';
import { LISTED } from '../../src/model/listed.ts';
import { ResultIntake } from '../../src/model/result-intake.ts';
import { candidatesIn, candidatesInFragment } from '../../src/model/result-reader.ts';
import { quickScan2, scan2 } from '../support/quick-scan-2.ts';
import { B, ELSE, give, namesIn, paste, problemsIn, scan } from './intake.ts';

const known: readonly Instrument[] = [...instruments, quickScan2];

const OLD = scan({ location: ['public'] }, '2026-11-22T10:00:00Z');
const NEW: Result = scan2({ location: ['on-the-move'], company: 'alone' });

function newIntake(of = known): { intake: ResultIntake; changes: () => number } {
  let changes = 0;
  return { intake: new ResultIntake(of, () => void changes++), changes: () => changes };
}

describe('the intake of results', () => {
  it('takes documents, codes and links of every known version', async () => {
    const { intake } = newIntake();
    await give(intake, OLD, NEW);
    await paste(intake, `An: ${B.code}\nhttps://example.org/#quick-scan=${scan2({ company: 'alone' }).code}`);
    expect(intake.set.results.map(({ version }) => version)).to.deep.equal([1, 2, 1, 2]);
    expect(namesIn(intake)).to.deep.equal(['', '', 'An', '']);
    expect(intake.report).to.deep.include({ of: 'visitor', addedCount: 2, refusedCount: 0 });
  });

  it('refuses by name what is of an unknown version', async () => {
    const { intake } = newIntake(instruments);
    await give(intake, OLD, NEW);
    expect(intake.set.results).to.deep.equal([OLD]);
    expect(problemsIn(intake)).to.deep.equal(['2: unknown-version']);
    await paste(intake, NEW.code);
    expect(problemsIn(intake)).to.deep.equal([`1: ${NEW.code}: unknown-instrument`]);
  });

  it('takes one instrument, the first or the one that is wanted', async () => {
    const { intake } = newIntake();
    await give(intake, OLD, ELSE, NEW);
    expect(intake.set.results).to.deep.equal([OLD, NEW]);
    expect(problemsIn(intake)).to.deep.equal(['2: other-instrument']);
    intake.wanted = 'outreach-definition';
    expect(intake.set.size).to.equal(0);
    await give(intake, OLD, ELSE, NEW);
    expect(intake.set.results).to.deep.equal([ELSE]);
  });

  it('takes each line of a visitor once, and again if asked to', async () => {
    const { intake } = newIntake();
    await paste(intake, `${NEW.code}\n${NEW.code}`);
    expect(intake.set.size).to.equal(1);
    expect(intake.report.doubles).to.have.length(1);
    await intake.add(intake.report.doubles, 'visitor', { again: true });
    expect(intake.set.results).to.deep.equal([NEW, NEW]);
    expect(intake.report).to.deep.include({ addedCount: 1, refusedCount: 0, doubles: [] });
  });

  it('replaces what the host gave before by what it gives now, and keeps names', async () => {
    const { intake } = newIntake();
    await give(intake, OLD, NEW);
    await paste(intake, B.code);
    const [first] = intake.set.entries;
    intake.rename(first!.id, 'Ons team');
    await give(intake, OLD);
    expect(intake.set.results).to.have.deep.members([OLD, B]);
    expect(namesIn(intake)).to.have.members(['Ons team', '']);
  });

  it('keeps the report on what a visitor added while the host sets what an event gave it', async () => {
    const { intake } = newIntake();
    await paste(intake, `${B.code}\nnothing\nQSRD-NFVG`);
    await give(intake, ...intake.set.results);
    expect(intake.report).to.deep.include({ of: 'visitor', addedCount: 1, refusedCount: 1, codelessCount: 1 });
    expect(intake.set.results).to.deep.equal([B]);
  });

  it('ignores dates for a link, which does not add what is already present', async () => {
    const { intake } = newIntake();
    await give(intake, OLD);
    const link = candidatesInFragment(known, `#outreach-profile=${OLD.code},${OLD.code}`, () => true);
    await intake.add(link, 'link');
    expect(intake.set.results.map(({ recordedAt }) => recordedAt)).to.deep.equal([OLD.recordedAt, undefined]);
  });

  it('lists the first refusals and counts them all', async () => {
    const { intake } = newIntake();
    await paste(intake, 'nothing\n'.repeat(100));
    expect(intake.report.refusedCount).to.equal(100);
    expect(intake.report.refused).to.have.length(LISTED);
  });

  it('counts a line with several refusals once, also among those that it no longer lists', async () => {
    const { intake } = newIntake();
    const count = LISTED + 10;
    await paste(intake, '#quick-scan=QSRDNFVG Q000-0017\n'.repeat(count));
    expect(intake.report).to.deep.include({ refusedCount: 2 * count, refusedLines: count });
  });

  it('follows what is in a scope, of the versions that it knows', async () => {
    const { intake, changes } = newIntake(instruments);
    intake.follow([OLD, NEW]);
    // The last one is of a version from another copy of the library: it is neither counted nor taken for version 1.
    expect(intake.set.results).to.deep.equal([OLD]);
    intake.follow([NEW]);
    expect(intake.set.size).to.equal(0);
    const before = changes();
    intake.follow([NEW]);
    expect(changes()).to.equal(before);

    const both = newIntake().intake;
    both.follow([OLD, NEW]);
    expect(both.set.versions.map(({ instrument }) => instrument.version)).to.deep.equal([2, 1]);
    await give(both, ELSE);
    expect(problemsIn(both)).to.deep.equal(['1: other-instrument']);
  });

  it('keeps the name of what changed in a scope, even to another version', () => {
    const { intake } = newIntake();
    intake.follow([OLD]);
    const [entry] = intake.set.entries;
    intake.rename(entry!.id, 'Ons team');
    intake.follow([NEW]);
    expect(intake.set.results).to.deep.equal([NEW]);
    expect(namesIn(intake)).to.deep.equal(['Ons team']);
  });

  it('reads one list after the other, and stops when asked to', async () => {
    const { intake } = newIntake();
    function* endless() {
      for (;;) yield* candidatesIn(known, NEW.code);
    }
    const reading = intake.add(endless(), 'visitor');
    const waiting = paste(intake, B.code);
    const given = give(intake, OLD);
    while (!intake.done) await new Promise((resolve) => setTimeout(resolve));
    intake.stop();
    await Promise.all([reading, waiting, given]);
    expect(intake.done).to.equal(undefined);
    // A visitor's list from before the stop isn't started; the page's list is.
    expect(intake.set.results).to.deep.equal([NEW, OLD]);
  });

  it('removes all, and leaves out what is in the scope until it changes', async () => {
    const { intake } = newIntake();
    await give(intake, B);
    intake.follow([OLD]);
    intake.clear();
    intake.follow([OLD]);
    expect(intake.set.size).to.equal(0);
    intake.follow([NEW]);
    expect(intake.set.results).to.deep.equal([NEW]);
  });
});
