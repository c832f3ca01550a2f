import type { ProfileTexts } from '../content/texts.ts';
import type { VersionCounts } from '../model/sector-counts.ts';
import { type Chart, type Shown, chartOf } from './chart.ts';

/** How many in a sector chose each option, as far as that is published. Amounts aren't counted. */
export function sectorChart(shown: Shown, words: ProfileTexts, title: string, { questions }: VersionCounts): Chart {
  const { leftOut } = words.sector;
  return chartOf(shown, title, {
    cell: ({ id }, option) => {
      const { answered, options } = questions[id]!;
      const count = options[option]!;
      // The row says it of a whole question.
      if (answered === null) return { state: 'open', said: leftOut };
      return count === null
        ? { state: 'counted', extent: 'unknown', said: leftOut, share: 0 }
        : // Rounding can make an option as many as those who answered, and more.
          { state: 'counted', said: words.team.countOf(count, answered), share: Math.min(1, count / answered) };
    },
    remark: ({ id }) => (questions[id]!.answered === null ? leftOut : undefined),
    measured: () => undefined,
  });
}
