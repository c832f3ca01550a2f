import { expect } from 'chai';
import fc from 'fast-check';
import { LEAST_COMPARED, SMALL, distancesOf, furthestOf, groupsOf } from '../../src/model/groups.ts';
import {
  type Answers,
  type Instrument,
  createResult,
  instruments as known,
  quickScan,
  tallyAnswers,
} from '../../src/model/index.ts';
import { ResultSet } from '../../src/model/result-set.ts';
import { joinVersions } from '../../src/model/versions.ts';
import { answersOf, instruments } from './arbitraries.ts';

/** Groups of people who answered the same instrument. */
const anyGroups = instruments.chain((instrument) =>
  fc.record({
    instrument: fc.constant<Instrument>(instrument),
    groups: fc.array(fc.array(answersOf(instrument), { minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 4 }),
  }),
);

const apart = (instrument: Instrument, groups: readonly (readonly Answers[])[]) =>
  distancesOf(
    instrument,
    groups.map((each) => tallyAnswers(instrument, each)),
  );

const byQuestion = (distances: ReturnType<typeof distancesOf>) =>
  new Map(distances.map(({ question, distance }) => [question, distance]));

const places = (...all: string[][]): Answers[] => all.map((location) => ({ location }));
const directions = (...all: string[]): Answers[] => all.map((direction) => ({ direction }));

describe('distancesOf', () => {
  it('is the largest share less the smallest, of those who answered, with the furthest first', () => {
    const one = [
      ...places(['public'], ['public', 'online'], ['online']),
      ...directions('demand-led', 'demand-led', 'supply-led'),
    ];
    const other = [
      ...places(['private'], ['private', 'online'], ['private']),
      ...directions('supply-led', 'supply-led', 'supply-led'),
    ];
    const [first, second, ...rest] = apart(quickScan, [one, other]);
    expect(first).to.deep.equal({
      parameter: 'location',
      question: 'location',
      option: 'private',
      distance: 1,
      least: 0,
      most: 1,
    });
    expect(second!.question).to.equal('direction');
    expect(second!.distance).to.be.closeTo(2 / 3, 1e-9);
    expect(rest).to.be.empty;
  });

  it('leaves out a group of which fewer than three answered, and what then has only one left', () => {
    const three = places(['public'], ['public'], ['public']);
    const two = places(['online'], ['online']);
    expect(LEAST_COMPARED).to.equal(3);
    expect(apart(quickScan, [three, two])).to.be.empty;
    // Somebody who left the question open is nobody to compare.
    expect(apart(quickScan, [three, [...two, { direction: 'demand-led' }]])).to.be.empty;
    const [location] = apart(quickScan, [three, two, [...two, ...places(['public'])]]);
    expect([location!.least, location!.most]).to.not.include(1);
    expect(apart(quickScan, [three, [...two, ...places(['online'])]])[0]!.distance).to.equal(1);
  });

  it('leaves out amounts', () => {
    const hours = (value: number) => Array.from({ length: 3 }, () => ({ 'time-frame.outreach-hours': value }));
    expect(apart(quickScan, [hours(3), hours(30)])).to.be.empty;
  });

  it('is 0 where shares are the same, however many people they are of', () => {
    fc.assert(
      fc.property(anyGroups, fc.integer({ min: 1, max: 3 }), ({ instrument, groups: [people] }, times) => {
        const more = Array.from({ length: times }, () => people!).flat();
        expect(apart(instrument, [people!, more]).every(({ distance }) => distance === 0)).to.be.true;
      }),
    );
  });

  it('is the same for groups and people in any order, between 0 and 1, and never ascends', () => {
    fc.assert(
      fc.property(anyGroups, ({ instrument, groups }) => {
        const distances = apart(instrument, groups);
        const turned = groups.map((people) => people.toReversed()).toReversed();
        expect(byQuestion(apart(instrument, turned))).to.deep.equal(byQuestion(distances));
        const all = distances.map(({ distance }) => distance);
        expect(all.every((distance) => distance >= 0 && distance <= 1)).to.be.true;
        expect(all).to.deep.equal(all.toSorted((one, other) => other - one));
      }),
    );
  });

  it('names two groups that are as far apart as it says', () => {
    fc.assert(
      fc.property(anyGroups, ({ instrument, groups }) => {
        const tallies = groups.map((people) => tallyAnswers(instrument, people));
        for (const { question, option, distance, least, most } of distancesOf(instrument, tallies)) {
          const share = (place: number) => {
            const { counts, answered } = tallies[place]!.find((tally) => tally.question === question)!;
            return counts[option]! / answered;
          };
          expect(share(most) - share(least)).to.equal(distance);
        }
      }),
    );
  });

  it('tells a few, and none that are near each other', () => {
    const near = places(['public'], ['public'], ['public'], ['public'], ['public']);
    expect(furthestOf(apart(quickScan, [near, [...near.slice(1), ...places(['online'])]]))).to.be.empty;
    fc.assert(
      fc.property(anyGroups, ({ instrument, groups }) => {
        expect(furthestOf(apart(instrument, groups)).length).to.be.at.most(5);
      }),
    );
  });
});

describe('groupsOf', () => {
  it('counts each group by itself, and together they are everyone', () => {
    const set = new ResultSet(known);
    for (const [group, location] of [
      ['Team A', 'public'],
      ['', 'online'],
      ['Team A', 'online'],
    ] as const)
      set.add(createResult<Instrument>(quickScan, { location: [location] }), 'host', { group });
    const groups = groupsOf(set, joinVersions([quickScan]));
    expect(groups.map(({ name, size }) => [name, size])).to.deep.equal([
      ['Team A', 2],
      ['', 1],
    ]);
    expect(
      groups.map(({ tallies }) => tallies.find(({ question }) => question === 'location')!.counts['online']),
    ).to.deep.equal([1, 1]);
    expect(SMALL).to.be.above(2);
  });
});

describe('the groups of a set', () => {
  it('follow what is added, moved and removed', () => {
    const set = new ResultSet(known);
    const result = createResult<Instrument>(quickScan, { location: ['public'] });
    const [one, other] = [set.add(result, 'host'), set.add(result, 'visitor', { group: 'Team B' })];
    const { revision } = set;
    set.move(other, 'Team B');
    expect(set.revision).to.equal(revision);
    set.move(one, 'Team B');
    expect(set.revision).not.to.equal(revision);
    expect([...set.groups]).to.deep.equal([['Team B', 2]]);
    set.move(99, 'Nobody');
    set.remove(one);
    set.remove(other);
    expect([...set.groups]).to.be.empty;
  });
});
