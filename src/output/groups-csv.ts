import type { Group } from '../model/groups.ts';
import { amountsIn } from '../model/tally.ts';
import { type Shown, amountText } from './chart.ts';
import type { Export } from './exports.ts';
import { type GroupsWords, nameOf } from './groups-chart.ts';
import { toCsv } from './result-csv.ts';

/** For Excel, the counts of groups side by side. */
export const groupsExport = (shown: Shown, words: GroupsWords, groups: readonly Group[]): Export => ({
  format: 'csv',
  type: 'text/csv',
  content: () => groupsCsv(shown, words, groups),
});

/** A row for each option or amount, with two columns for each group: how many gave it, and how many answered. */
function groupsCsv(shown: Shown, words: GroupsWords, groups: readonly Group[]): string {
  const { content, measures, texts } = shown;
  const { csv } = texts;
  const columns = groups.flatMap((group) =>
    [csv.count, csv.answered].map((column) => words.inWords.at(nameOf(words, group), column)),
  );
  const rows = [[content.step, csv.question, csv.answer, ...columns]];
  const [first] = groups as [Group];
  for (const [index, { parameter, question }] of first.tallies.entries()) {
    const tallies = groups.map((group) => group.tallies[index]!);
    const asked = content.questions[question];
    const { text } = asked ?? measures.measures[question]!;
    const amounts = tallies.flatMap(amountsIn).sort((one, other) => one.value - other.value);
    const answers: ReadonlyMap<string, string> = new Map(
      asked?.options
        ? Object.keys(first.tallies[index]!.counts).map((option) => [option, asked.options[option]!.label])
        : amounts.map((amount) => [`${amount.value} ${amount.unit}`, amountText(shown, amount)!]),
    );
    for (const [answer, label] of answers) {
      const counts = tallies.flatMap(({ counts, answered }) => [String(counts[answer] ?? 0), String(answered)]);
      rows.push([content.parameters[parameter]!, text, label, ...counts]);
    }
  }
  return toCsv(rows, texts);
}
