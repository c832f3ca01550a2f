// Codes made as docs/result-code.md describes, without the model, including some that the model never makes.

import { SYMBOLS } from '../../src/model/index.ts';

/** α times each of the 32 elements. Following it all the way round gives the powers of α. */
const TIMES_ALPHA = [
  [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30],
  [5, 7, 1, 3, 13, 15, 9, 11, 21, 23, 17, 19, 29, 31, 25, 27],
].flat();

/** The code that begins with this symbol, has these sums after the next symbols, and zero after the last. */
export function codeWith(start: string, sums: readonly number[]): string {
  let sum = SYMBOLS.indexOf(start);
  return [...sums, 0].reduce((code, next) => {
    const symbol = SYMBOLS[TIMES_ALPHA[sum]! ^ next]!;
    sum = next;
    return code + symbol;
  }, start);
}

/** The sum after each symbol. */
export function sumsIn(symbols: string): number[] {
  let sum = 0;
  return [...symbols].map((symbol) => (sum = TIMES_ALPHA[sum]! ^ SYMBOLS.indexOf(symbol)));
}

/** The text with one more symbol, after which the sum is zero. */
export const withCheck = (symbols: string): string => symbols + SYMBOLS[TIMES_ALPHA[sumsIn(symbols).at(-1) ?? 0]!]!;
