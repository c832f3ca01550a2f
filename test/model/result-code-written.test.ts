import { expect } from 'chai';
import fc from 'fast-check';
import { type Instrument, formatCode, fromCode, quickScan, toCode } from '../../src/model/index.ts';
import { checklist, eightParts, instruments, recorded } from './arbitraries.ts';
import { problemOf } from './refusal.ts';

const known: readonly Instrument[] = [quickScan, checklist, eightParts];
const results = recorded(instruments);

const answers = { location: ['public', 'online'], 'time-frame.outreach-hours': 12 } as const;
const code = toCode(quickScan, answers);
const [left, middle, right] = formatCode(code).split('-') as [string, string, string];

const problem = (text: string): unknown => problemOf(() => fromCode(known, text));

function expectRead(texts: readonly string[]): void {
  for (const text of texts) {
    const named = `${text} ${escape(text)}`;
    expect(problem(text), named).to.equal(undefined);
    expect(fromCode(known, text).answers, named).to.deep.equal(answers);
  }
}

/** The text, with invisible and indistinguishable characters as `\u{…}`. */
const escape = (text: string): string =>
  [...text].map((each) => (/[ -~]/.test(each) ? each : `\\u{${each.codePointAt(0)!.toString(16)}}`)).join('');

/** The same text with each code point moved by so many places. */
const shifted = (text: string, by: (symbol: string) => number): string =>
  [...text].map((symbol) => String.fromCodePoint(by(symbol))).join('');

const HYPHENS = [
  ...[
    '-',
    '\u2010',
    '\u2011',
    '\u2012',
    '–',
    '—',
    '\u2015',
    '\u2212',
    '\u00ad',
    '\u2043',
    '\u02d7',
    '\ufe63',
    '\uff0d',
  ],
  ...['\u2e3a', '\u1806', ' - ', ' – ', '--', '->'],
];
const SPACES = [
  ...[
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\v',
    '\f',
    '\u0085',
    '\u00a0',
    '\u1680',
    '\u2000',
    '\u2001',
    '\u2002',
    '\u2003',
    '\u2004',
  ],
  ...[
    '\u2005',
    '\u2006',
    '\u2007',
    '\u2008',
    '\u2009',
    '\u200a',
    '\u2028',
    '\u2029',
    '\u202f',
    '\u205f',
    '\u3000',
    '   ',
  ],
];
const UNSEEN = [
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u180e', '\u034f', '\u200e', '\u200f', '\u061c', '\u202a'],
  ...['\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\ufe00', '\ufe0e', '\ufe0f'],
  ...['\u{e0100}', '\u{e0001}', '\u{e0020}', '\u0000', '\u001b', '\ufffc'],
];
const AROUND = [
  ...['""', "''", '‘’', '“”', '„“', '‚’', '«»', '‹›', '»«', '``', '´´', '′′', '「」', '\uff02\uff02'],
  ...['()', '[]', '{}', '<>', '⟨⟩', '【】', '（）', '**', '__', '~~', '||'],
];
const BEFORE = [
  '- ',
  '– ',
  '• ',
  '‣ ',
  '◦ ',
  '▪ ',
  '● ',
  '\uf0b7 ',
  '* ',
  '> ',
  '>> ',
  '→ ',
  '✓ ',
  '👉 ',
  '👉🏽',
  '= ',
  ': ',
  '#',
  '@',
  '\ufeff',
];
const AFTER = [
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  '…',
  '...',
  '."',
  '.)',
  ')',
  ']',
  '»',
  '”',
  '’',
  '\\',
  '|',
  '。',
  '、',
  ' ✅',
  '\n',
];

describe('fromCode reads a code as people write it:', () => {
  it('typed over, in any case, with spaces and hyphens anywhere, O for 0 and I or L for 1', () => {
    const lookalikes: Readonly<Record<string, string>> = { '0': '0Oo', '1': '1ILil' };
    const typed = results.chain(({ instrument, result }) =>
      fc.record({
        instrument: fc.constant(instrument),
        answers: fc.constant(result.answers),
        text: fc
          .tuple(
            ...[...result.code].map((symbol) => {
              const spellings = lookalikes[symbol] ?? symbol + symbol.toLowerCase();
              const spaces = ['', '', ' ', '-', '\t', '\n', '\u00a0', '\u2009'];
              return fc.tuple(fc.constantFrom(...spaces), fc.constantFrom(...spellings)).map((parts) => parts.join(''));
            }),
          )
          .map((parts) => parts.join('')),
      }),
    );
    fc.assert(
      fc.property(typed, ({ instrument, answers: given, text }) => {
        expect(fromCode([instrument], text).answers).to.deep.equal(given);
      }),
      { numRuns: 300 },
    );
  });

  it('as it is shown, and in groups of other sizes', () => {
    expectRead([
      formatCode(code),
      formatCode(code).toLowerCase(),
      [...code].join(' '),
      code.replace(/../g, '$& '),
      code.replace(/.{3}/g, '$&-'),
    ]);
  });

  it('with the hyphens that programs put in', () => {
    expectRead(HYPHENS.map((hyphen) => [left, middle, right].join(hyphen)));
  });

  it('with any space', () => {
    expectRead(SPACES.flatMap((space) => [`${space}${left}${space}${middle}${right}${space}`]));
  });

  it('with invisible characters in it and around it', () => {
    expectRead(
      UNSEEN.flatMap((unseen) => [
        `${unseen}${code}${unseen}`,
        [...code].join(unseen),
        `${left}${unseen}-${middle}${right}`,
      ]),
    );
  });

  it('in quotes and brackets', () => {
    expectRead(
      AROUND.flatMap((pair) => [`${pair.slice(0, pair.length / 2)}${formatCode(code)}${pair.slice(pair.length / 2)}`]),
    );
  });

  it('after a bullet, and before the end of a sentence', () => {
    expectRead(
      BEFORE.flatMap((before) =>
        AFTER.flatMap((after) => [before + code, formatCode(code) + after, before + code + after]),
      ),
    );
  });

  it('in full width and other forms of the same letters and digits', () => {
    const wide = shifted(code, (symbol) => symbol.charCodeAt(0) + 0xfee0);
    const bold = shifted(code, (symbol) => (/\d/.test(symbol) ? 0x1d7ce - 48 : 0x1d400 - 65) + symbol.charCodeAt(0));
    const circled = shifted(
      code.replace(/0/g, 'O'),
      (symbol) => (/\d/.test(symbol) ? 0x2460 - 49 : 0x24b6 - 65) + symbol.charCodeAt(0),
    );
    expectRead([wide, wide.toLowerCase(), `${wide.slice(0, 4)}\u3000${wide.slice(4)}。`, bold, circled]);
  });

  it('with all of that combined', () => {
    const some = (given: readonly string[]) => fc.constantFrom('', ...given);
    const noise = fc.tuple(some(SPACES), some(UNSEEN), some(HYPHENS)).map((parts) => parts.join(''));
    const text = fc
      .tuple(some(BEFORE), noise, noise, some(AFTER))
      .map(([before, one, two, after]) => before + left + one + middle.toLowerCase() + two + right + after);
    fc.assert(
      fc.property(text, (each) => expectRead([each])),
      { numRuns: 500 },
    );
  });
});

describe('fromCode takes nothing else for a code:', () => {
  it('letters of other alphabets that look like its symbols', () => {
    const [, ...others] = code;
    // Each would be an S, K, I, SS, A, O, 0, 1 … if only its case were changed or its shape looked at.
    for (const symbol of 'UuéÉıİßКАОВСЕаосΑΟΒ٠٣०〇ㅇΙӀǀØĐÐ') {
      expect(problem(symbol + others.join('')), symbol).to.equal('code-symbol');
      expect(problem(code.slice(0, -1) + symbol), symbol).to.equal('code-symbol');
      expect(problem(code.slice(0, 6) + symbol + code.slice(6)), symbol).to.equal('code-symbol');
    }
  });

  it('what looks like a code inside other words', () => {
    const words = ['x', 'zie', 'de', 'code', 'codes', 'An', 'Bert', 'resultaat', '1', '12', '2026'];
    for (const word of words) {
      for (const gap of ['', ' ', ': ', '-', '. ']) {
        for (const text of [word + gap + code, code + gap + word, word + gap + code + gap + word]) {
          expect(problem(text), text).to.be.oneOf(['code-symbol', 'code-length', 'code-check', 'unknown-instrument']);
        }
      }
    }
  });

  it('two codes, whatever is between them: each has to be read separately', () => {
    const short = toCode(quickScan, {});
    for (const gap of ['', ' ', ', ', '; ', '\n', ' – ', ' en ', '\t']) {
      for (const text of [short + gap + short, code + gap + short, formatCode(short) + gap + formatCode(code)]) {
        expect(problem(text), text).to.be.oneOf(['code-symbol', 'code-length']);
      }
    }
  });

  it('a wrong number of symbols', () => {
    for (const text of [
      '',
      ' - ',
      '…',
      'Q',
      code.slice(0, 11),
      `${code}0`,
      code.slice(0, 4),
      '0'.repeat(20),
      '🙂'.repeat(8),
    ]) {
      expect(problem(text), text).to.equal('code-length');
    }
  });

  it('an endless text, which is not even looked at', () => {
    const long = 2 ** 20;
    for (const text of [
      ' '.repeat(100),
      code + ' '.repeat(long),
      'ſ'.repeat(long),
      '\ufdfa'.repeat(long),
      code.repeat(long),
    ]) {
      expect(problem(text)).to.equal('code-length');
    }
  });
});
