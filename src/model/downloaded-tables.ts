import { rowsOf } from './csv-rows.ts';
import { timestamp } from './result.ts';
import { PAUSE, type Paused } from './time-slices.ts';

/** When Excel saves a table, it uses the delimiter of its region. */
const delimiters = [';', ',', '\t'] as const;

/** A table that was downloaded from this library, recognised by its columns: its words can be in any language, or a host's own. */
export interface DownloadedTable {
  readonly kind: 'results' | 'tally';
  readonly delimiter: string;
}

export function downloadedTableIn(text: string): DownloadedTable | undefined {
  for (const delimiter of delimiters) {
    const rows = rowsOf(text.slice(0, 5000), delimiter);
    const [head, first] = [rows.next().value, rows.next().value];
    if (typeof head !== 'object' || typeof first !== 'object' || head.length !== first.length) continue;
    if (isAnswer(first) && !isAnswer(head)) return { kind: 'results', delimiter };
    if (isCount(first) && !isCount(head)) return { kind: 'tally', delimiter };
  }
  return undefined;
}

/** Date, code, step, kind, question, answer and unit. */
const isAnswer = ([date = '', code = '', ...more]: readonly string[]): boolean =>
  more.length === 5 && (date === '' || dayIn(date) !== undefined) && isCodeCell(code);

/** Step, question, answer, how many gave it, and out of how many; the last two for each group. */
const isCount = ([, , , ...counts]: readonly string[]): boolean =>
  counts.length > 1 &&
  counts.every((count, index) => /^\d+$/.test(count) && (index % 2 > 0 || Number(count) <= Number(counts[index + 1])));

const isCodeCell = (cell: string): boolean => /^[0-9A-Z]{8,28}$/i.test(cell);

/** One result in a table of answers: its code, and the day if known. */
export interface TableResult {
  readonly code: string;
  readonly recordedAt?: string;
}

/**
 * The results in a table of answers, however its rows are sorted. Several people may have answered alike: a result occurs as often
 * as the most frequent of its rows.
 */
export function* resultsInTable(text: string, delimiter: string): Paused<TableResult> {
  const copies = new Map<string, number>();
  const given = new Map<string, number>();
  let isHead = true;
  for (const cells of rowsOf(text, delimiter)) {
    if (cells === PAUSE) yield PAUSE;
    else if (isHead) isHead = false;
    else if (cells.join('').trim()) {
      const [date = '', cell = '', ...answer] = cells;
      // A row that isn't an answer is refused as a whole.
      const code = isCodeCell(cell) ? cell : cells.join(delimiter);
      const of = `${date} ${code}`;
      const row = JSON.stringify([of, ...answer]);
      const copy = (copies.get(row) ?? 0) + 1;
      copies.set(row, copy);
      if (copy <= (given.get(of) ?? 0)) continue;
      given.set(of, copy);
      const recordedAt = dayIn(date);
      yield { code, ...(recordedAt !== undefined && { recordedAt }) };
    }
  }
}

/** Noon in the visitor's time zone, as the hour isn't known, of a day written as in our tables, or as Excel shows it in Flanders. */
function dayIn(cell: string): string | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(cell)?.slice(1);
  const shown = /^(\d\d?)[/.-](\d\d?)[/.-](\d{4})$/.exec(cell)?.slice(1).reverse();
  const [y = NaN, m = NaN, d = NaN] = (iso ?? shown ?? []).map(Number);
  const date = new Date(y, m - 1, d, 12);
  // A day that doesn't exist would roll over to the next month, and a year below 100 would fall in the twentieth century.
  return date.getFullYear() === y && date.getMonth() === m - 1 ? timestamp(date) : undefined;
}
