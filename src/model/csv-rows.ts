import { PAUSE, type Paused } from './time-slices.ts';

/** More columns than any table that this library reads. */
const MOST_CELLS = 20;

/** Anything longer isn't a cell of a table that this library reads. */
const LONGEST_CELL = 10_000;

const ROWS = 50;

/** The rows of a table, each a list of cells. */
export function* rowsOf(text: string, delimiter: string): Paused<readonly string[]> {
  let at = 0;
  for (let row = 1; at < text.length; row++) {
    const cells: string[] = [];
    let end = at - 1;
    do {
      const start = end + 1;
      end = endOfCell(text, start, delimiter);
      cells.push(unquoted(text.slice(start, end)));
    } while (text[end] === delimiter && cells.length < MOST_CELLS);
    // The rest of a row that can't be from one of these tables is skipped.
    const lineEnd = text.indexOf('\n', end);
    at = text[end] === '\r' && text[end + 1] !== '\n' ? end + 1 : lineEnd < 0 ? text.length : lineEnd + 1;
    if (row % ROWS === 0) yield PAUSE;
    yield cells;
  }
}

function endOfCell(text: string, start: number, delimiter: string): number {
  const isEnd = (at: number) => at >= text.length || [delimiter, '\r', '\n'].includes(text[at]!);
  const last = start + LONGEST_CELL;
  if (text[start] === '"') {
    let quote = start;
    do {
      quote = text.indexOf('"', quote + 1);
      if (quote < 0 || quote > last) break;
      if (isEnd(quote + 1)) return quote + 1;
      // Inside a cell, two quotes stand for one.
      quote++;
    } while (text[quote] === '"');
  }
  let end = start;
  while (end < last && !isEnd(end)) end++;
  return end;
}

const unquoted = (cell: string): string => (/^"[^]*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell);
