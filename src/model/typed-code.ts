import type { Instrument } from './instrument.ts';
import type { ReadingProblem } from './reading-error.ts';
import { fromCode } from './result-code.ts';
import { ResultError } from './result-error.ts';
import { wishStarts } from './wish.ts';

/** Symbols, in groups or not, and nothing else: not a link, a name before a code, or several lines. */
const SPOKEN = /^[\p{L}\p{N}\s.,–-]*$/u;

/**
 * What is known of a code while somebody types it as another reads it out: that it is right, or what is wrong with it. `undefined` as long as
 * nobody can tell, and for anything else than a code. The first symbol tells how long a code is, so nothing is called wrong too early.
 */
export function typedCode(instruments: readonly Instrument[], text: string): 'right' | ReadingProblem | undefined {
  if (!SPOKEN.test(text)) return undefined;
  const symbols = text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  // A code has none, whatever comes after it.
  if (/[^0-9a-tv-z]/i.test(symbols)) return 'code-symbol';
  const length = lengthOf(instruments, symbols);
  if (symbols.length < length) return undefined;
  try {
    fromCode(instruments, symbols.slice(0, length));
    return symbols.length === length ? 'right' : undefined;
  } catch (error) {
    if (error instanceof ResultError) return error.problem;
    throw error;
  }
}

/** How long a code is that begins like this. Of an unknown one only the shortest length is known. */
function lengthOf(instruments: readonly Instrument[], symbols: string): number {
  const first = symbols.charAt(0).toUpperCase();
  for (const starts of [...instruments.map((each) => each.starts), ...wishStarts]) {
    const place = starts.findIndex((each) => first && each.includes(first));
    if (place >= 0) return 8 + 4 * place;
  }
  return 8;
}
