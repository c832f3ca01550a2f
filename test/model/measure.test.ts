import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Answers,
  type Measure,
  type QuickScan,
  fieldsOf,
  fromAmount,
  fromCode,
  isMeasure,
  measureProblem,
  parseDecimal,
  quickScan,
  rangeOf,
  toAmount,
  toCode,
  typedProblem,
  withoutUnit,
} from '../../src/model/index.ts';

const hours = { unit: 'hours', min: 0, max: 168, stepsPerUnit: 20 };
const weeks = { unit: 'weeks', min: 0.5, max: 104, stepsPerUnit: 2 };
const oneUnit: Measure = { id: 'one-unit', ranges: [hours] };
const twoUnits: Measure = { id: 'two-units', ranges: [hours, weeks] };

describe('parseDecimal', () => {
  const numbers: readonly (readonly [string, number])[] = [
    ['7', 7],
    ['7,5', 7.5],
    ['7.5', 7.5],
    [' 7 ', 7],
    ['\u00a07,5\t', 7.5],
    [',5', 0.5],
    ['.5', 0.5],
    ['0,05', 0.05],
    ['007', 7],
    ['-3', -3],
    ['-,5', -0.5],
    ['168', 168],
  ];
  for (const [text, number] of numbers) {
    it(`reads ${JSON.stringify(text)} as ${number}`, () => {
      expect(parseDecimal(text)).to.equal(number);
    });
  }

  const others = [
    '',
    ' ',
    'abc',
    '1.000,5',
    '1,000.5',
    '1.2.3',
    '7,',
    '.',
    ',',
    '-',
    '+3',
    '- 3',
    '--3',
    '1e3',
    '0x10',
  ];
  for (const text of [...others, '7 5', '7u', 'Infinity', 'NaN', 'null', '٣', '７', '½', '−3']) {
    it(`reads ${JSON.stringify(text)} as not a number`, () => {
      expect(parseDecimal(text)).to.be.NaN;
    });
  }

  it('reads any decimal the same with a comma and with a point', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.constantFrom('', '-'), digits, digits, (sign, whole, fraction) => {
        const number = Number(`${sign}${whole}.${fraction}`);
        expect(parseDecimal(`${sign}${whole}.${fraction}`)).to.equal(number);
        expect(parseDecimal(`${sign}${whole},${fraction}`)).to.equal(number);
      }),
    );
  });

  it('doesn’t read a text with any other character in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.stringMatching(/^[^\s\d.,-]$/u), (text, other) => {
        const middle = Math.floor(text.length / 2);
        expect(parseDecimal(`7${other}`)).to.be.NaN;
        expect(parseDecimal(text.slice(0, middle) + other + text.slice(middle))).to.be.NaN;
      }),
    );
  });
});

describe('withoutUnit', () => {
  const unitsIn = {
    nl: [['uur per week'], ['weken', 'week'], ['maanden', 'maand']],
    fr: [['heures par semaine', 'heure par semaine'], ['semaines', 'semaine'], ['mois']],
    de: [
      ['Stunden pro Woche', 'Stunde pro Woche'],
      ['Wochen', 'Woche'],
      ['Monate', 'Monat'],
    ],
    en: [
      ['hours a week', 'hour a week'],
      ['weeks', 'week'],
      ['months', 'month'],
    ],
  };
  const numbers = fc.constantFrom('12', '7,5', '7.5', '0', '-3', ',5', '1.000', '168');
  const space = fc.constantFrom('', ' ', '\u00a0', '  ');

  for (const [language, units] of Object.entries(unitsIn)) {
    it(`takes away the first words of the name of its own unit, and of no other: ${language}`, () => {
      const cased = fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => text.toLowerCase(),
      );
      fc.assert(
        fc.property(
          fc.constantFrom(...units),
          fc.nat(),
          fc.nat(),
          numbers,
          space,
          cased,
          (names, at, count, ...rest) => {
            const [number, between, write] = rest;
            const words = names[at % names.length]!.split(' ');
            const said = write(words.slice(0, 1 + (count % words.length)).join(' '));
            const typed = `${between}${number}${between}${said}${between}`;
            expect(withoutUnit(typed, names), typed).to.equal(number);
            for (const others of units.filter((each) => each !== names))
              expect(withoutUnit(typed, others), typed).to.equal(typed);
          },
        ),
      );
    });
  }

  it('leaves any other text as it is', () => {
    const others = [
      'uur',
      '12 uu',
      '12 uurtje',
      '12 uur per maand',
      '12 per week',
      '12 uur 30',
      '7u30',
      '7:30',
      'ca. 12 uur',
      '',
    ];
    for (const text of others) expect(withoutUnit(text, ['uur per week']), text).to.equal(text);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), numbers, (text, number) => {
        expect(withoutUnit(`${number} uur ${text}!`, ['uur per week'])).to.equal(`${number} uur ${text}!`);
        expect(withoutUnit(text, [])).to.equal(text);
      }),
    );
  });
});

describe('measureProblem', () => {
  it('takes both bounds and the steps next to them', () => {
    for (const value of [0, 0.05, 167.95, 168]) expect(measureProblem(hours, value), `${value}`).to.equal(undefined);
    for (const value of [0.5, 1, 103.5, 104]) expect(measureProblem(weeks, value), `${value}`).to.equal(undefined);
  });

  it('notices what is past a bound, by however little', () => {
    for (const value of [-0.05, -1e-9, -1e9]) expect(measureProblem(hours, value), `${value}`).to.equal('too-small');
    for (const value of [0, 0.45, -1]) expect(measureProblem(weeks, value), `${value}`).to.equal('too-small');
    for (const value of [168.05, 168.0001, 1e300])
      expect(measureProblem(hours, value), `${value}`).to.equal('too-large');
    for (const value of [104.5, 105]) expect(measureProblem(weeks, value), `${value}`).to.equal('too-large');
  });

  it('notices what lies between two steps', () => {
    for (const value of [0.01, 7.49, 1 / 3, 0.1 + 0.2, Number.MIN_VALUE]) {
      expect(measureProblem(hours, value), `${value}`).to.equal('between-steps');
    }
    for (const value of [0.75, 1.05, 103.9]) expect(measureProblem(weeks, value), `${value}`).to.equal('between-steps');
  });

  it('notices what is not a number, before anything else', () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      expect(measureProblem(hours, value), `${value}`).to.equal('not-a-number');
    }
  });
});

describe('typedProblem', () => {
  it('asks which of two numbers is meant if three digits could be thousands', () => {
    for (const text of ['1.000', '1,000', ' 7.500 ', '12.000', '168,000', '1,050']) {
      expect(typedProblem(hours, text), text).to.equal('two-readings');
    }
  });

  it('reads what is the same number to everybody', () => {
    for (const text of ['1.5', '1,5', '0.500', '0,050', ',500', '00,500', '7,50', '7.5000', '12', '']) {
      expect(typedProblem(hours, text), text).to.equal(undefined);
    }
  });

  it('first reports what is wrong with both readings', () => {
    expect(typedProblem(hours, '1.234')).to.equal('between-steps');
    expect(typedProblem(hours, '169.000')).to.equal('too-large');
    expect(typedProblem(hours, '1 000')).to.equal('not-a-number');
  });
});

describe('amounts', () => {
  it('are a bare number if there is one unit', () => {
    expect(toAmount(oneUnit, 7.5)).to.deep.equal({ value: 7.5, unit: 'hours' });
    expect(fromAmount(oneUnit, { value: 7.5, unit: 'hours' })).to.equal(7.5);
  });

  it('keep their unit if there are more', () => {
    const amount = { value: 7.5, unit: 'weeks' };

    expect(toAmount(twoUnits, amount)).to.deep.equal(amount);
    expect(fromAmount(twoUnits, amount)).to.deep.equal(amount);
  });

  it('have only one zero', () => {
    expect(Object.is(fromAmount(oneUnit, { value: -0, unit: 'hours' }), 0)).to.equal(true);
    expect(Object.is(toAmount(twoUnits, fromAmount(twoUnits, { value: -0, unit: 'hours' })).value, 0)).to.equal(true);
  });

  it('find the range of their unit', () => {
    expect(rangeOf(twoUnits, 'weeks')).to.equal(weeks);
    expect(rangeOf(twoUnits, 'years')).to.equal(undefined);
  });
});

describe('the measures of the quick scan', () => {
  const measures = fieldsOf(quickScan).filter(isMeasure);

  it('run from nothing to all hours of a week, from half a week to two years, from half a month to ten', () => {
    const bounds = measures.flatMap(({ ranges }) =>
      ranges.map(({ unit, min, max, stepsPerUnit }) => [unit, min, max, 1 / stepsPerUnit].join(' ')),
    );
    expect([...new Set(bounds)]).to.deep.equal([
      'hours-per-week 0 168 0.05',
      'weeks 0.5 104 0.5',
      'months 0.5 120 0.5',
    ]);
  });

  for (const measure of measures) {
    for (const range of measure.ranges) {
      it(`take every step of ${measure.id} in ${range.unit} as it is spelled, and keep it in a code`, () => {
        const hundredths = (value: number): number => Math.round(value * 100);
        const step = 100 / range.stepsPerUnit;
        for (let spelled = hundredths(range.min); spelled <= hundredths(range.max); spelled += step) {
          const text = `${Math.floor(spelled / 100)},${String(spelled % 100).padStart(2, '0')}`;
          const value = parseDecimal(text);
          const answers = { [measure.id]: fromAmount(measure, { value, unit: range.unit }) } as Answers<QuickScan>;

          if (measureProblem(range, value)) expect.fail(`${text} is refused`);
          const read = fromCode([quickScan], toCode(quickScan, answers)).answers;
          if (JSON.stringify(read) !== JSON.stringify(answers)) expect.fail(`${text} became ${JSON.stringify(read)}`);
        }
      });
    }
  }
});
