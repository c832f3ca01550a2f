import { expect } from 'chai';
import fc from 'fast-check';
import { wish as words } from '../../src/content/nl/wish.ts';
import { type Answers, isMeasure } from '../../src/model/index.ts';
import { createWish } from '../../src/model/wish.ts';
import { layoutOf } from '../../src/output/layout.ts';
import { wishChart } from '../../src/output/wish-chart.ts';
import { answersOf } from '../model/arbitraries.ts';
import { everyTold } from './told.ts';

describe('the picture of a wish', () => {
  for (const told of everyTold.filter(({ content }) => content.language === 'nl')) {
    const { instrument } = told;

    it(`says of ${instrument.id} what a team wants where it has a wish, and what is chosen elsewhere`, () => {
      fc.assert(
        fc.property(answersOf(instrument), answersOf(instrument), (now: Answers, wished: Answers) => {
          const wish = createWish(instrument, wished).answers;
          const { groups } = wishChart(
            told,
            words,
            now,
            wish,
            () => undefined,
            () => undefined,
          );
          const rows = groups.flatMap((group) => group.rows).filter(({ cells }) => cells.length > 0);
          const questions = layoutOf(told)
            .flatMap(({ places }) => places)
            .flatMap(({ field }) => (isMeasure(field) ? [] : [field]));
          expect(rows).to.have.length(questions.length);
          for (const [index, { id, options }] of questions.entries()) {
            const [is, wanted] = [now, wish].map((answers) => new Set([answers[id] ?? []].flat()));
            const expected = options.map((option) =>
              wish[id] === undefined
                ? is!.has(option)
                  ? 'gekozen'
                  : 'niet gekozen'
                : wanted!.has(option)
                  ? is!.has(option)
                    ? 'houden we'
                    : 'willen we'
                  : is!.has(option)
                    ? 'willen we niet meer'
                    : 'niet gekozen',
            );
            expect(
              rows[index]!.cells.map(({ said }) => said),
              id,
            ).to.deep.equal(expected);
          }
        }),
      );
    });
  }
});
