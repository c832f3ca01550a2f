import { type Tally, amountsIn } from '../model/tally.ts';
import { type Shown, amountText } from './chart.ts';
import type { Export } from './exports.ts';
import { toCsv } from './result-csv.ts';

/** For Excel, the counts of a team. */
export const tallyExport = (shown: Shown, tallies: readonly Tally[]): Export => ({
  format: 'csv',
  type: 'text/csv',
  content: () => tallyCsv(shown, tallies),
});

/** The counts of a team, with a row for each option or amount. */
export const tallyCsv = (shown: Shown, tallies: readonly Tally[]): string =>
  toCsv(tallyRows(shown, tallies), shown.texts);

/** How many answered something, and how many gave each answer; `null` is what isn't published, as happens to options only. */
export interface Counted {
  readonly parameter: string;
  readonly question: string;
  readonly answered: number | null;
  readonly counts: { readonly [answer: string]: number | null };
}

/**
 * A row for each option or amount, after the names of the columns.
 * @param leftOut what stands in place of a count that isn't published
 */
export function tallyRows(shown: Shown, tallies: readonly Counted[], leftOut = ''): readonly (readonly string[])[] {
  const { content, measures, texts } = shown;
  const { csv } = texts;
  const rows = [[content.step, csv.question, csv.answer, csv.count, csv.answered]];
  for (const tally of tallies) {
    const { parameter, question, answered, counts } = tally;
    const asked = content.questions[question];
    const text = (asked ?? measures.measures[question]!).text;
    const given = asked?.options
      ? Object.entries(counts).map(([option, count]) => [asked.options[option]!.label, count] as const)
      : amountsIn(tally as Tally).map((amount) => [amountText(shown, amount)!, amount.count] as const);
    for (const [answer, count] of given)
      rows.push([
        content.parameters[parameter]!,
        text,
        answer,
        ...[count, answered].map((each) => String(each ?? leftOut)),
      ]);
  }
  return rows;
}
