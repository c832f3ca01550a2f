import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Instrument,
  LONGEST_DOCUMENT,
  type QuickScan,
  type Result,
  type ResultProblem,
  createResult,
  inOrder,
  parseResult,
  quickScan,
  timestamp,
} from '../../src/model/index.ts';
import { allBackwards, checklist, instruments, mutated, recorded, resultOf } from './arbitraries.ts';
import { anything, damagedTexts, trapped, withAnythingAtOneKey } from './hostile-documents.ts';
import { problemOf, refusalOf } from './refusal.ts';

const known = [quickScan, checklist];
const answers = inOrder(quickScan, {
  location: ['public', 'online'],
  objective: 'society-oriented',
  'time-frame.outreach-hours': 12,
  'time-frame.contact-duration': { value: 6, unit: 'months' },
});
const result: Result<QuickScan> = createResult(quickScan, answers, '2026-11-22T10:00:00Z');

/** The same document, with some of its keys or answers replaced. */
const withKeys = (keys: object): unknown => ({ ...result, ...keys });
const withAnswers = (given: object): unknown => withKeys({ answers: { ...answers, ...given } });

describe('createResult', () => {
  it('gives one plain document', () => {
    expect(result).to.deep.equal({
      instrument: 'quick-scan',
      version: 1,
      recordedAt: '2026-11-22T10:00:00Z',
      complete: false,
      answered: 2,
      total: 9,
      answers: {
        location: ['public', 'online'],
        objective: 'society-oriented',
        'time-frame.outreach-hours': 12,
        'time-frame.contact-duration': { value: 6, unit: 'months' },
      },
      code: result.code,
    });
  });

  it('has no key for a moment that is not known', () => {
    expect(createResult(quickScan, answers)).not.to.have.property('recordedAt');
  });

  it('is frozen', () => {
    expect(result).to.be.frozen;
    expect(result.answers).to.be.frozen;
  });

  it('writes a moment in UTC, to the second', () => {
    expect(timestamp(new Date('2026-11-22T11:30:15.678+01:00'))).to.equal('2026-11-22T10:30:15Z');
  });

  it('gives equal JSON for equal answers', () => {
    fc.assert(
      fc.property(recorded(instruments), ({ instrument, result: { answers, recordedAt, ...derived } }) => {
        const again = createResult(instrument, allBackwards(answers), recordedAt);
        expect(JSON.stringify(again.answers)).to.equal(JSON.stringify(answers));
        expect(again).to.deep.include(derived);
      }),
    );
  });
});

describe('parseResult', () => {
  it('reads any result back, from text and from an object', () => {
    fc.assert(
      fc.property(recorded(instruments), ({ instrument, result }) => {
        for (const document of [JSON.stringify(result), JSON.stringify(result, null, 2), result]) {
          const read = parseResult([instrument], document);
          expect(JSON.stringify(read)).to.equal(JSON.stringify(result));
          expect(read).to.deep.equal(result);
        }
      }),
    );
  });

  it('reads a result that was stored by the structured clone algorithm', () => {
    expect(parseResult(known, structuredClone(result))).to.deep.equal(result);
  });

  it('gives a result that is its own: frozen, and apart from what was read', () => {
    const document = JSON.parse(JSON.stringify(result)) as { answers: { location: string[] } };
    const read = parseResult([quickScan], document);
    document.answers.location.push('private');

    expect(read).to.deep.equal(result);
    expect(read).to.be.frozen;
    expect(read.answers.location).to.be.frozen;
  });

  it('puts keys, fields and options in order', () => {
    const { code, instrument, ...others } = result;
    const disordered = { code, ...others, answers: { ...answers, location: ['online', 'public'] }, instrument };

    expect(JSON.stringify(parseResult([quickScan], disordered))).to.equal(JSON.stringify(result));
  });

  it('chooses the instrument by id and version', () => {
    const next: Instrument = { ...quickScan, version: 2, symbol: 'R' };
    const versions: readonly Instrument[] = [quickScan, next, checklist];

    for (const instrument of versions) {
      const given = createResult(instrument, {});
      expect(parseResult(versions, given)).to.deep.equal(given);
      expect(parseResult([...versions].reverse(), given)).to.deep.equal(given);
    }
  });

  describe('says what is wrong, and where', () => {
    const missing = (key: keyof Result): unknown => {
      const { [key]: _, ...others } = result;
      return others;
    };
    const cycle: unknown[] = [];
    cycle.push(cycle);

    const cases: readonly (readonly [string, unknown, ResultProblem, string])[] = [
      ['text that is no JSON', '{"instrument":', 'not-json', ''],
      ['empty text', '', 'not-json', ''],
      ['undefined', undefined, 'not-json', ''],
      ['a function', () => result, 'not-json', ''],
      ['a symbol', Symbol('result'), 'not-json', ''],
      ['a BigInt', 1n, 'not-json', ''],
      ['a cycle', cycle, 'not-json', ''],
      ['a code', result.code, 'not-json', ''],

      ['text that is too long', JSON.stringify(result).padEnd(LONGEST_DOCUMENT + 1), 'too-large', ''],
      ['an object that is too large', withKeys({ note: 'x'.repeat(LONGEST_DOCUMENT) }), 'too-large', ''],

      ['null', null, 'wrong-type', ''],
      ['a list', [result], 'wrong-type', ''],
      ['a number', 7, 'wrong-type', ''],
      ['the text of a text', JSON.stringify(JSON.stringify(result)), 'wrong-type', ''],

      ['an empty object', {}, 'unknown-instrument', 'instrument'],
      ['another instrument', withKeys({ instrument: 'quick-look' }), 'unknown-instrument', 'instrument'],
      ['an instrument that is no text', withKeys({ instrument: ['quick-scan'] }), 'unknown-instrument', 'instrument'],
      ['a newer version', withKeys({ version: 2 }), 'unknown-version', 'version'],
      ['a version that is no number', withKeys({ version: '1' }), 'unknown-version', 'version'],
      ['no version', missing('version'), 'unknown-version', 'version'],

      ['a date without a time', withKeys({ recordedAt: '2026-11-22' }), 'wrong-type', 'recordedAt'],
      ['a local time', withKeys({ recordedAt: '2026-11-22T10:00:00' }), 'wrong-type', 'recordedAt'],
      ['another time zone', withKeys({ recordedAt: '2026-11-22T10:00:00+01:00' }), 'wrong-type', 'recordedAt'],
      ['a moment and a new line', withKeys({ recordedAt: '2026-11-22T10:00:00Z\n' }), 'wrong-type', 'recordedAt'],
      ['a moment that is null', withKeys({ recordedAt: null }), 'wrong-type', 'recordedAt'],
      ['a moment in numbers', withKeys({ recordedAt: 1795341600000 }), 'wrong-type', 'recordedAt'],
      ['31 February', withKeys({ recordedAt: '2026-02-31T10:00:00Z' }), 'out-of-range', 'recordedAt'],
      ['29 February in a common year', withKeys({ recordedAt: '2026-02-29T10:00:00Z' }), 'out-of-range', 'recordedAt'],
      ['month 13', withKeys({ recordedAt: '2026-13-01T10:00:00Z' }), 'out-of-range', 'recordedAt'],
      ['hour 24', withKeys({ recordedAt: '2026-11-22T24:00:00Z' }), 'out-of-range', 'recordedAt'],

      ['no answers', missing('answers'), 'wrong-type', 'answers'],
      ['a list of answers', withKeys({ answers: [] }), 'wrong-type', 'answers'],
      ['answers that are null', withKeys({ answers: null }), 'wrong-type', 'answers'],
      ['an answer to nothing', withAnswers({ weather: 'fine' }), 'unknown-key', 'answers.weather'],
      ['a parameter for a question', withAnswers({ focus: 'integral' }), 'unknown-key', 'answers.focus'],
      ['one answer where many go', withAnswers({ location: 'public' }), 'wrong-type', 'answers.location'],
      ['an empty list', withAnswers({ location: [] }), 'wrong-type', 'answers.location'],
      ['an option twice', withAnswers({ location: ['online', 'online'] }), 'inconsistent', 'answers.location'],
      ['an option that is not there', withAnswers({ location: ['moon'] }), 'unknown-option', 'answers.location'],
      ['an option in capitals', withAnswers({ location: ['PUBLIC'] }), 'unknown-option', 'answers.location'],
      ['an option that is null', withAnswers({ location: ['public', null] }), 'wrong-type', 'answers.location'],
      ['a list where one goes', withAnswers({ objective: ['society-oriented'] }), 'wrong-type', 'answers.objective'],
      ['an answer that is null', withAnswers({ objective: null }), 'wrong-type', 'answers.objective'],
      ['an option of another', withAnswers({ objective: 'demand-led' }), 'unknown-option', 'answers.objective'],

      ...measureCases('time-frame.outreach-hours', [
        ['a measure in text', '12', 'wrong-type'],
        ['a unit where there is one', { value: 12, unit: 'hours-per-week' }, 'wrong-type'],
        ['hours below nothing', -0.05, 'out-of-range'],
        ['more hours than a week has', 168.05, 'out-of-range'],
        ['hours between two steps', 7.49, 'out-of-range'],
      ]),
      ...measureCases('time-frame.contact-duration', [
        ['a number without its unit', 6, 'wrong-type'],
        ['an amount without its unit', { value: 6 }, 'wrong-type'],
        ['an amount that is a list', [6, 'months'], 'wrong-type'],
        ['an amount with more to it', { value: 6, unit: 'months', about: true }, 'wrong-type'],
        ['a value in text', { value: '6', unit: 'months' }, 'wrong-type'],
        ['a unit that is not there', { value: 6, unit: 'years' }, 'unknown-option'],
        ['the bounds of another unit', { value: 104.5, unit: 'weeks' }, 'out-of-range'],
        ['no time at all', { value: 0, unit: 'weeks' }, 'out-of-range'],
      ]),
      [
        'a number past all numbers',
        textWith('"time-frame.outreach-hours":1e400'),
        'out-of-range',
        'answers.time-frame.outreach-hours',
      ],
      ['answers called __proto__', textWith('"__proto__":{"polluted":true}'), 'unknown-key', 'answers.__proto__'],

      ['a key too many', withKeys({ score: 10 }), 'unknown-key', 'score'],
      ['a key called __proto__', JSON.stringify(result).replace('{', '{"__proto__":{},'), 'unknown-key', '__proto__'],
      ['no code', missing('code'), 'inconsistent', 'code'],
      ['the code of other answers', withKeys({ code: createResult(quickScan, {}).code }), 'inconsistent', 'code'],
      ['a code in small letters', withKeys({ code: result.code.toLowerCase() }), 'inconsistent', 'code'],
      ['answers to another code', withAnswers({ location: ['public'] }), 'inconsistent', 'code'],
      ['complete where it is not', withKeys({ complete: true }), 'inconsistent', 'complete'],
      ['nothing on completeness', missing('complete'), 'inconsistent', 'complete'],
      ['a wrong count', withKeys({ answered: 3 }), 'inconsistent', 'answered'],
      ['a wrong total', withKeys({ total: 10 }), 'inconsistent', 'total'],
    ];

    function measureCases(
      id: string,
      given: readonly (readonly [string, unknown, ResultProblem])[],
    ): readonly (readonly [string, unknown, ResultProblem, string])[] {
      return given.map(([name, answer, problem]) => [name, withAnswers({ [id]: answer }), problem, `answers.${id}`]);
    }

    function textWith(answer: string): string {
      return JSON.stringify(withKeys({ answers: {} })).replace('"answers":{}', `"answers":{${answer}}`);
    }

    for (const [name, document, problem, path] of cases) {
      it(`${name}: ${problem}`, () => {
        const refusal = refusalOf(() => parseResult(known, document));
        expect(refusal).to.include({ name: 'ResultError', problem, path });
        expect(refusal?.message).to.equal(path ? `${problem} at ${path}` : problem);
      });
    }

    it('a document just short enough is read', () => {
      expect(parseResult(known, JSON.stringify(result).padEnd(LONGEST_DOCUMENT))).to.deep.equal(result);
    });

    it('a result of an instrument that is not asked for', () => {
      expect(problemOf(() => parseResult([checklist], result))).to.equal('unknown-instrument');
      expect(problemOf(() => parseResult([], result))).to.equal('unknown-instrument');
    });
  });

  describe('given anything at all, gives a result or a ResultError', () => {
    const numRuns = 15_000;
    let prototypes: string;

    const shapeOfPrototypes = (): string =>
      [Object, Array, String, Number, Function, Map]
        .flatMap(({ prototype }) => Reflect.ownKeys(prototype as object))
        .map(String)
        .join();

    beforeEach(() => {
      prototypes = shapeOfPrototypes();
    });

    afterEach(() => {
      expect(shapeOfPrototypes()).to.equal(prototypes);
    });

    /** Throws what isn't a ResultError, and checks that whatever is taken is the same result when it is read again. */
    function readHostile(document: unknown): void {
      refusalOf(() => {
        const read = parseResult<Instrument>(known, document);
        expect(parseResult<Instrument>(known, JSON.stringify(read))).to.deep.equal(read);
      });
    }

    const hostile = (name: string, documents: fc.Arbitrary<unknown>, runs = numRuns): void => {
      it(`${name} (${runs.toLocaleString('en')})`, function () {
        this.timeout(120_000);
        fc.assert(fc.property(documents, readHostile), { numRuns: runs });
      });
    };

    hostile('any value', anything);
    hostile('any JSON', fc.json({ maxDepth: 3 }));
    hostile('any text', fc.string({ unit: 'binary', maxLength: 200 }), 5_000);
    hostile('a result after a few changes', fc.oneof(resultOf(quickScan), resultOf(checklist)).chain(mutated));
    hostile('the text of a result after a few changes', damagedTexts(result));
    hostile('a result with anything at one of its keys', withAnythingAtOneKey(result));

    it('a result that sets traps (5,000)', function () {
      this.timeout(120_000);
      fc.assert(
        fc.property(trapped(result), (make) => readHostile(make())),
        { numRuns: 5_000 },
      );
    });

    it('nests 50,000 deep', function () {
      this.timeout(120_000);
      const depth = 50_000;
      let lists: unknown = [];
      let objects: unknown = {};
      for (let level = 0; level < depth; level += 1) {
        lists = [lists];
        objects = { answers: objects };
      }

      for (const deep of [
        '['.repeat(depth),
        `${'['.repeat(depth)}${']'.repeat(depth)}`,
        '{"answers":'.repeat(depth),
        '{"a":'.repeat(depth / 10) + '1' + '}'.repeat(depth / 10),
        lists,
        objects,
        withKeys({ answers: lists }),
        withAnswers({ location: lists }),
      ]) {
        expect(refusalOf(() => parseResult(known, deep))).to.be.an('error');
      }
      for (const [key, place] of [
        ['answers', (deep: string) => JSON.stringify(withKeys({ answers: '?' })).replace('"?"', deep)],
        ['location', (deep: string) => JSON.stringify(withAnswers({ location: ['?'] })).replace('"?"', deep)],
        ['code', (deep: string) => JSON.stringify(withKeys({ code: '?' })).replace('"?"', deep)],
      ] as const) {
        const deep = place('['.repeat(depth / 2 - 1_000) + ']'.repeat(depth / 2 - 1_000));
        expect(
          refusalOf(() => parseResult(known, deep)),
          key,
        ).to.be.an('error');
      }
    });

    it('is as long as a string can reasonably be', () => {
      for (const long of [' '.repeat(2 ** 24), '['.repeat(2 ** 24), '"'.padEnd(2 ** 24, '\u0000')]) {
        expect(problemOf(() => parseResult(known, long))).to.equal('too-large');
        expect(problemOf(() => parseResult(known, { note: long }))).to.equal('too-large');
      }
    });
  });
});
