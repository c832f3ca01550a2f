import { isOfOther } from './codes-in-text.ts';
import type { Instrument } from './instrument.ts';
import { SYMBOLS, fromCode, timesAlpha } from './result-code.ts';
import { ResultError } from './result-error.ts';

/*
 * The codes that went from phone to phone: a set, as a code may be passed on more than once, and in sorted order, so that nobody's place
 * tells who. In a link they follow each other without separators, since a QR code takes capitals and digits in less room than anything
 * else. They can be told apart, as the first symbol of a code gives its length.
 */

/** With the longest codes, so many fit in a link of 80 characters besides them, and in a QR code that a phone reads at arm's length. */
export const MOST_IN_ROUND = 30;

const LENGTHS: readonly number[] = [8, 12, 16];

/** What a link with a round holds. */
export interface RoundRead {
  readonly codes: readonly string[];
  /** What was meant as a code, and isn't one. */
  readonly broken: readonly string[];
  /** Codes of an instrument or a version that isn't known here. */
  readonly unknown: readonly string[];
}

/** What names a round in a fragment. */
export const roundName = (instrument: string): string => `${instrument}.round`;

/** What is in any of these, once each and in order. */
export const joinedRounds = (...rounds: readonly (readonly string[])[]): readonly string[] =>
  [...new Set(rounds.flat())].sort();

/** What passes a round on when it follows a page's address. */
export const fragmentOfRound = (instrument: string, codes: readonly string[]): string =>
  `#${roundName(instrument)}=${joinedRounds(codes).join('')}`;

/**
 * Reads the codes in a link, in any case and with anything between them that is no letter or digit, as mail programs add. A code that
 * can't be read takes nothing from the others.
 *
 * @param instruments every known version of one instrument
 */
export function readRound(instruments: readonly Instrument[], value: string): RoundRead {
  const text = value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const read: Record<Kind, string[]> = { codes: [], broken: [], unknown: [] };
  for (let at = 0; at < text.length;) {
    const [kind, end] = whole(instruments, text, at) ?? ['broken', nextAfter(instruments, text, at)];
    read[kind].push(text.slice(at, end));
    at = end;
  }
  return { ...read, codes: joinedRounds(read.codes) };
}

type Kind = keyof RoundRead;

/** An unknown code is followed by another code, and that by another, for so many at least. */
const AHEAD = 3;

/** The code that begins here, if there is one, with the place where it ends. */
function whole(
  instruments: readonly Instrument[],
  text: string,
  at: number,
  ahead = AHEAD,
): readonly [Kind, number] | undefined {
  for (const length of lengthsOf(instruments, text[at]!)) {
    const end = at + length;
    const symbols = text.slice(at, end);
    if (symbols.length < length || sumOf(symbols)) continue;
    try {
      fromCode(instruments, symbols);
      return ['codes', end];
    } catch (error) {
      if (!(error instanceof ResultError)) throw error;
      // Its first symbol doesn't tell its length, and if that symbol is wrong, it might take a part of the next code.
      const goesOn = ahead === 0 || end === text.length || whole(instruments, text, end, ahead - 1);
      if (isOfOther(error.problem) && goesOn) return ['unknown', end];
    }
  }
  return undefined;
}

/** Zero for a code. It rules out nearly everything else, as a thrown error costs more. */
function sumOf(symbols: string): number {
  let sum = 0;
  for (const symbol of symbols) sum = timesAlpha(sum) ^ SYMBOLS.indexOf(symbol);
  return sum;
}

/** Where the next code begins after something that isn't one: most likely, only some of its symbols are wrong. */
function nextAfter(instruments: readonly Instrument[], text: string, at: number): number {
  const { length } = text;
  const likely = lengthsOf(instruments, text[at]!).map((symbols) => at + symbols);
  const known = likely.find((place) => whole(instruments, text, place)?.[0] === 'codes');
  const next = known ?? likely.find((place) => place >= length || whole(instruments, text, place));
  if (next !== undefined) return Math.min(next, length);
  let place = at + 1;
  // Elsewhere, too much looks like a code that isn't known here.
  while (place < length && whole(instruments, text, place)?.[0] !== 'codes') place++;
  return place;
}

/** How long a code can be that begins with this symbol. */
function lengthsOf(instruments: readonly Instrument[], start: string): readonly number[] {
  const known = LENGTHS.filter((_, index) => instruments.some(({ starts }) => starts[index]?.includes(start)));
  return known.length > 0 ? known : LENGTHS;
}
