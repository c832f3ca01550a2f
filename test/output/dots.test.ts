import { expect } from 'chai';
import fc from 'fast-check';
import type { Spread } from '../../src/model/index.ts';
import { dotsOf } from '../../src/output/dots.ts';

const spreadOf = (numbers: readonly number[]): Spread => {
  const values = [...new Set(numbers)].sort((one, other) => one - other);
  const amounts = values.map((value) => ({ value, count: numbers.filter((each) => each === value).length }));
  return {
    unit: 'weeks',
    count: numbers.length,
    least: values[0]!,
    middle: values[0]!,
    most: values.at(-1)!,
    amounts,
  };
};

describe('a row of dots', () => {
  it('has the least at one end and the most at the other', () => {
    expect(dotsOf(spreadOf([2, 10]), 41)).to.deep.equal([
      { at: 0, count: 1 },
      { at: 1, count: 1 },
    ]);
    expect(dotsOf(spreadOf([2, 4, 4, 10]), 41)).to.deep.equal([
      { at: 0, count: 1 },
      { at: 0.25, count: 2 },
      { at: 1, count: 1 },
    ]);
  });

  it('has one dot in the middle if everyone gave the same', () => {
    expect(dotsOf(spreadOf([8, 8, 8]), 41)).to.deep.equal([{ at: 0.5, count: 3 }]);
  });

  it('has everyone in it, in order, near their amount, and no more dots than places', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3360 }), { minLength: 2, maxLength: 300 }),
        fc.integer({ min: 2, max: 60 }),
        (steps, places) => {
          const spread = spreadOf(steps.map((step) => step / 20));
          const dots = dotsOf(spread, places);
          expect(dots.length).to.be.at.most(places);
          expect(dots.reduce((sum, { count }) => sum + count, 0)).to.equal(steps.length);
          const at = dots.map((dot) => dot.at);
          expect(at).to.deep.equal([...new Set(at)].sort((one, other) => one - other));
          if (spread.least === spread.most) return;
          for (const { value } of spread.amounts) {
            const exact = (value - spread.least) / (spread.most - spread.least);
            expect(Math.min(...at.map((each) => Math.abs(each - exact)))).to.be.at.most(0.5 / (places - 1) + 1e-9);
          }
        },
      ),
    );
  });
});
