import type { ProfileTexts } from '../content/texts.ts';
import type { MonthCounts, QuestionCounts, VersionCounts } from '../model/sector-counts.ts';
import { type Cell, type Chart, type Shown, chartOf } from './chart.ts';
import type { ColumnRows } from './timeline-chart.ts';

/** How many in a sector chose each option, as far as that is published. Amounts aren't counted. */
export function sectorChart(shown: Shown, words: ProfileTexts, title: string, { questions }: VersionCounts): Chart {
  const { leftOut } = words.sector;
  return chartOf(shown, title, {
    cell: ({ id }, option) =>
      // The row says it of a whole question.
      questions[id]!.answered === null ? { state: 'open', said: leftOut } : countedAt(words, questions[id]!, option),
    remark: ({ id }) => (questions[id]!.answered === null ? leftOut : undefined),
    measured: () => undefined,
  });
}

/** The same month by month: a row for each option, with a cell for each month. */
export const monthRows = ({ content }: Shown, words: ProfileTexts, months: readonly MonthCounts[]): ColumnRows => ({
  question: ({ id, options }) => {
    const { leftOut } = words.sector;
    const counts = months.map(({ questions }) => questions[id]!);
    if (counts.every(({ answered }) => answered === null)) return [{ label: leftOut, cells: [] }];
    return options.map((option) => ({
      label: content.questions[id]!.options[option]!.label,
      cells: counts.map((each) => ({ label: '', ...countedAt(words, each, option) })),
    }));
  },
  measure: () => [],
});

function countedAt(
  { sector, team }: ProfileTexts,
  { answered, options }: QuestionCounts,
  option: string,
): Omit<Cell, 'label'> {
  const count = options[option]!;
  return answered === null || count === null
    ? { state: 'counted', extent: 'unknown', said: sector.leftOut, share: 0 }
    : // Rounding can make an option as many as those who answered, and more.
      { state: 'counted', said: team.countOf(count, answered), share: Math.min(1, count / answered) };
}
