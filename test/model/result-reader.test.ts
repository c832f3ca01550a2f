import { expect } from 'chai';
import fc from 'fast-check';
import { type Instrument, formatCode, instruments, quickScan } from '../../src/model/index.ts';
import { candidatesIn } from '../../src/model/result-reader.ts';
import { PAUSE } from '../../src/model/time-slices.ts';
import { resultOf } from './arbitraries.ts';
import { outcomeOf } from './reading.ts';
import { type Row, lines, texts } from './corpus/corpus.ts';
import { filledIn } from './corpus/filled-in.ts';
import { broken, sentences } from './corpus/sentences.ts';
import { properties } from './properties.ts';

/** What a text holds, in words. */
function given(text: string): string[] {
  return [...candidatesIn(instruments, text)].flatMap((candidate) => {
    if (candidate === PAUSE) return [];
    const outcome = outcomeOf(candidate)!;
    return [
      typeof outcome === 'string' ? outcome : [candidate.name, formatCode(outcome.code)].filter(Boolean).join(' '),
    ];
  });
}

function runTable(table: Readonly<Record<string, readonly Row[]>>): void {
  for (const [kind, rows] of Object.entries(table)) {
    describe(kind, () => {
      for (const [text, ...gives] of rows) {
        it(JSON.stringify(text), () => {
          expect(given(filledIn(text))).to.deep.equal(gives.filter(Boolean).map(filledIn));
        });
      }
    });
  }
}

describe('what people paste', () => {
  runTable(lines);
  runTable(texts);
  runTable(sentences);
  runTable(broken);

  const code = resultOf<Instrument>(quickScan).map(({ code }) => code);

  it('gives every code of a list, however long its line is', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(
        fc.uniqueArray(code, { minLength: 300, maxLength: 700 }),
        fc.constantFrom(' ', ', ', ';', '\t', ' | ', ' - '),
        fc.constantFrom(formatCode, (code: string) => code),
        (codes, join, written) => {
          expect(given(codes.map(written).join(join))).to.deep.equal(codes.map(formatCode));
        },
      ),
      { numRuns: 10, endOnFailure: true },
    );
  });

  it('gives a code that begins as the number of an account, and goes on otherwise', () => {
    const [one, other] = ['XY059088021726QG', 'XQC37ENN6ZV68QR7'];
    expect(given(`${one} | ${other}`)).to.deep.equal([one, other].map(formatCode));
    expect(given(one)).to.deep.equal([formatCode(one)]);
  });

  it('gives every code of a list, whichever hyphens lines were broken after', () => {
    const broken = (code: string, at: number) => {
      const groups = formatCode(code).split('-');
      const end = 1 + (at % (groups.length - 1));
      return `${groups.slice(0, end).join('-')}-\n${groups.slice(end).join('-')}`;
    };
    fc.assert(
      fc.property(fc.array(fc.tuple(code, fc.nat(2)), { minLength: 1, maxLength: 30 }), (codes) => {
        const text = codes.map(([each, at]) => broken(each, at)).join('\n');
        expect(given(text)).to.deep.equal(codes.map(([each]) => formatCode(each)));
      }),
    );
  });

  it('gives each its name, however long the line is and whichever side names are on', () => {
    const names = ['An', 'Bo', 'Zoë', 'Anne Marie', 'Noord123', 'de groep van dinsdag'];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.constantFrom(...names), code.map(formatCode)), {
          minLength: 40,
          maxLength: 120,
          selector: String,
        }),
        fc.constantFrom<(name: string, code: string) => string>(
          (name, code) => `${name}: ${code}`,
          (name, code) => `${name} ${code}`,
          (name, code) => `${code} ${name}`,
          (name, code) => `${code} (${name})`,
        ),
        (all, written) => {
          const text = all.map((each) => written(...each)).join(', ');
          expect(given(text)).to.deep.equal(all.map((each) => each.join(' ')));
        },
      ),
      { numRuns: 60 },
    );
  });

  for (const [name, property] of Object.entries(properties)) {
    it(name, () => fc.assert(property, { numRuns: 200 }));
  }
});
