import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Answers,
  type Instrument,
  SYMBOLS,
  createResult,
  formatCode,
  fromCode,
  inOrder,
  quickScan,
  toCode,
} from '../../src/model/index.ts';
import {
  type Recorded,
  allBackwards,
  answersOf,
  answersWithoutMeasures,
  checklist,
  eightParts,
  instruments,
  recorded,
} from './arbitraries.ts';
import { problemOf } from './refusal.ts';

const known: readonly Instrument[] = [quickScan, checklist, eightParts];
const results = recorded(instruments);

const codeOf = (answers: Answers): string => toCode(quickScan, inOrder(quickScan, answers));
const replaceAt = (text: string, index: number, symbol: string): string =>
  text.slice(0, index) + symbol + text.slice(index + 1);

/** What was read, for comparison with what was written. */
const read = (from: readonly Instrument[], code: string): Answers => fromCode(from, code).answers;

const everything = {
  'working-relationship': ['voluntary', 'assertive', 'leverage', 'coercive'],
  referral: ['own-observation', 'self-referral', 'professional-network', 'informal-network'],
  'target-group.unit': ['individual', 'group', 'family'],
  'target-group.acquaintance': ['known', 'unknown'],
  location: ['private', 'semi-public', 'public', 'online'],
  actions: ['direct-service', 'indirect-service', 'lifeworld-participation', 'structural-work'],
  objective: 'target-group-oriented',
  direction: 'demand-led',
  'focus.theme': 'integral',
  'focus.reach': 'territorial',
  'time-frame.limit': 'unlimited',
};

const everyMeasure = {
  'time-frame.outreach-hours': 168,
  'time-frame.contact-hours': 168,
  'time-frame.contact-duration': { value: 120, unit: 'months' },
  'time-frame.project-duration': { value: 120, unit: 'months' },
};

describe('a result code', () => {
  describe('never changes: these codes are on paper', () => {
    const golden: readonly (readonly [string, Answers])[] = [
      ['Q0000004', {}],
      ['Q0000016', { 'working-relationship': ['voluntary'] }],
      ['Q023000V', { location: ['public', 'online'], objective: 'society-oriented' }],
      ['QF5ZZZZH', everything],
      ['QF60000K', { 'time-frame.outreach-hours': 0 }],
      ['Q033Q8R0000Z', { 'time-frame.contact-hours': 0.05 }],
      ['Q01184696W00000X', { 'time-frame.contact-duration': { value: 104, unit: 'weeks' } }],
      ['Q011D7X2SGR0000C', { 'time-frame.contact-duration': { value: 0.5, unit: 'months' } }],
      ['QZF71RA6QMQZZZZM', { ...everything, ...everyMeasure }],
    ];
    for (const [code, answers] of golden) {
      it(code, () => {
        expect(codeOf(answers)).to.equal(code);
        expect(read([quickScan], code)).to.deep.equal(answers);
      });
    }

    it("in the toys' codes either, whose fields all take one", () => {
      expect(toCode(eightParts, { 'part-1': 'present', 'part-8': 'absent' })).to.equal('D001G01S');
      expect(toCode(checklist, { 'first.item-1': 'unknown', 'fourth.item-5': 'partial' })).to.equal('T008W6Y9QW69');
    });
  });

  it('has 8 symbols without measures', () => {
    fc.assert(
      fc.property(answersWithoutMeasures(quickScan), (answers) => {
        expect(toCode(quickScan, answers)).to.match(/^Q[0-9A-HJKMNP-TV-Z]{7}$/);
      }),
    );
    expect(codeOf(everything)).to.have.length(8);
  });

  it('has 16 symbols at most', () => {
    fc.assert(fc.property(answersOf(quickScan), (answers) => toCode(quickScan, answers).length <= 16));
    expect(codeOf({ ...everything, ...everyMeasure })).to.have.length(16);
  });

  it('has whole groups of four, and starts with the symbol of its instrument', () => {
    fc.assert(
      fc.property(results, ({ instrument, result: { code } }) => {
        expect(code.length % 4).to.equal(0);
        expect(code.length).to.be.within(8, 28);
        expect(code[0]).to.equal(instrument.symbol);
        expect([...SYMBOLS]).to.include.members([...code]);
      }),
    );
  });

  it('tells different answers apart', () => {
    fc.assert(
      fc.property(
        instruments.chain((instrument) =>
          fc.tuple(fc.constant(instrument), answersOf(instrument), answersOf(instrument)),
        ),
        ([instrument, one, two]) => {
          const isSame = JSON.stringify(inOrder(instrument, one)) === JSON.stringify(inOrder(instrument, two));
          expect(toCode(instrument, one) === toCode(instrument, two)).to.equal(isSame);
        },
      ),
    );
  });

  it('is the same for the same answers in any order', () => {
    fc.assert(
      fc.property(results, ({ instrument, result: { answers, code } }) => {
        expect(toCode(instrument, allBackwards(answers))).to.equal(code);
      }),
    );
  });

  it('is shown in groups of four', () => {
    expect(formatCode('Q7K29XMF')).to.equal('Q7K2-9XMF');
    expect(formatCode('Q7K29XMFQ7K2')).to.equal('Q7K2-9XMF-Q7K2');
    expect(formatCode('')).to.equal('');
  });
});

describe('fromCode', () => {
  it('reads any result back, and its instrument', () => {
    fc.assert(
      fc.property(results, ({ instrument, result: { answers, code } }) => {
        expect(fromCode([instrument], code)).to.deep.equal({ instrument, answers });
        expect(createResult(instrument, read([instrument], code)).code).to.equal(code);
      }),
    );
  });

  it('reads every step between bounds that are no whole numbers', () => {
    for (let first = 0; first < 20; first += 1) {
      const range = { unit: 'metres', min: first / 10, max: (first + 3) / 10, stepsPerUnit: 10 };
      const measured = {
        ...eightParts,
        parameters: [{ ...eightParts.parameters[0], measures: [{ id: 'height', ranges: [range] }] }],
      } satisfies Instrument;

      for (let tenths = first; tenths <= first + 3; tenths += 1) {
        expect(read([measured], toCode(measured, { height: tenths / 10 }))).to.deep.equal({ height: tenths / 10 });
      }
    }
  });

  it('reads each of the 30 options that a question can have at most', () => {
    const options = Array.from({ length: 30 }, (_, index) => `option-${index}`) as [string, ...string[]];
    const long: Instrument = {
      ...eightParts,
      parameters: [{ id: 'long', questions: [{ id: 'long', select: 'many', options }] }],
    };

    for (const chosen of [options, ...options.map((option) => [option])]) {
      expect(read([long], toCode(long, { long: chosen }))).to.deep.equal({ long: chosen });
    }
  });

  it('finds the instrument among many', () => {
    fc.assert(
      fc.property(recorded(fc.constantFrom(...known)), ({ instrument, result: { answers, code } }) => {
        expect(fromCode(known, code)).to.deep.equal({ instrument, answers });
      }),
    );
  });

  it('tells versions of one instrument apart', () => {
    const next: Instrument = { ...quickScan, version: 2, symbol: 'R' };

    expect(fromCode([quickScan, next], toCode(next, {})).instrument).to.equal(next);
    expect(fromCode([next, quickScan], toCode(quickScan, {})).instrument).to.equal(quickScan);
  });

  it('reads a code as people type it over', () => {
    const lookalikes: Readonly<Record<string, string>> = { '0': '0Oo', '1': '1ILil' };
    const typed = results.chain(({ instrument, result: { answers, code } }) =>
      fc.record({
        instrument: fc.constant(instrument),
        answers: fc.constant(answers),
        text: fc
          .tuple(
            ...[...code].map((symbol) => {
              const spellings = lookalikes[symbol] ?? symbol + symbol.toLowerCase();
              const spaces = ['', '', ' ', '-', '\t', '\n', '\u00a0', '\u2009'];
              return fc.tuple(fc.constantFrom(...spaces), fc.constantFrom(...spellings)).map((parts) => parts.join(''));
            }),
          )
          .map((parts) => parts.join('')),
      }),
    );
    fc.assert(
      fc.property(typed, ({ instrument, answers, text }) => {
        expect(read([instrument], text)).to.deep.equal(answers);
      }),
      { numRuns: 300 },
    );
  });

  it('reads a code as it is shown, copied with what stood around it', () => {
    const code = codeOf({ ...everything, ...everyMeasure });

    for (const text of [
      formatCode(code),
      ` ${formatCode(code)}\n`,
      formatCode(code).toLowerCase(),
      [...code].join(' '),
    ]) {
      expect(read([quickScan], text), text).to.deep.equal({ ...everything, ...everyMeasure });
    }
  });

  it('gives frozen answers', () => {
    const { location } = fromCode([quickScan], codeOf(everything)).answers;

    expect(fromCode([quickScan], codeOf(everything)).answers).to.be.frozen;
    expect(location).to.be.frozen;
  });

  describe('notices', () => {
    const check = ({ instrument, result: { code } }: Recorded, wrong: string): void => {
      const problem = problemOf(() => fromCode([instrument, ...known], wrong));
      if (problem !== 'code-check') expect.fail(`${wrong} for ${code} gives ${problem}`);
    };

    it('every single wrong symbol', function () {
      this.timeout(120_000);
      fc.assert(
        fc.property(results, (given) => {
          const { code } = given.result;
          for (let index = 0; index < code.length; index += 1) {
            for (const symbol of SYMBOLS) {
              if (symbol !== code[index]) check(given, replaceAt(code, index, symbol));
            }
          }
        }),
      );
    });

    it('every two neighbours that changed places', () => {
      fc.assert(
        fc.property(results, (given) => {
          const { code } = given.result;
          for (let index = 1; index < code.length; index += 1) {
            const [left = '', right = ''] = code.slice(index - 1, index + 1);
            if (left !== right) check(given, code.slice(0, index - 1) + right + left + code.slice(index + 1));
          }
        }),
        { numRuns: 500 },
      );
    });

    it('every two symbols that changed places, however far apart', () => {
      fc.assert(
        fc.property(results, (given) => {
          const { code } = given.result;
          for (let left = 0; left < code.length; left += 1) {
            for (let right = left + 1; right < code.length; right += 1) {
              if (code[left] === code[right]) continue;
              check(given, replaceAt(replaceAt(code, left, code[right]!), right, code[left]!));
            }
          }
        }),
      );
    });
  });

  it('takes one spelling of each result: none longer than needed', () => {
    fc.assert(
      fc.property(results, ({ instrument, result: { code } }) => {
        for (let length = code.length + 4; length <= 28; length += 4) {
          const padded = instrument.symbol + code.slice(1, -1).padStart(length - 2, '0');
          const problems = [...SYMBOLS].map((symbol) => problemOf(() => fromCode([instrument], padded + symbol)));
          // One check symbol fits, and the code is refused even so.
          expect(problems.filter((problem) => problem !== 'code-check')).to.deep.equal(['code-range']);
        }
      }),
    );
  });

  it('takes no number that is too large for its instrument', () => {
    for (const instrument of known) {
      const beyond = `${instrument.symbol}${'Z'.repeat(26)}`;
      const problems = [...SYMBOLS].map((symbol) => problemOf(() => fromCode([instrument], beyond + symbol)));
      expect(problems.filter((problem) => problem !== 'code-check')).to.deep.equal(['code-range']);
    }
  });

  describe('says what is wrong', () => {
    const code = codeOf(everything);
    const problem = (text: string, from: readonly Instrument[] = known): unknown =>
      problemOf(() => fromCode(from, text));

    it('an instrument or version that is not known: unknown-instrument', () => {
      expect(problem(code, [checklist, eightParts])).to.equal('unknown-instrument');
      expect(problem(code, [])).to.equal('unknown-instrument');
      expect(problem(toCode({ ...quickScan, version: 2, symbol: 'R' }, {}))).to.equal('unknown-instrument');
    });

    it('a wrong number of symbols: code-length', () => {
      for (const text of ['', ' - ', 'Q', code.slice(0, 7), `${code}0`, code.slice(0, 4), '0'.repeat(32)]) {
        expect(problem(text), text).to.equal('code-length');
      }
    });

    it('a text without end: code-length', () => {
      for (const text of [' '.repeat(57), `${code}${' '.repeat(2 ** 20)}`, 'ſ'.repeat(2 ** 20)]) {
        expect(problem(text)).to.equal('code-length');
      }
    });

    it('what is no text', () => {
      for (const value of [undefined, null, 7, {}, [], true, 1n, Symbol('code'), () => 'Q']) {
        expect(problem(value as string)).to.be.a('string');
      }
    });

    it('a symbol that no code has: code-symbol', () => {
      const [, ...others] = code;
      // The last ones turn into an S, K, I, SS or Q when their case is changed or their form is normalised.
      for (const symbol of [
        'U',
        'u',
        '_',
        '.',
        '+',
        '–',
        'é',
        '\u0000',
        '🙂',
        '\ud800',
        'ſ',
        '\u212a',
        'ı',
        'İ',
        'ß',
        '１',
        'Ｑ',
      ]) {
        expect(problem(symbol + others.join('')), symbol).to.equal('code-symbol');
        expect(problem(code.slice(0, -1) + symbol), symbol).to.equal('code-symbol');
      }
    });
  });
});
