import type { Instrument } from '../model/instrument.ts';
import type { VersionCounts } from '../model/sector-counts.ts';
import type { Shown } from './chart.ts';
import type { Export } from './exports.ts';
import { toCsv } from './result-csv.ts';
import type { Counted } from './tally-csv.ts';

/** What is published of each question. */
export const countedIn = (instrument: Instrument, questions: VersionCounts['questions']): readonly Counted[] =>
  instrument.parameters.flatMap((parameter) =>
    parameter.questions.map(({ id }) => {
      const { answered, options } = questions[id]!;
      return { parameter: parameter.id, question: id, answered, counts: options };
    }),
  );

/**
 * For Excel, what is published of a sector, and never a result.
 * @param about what it is, for below the table: above it, a spreadsheet wouldn't find the names of the columns
 */
export const sectorExport = (
  { texts }: Shown,
  rows: () => readonly (readonly string[])[],
  about: readonly string[],
): Export => ({
  format: 'csv',
  type: 'text/csv',
  content: () => toCsv([...rows(), [], ...about.map((line) => [line])], texts),
});
