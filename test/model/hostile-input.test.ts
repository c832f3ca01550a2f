import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Instrument,
  ResultError,
  SYMBOLS,
  createResult,
  fromCode,
  inOrder,
  parseResult,
  quickScan,
  toCode,
} from '../../src/model/index.ts';
import { checklist, eightParts, recorded, resultOf } from './arbitraries.ts';
import { mutated } from './mutated-documents.ts';
import { anything, damagedTexts, trapped, withAnythingAtOneKey } from './hostile-documents.ts';
import { manyTimes } from './many-times.ts';
import { attempt, problemOf, refusalOf } from './refusal.ts';

/*
 * More than 150,000 inputs in Node. Each gives a result that reads back the same, or a ResultError, and never any other error.
 */

const known: readonly Instrument[] = [quickScan, checklist, eightParts];

const result = createResult(
  quickScan,
  inOrder(quickScan, {
    location: ['public', 'online'],
    objective: 'society-oriented',
    'time-frame.outreach-hours': 12,
    'time-frame.contact-duration': { value: 6, unit: 'months' },
  }),
  '2026-11-22T10:00:00Z',
);

let prototypes: string;

const keysOfPrototypes = (): string =>
  [Object, Array, String, Number, Function, Map]
    .flatMap(({ prototype }) => Reflect.ownKeys(prototype as object))
    .map(String)
    .join();

beforeEach(() => {
  prototypes = keysOfPrototypes();
});

afterEach(() => {
  expect(keysOfPrototypes()).to.equal(prototypes);
});

describe('parseResult does as promised, given', () => {
  function readDocument(document: unknown): void {
    const read = attempt(() => parseResult(known, document));
    if (read instanceof ResultError) return;
    expect(parseResult(known, JSON.stringify(read))).to.deep.equal(read);
  }

  manyTimes('any value', 15_000, anything, readDocument);
  manyTimes('any JSON', 15_000, fc.json({ maxDepth: 3 }), readDocument);
  manyTimes('any text', 5_000, fc.string({ unit: 'binary', maxLength: 200 }), readDocument);
  manyTimes('a result after a few changes', 15_000, resultOf<Instrument>(quickScan).chain(mutated), readDocument);
  manyTimes('the text of a result after a few changes', 15_000, damagedTexts(result), readDocument);
  manyTimes('a result with anything at one of its keys', 15_000, withAnythingAtOneKey(result), readDocument);
  manyTimes('a result that sets traps', 5_000, trapped(result), (make) => readDocument(make()));

  describe('lists and objects that nest 50,000 deep', () => {
    const depth = 50_000;
    const lists = '['.repeat(depth) + ']'.repeat(depth);
    const objects = `${'{"answers":'.repeat(depth)}1${'}'.repeat(depth)}`;
    // At most 100,000 characters are read.
    const fewerLists = '['.repeat(depth - 1_000) + ']'.repeat(depth - 1_000);

    function nest(wrap: (inner: unknown) => unknown): unknown {
      let nested: unknown = 1;
      for (let level = 0; level < depth; level += 1) nested = wrap(nested);
      return nested;
    }

    const cases: Readonly<Record<string, unknown>> = {
      'a text of lists': lists,
      'a text of lists that never end': '['.repeat(depth),
      'a text of objects': objects,
      'a text of objects that never end': '{"":'.repeat(depth / 4),
      'a list in lists': nest((inner) => [inner]),
      'an object in objects': nest((answers) => ({ answers })),
      'answers in lists': { ...result, answers: nest((inner) => [inner]) },
      'an answer in lists': { ...result, answers: { ...result.answers, location: nest((inner) => [inner]) } },
      'a text with lists for answers': textWith('answers', fewerLists),
      'a text with lists for a code': textWith('code', fewerLists),
      'a text with lists for a total': textWith('total', fewerLists),
    };
    for (const [name, document] of Object.entries(cases)) {
      it(name, () => {
        expect(refusalOf(() => parseResult(known, document))).to.be.an('error');
      });
    }

    function textWith(key: keyof typeof result, json: string): string {
      return JSON.stringify({ ...result, [key]: '?' }).replace('"?"', json);
    }
  });

  it('strings of sixteen million characters', () => {
    for (const long of [' '.repeat(2 ** 24), '['.repeat(2 ** 24), '"'.padEnd(2 ** 24, '\u0000')]) {
      expect(problemOf(() => parseResult(known, long))).to.equal('too-large');
      expect(problemOf(() => parseResult(known, { note: long }))).to.equal('too-large');
    }
  });
});

describe('fromCode does as promised, given', () => {
  function readCode(text: string): void {
    const read = attempt(() => fromCode(known, text));
    if (read instanceof ResultError) return;
    const written = text
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toUpperCase()
      .replaceAll('O', '0')
      .replace(/[IL]/g, '1');
    expect(toCode(read.instrument, read.answers)).to.equal(written);
  }

  const strange = fc.constantFrom(...'ſ\u212aıİßUu_–１Ｑ٣\u0000\ud800🙂', '__proto__', 'constructor');
  const symbol = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...SYMBOLS, ...'oilOIL -') },
    { weight: 1, arbitrary: strange },
  );
  /** A code without its last symbol, often with leading zeros, as in one that is longer than necessary. */
  const unchecked = fc
    .tuple(
      fc.constantFrom(...known.flatMap(({ starts }) => [...starts.join('')]), 'Z'),
      fc.constantFrom(6, 10, 14, 18),
      fc.string({ unit: fc.constantFrom(...SYMBOLS), maxLength: 26 }),
    )
    .map(([first, length, symbols]) => first + symbols.slice(0, length).padStart(length, '0'));
  const changed = fc
    .tuple(recorded(fc.constantFrom(...known)), fc.nat(15), fc.constantFrom(0, 1, 2), symbol)
    .map(([{ result }, at, removed, added]) => result.code.slice(0, at) + added + result.code.slice(at + removed));

  manyTimes('any text', 15_000, fc.string({ unit: 'binary', maxLength: 80 }), readCode);
  manyTimes('symbols, and a few others', 15_000, fc.string({ unit: symbol, maxLength: 60 }), readCode);
  manyTimes('the code of a result after a change', 15_000, changed, readCode);
  manyTimes('any symbols with each of the 32 check symbols', 1_000, unchecked, (code) => {
    for (const last of SYMBOLS) readCode(code + last);
  });
});
