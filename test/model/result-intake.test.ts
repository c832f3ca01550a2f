import { expect } from 'chai';
import {
  type Answers,
  type Instrument,
  type QuickScan,
  type Result,
  createResult,
  instruments,
  outreachDefinition,
  quickScan,
} from '../../src/model/index.ts';
import { LISTED, ResultIntake } from '../../src/model/result-intake.ts';
import { candidatesIn, candidatesInFragment, candidatesOf } from '../../src/model/result-reader.ts';
import { quickScan2, scan2 } from '../support/quick-scan-2.ts';

const known: readonly Instrument[] = [...instruments, quickScan2];
const scan = (answers: Answers<QuickScan>, recordedAt?: string): Result => createResult(quickScan, answers, recordedAt);

const OLD = scan({ location: ['public'] }, '2026-11-22T10:00:00Z');
const OTHER = scan({ location: ['private'] });
const NEW: Result = scan2({ location: ['on-the-move'], company: 'alone' });
const ELSE: Result = createResult(outreachDefinition, { wellbeing: 'present' });

function newIntake(of = known): { intake: ResultIntake; changes: () => number } {
  let changes = 0;
  return { intake: new ResultIntake(of, () => void changes++), changes: () => changes };
}

const give = (intake: ResultIntake, ...results: unknown[]) =>
  intake.add(candidatesOf(intake.instruments, results), 'host');
const paste = (intake: ResultIntake, text: string) => intake.add(candidatesIn(intake.instruments, text), 'visitor');
const problems = ({ report }: ResultIntake) => report.refused.map(({ where, problem }) => `${where}: ${problem}`);
const names = ({ set }: ResultIntake) => [...set.entries].map(({ name }) => name);

describe('the intake of results', () => {
  it('takes documents, codes and links of every version that is known', async () => {
    const { intake } = newIntake();
    await give(intake, OLD, NEW);
    await paste(intake, `An: ${OTHER.code}\nhttps://example.org/#quick-scan=${scan2({ company: 'alone' }).code}`);
    expect(intake.set.results.map(({ version }) => version)).to.deep.equal([1, 2, 1, 2]);
    expect(names(intake)).to.deep.equal(['', '', 'An', '']);
    expect(intake.report).to.deep.include({ of: 'visitor', addedCount: 2, refusedCount: 0 });
  });

  it('refuses by name what is of a version that is not known', async () => {
    const { intake } = newIntake(instruments);
    await give(intake, OLD, NEW);
    expect(intake.set.results).to.deep.equal([OLD]);
    expect(problems(intake)).to.deep.equal(['2: unknown-version']);
    await paste(intake, NEW.code);
    expect(problems(intake)).to.deep.equal([`1: ${NEW.code}: unknown-instrument`]);
  });

  it('takes one instrument, the first or the one that is wanted', async () => {
    const { intake } = newIntake();
    await give(intake, OLD, ELSE, NEW);
    expect(intake.set.results).to.deep.equal([OLD, NEW]);
    expect(problems(intake)).to.deep.equal(['2: other-instrument']);
    intake.wanted = 'outreach-definition';
    expect(intake.set.size).to.equal(0);
    await give(intake, OLD, ELSE, NEW);
    expect(intake.set.results).to.deep.equal([ELSE]);
  });

  it('takes each once, and again when it is asked to', async () => {
    const { intake } = newIntake();
    await paste(intake, `${NEW.code}\n${NEW.code}`);
    expect(intake.set.size).to.equal(1);
    expect(intake.report.doubles).to.have.length(1);
    await intake.add(intake.report.doubles, 'visitor', { again: true });
    expect(intake.set.results).to.deep.equal([NEW, NEW]);
    expect(intake.report).to.deep.include({ addedCount: 1, refusedCount: 0, doubles: [] });
  });

  it('puts what the host gives in the place of what it gave before, under the same names', async () => {
    const { intake } = newIntake();
    await give(intake, OLD, NEW);
    await paste(intake, OTHER.code);
    const [first] = intake.set.entries;
    intake.rename(first!.id, 'Ons team');
    await give(intake, OLD);
    expect(intake.set.results).to.have.deep.members([OLD, OTHER]);
    expect(names(intake)).to.have.members(['Ons team', '']);
  });

  it('keeps the report on what a visitor added while the host sets what it heard', async () => {
    const { intake } = newIntake();
    await paste(intake, `${OTHER.code}\nnothing`);
    await give(intake, ...intake.set.results);
    expect(intake.report).to.deep.include({ of: 'visitor', addedCount: 1, refusedCount: 1 });
    expect(intake.set.results).to.deep.equal([OTHER]);
  });

  it('knows no dates by a link: what is there already is not there twice', async () => {
    const { intake } = newIntake();
    await give(intake, OLD);
    const link = candidatesInFragment(known, `#outreach-profile=${OLD.code},${OLD.code}`, () => true);
    await intake.add(link, 'link', { again: true });
    expect(intake.set.results.map(({ recordedAt }) => recordedAt)).to.deep.equal([OLD.recordedAt, undefined]);
  });

  it('lists the first refusals and counts them all', async () => {
    const { intake } = newIntake();
    await paste(intake, 'nothing\n'.repeat(100));
    expect(intake.report.refusedCount).to.equal(100);
    expect(intake.report.refused).to.have.length(LISTED);
  });

  it('follows what stands in a scope, of the versions that it knows', async () => {
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
    expect(problems(both)).to.deep.equal(['1: other-instrument']);
  });

  it('keeps the name of what changed in a scope, also into another version', () => {
    const { intake } = newIntake();
    intake.follow([OLD]);
    const [entry] = intake.set.entries;
    intake.rename(entry!.id, 'Ons team');
    intake.follow([NEW]);
    expect(intake.set.results).to.deep.equal([NEW]);
    expect(names(intake)).to.deep.equal(['Ons team']);
  });

  it('reads one list after the other, and stops where it is told to', async () => {
    const { intake } = newIntake();
    function* endless() {
      for (;;) yield* candidatesIn(known, NEW.code);
    }
    const reading = intake.add(endless(), 'visitor');
    const waiting = paste(intake, OTHER.code);
    const given = give(intake, OLD);
    while (!intake.done) await new Promise((resolve) => setTimeout(resolve));
    intake.stop();
    await Promise.all([reading, waiting, given]);
    expect(intake.done).to.equal(undefined);
    // What the visitor asked for before stopping isn't begun; what the page gives is.
    expect(intake.set.results).to.deep.equal([NEW, OLD]);
  });

  it('removes all, and leaves out what stood in the scope until it changes', async () => {
    const { intake } = newIntake();
    await give(intake, OTHER);
    intake.follow([OLD]);
    intake.clear();
    intake.follow([OLD]);
    expect(intake.set.size).to.equal(0);
    intake.follow([NEW]);
    expect(intake.set.results).to.deep.equal([NEW]);
  });
});
