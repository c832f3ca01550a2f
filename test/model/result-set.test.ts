import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Instrument,
  type Result,
  createResult,
  instrumentOf,
  outreachDefinition,
  quickScan,
  tallyAnswers,
} from '../../src/model/index.ts';
import { ResultSet } from '../../src/model/result-set.ts';
import { quickScan2, scan2 } from '../support/quick-scan-2.ts';
import { recorded } from './arbitraries.ts';
import { refusalOf } from './refusal.ts';

const known: readonly Instrument[] = [quickScan, quickScan2, outreachDefinition];
const OLD = createResult(quickScan, { location: ['public'], objective: 'society-oriented' });
const NEW = scan2({ location: ['on-the-move'], objective: 'society-oriented', company: 'together' });

const setOf = (...results: Result[]): ResultSet => {
  const set = new ResultSet(known);
  for (const result of results) set.add(result, 'host');
  return set;
};

/** An action on a set: adding a result, or removing the one in some place. */
const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: recorded(fc.constantFrom<Instrument>(quickScan, quickScan2)).map(({ result }) => result) },
    { weight: 1, arbitrary: fc.nat(20) },
  ),
  { maxLength: 30 },
);

describe('a set of results', () => {
  it('counts each version separately', () => {
    const set = setOf(OLD, NEW, OLD);
    expect(set.instrument).to.equal('quick-scan');
    expect(set.versions.map(({ instrument, size }) => [instrument, size])).to.deep.equal([
      [quickScan2, 1],
      [quickScan, 2],
    ]);
    const [second, first] = set.versions.map(({ tallies }) => tallies.find(({ question }) => question === 'location')!);
    expect(second!.counts).to.deep.equal({ private: 0, 'semi-public': 0, public: 0, online: 0, 'on-the-move': 1 });
    expect(first!.counts).to.deep.equal({ private: 0, 'semi-public': 0, public: 2, online: 0 });
  });

  it('is the same as a recount of its entries, whatever came and went', () => {
    fc.assert(
      fc.property(steps, (steps) => {
        const set = new ResultSet(known);
        const list: { id: number; result: Result }[] = [];
        for (const step of steps) {
          if (typeof step !== 'number') {
            set.add(step, 'visitor');
            list.push({ id: [...set.entries].at(-1)!.id, result: step });
          } else if (list.length > 0) {
            const [gone] = list.splice(step % list.length, 1);
            set.remove(gone!.id);
            expect(set.copiesOf(gone!.result)).to.equal(
              list.filter(({ result }) => sameAs(result, gone!.result)).length,
            );
          }
        }
        expect(set.size).to.equal(list.length);
        expect(set.results).to.deep.equal(list.map(({ result }) => result));
        for (const { result } of list) expect(set.copiesOf(result)).to.be.above(0);
        const expected = known
          .toSorted((one, other) => other.version - one.version)
          .flatMap((instrument) => {
            const all = list.filter(
              ({ result: { instrument: id, version } }) => instrumentOf(known, id, version) === instrument,
            );
            const answers = all.map(({ result }) => result.answers);
            return all.length > 0 ? [{ instrument, size: all.length, tallies: tallyAnswers(instrument, answers) }] : [];
          });
        expect(set.versions.map((each) => ({ ...each }))).to.deep.equal(expected);
      }),
    );
  });

  it('distinguishes results by answers, moment and version', () => {
    const set = setOf(createResult(quickScan, { objective: 'society-oriented' }));
    expect(set.copiesOf(createResult(quickScan, { objective: 'society-oriented' }))).to.equal(1);
    expect(set.copiesOf(createResult(quickScan, { objective: 'society-oriented' }, '2026-11-22T10:00:00Z'))).to.equal(
      0,
    );
    expect(set.copiesOf(scan2({ objective: 'society-oriented' }))).to.equal(0);
  });

  it('refuses a version that it does not know, and another instrument', () => {
    const third = createResult<Instrument>({ ...quickScan, version: 3, starts: ['W'] }, OLD.answers);
    const set = setOf(OLD);
    const before = set.revision;
    expect(refusalOf(() => set.add(third, 'host'))).to.deep.include({ problem: 'unknown-version', path: 'version' });
    expect(
      refusalOf(() => set.add(createResult(outreachDefinition, { wellbeing: 'present' }), 'host')),
    ).to.deep.include({
      problem: 'unknown-instrument',
      path: 'instrument',
    });
    expect(set.results).to.deep.equal([OLD]);
    expect(set.revision).to.equal(before);
    set.clear();
    expect(set.instrument).to.equal(undefined);
    set.add(createResult(outreachDefinition, { wellbeing: 'present' }), 'host');
    expect(set.instrument).to.equal('outreach-definition');
  });

  it('has a result that was added twice until both are gone', () => {
    const set = setOf(OLD, OLD);
    const [one, other] = [...set.entries].map(({ id }) => id);
    set.remove(one!);
    expect(set.copiesOf(OLD)).to.equal(1);
    set.remove(other!);
    expect(set.copiesOf(OLD)).to.equal(0);
  });

  it('changes its revision with the list, even back to an earlier list', () => {
    const set = setOf(OLD);
    const revisions = [set.revision];
    const id = set.add(NEW, 'host');
    revisions.push(set.revision);
    set.remove(id);
    revisions.push(set.revision);
    set.clear();
    revisions.push(set.revision);
    expect(new Set(revisions).size).to.equal(revisions.length);
  });

  it('moves entries to the end, and changes its revision only if that changes their order', () => {
    const set = setOf(OLD, NEW, OLD);
    const [first, second, third] = [...set.entries].map(({ id }) => id) as [number, number, number];
    const { revision } = set;
    set.arrange([]);
    set.arrange([first, second, third]);
    set.arrange([third]);
    expect(set.revision).to.equal(revision);
    set.arrange([second, 99, first]);
    expect([...set.entries].map(({ id }) => id)).to.deep.equal([third, second, first]);
    expect(set.size).to.equal(3);
    expect(set.revision).not.to.equal(revision);
  });

  it('changes the origin of an entry, and ignores one that it does not have', () => {
    const set = setOf(OLD);
    const [id] = [...set.entries].map((entry) => entry.id) as [number];
    set.give(id, 'visitor');
    set.give(99, 'visitor');
    set.rename(99, 'Niemand');
    expect([...set.entries]).to.deep.equal([{ id, result: OLD, origin: 'visitor', name: '', group: '', addedOn: '' }]);
  });

  it('names an entry, which does not change its revision', () => {
    const set = setOf(OLD, NEW);
    const { revision } = set;
    const [entry] = set.entries;
    set.rename(entry!.id, 'Ons team');
    expect([...set.entries].map(({ name }) => name)).to.deep.equal(['Ons team', '']);
    expect(set.revision).to.equal(revision);
    set.remove(entry!.id);
    set.remove(entry!.id);
    expect(set.results).to.deep.equal([NEW]);
    expect(set.revision).not.to.equal(revision);
  });
});

const sameAs = (one: Result, other: Result): boolean => one.code === other.code && one.recordedAt === other.recordedAt;
