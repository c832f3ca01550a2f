import { amountAt, chosenAt } from '../model/answers.ts';
import type { Tally } from '../model/comparison.ts';
import type { Result } from '../model/result.ts';
import type { Shown } from './chart.ts';
import { dayOf } from './day.ts';

/** Results answer by answer, a row each. */
export function resultsCsv(
  { instrument, content, measures: measureTexts, texts }: Shown,
  results: readonly Result[],
): string {
  const { csv } = texts;
  const rows = [[csv.date, csv.code, content.step, csv.kind, csv.question, csv.answer, csv.unit]];
  for (const { recordedAt, code, answers } of results) {
    for (const { id, kind, questions, measures = [] } of instrument.parameters) {
      const start = [dayOf(recordedAt), code, content.parameters[id]!, kind ? content.kinds[kind].label : ''];
      for (const question of questions) {
        const { text, options } = content.questions[question.id]!;
        for (const option of chosenAt(question, answers)) rows.push([...start, text, options[option]!.label, '']);
      }
      for (const measure of measures) {
        const amount = amountAt(measure, answers);
        if (!amount) continue;
        const { text } = measureTexts.measures[measure.id]!;
        rows.push([...start, text, texts.decimal(amount.value), measureTexts.units[amount.unit]!]);
      }
    }
  }
  return toCsv(rows);
}

/** The count of a team, an option a row. */
export function tallyCsv({ content, texts }: Shown, tallies: readonly Tally[]): string {
  const { csv } = texts;
  const rows = [[content.step, csv.question, csv.answer, csv.count, csv.answered]];
  for (const { parameter, question, answered, counts } of tallies) {
    const { text, options } = content.questions[question]!;
    for (const [option, count] of Object.entries(counts)) {
      rows.push([content.parameters[parameter]!, text, options[option]!.label, String(count), String(answered)]);
    }
  }
  return toCsv(rows);
}

/** With a byte order mark, semicolons and decimal commas: what Excel in Flanders opens as it is. */
const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`;

/** A cell that begins like a formula is shown, not calculated: a host can put anything in a text. */
function quoted(cell: string): string {
  const shown = /^[=+@\t-]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
