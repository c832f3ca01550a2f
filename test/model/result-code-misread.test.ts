import { expect } from 'chai';
import fc from 'fast-check';
import { type Instrument, SYMBOLS, fromCode, quickScan } from '../../src/model/index.ts';
import { type Recorded, checklist, eightParts, instruments, recorded } from './arbitraries.ts';
import { problemOf } from './refusal.ts';

const known: readonly Instrument[] = [quickScan, checklist, eightParts];
const results = recorded(instruments);

const replaceAt = (text: string, index: number, symbol: string): string =>
  text.slice(0, index) + symbol + text.slice(index + 1);

describe('fromCode notices', () => {
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

  it('every two adjacent symbols swapped', () => {
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

  it('every two symbols swapped, however far apart', () => {
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
