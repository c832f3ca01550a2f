import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Instrument,
  LONGEST_DOCUMENT,
  type QuickScan,
  type Result,
  type ResultProblem,
  createResult,
  formatCode,
  inOrder,
  parseResult,
  quickScan,
  timestamp,
} from '../../src/model/index.ts';
import { allBackwards, checklist, instruments, recorded } from './arbitraries.ts';
import { problemOf, refusalOf } from './refusal.ts';

const known = [quickScan, checklist];
const answers = inOrder(quickScan, {
  location: ['public', 'online'],
  objective: 'society-oriented',
  'time-frame.outreach-hours': 12,
  'time-frame.contact-duration': { value: 6, unit: 'months' },
});
const result: Result<QuickScan> = createResult(quickScan, answers, '2026-11-22T10:00:00Z');

/** The same document, with some of its keys replaced. */
const withKeys = (keys: object): unknown => ({ ...result, ...keys });

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

  it('has no key for an unknown moment', () => {
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

  it('gives a new result: frozen, and independent of what was read', () => {
    const document = JSON.parse(JSON.stringify(result)) as { answers: { location: string[] } };
    const read = parseResult([quickScan], document);
    document.answers.location.push('private');

    expect(read).to.deep.equal(result);
    expect(read).to.be.frozen;
    expect(read.answers.location).to.be.frozen;
  });

  it('puts keys and fields in order', () => {
    const { code, instrument, ...others } = result;
    const backwards = Object.fromEntries(Object.entries(answers).reverse());
    const disordered = { code, ...others, answers: backwards, instrument };

    expect(JSON.stringify(parseResult([quickScan], disordered))).to.equal(JSON.stringify(result));
  });

  it('chooses the instrument by id and version', () => {
    const next: Instrument = { ...quickScan, version: 2, starts: ['M'] };
    const versions: readonly Instrument[] = [quickScan, next, checklist];

    for (const instrument of versions) {
      const given = createResult(instrument, {});
      expect(parseResult(versions, given)).to.deep.equal(given);
      expect(parseResult([...versions].reverse(), given)).to.deep.equal(given);
    }
  });

  describe('says what is wrong, and where', () => {
    type Case = readonly [name: string, document: unknown, problem: ResultProblem, path: string];

    const otherCode = createResult(quickScan, { ...answers, location: ['private', 'public'] }).code;
    const textWith = (entry: string): string => JSON.stringify(result).replace('{', `{${entry},`);
    const withAnswer = (id: string, answer: unknown): unknown =>
      withKeys({ answers: Object.fromEntries([...Object.entries(answers), [id, answer]]) });
    const missing = (key: keyof Result): unknown => {
      const { [key]: _, ...others } = result;
      return others;
    };
    const cycle: unknown[] = [];
    cycle.push(cycle);

    const cases: readonly Case[] = [
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

      ['an empty object', {}, 'wrong-type', ''],
      ['another instrument', withKeys({ instrument: 'quick-look' }), 'unknown-instrument', 'instrument'],
      ['an instrument that is no text', withKeys({ instrument: ['quick-scan'] }), 'wrong-type', ''],
      ['a newer version', withKeys({ version: 2 }), 'unknown-version', 'version'],
      ['a version that is no number', withKeys({ version: '1' }), 'unknown-version', 'version'],
      ['no version', missing('version'), 'unknown-version', 'version'],

      ['a date without a time', withKeys({ recordedAt: '2026-11-22' }), 'wrong-type', 'recordedAt'],
      ['a local time', withKeys({ recordedAt: '2026-11-22T10:00:00' }), 'wrong-type', 'recordedAt'],
      ['another time zone', withKeys({ recordedAt: '2026-11-22T10:00:00+01:00' }), 'wrong-type', 'recordedAt'],
      ['a moment and a new line', withKeys({ recordedAt: '2026-11-22T10:00:00Z\n' }), 'wrong-type', 'recordedAt'],
      ['a moment and a remark', withKeys({ recordedAt: '2026-11-22T10:00:00Z (UTC)' }), 'wrong-type', 'recordedAt'],
      ['a year of six digits', withKeys({ recordedAt: '+012026-11-22T10:00:00Z' }), 'wrong-type', 'recordedAt'],
      ['a moment that is null', withKeys({ recordedAt: null }), 'wrong-type', 'recordedAt'],
      ['a moment in numbers', withKeys({ recordedAt: 1795341600000 }), 'wrong-type', 'recordedAt'],
      ['31 February', withKeys({ recordedAt: '2026-02-31T10:00:00Z' }), 'wrong-type', 'recordedAt'],
      ['29 February in a common year', withKeys({ recordedAt: '2026-02-29T10:00:00Z' }), 'wrong-type', 'recordedAt'],
      ['month 13', withKeys({ recordedAt: '2026-13-01T10:00:00Z' }), 'wrong-type', 'recordedAt'],
      ['hour 24', withKeys({ recordedAt: '2026-11-22T24:00:00Z' }), 'wrong-type', 'recordedAt'],

      ['no code', missing('code'), 'wrong-type', 'code'],
      ['a code that is no text', withKeys({ code: [result.code] }), 'wrong-type', 'code'],
      ['a code in small letters', withKeys({ code: result.code.toLowerCase() }), 'inconsistent', 'code'],
      ['a code in groups', withKeys({ code: formatCode(result.code) }), 'inconsistent', 'code'],
      ['the code of other answers', withKeys({ code: otherCode }), 'inconsistent', 'answers.location.0'],

      ['complete where it is not', withKeys({ complete: true }), 'inconsistent', 'complete'],
      ['nothing on completeness', missing('complete'), 'inconsistent', 'complete'],
      ['a wrong count', withKeys({ answered: 3 }), 'inconsistent', 'answered'],
      ['a count in text', withKeys({ answered: '2' }), 'inconsistent', 'answered'],
      ['a wrong total', withKeys({ total: 10 }), 'inconsistent', 'total'],
      ['a key too many', withKeys({ score: 10 }), 'inconsistent', 'score'],
      ['a key called __proto__', textWith('"__proto__":{"polluted":true}'), 'inconsistent', '__proto__'],
      ['a key without end', withKeys({ ['x'.repeat(9_999)]: 1 }), 'inconsistent', 'x'.repeat(100)],

      ['no answers', missing('answers'), 'inconsistent', 'answers'],
      ['answers in a list', withKeys({ answers: [] }), 'inconsistent', 'answers'],
      ['answers that are null', withKeys({ answers: null }), 'inconsistent', 'answers'],
      ...(
        [
          ['weather', 'fine'],
          ['__proto__', { polluted: true }],
          ['direction', 'demand-led'],
          ['location', 'public'],
          ['location', ['public'], '1'],
          ['location', ['public', 'online', 'online'], '2'],
          ['location', ['online', 'public'], '0'],
          ['location', ['moon', 'online'], '0'],
          ['location', { 0: 'public', 1: 'online' }],
          ['objective', null],
          ['objective', ['society-oriented']],
          ['objective', 'target-group-oriented'],
          ['time-frame.outreach-hours', '12'],
          ['time-frame.outreach-hours', 12.05],
          ['time-frame.outreach-hours', { value: 12, unit: 'hours-per-week' }],
          ['time-frame.contact-duration', 6],
          ['time-frame.contact-duration', [6, 'months']],
          ['time-frame.contact-duration', { value: 6 }, 'unit'],
          ['time-frame.contact-duration', { value: 6, unit: 'weeks' }, 'unit'],
          ['time-frame.contact-duration', { value: 6, unit: 'months', about: true }, 'about'],
        ] as const
      ).map(([id, answer, ...within]): Case => {
        const path = ['answers', id, ...within].join('.');
        return [`${JSON.stringify(answer)} at ${path}`, withAnswer(id, answer), 'inconsistent', path];
      }),
    ];

    for (const [name, document, problem, path] of cases) {
      it(`${name}: ${problem}`, () => {
        const refusal = refusalOf(() => parseResult(known, document));
        expect(refusal).to.include({ name: 'ResultError', problem, path });
        expect(refusal?.message).to.equal(path ? `${problem} at ${path}` : problem);
      });
    }

    it('a code that was damaged, as a code is', () => {
      const damaged = (code: string): unknown => problemOf(() => parseResult(known, withKeys({ code })));

      expect(damaged(`${result.code.slice(0, -1)}${result.code.endsWith('0') ? '1' : '0'}`)).to.equal('code-check');
      expect(damaged(result.code.slice(1))).to.equal('code-length');
      expect(damaged(`U${result.code.slice(1)}`)).to.equal('code-symbol');
      expect(damaged(createResult(checklist, {}).code)).to.equal('unknown-instrument');
    });

    it('a document just short enough is read', () => {
      expect(parseResult(known, JSON.stringify(result).padEnd(LONGEST_DOCUMENT))).to.deep.equal(result);
    });

    it('a result of an instrument that was not asked for', () => {
      expect(problemOf(() => parseResult([checklist], result))).to.equal('unknown-instrument');
      expect(problemOf(() => parseResult([], result))).to.equal('unknown-instrument');
    });
  });
});
