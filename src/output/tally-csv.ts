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
export function tallyCsv(shown: Shown, tallies: readonly Tally[]): string {
  const { content, measures, texts } = shown;
  const { csv } = texts;
  const rows = [[content.step, csv.question, csv.answer, csv.count, csv.answered]];
  for (const tally of tallies) {
    const { parameter, question, answered, counts } = tally;
    const asked = content.questions[question];
    const text = (asked ?? measures.measures[question]!).text;
    const given = asked?.options
      ? Object.entries(counts).map(([option, count]) => [asked.options[option]!.label, count] as const)
      : amountsIn(tally).map((amount) => [amountText(shown, amount)!, amount.count] as const);
    for (const [answer, count] of given)
      rows.push([content.parameters[parameter]!, text, answer, String(count), String(answered)]);
  }
  return toCsv(rows, texts);
}
