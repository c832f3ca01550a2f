import { expect } from 'chai';
import fc from 'fast-check';
import { type Answers, type Instrument, createResult, quickScan, tallyAnswers } from '../../src/model/index.ts';
import { distanceIn, furthestFirst } from '../../src/model/apart.ts';
import { answersOf, instruments } from './arbitraries.ts';

/** The answers of up to nine people to any instrument. */
const anyTeam = instruments.chain((instrument) =>
  fc.record({
    instrument: fc.constant<Instrument>(instrument),
    all: fc.array(
      answersOf(instrument).map((answers) => createResult(instrument, answers).answers as Answers),
      { maxLength: 9 },
    ),
  }),
);

const order = (instrument: Instrument, all: readonly Answers[]) =>
  furthestFirst(instrument, tallyAnswers(instrument, all)).map(({ question, distance }) => [question.id, distance]);

/** How often each option of a question was chosen, by those who answered. */
const split = (counts: Readonly<Record<string, number>>, answered: number, select: 'one' | 'many' = 'one') =>
  distanceIn({ id: 'question', select, options: Object.keys(counts) as [string] }, { answered, counts });

describe('how far apart a team is', () => {
  it('is nothing if all are alike, whatever was chosen and by how many', () => {
    expect(split({ a: 7, b: 0 }, 7)).to.equal(0);
    expect(split({ a: 7, b: 7, c: 0 }, 7, 'many')).to.equal(0);
    expect(split({ a: 0, b: 0 }, 0)).to.equal(0);
  });

  it('is largest at an even split', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.nat(20), (half, more) => {
        const off = Math.min(half, more);
        for (const select of ['one', 'many'] as const) {
          const even = split({ a: half, b: half }, 2 * half, select);
          const other = split({ a: half - off, b: half + off }, 2 * half, select);
          expect(even).to.equal(0.5);
          if (off > 0) expect(other).to.be.below(even);
        }
      }),
    );
  });

  it('is larger the more evenly people chose among several options', () => {
    expect(split({ a: 4, b: 4, c: 4 }, 12)).to.be.above(split({ a: 6, b: 6, c: 0 }, 12));
    expect(split({ a: 4, b: 4, c: 4 }, 12)).to.be.above(split({ a: 6, b: 4, c: 2 }, 12));
  });

  it('is that of the option on which people are furthest apart, if they may choose several', () => {
    expect(split({ a: 12, b: 6, c: 1 }, 12, 'many')).to.equal(split({ b: 6 }, 12, 'many'));
  });

  it('doesn’t depend on how many there are, only on their shares', () => {
    fc.assert(
      fc.property(anyTeam, ({ instrument, all }) => {
        // One person is too few to compare, and two who are alike aren't.
        fc.pre(all.length > 1);
        const once = new Map(
          furthestFirst(instrument, tallyAnswers(instrument, all)).map((each) => [each.question, each]),
        );
        for (const { question, distance } of furthestFirst(instrument, tallyAnswers(instrument, [...all, ...all])))
          if (once.has(question)) expect(distance).to.be.closeTo(once.get(question)!.distance, 1e-9);
      }),
    );
  });

  it('doesn’t depend on the order of the results', () => {
    fc.assert(
      fc.property(
        anyTeam.chain(({ instrument, all }) =>
          fc.tuple(
            fc.constant(instrument),
            fc.constant(all),
            fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length }),
          ),
        ),
        ([instrument, all, shuffled]) => {
          expect(order(instrument, shuffled)).to.deep.equal(order(instrument, all));
        },
      ),
    );
  });

  it('doesn’t count who answered nothing', () => {
    fc.assert(
      fc.property(anyTeam, fc.nat(5), ({ instrument, all }, open) => {
        const nobody = Array.from({ length: open }, () => ({}));
        expect(order(instrument, [...nobody, ...all])).to.deep.equal(order(instrument, all));
      }),
    );
  });
});

describe('the order in which a team talks', () => {
  it('begins where it is furthest apart, and has each question that two people answered once', () => {
    fc.assert(
      fc.property(anyTeam, ({ instrument, all }) => {
        const tallies = tallyAnswers(instrument, all);
        const found = furthestFirst(instrument, tallies);
        const distances = found.map(({ distance }) => distance);
        expect(distances).to.deep.equal(distances.toSorted((one, other) => other - one));
        const questions = instrument.parameters.flatMap((parameter) => parameter.questions);
        const answered = questions.filter(({ id }) => tallies.find(({ question }) => question === id)!.answered > 1);
        expect(found.map(({ question }) => question.id).toSorted()).to.deep.equal(
          answered.map(({ id }) => id).toSorted(),
        );
      }),
    );
  });

  it('has what most people answered first, where it is equally far apart', () => {
    const all = [
      { direction: 'demand-led', location: ['public'] },
      { direction: 'supply-led', location: ['private'] },
      { location: ['public'] },
      { location: ['private'] },
    ] as const;
    expect(order(quickScan, all)).to.deep.equal([
      ['location', 0.5],
      ['direction', 0.5],
    ]);
  });

  it('isn’t led by amounts, of which hardly any two are the same', () => {
    const all = [1, 2, 3, 4].map((hours) => ({
      'time-frame.limit': 'limited' as const,
      'time-frame.outreach-hours': hours,
      direction: hours > 3 ? ('demand-led' as const) : ('supply-led' as const),
    }));
    expect(order(quickScan, all).map(([id]) => id)).to.deep.equal(['direction', 'time-frame.limit']);
  });
});
