// What a worker does: it has the model read results, and makes rows for the database of them.

import {
  ReadingError,
  ResultError,
  amountAt,
  fieldsOf,
  fromCode,
  instruments,
  isMeasure,
  parseResult,
  rowsOf,
  toCode,
} from 'outreach-elements/model';
import { ANSWERS, MONTH } from './formats.mjs';
import { slugOf } from './hosts.mjs';
import { TOO_LONG } from './lines.mjs';

/** A list of one: the model gathers the fields of an instrument several times for each code, and that takes longest. */
class Single extends Array {
  flatMap(listOf) {
    return listOf(this[0]);
  }
}

/** The same instruments with their fields in one parameter. */
const gathered = instruments.map((instrument) => ({
  ...instrument,
  parameters: Single.of({
    id: 'all',
    questions: fieldsOf(instrument).filter((field) => !isMeasure(field)),
    measures: fieldsOf(instrument).filter(isMeasure),
  }),
}));

/** The fields of each, with the cell for each answer by its option or unit: the number that it has in the table of options. */
const numbered = new Map(
  gathered.map((instrument) => [
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
 * @param batch its `lines`, each with the `number` of its result and of its `line`, the `host` of the file
 * @returns the rows of two tables, as text, and what was refused
 */
export function decodeLines({ lines, host, needsCodes }) {
  const rows = newRows();
  for (const { line, number, text } of lines) {
    try {
      rows.add(number, lineResult(text, host), needsCodes);
    } catch (error) {
      rows.refuse({ line }, error);
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
    if (known.has(text)) return known.get(text);
    const given = give(text);
    if (known.size === 20_000) known.clear();
    known.set(text, given);
    return given;
  };
}

const slugFor = remembering(slugOf);
const answersIn = remembering((code) => {
  const { instrument, answers } = fromCode(gathered, code);
  return { instrument, answers, cells: cellsOf(instrument, answers) };
});

/** Collects the rows of results. */
export function newRows() {
  let [results, answers, count] = ['', '', 0];
  const hosts = new Set();
  const refused = [];
  return {
    add(number, { instrument, answers: given, cells = cellsOf(instrument, given), month = '', host }, needsCodes) {
      const slug = slugFor(host);
      if (!slug) throw new ReadingError('host');
      hosts.add(host);
      count++;
      const code = needsCodes ? toCode(instrument, given) : '';
      results += `${number},${code},${month},${slug}\n`;
      for (const cell of cells) answers += `${number}${cell}\n`;
    },
    refuse(where, error) {
      if (!(error instanceof ResultError || error instanceof ReadingError)) throw error;
      refused.push({ ...where, problem: error.problem });
    },
    given: () => ({ results, answers, count, hosts: [...hosts], refused }),
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
function lineResult(text, host) {
  if (text === TOO_LONG) throw new ReadingError('too-large');
  if (text.startsWith('{')) return documentResult(parseResult(instruments, text), host);
  const [code, month = '', named = '', ...more] = cellsIn(text);
  if (more.some((cell) => cell.trim())) throw new ReadingError('columns');
  if (month.trim() && !isMonth.test(month.trim())) throw new ReadingError('month');
  return { ...answersIn(code), month: month.trim(), host: named.trim() || host };
}

export function documentResult({ instrument, version, answers, recordedAt }, host) {
  const month = recordedAt && monthIn(new Date(recordedAt));
  return {
    instrument: gathered.find((each) => each.id === instrument && each.version === version),
    answers,
    month,
    host,
  };
}

/** In the time zone of this machine, as the day in a table of a page is that of the visitor. */
const monthIn = (date) => `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
