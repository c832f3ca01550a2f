// What a worker does: it has the model read results, and makes rows for the database of them.

import {
  ReadingError,
  ResultError,
  amountAt,
  fieldsOf,
  fromCode,
  instrumentOf,
  instruments,
  isMeasure,
  parseResult,
  rowsOf,
  toCode,
} from 'outreach-elements/model';
import { ANSWERS, MONTH } from './formats.mjs';
import { slugOf } from './hosts.mjs';
import { TOO_LONG } from './lines.mjs';

/** The fields of each instrument, with the cells for each answer by its option or unit: the number that it has in the table of options. */
const numbered = new Map(
  instruments.map((instrument) => [
    instrument,
    fieldsOf(instrument).map((field) => {
      const isOfField = (each) =>
        each.instrument === instrument.id && each.version === instrument.version && each.question === field.id;
      const cells = new Map(
        ANSWERS.filter(isOfField).map(({ answer, option, unit }) => [option || unit, `,${answer},`]),
      );
      return { field, cells, isAmount: isMeasure(field) };
    }),
  ]),
);

/**
 * Reads the lines of a code list, or of a list with a JSON document a line.
 * @param batch its `text`, of which the lines have the numbers `lines` in the file and their results the numbers from `first`; the
 * `host` of the file, and whether it `isJson`
 * @returns the rows of two tables, as text, and what was refused
 */
export function decodeLines({ text, lines, first, host, isJson, needsCodes }) {
  const rows = newRows(needsCodes);
  for (const [index, each] of text.split('\n').entries()) {
    try {
      addLine(rows, first + index, each, host, isJson);
    } catch (error) {
      rows.refuse({ line: lines[index] }, error);
    }
  }
  return rows.given();
}

/** The answers of a result as cells of a row: their numbers, and the value of an amount. */
function cellsOf(instrument, given) {
  const list = [];
  for (const { field, cells, isAmount } of numbered.get(instrument)) {
    const answer = given[field.id];
    if (answer === undefined) continue;
    if (isAmount) {
      const { unit, value } = amountAt(field, given);
      list.push(cells.get(unit) + value);
    } else if (typeof answer === 'string') list.push(cells.get(answer));
    else for (const option of answer) list.push(cells.get(option));
  }
  return list;
}

/** What a function gives, remembered for the last few thousand: many people answer alike, and a host has many results. */
function remembering(give) {
  const known = new Map();
  return (text) => {
    let given = known.get(text);
    if (given !== undefined) return given;
    given = give(text);
    if (known.size === 5000) known.clear();
    known.set(text, given);
    return given;
  };
}

const slugFor = remembering(slugOf);
const cellsFor = remembering((text) => {
  const { instrument, answers } = fromCode(instruments, text);
  return cellsOf(instrument, answers);
});

/** Collects the rows of results. */
export function newRows(needsCodes) {
  const [results, answers, hosts, refused] = [[], [], new Set(), []];
  return {
    /** @param codeOf gives its code, if that is needed */
    add(number, { cells, codeOf, month, host }) {
      const slug = slugFor(host);
      if (!slug) throw new ReadingError('host');
      hosts.add(host);
      results.push(`${number},${needsCodes ? codeOf() : ''},${month},${slug}\n`);
      if (cells.length > 0) answers.push(`${number}${cells.join(`\n${number}`)}\n`);
    },
    refuse(where, error) {
      if (!(error instanceof ResultError || error instanceof ReadingError)) throw error;
      refused.push({ ...where, problem: error.problem });
    },
    given: () => ({
      results: results.join(''),
      answers: answers.join(''),
      count: results.length,
      hosts: [...hosts],
      refused,
    }),
  };
}

const isMonth = new RegExp(MONTH);

/** The cells of a line, between delimiters of the kind that comes first. */
function cellsIn(text) {
  const delimiter = /[;,\t]/.exec(text)?.[0];
  if (!delimiter || !text.includes('"')) return text.split(delimiter);
  const [cells] = rowsOf(text, delimiter);
  return cells;
}

/** A code, and after it, if known, its month and its host; or a JSON document. */
function addLine(rows, number, text, host, isJson) {
  if (text === TOO_LONG) throw new ReadingError('too-large');
  if (isJson || text.startsWith('{')) return addDocument(rows, number, parseResult(instruments, text), host);
  const cells = cellsIn(text);
  const [code, month = '', named = ''] = cells.map((cell) => cell.trim());
  if (cells.slice(3).some((cell) => cell.trim())) throw new ReadingError('columns');
  if (month && !isMonth.test(month)) throw new ReadingError('month');
  rows.add(number, { cells: cellsFor(code), codeOf: () => canonical(code), month, host: named || host });
}

const canonical = (code) => {
  const { instrument, answers } = fromCode(instruments, code);
  return toCode(instrument, answers);
};

export function addDocument(rows, number, { instrument, version, answers, code, recordedAt }, host) {
  rows.add(number, {
    cells: cellsOf(instrumentOf(instruments, instrument, version), answers),
    codeOf: () => code,
    month: recordedAt ? monthIn(new Date(recordedAt)) : '',
    host,
  });
}

/** In the time zone of this machine, as the day in a table of a page is that of the visitor. */
const monthIn = (date) => `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
