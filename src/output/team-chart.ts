import type { ProfileTexts } from '../content/texts.ts';
import { type Spread, type Tally, nearnessOf, spreadsOf } from '../model/tally.ts';
import { type Chart, type Shown, chartOf, unitOf } from './chart.ts';
import { dotsOf, placeIn } from './dots.ts';

/** How many dots fit beside one another. */
export const PLACES = 41;

/** How many people in a team chose each option, which amounts they gave, and how near they are to agreement. */
export function teamChart(shown: Shown, words: ProfileTexts['team'], title: string, tallies: readonly Tally[]): Chart {
  const { texts } = shown;
  const byQuestion = new Map(tallies.map((tally) => [tally.question, tally]));
  return chartOf(shown, title, {
    cell: ({ id }, option) => {
      const { counts, answered } = byQuestion.get(id)!;
      const share = answered > 0 ? counts[option]! / answered : 0;
      return { state: 'counted', said: words.countOf(counts[option]!, answered), share };
    },
    remark: ({ id }) => {
      const tally = byQuestion.get(id)!;
      if (tally.answered === 0) return texts.stillOpen;
      return tally.answered === 1 ? undefined : words.nearness[nearnessOf(tally)].remark;
    },
    measured: ({ id }) =>
      spreadsOf(byQuestion.get(id)!).map((spread) => ({
        said: spreadText(shown, words, spread),
        dots: dotsOf(spread, PLACES),
        middle: placeIn(spread, spread.middle),
      })),
  });
}

/** The range and the middle of the amounts in one unit. */
export const spreadText = (
  shown: Shown,
  words: ProfileTexts['team'],
  { unit, count, least, middle, most }: Spread,
): string => {
  const { decimal } = shown.texts;
  return words.amounts(decimal(least), decimal(middle), decimal(most), unitOf(shown, { value: most, unit }), count);
};
