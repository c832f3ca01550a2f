import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Instrument,
  SYMBOLS,
  createResult,
  fieldsOf,
  fromCode,
  instruments,
  outreachDefinition,
} from '../../src/model/index.ts';
import { recorded } from './arbitraries.ts';
import { codeWith, withCheck } from './code-by-hand.ts';
import { manyTimes } from './many-times.ts';
import { problemOf } from './refusal.ts';

/** Digits up to 31 ** 7, and eleven times as many: together, they fill codes of 16 symbols completely. */
const counting = (id: string, steps: number) =>
  ({ id, ranges: [{ unit: 'steps', min: 0, max: steps - 2, stepsPerUnit: 1 }] }) as const;

/** Accepts every possible code, so that only the way codes are made keeps other texts from being one. */
const anything: Instrument = {
  id: 'anything',
  version: 1,
  starts: ['123456789A', 'BCDEFGHJKM', 'NPQRSTVWXYZ'],
  parameters: [
    {
      id: 'number',
      questions: [{ id: 'number', select: 'one', options: ['yes'] }],
      measures: [counting('low', 31 ** 7), counting('high', 11 * 31 ** 7)],
    },
  ],
};

const isCode = (text: string): boolean => problemOf(() => fromCode([anything], text)) === undefined;

const startsOf = (size: number): string[] => [...anything.starts[size]!];
const sums = fc.integer({ min: 1, max: 31 });
/** The first digits of a longer code aren't both zero: a number that fits in a shorter code is refused in a longer one. */
const ofSize = (size: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...startsOf(size)),
      fc.integer({ min: size > 0 ? 2 : 1, max: 31 }),
      fc.array(sums, { minLength: 4 * size + 5, maxLength: 4 * size + 5 }),
    )
    .map(([start, first, others]) => codeWith(start, [first, ...others]));
const code = fc.oneof(ofSize(0), ofSize(1), ofSize(2));
const symbol = fc.constantFrom(...SYMBOLS);

function refuses(text: string, why: string): void {
  if (isCode(text)) expect.fail(`${text} is taken: ${why}`);
}

describe('codes stay apart', () => {
  manyTimes('which only shows where nearly every text with the right check is one', 2000, code, (text) => {
    expect(isCode(text), text).to.be.true;
  });

  const several = fc.array(code, { minLength: 2, maxLength: 4 });
  const between = fc.constantFrom('', ' ', '-', '\n');
  manyTimes(
    'two or more are none, joined or with little between them',
    5000,
    fc.tuple(several, between),
    ([codes, gap]) => refuses(codes.join(gap), codes.join(' + ')),
  );

  it('all pairs of two hundred are refused, and each twice', () => {
    const codes = fc.sample(code, { numRuns: 200, seed: 7 });
    for (const one of codes) for (const other of codes) refuses(one + other, `${one} + ${other}`);
  });

  manyTimes('one repeated is none', 2000, fc.tuple(code, fc.integer({ min: 2, max: 5 })), ([text, times]) =>
    refuses(text.repeat(times), `${text}, ${times} times`),
  );

  const some = fc.array(code, { minLength: 1, maxLength: 3 });
  manyTimes('no start and no end of one, or of some joined, is another', 1500, some, (codes) => {
    const joined = codes.join('');
    const whole = [codes[0]!.length, joined.length - codes.at(-1)!.length];
    for (let cut = 1; cut < joined.length; cut++) {
      if (cut !== whole[0]) refuses(joined.slice(0, cut), `the start of ${codes.join(' + ')}`);
      if (cut !== whole[1]) refuses(joined.slice(cut), `the end of ${codes.join(' + ')}`);
    }
  });

  manyTimes('one that is turned around is none', 4000, code, (text) => {
    for (let turn = 1; turn < text.length; turn++) refuses(text.slice(turn) + text.slice(0, turn), `${text}, turned`);
  });

  manyTimes('one without a group, or any four symbols in a row, is none, nor with them twice', 2000, code, (text) => {
    for (let at = 0; at + 4 <= text.length; at++) {
      const [before, group, after] = [text.slice(0, at), text.slice(at, at + 4), text.slice(at + 4)];
      refuses(before + after, `${text} without ${group}`);
      refuses(before + group + group + after, `${text} with ${group} twice`);
    }
  });

  // The check symbol of the second code makes the check of the whole pass as well.
  const added = fc
    .tuple(fc.constantFrom(3, 7), fc.constantFrom(...startsOf(1), ...startsOf(2)), fc.array(symbol, { minLength: 6 }))
    .map(([length, start, symbols]) => withCheck([start, ...symbols].slice(0, length).join('')));
  manyTimes(
    'one with anything before or after it that the check lets pass is none',
    5000,
    fc.tuple(code, added),
    ([text, more]) => {
      refuses(more + text, `${more} before ${text}`);
      refuses(text + more, `${more} after ${text}`);
    },
  );
});

describe('codes of the instruments stay apart', () => {
  const real = recorded(fc.constantFrom<Instrument>(...instruments)).map(({ result }) => result.code);
  const isTaken = (text: string): boolean => problemOf(() => fromCode(instruments, text)) === undefined;

  manyTimes('turned around, or without its start, none is a code', 2000, real, (text) => {
    for (let cut = 1; cut < text.length; cut++) {
      const [start, rest] = [text.slice(0, cut), text.slice(cut)];
      for (const wrong of [rest + start, rest]) if (isTaken(wrong)) expect.fail(`${text} as ${wrong}`);
    }
  });

  it('all pairs of a hundred of them are refused, as several codes rather than a wrong one', () => {
    const codes = fc.sample(real, { numRuns: 100, seed: 11 });
    for (const one of codes) {
      for (const other of codes) {
        expect(
          problemOf(() => fromCode(instruments, one + other)),
          `${one} + ${other}`,
        ).to.equal('code-length');
      }
    }
  });

  it('each of the 65,536 codes of the definition, turned around, is none', function () {
    this.timeout(120_000);
    const fields = fieldsOf(outreachDefinition);
    const options = [undefined, 'present', 'partial', 'absent'] as const;
    for (let number = 0; number < 4 ** 8; number++) {
      const chosen = fields.map(({ id }, index) => [id, options[(number >> (2 * index)) & 3]] as const);
      const { code: text } = createResult(
        outreachDefinition,
        Object.fromEntries(chosen.filter(([, option]) => option)),
      );
      for (let turn = 1; turn < 8; turn++) {
        const turned = text.slice(turn) + text.slice(0, turn);
        // Any other first symbol means another length, or no instrument.
        if ('QVD'.includes(turned.charAt(0)) && isTaken(turned)) expect.fail(`${text} turned is ${turned}`);
      }
    }
  });
});
