import type { ResultTexts } from '../content/texts.ts';
import { chosenAt } from '../model/answers.ts';
import { amountAt } from '../model/amounts.ts';
import type { Result } from '../model/result.ts';
import type { Shown } from './chart.ts';
import { dayOf } from './day.ts';

/** Results, with a row for each answer. */
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
  return toCsv(rows, texts);
}

/** With a byte order mark, and semicolons if the decimal separator is a comma: the form that Excel opens correctly in that region. */
export function toCsv(rows: readonly (readonly string[])[], { decimal }: ResultTexts): string {
  const delimiter = decimal(0.5).includes(',') ? ';' : ',';
  return `\uFEFF${rows.map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter)).join('\r\n')}\r\n`;
}

/**
 * Makes a cell that begins like a formula show as text, as a host can put anything in a text. Spreadsheets skip white space
 * before the first sign, and some take a full-width sign for the ordinary one.
 */
function quoted(cell: string, delimiter: string): string {
  const shown = /^[\t\r\n]|^[\s\p{C}]*[=+@＝＋＠－-]/u.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(shown) || shown.includes(delimiter) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
