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
  allBackwards,
  answersOf,
  answersWithoutMeasures,
  checklist,
  eightParts,
  instruments,
  recorded,
} from './arbitraries.ts';
import { codeWith, sumsIn, withCheck } from './code-by-hand.ts';
import { problemOf } from './refusal.ts';

const known: readonly Instrument[] = [quickScan, checklist, eightParts];
const results = recorded(instruments);

const codeOf = (answers: Answers): string => toCode(quickScan, inOrder(quickScan, answers));

/** What was read, to compare with what was written. */
const read = (from: readonly Instrument[], code: string): Answers => fromCode(from, code).answers;

/** Counts to 31⁸, with a question before it. */
const counting = (...starts: [string, ...string[]]): Instrument => ({
  id: 'counter',
  version: 1,
  starts,
  parameters: [
    {
      id: 'count',
      questions: [{ id: 'question', select: 'one', options: ['yes'] }],
      measures: [{ id: 'count', ranges: [{ unit: 'steps', min: 0, max: 31 ** 8, stepsPerUnit: 1 }] }],
    },
  ],
});

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
      ['QA333332', {}],
      ['QA333304', { 'working-relationship': ['voluntary'] }],
      ['QA1AEV7C', { location: ['public', 'online'], objective: 'society-oriented' }],
      ['QSRDNFVF', everything],
      ['QSRDNFR9', { 'time-frame.outreach-hours': 0 }],
      ['RM7BKSJN8Q9V', { 'time-frame.contact-hours': 0.05 }],
      ['XY0N2JD61VRM3YK4', { 'time-frame.contact-duration': { value: 104, unit: 'weeks' } }],
      ['XY0NB13AHYSFYXXH', { 'time-frame.contact-duration': { value: 0.5, unit: 'months' } }],
      ['Y8NBGBFPDBMMJNRC', { ...everything, ...everyMeasure }],
    ];
    for (const [code, answers] of golden) {
      it(code, () => {
        expect(codeOf(answers)).to.equal(code);
        expect(read([quickScan], code)).to.deep.equal(answers);
      });
    }

    it("nor do the toys' codes, whose fields all take one", () => {
      expect(toCode(eightParts, { 'part-1': 'present', 'part-8': 'absent' })).to.equal('DV30HAS3');
      expect(toCode(checklist, { 'first.item-1': 'unknown', 'fourth.item-5': 'partial' })).to.equal('TG3EVX79JYHY');
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

  it('has 8, 12 or 16 symbols, as its first one says', () => {
    fc.assert(
      fc.property(results, ({ instrument, result: { code } }) => {
        expect(code.length).to.be.oneOf([8, 12, 16]);
        expect([...instrument.starts[code.length / 4 - 2]!]).to.include(code[0]);
        expect([...SYMBOLS]).to.include.members([...code]);
      }),
    );
  });

  it('is no longer than its number needs', () => {
    const counter = counting('C', 'E');
    // Twice the step and the open field make the number.
    const last = (31 ** 6 - 1) / 2 - 1;

    expect(toCode(counter, { count: last })).to.equal(codeWith('C', [31, 31, 31, 31, 31, 31]));
    expect(toCode(counter, { count: last, question: 'yes' })).to.equal(codeWith('E', [1, 1, 1, 2, 1, 1, 1, 1, 1, 1]));
    for (const count of [last, last + 1]) expect(read([counter], toCode(counter, { count }))).to.deep.equal({ count });
  });

  it('does not exist for a number that the first symbols of its instrument cannot express', () => {
    // Up to twice 31⁶, two first symbols can express the first digit; beyond that, the number needs one more digit.
    for (const [count, length] of [
      [31 ** 6 - 2, 8],
      [31 ** 6 - 1, 12],
      [31 ** 7 - 2, 12],
    ] as const) {
      expect(toCode(counting('AB', 'C'), { count })).to.have.length(length);
    }
    expect(problemOf(() => toCode(counting('AB'), { count: 31 ** 6 - 1 }))).to.equal('code-range');
  });

  it('differs for different answers', () => {
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

  it('reads every step between bounds that are not whole numbers', () => {
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

  it('reads each of the 30 options that a question can have', () => {
    const options = Array.from({ length: 30 }, (_, index) => `option-${index}`) as [string, ...string[]];
    const long: Instrument = {
      ...eightParts,
      starts: ['D', 'E'],
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

  it('distinguishes versions of one instrument', () => {
    const next: Instrument = { ...quickScan, version: 2, starts: ['M', 'N', 'JP'] };

    expect(fromCode([quickScan, next], toCode(next, {})).instrument).to.equal(next);
    expect(fromCode([next, quickScan], toCode(quickScan, {})).instrument).to.equal(quickScan);
  });

  it('gives frozen answers', () => {
    const { location } = fromCode([quickScan], codeOf(everything)).answers;

    expect(fromCode([quickScan], codeOf(everything)).answers).to.be.frozen;
    expect(location).to.be.frozen;
  });

  it('takes only one code for each result: none longer than necessary', () => {
    fc.assert(
      fc.property(results, ({ instrument, result: { code } }) => {
        const digits = sumsIn(code).slice(1, -1);
        const first = instrument.starts[code.length / 4 - 2]!.indexOf(code.charAt(0));
        for (const [size, starts] of instrument.starts.entries()) {
          if (size <= code.length / 4 - 2) continue;
          const zeros = Array<number>(4 * size + 6 - digits.length - 1).fill(1);
          const padded = codeWith(starts.charAt(0), [...zeros, first + 1, ...digits]);
          expect(
            problemOf(() => fromCode([instrument], padded)),
            padded,
          ).to.equal('code-range');
        }
      }),
    );
  });

  it('refuses a number that is too large for its instrument', () => {
    for (const instrument of known) {
      const digits = Array<number>(4 * instrument.starts.length + 2).fill(31);
      const highest = codeWith(instrument.starts.at(-1)!.at(-1)!, digits);
      expect(
        problemOf(() => fromCode([instrument], highest)),
        highest,
      ).to.equal('code-range');
    }
  });

  it('refuses a sum of zero before the end', () => {
    fc.assert(
      fc.property(results, fc.nat(15), ({ instrument, result: { code } }, at) => {
        const [, ...sums] = sumsIn(code).slice(0, -1);
        sums[at % sums.length] = 0;
        const zero = codeWith(code.charAt(0), sums);
        expect(
          problemOf(() => fromCode([instrument], zero)),
          zero,
        ).to.equal('code-range');
      }),
    );
  });

  describe('says what is wrong', () => {
    const code = codeOf(everything);
    const problem = (text: string, from: readonly Instrument[] = known): unknown =>
      problemOf(() => fromCode(from, text));

    it('an instrument or version that is not known: unknown-instrument', () => {
      expect(problem(code, [checklist, eightParts])).to.equal('unknown-instrument');
      expect(problem(code, [])).to.equal('unknown-instrument');
      expect(problem(toCode({ ...quickScan, version: 2, starts: ['M'] }, {}))).to.equal('unknown-instrument');
    });

    it('what is not a text', () => {
      for (const value of [undefined, null, 7, {}, [], true, 1n, Symbol('code'), () => 'Q']) {
        expect(problem(value as string)).to.equal('wrong-type');
      }
    });

    it('a code longer than its first symbol says: code-length', () => {
      expect(problem(withCheck('Q0000000001'))).to.equal('code-length');
      expect(problem(withCheck('C0000000001'), [counting('C')])).to.equal('code-length');
    });

    it('a text longer than any spelling of a code', () => {
      expect(problem(codeOf({}).padStart(99))).to.equal(undefined);
      expect(problem(codeOf({}).padStart(100))).to.equal('code-length');
    });
  });
});
