import { amountAt, chosenAt } from '../../model/answers.ts';
import type { Result } from '../../model/result.ts';
import { dayOf } from './day.ts';
import type { ResultTexts } from './profile-table.ts';

/** With a byte order mark, semicolons and decimal commas: what Excel in Flanders opens as it is. */
export function resultCsv(
  { instrument, content, measures: measureTexts, texts }: ResultTexts,
  { recordedAt, code, answers }: Result,
): string {
  const { csv } = texts;
  const rows = [[csv.date, csv.code, csv.parameter, csv.kind, csv.question, csv.answer, csv.unit]];
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
  return `\uFEFF${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`;
}

const quoted = (cell: string): string => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
