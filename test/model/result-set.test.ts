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
import { problemOf } from './refusal.ts';

const known: readonly Instrument[] = [quickScan, quickScan2, outreachDefinition];
const OLD = createResult(quickScan, { location: ['public'], objective: 'society-oriented' });
const NEW = scan2({ location: ['on-the-move'], objective: 'society-oriented', company: 'together' });

const setOf = (...results: Result[]): ResultSet => {
  const set = new ResultSet(known);
  for (const result of results) set.add(result, 'host');
  return set;
};

/** What is done to a set: a result comes, or the one at some place goes. */
const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: recorded(fc.constantFrom<Instrument>(quickScan, quickScan2)).map(({ result }) => result) },
    { weight: 1, arbitrary: fc.nat(20) },
  ),
  { maxLength: 30 },
);

describe('a set of results', () => {
  it('counts each version by itself', () => {
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

  it('is what comes of counting its entries anew, whatever came and went', () => {
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
            expect(set.has(gone!.result)).to.equal(list.some(({ result }) => sameAs(result, gone!.result)));
          }
        }
        expect(set.size).to.equal(list.length);
        expect(set.results).to.deep.equal(list.map(({ result }) => result));
        for (const { result } of list) expect(set.has(result)).to.be.true;
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

  it('tells results apart by answers, moment and version', () => {
    const set = setOf(createResult(quickScan, { objective: 'society-oriented' }));
    expect(set.has(createResult(quickScan, { objective: 'society-oriented' }))).to.be.true;
    expect(set.has(createResult(quickScan, { objective: 'society-oriented' }, '2026-11-22T10:00:00Z'))).to.be.false;
    expect(set.has(scan2({ objective: 'society-oriented' }))).to.be.false;
  });

  it('refuses a version that it does not know, and another instrument', () => {
    const third = createResult<Instrument>({ ...quickScan, version: 3, symbol: 'W' }, OLD.answers);
    const set = setOf(OLD);
    const before = set.revision;
    expect(problemOf(() => set.add(third, 'host'))).to.equal('unknown-version');
    expect(problemOf(() => set.add(createResult(outreachDefinition, { wellbeing: 'present' }), 'host'))).to.equal(
      'unknown-instrument',
    );
    expect(set.results).to.deep.equal([OLD]);
    expect(set.revision).to.equal(before);
    set.clear();
    expect(set.instrument).to.equal(undefined);
    set.add(createResult(outreachDefinition, { wellbeing: 'present' }), 'host');
    expect(set.instrument).to.equal('outreach-definition');
  });

  it('names an entry, and says by its revision that the list is another, not that a name is', () => {
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
