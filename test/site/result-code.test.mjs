// Writes and reads result codes as docs/result-code.md describes, from its tables alone, and compares the library with that.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ResultError, fromCode, inOrder, instruments, quickScan, toCode } from '../../dist/model/index.js';
import { fragmentOfRound, readRound } from '../../dist/model/round.js';
import { createWish, wishFromCode } from '../../dist/model/wish.js';

const text = readFileSync(new URL('../../docs/result-code.md', import.meta.url), 'utf8');

const sectionOf = (heading) => text.split(`### ${heading}\n`)[1].split(/^##/m)[0];
const rowsOf = (section) =>
  [...section.matchAll(/^\| (.*) \|$/gm)].slice(2).map(([, row]) => row.split('|').map((cell) => cell.trim()));
const unquoted = (cell) => cell.slice(1, -1);

const SYMBOLS = [.../^```\n(.{32})\n```/m.exec(text)[1]];

const tables = [...text.matchAll(/^### (.+), version (\d+)$/gm)].map(([heading, name, version]) => {
  const section = sectionOf(heading.slice(4));
  const [, starts] = /^First symbols: (.*)\.$/m.exec(section);
  return {
    id: name.toLowerCase().replace(' ', '-'),
    version: Number(version),
    starts: starts.split(', ').map((part) => [...part.matchAll(/`(.)`/g)].map(([, symbol]) => symbol)),
    fields: rowsOf(section).map(([id, radix, digit]) => ({
      id: unquoted(id),
      radix: BigInt(radix),
      ...meaningOf(digit),
    })),
  };
});

function meaningOf(digit) {
  const ranges = [...digit.matchAll(/`([\w-]+)` from ([\d.]+) to ([\d.]+): (?:(\d+) \+ )?(\d+) × value/g)];
  if (ranges.length > 0) {
    return { ranges: ranges.map(([, unit, ...numbers]) => [unit, ...numbers.map((number) => Number(number ?? 0))]) };
  }
  const options = [...digit.matchAll(/`([\w-]+)` (\d+)/g)].map(([, option, value]) => [option, Number(value)]);
  return { options, many: digit.includes('+') };
}

/** Each answer that a field can have, and its digit. */
function answersTo({ options, many, ranges }) {
  if (ranges) {
    return ranges.flatMap(([unit, min, max, base, factor]) =>
      Array.from({ length: Math.round((max - min) * factor) + 1 }, (_, step) => {
        const value = (Math.round(min * factor) + step) / factor;
        return [ranges.length > 1 ? { value, unit } : value, Math.round(base + factor * value)];
      }),
    );
  }
  if (!many) return options;
  return Array.from({ length: 2 ** options.length - 1 }, (_, index) => {
    const chosen = options.filter(([, value]) => (index + 1) & value);
    return [chosen.map(([option]) => option), index + 1];
  });
}

const double = (value) => (2 * value >= 32 ? (2 * value) ^ 37 : 2 * value);

function write({ fields, starts }, digits) {
  const number = fields.reduceRight((sum, { id, radix }) => sum * radix + BigInt(digits[id] ?? 0), 0n);
  for (const [size, symbols] of starts.entries()) {
    const [first, ...rest] = number.toString(31).padStart(4 * size + 7, '0');
    const symbol = symbols[parseInt(first, 31)];
    if (rest.length > 4 * size + 6 || !symbol) continue;
    let before = SYMBOLS.indexOf(symbol);
    let code = symbol;
    for (const after of [...rest.map((digit) => parseInt(digit, 31) + 1), 0]) {
      code += SYMBOLS[double(before) ^ after];
      before = after;
    }
    return code;
  }
  throw new Error('too large');
}

/** The digits in a code; undefined if it is refused. */
function read(written) {
  const letters = written
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
  const symbols = [...letters.replaceAll('O', '0').replaceAll(/[IL]/g, '1')];
  if (![8, 12, 16].includes(symbols.length) || !symbols.every((symbol) => SYMBOLS.includes(symbol))) return undefined;
  let sum = 0;
  const sums = symbols.map((symbol) => (sum = double(sum) ^ SYMBOLS.indexOf(symbol)));
  if (sum !== 0) return undefined;
  const table = tables.find(({ starts }) => starts[symbols.length / 4 - 2]?.includes(symbols[0]));
  if (!table) return undefined;
  const first = table.starts[symbols.length / 4 - 2].indexOf(symbols[0]);
  let number = sums.slice(1, -1).reduce((value, each) => value * 31n + BigInt(each - 1), BigInt(first));
  const digits = {};
  for (const { id, radix } of table.fields) {
    digits[id] = Number(number % radix);
    number /= radix;
  }
  return write(table, digits) === symbols.join('') ? { table, digits } : undefined;
}

const instrumentOf = ({ id, version }) => instruments.find((each) => each.id === id && each.version === version);

const anyResult = fc.constantFrom(...tables).chain((table) =>
  fc
    .tuple(...table.fields.map((field) => fc.option(fc.constantFrom(...answersTo(field)), { nil: [undefined, 0] })))
    .map((chosen) => ({
      table,
      answers: Object.fromEntries(
        chosen.flatMap(([answer], index) => (answer === undefined ? [] : [[table.fields[index].id, answer]])),
      ),
      digits: Object.fromEntries(chosen.map(([, digit], index) => [table.fields[index].id, digit])),
    })),
);

function problemOf(code) {
  try {
    fromCode(instruments, code);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof ResultError);
    return error.problem;
  }
}

describe('docs/result-code.md', () => {
  it('has a table for each instrument, with digits for each answer', () => {
    assert.deepEqual(
      tables.map(({ id, version, starts }) => [id, version, starts.map((each) => each.join(''))]),
      instruments.map(({ id, version, starts }) => [id, version, [...starts]]),
    );
    for (const table of tables) {
      for (const field of table.fields) {
        const digits = answersTo(field).map(([, digit]) => digit);
        assert.deepEqual(
          digits,
          Array.from({ length: Number(field.radix) - 1 }, (_, index) => index + 1),
          field.id,
        );
      }
    }
  });

  it('is enough to write any code', () => {
    fc.assert(
      fc.property(anyResult, ({ table, answers, digits }) => {
        const instrument = instrumentOf(table);
        assert.equal(write(table, digits), toCode(instrument, inOrder(instrument, answers)));
      }),
    );
  });

  it('is enough to read any code', () => {
    fc.assert(
      fc.property(anyResult, ({ table, answers, digits }) => {
        const instrument = instrumentOf(table);
        assert.deepEqual(read(toCode(instrument, inOrder(instrument, answers))), { table, digits });
      }),
    );
  });

  it('is enough to refuse what is not a code, even if only one symbol is wrong, or two codes are joined', () => {
    const symbols = fc.array(fc.constantFrom(...SYMBOLS), { minLength: 8, maxLength: 16 }).map((all) => all.join(''));
    const codes = anyResult.map(({ table, digits }) => write(table, digits));
    const changed = fc
      .tuple(codes, fc.nat(15), fc.constantFrom(...SYMBOLS))
      .map(([code, at, symbol]) => code.slice(0, at) + symbol + code.slice(at + 1));
    const joined = fc.tuple(codes, codes).map((both) => both.join(''));
    fc.assert(
      fc.property(fc.oneof(symbols, changed, joined), (given) => {
        assert.equal(read(given) === undefined, problemOf(given) !== undefined, given);
      }),
      { numRuns: 1000 },
    );
  });

  it('has correct test vectors', () => {
    const vectors = [...sectionOf('Codes and their answers').matchAll(/^(\w{8,16}) +(\{.*\})$/gm)];
    assert.ok(vectors.length > 15);
    const golden = new Set();
    for (const [, code, json] of vectors) {
      const { instrument, answers } = fromCode(instruments, code);
      golden.add(instrument);
      assert.equal(JSON.stringify(answers), json, code);
      assert.equal(toCode(instrument, JSON.parse(json)), code);
    }
    assert.deepEqual([...golden], [...instruments]);
  });

  it('is enough to write the code of a wish, and has correct test vectors for those', () => {
    const rows = rowsOf(text.split('\n## A wish\n')[1].split('###')[0]);
    const wishes = rows.map(([id, symbol, length]) => {
      const table = tables.findLast((each) => each.id === unquoted(id));
      const starts = [...Array(length / 4 - 2).fill([]), [unquoted(symbol)]];
      return { ...table, starts, fields: table.fields.filter(({ ranges }) => !ranges) };
    });
    assert.deepEqual(
      wishes.map(({ id, version }) => [id, version]),
      tables.map(({ id, version }) => [id, version]),
    );
    const vectors = [...sectionOf('Codes of wishes').matchAll(/^(\w{8,12}) +(\{.*\})$/gm)];
    assert.ok(vectors.length > 2 * wishes.length);
    const golden = new Set();
    for (const [, code, json] of vectors) {
      const { instrument, wish } = wishFromCode(instruments, code);
      golden.add(instrument);
      assert.equal(JSON.stringify(wish.answers), json, code);
      assert.equal(createWish(instrument, JSON.parse(json)).code, code);
      const table = wishes.find(({ id }) => id === instrument.id);
      const digits = table.fields.map((field) => {
        const wanted = JSON.stringify(wish.answers[field.id]);
        return [field.id, answersTo(field).find(([answer]) => JSON.stringify(answer) === wanted)?.[1]];
      });
      assert.equal(write(table, Object.fromEntries(digits)), code);
      assert.equal(problemOf(code), 'wish', code);
    }
    assert.deepEqual([...golden], [...instruments]);
  });

  it('has spellings that are read, and texts that are refused, as it says', () => {
    const spellings = rowsOf(sectionOf('Spellings that are read'));
    const refused = rowsOf(sectionOf('What is refused'));
    assert.ok(spellings.length > 5 && refused.length > 10);
    for (const [written, code] of spellings.map((row) => row.map(unquoted))) {
      const { instrument, answers } = fromCode(instruments, written);
      assert.equal(toCode(instrument, answers), code, written);
      assert.ok(read(written), written);
    }
    for (const [code, problem] of refused.map((row) => row.map(unquoted))) {
      assert.equal(problemOf(code), problem, code);
      assert.equal(read(code), undefined, code);
    }
  });

  it('has rounds that are read as it says', () => {
    const rounds = rowsOf(sectionOf('Rounds that are read')).map(([written, ...rest]) => [
      unquoted(written),
      ...rest.map((cell) => cell.match(/\w{8,}/g) ?? []),
    ]);
    assert.ok(rounds.length > 4);
    for (const [written, codes, notRead] of rounds) {
      const { broken, unknown, ...read } = readRound([quickScan], written);
      assert.deepEqual([read.codes, [...broken, ...unknown]], [codes, notRead], written);
    }
    const [[written, codes]] = rounds;
    assert.equal(fragmentOfRound('quick-scan', codes), `#quick-scan.round=${written}`);
  });
});
