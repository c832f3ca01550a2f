import type { Answer, Answers } from './answers.ts';
import { type Field, type Instrument, fieldsOf, isMeasure } from './instrument.ts';
import { type Amount, type Range, fromAmount, toAmount } from './measure.ts';
import { ResultError } from './result-error.ts';

/** Crockford's base32: no I, L, O or U, so that a code can be read aloud and copied by hand. */
export const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Those that the codes of wishes begin with, and that of no instrument does. */
export const wishSymbols = 'GKW';

const GROUP = 4;

/*
 * A code consists of a first symbol, which gives the instrument, its version and the length; the answers as one number; and a
 * check symbol.
 *
 * The number is mixed radix: each field is a digit. The questions come first, so that measures take room only when they are
 * answered. Digit 0 is an open field, and a code is as short as its number allows, in whole groups.
 *
 * A sum in GF(32) runs along the symbols: each next sum is α times the last, plus the symbol. The check symbol makes it
 * zero. So each symbol is weighted by a different power of the field's generator α, and a code with one wrong symbol, or with
 * two swapped, never sums to zero. As there are 31 powers, this holds for codes of up to 31 symbols.
 *
 * That alone would accept joined codes, as zero and zero make zero. So the sum is zero at the end and nowhere
 * before: the digits of the number, in base 31, are the sums themselves, less one. Then a text isn't a code if it
 * - continues after a code: its sum was zero before its end;
 * - ends with a code: its sum is zero only if the sum of what precedes that code is;
 * - is the start or the end of a code, or a code turned around: with a sum of s after k of n symbols, the rest by itself sums
 *   to αⁿ⁻ᵏs, and the code that begins after k symbols to (αⁿ + 1)s;
 * - lacks a group of a code, or repeats one: the first symbol gives the length.
 * All of that is certain. Only a text put together from parts of codes depends on the check, which accepts one in 32.
 */

/** The answers in 8, 12 or 16 symbols, without spaces; {@link formatCode} shows them in groups. */
export function toCode<I extends Instrument>(instrument: I, answers: Answers<I>): string {
  return codeOf(
    instrument,
    fieldsOf(instrument).reduceRight(
      (number, field) => number * BigInt(radixOf(field)) + BigInt(toDigit(field, (answers as Answers)[field.id])),
      0n,
    ),
  );
}

/** The shortest code that has room for a number. */
function codeOf({ starts }: Instrument, number: bigint): string {
  let length = 7;
  for (const symbols of starts) {
    // The first digit chooses the first symbol.
    const [first, ...digits] = number.toString(31).padStart(length, '0');
    const start = symbols[parseInt(first!, 31)];
    if (start && digits.length < length) {
      let sum = 0;
      return [SYMBOLS.indexOf(start), ...digits.map((digit) => parseInt(digit, 31) + 1), 0]
        .map((next) => SYMBOLS[timesAlpha(sum) ^ (sum = next)])
        .join('');
    }
    length += GROUP;
  }
  // Too few first symbols: a mistake in the instrument's data.
  throw new ResultError('code-range');
}

/**
 * Reads a code of one of these instruments, in any spelling that {@link normalizeCode} takes.
 * @throws {ResultError} for anything but a code that {@link toCode} could have given.
 */
export function fromCode<I extends Instrument>(
  instruments: readonly I[],
  text: string,
): { instrument: I; answers: Answers<I> } {
  const code = normalizeCode(text);
  let sum = 0;
  const sums = [...code].map((symbol) => (sum = timesAlpha(sum) ^ SYMBOLS.indexOf(symbol)));
  if (sum) throw new ResultError('code-check');
  const [start] = code as unknown as [string];
  const instrument = instruments.find(({ starts }) => String(starts).includes(start));
  if (!instrument) throw new ResultError(wishSymbols.includes(start) ? 'wish' : 'unknown-instrument');
  const first = instrument.starts[code.length / GROUP - 2]?.indexOf(start) ?? -1;
  if (first < 0) throw new ResultError('code-length');

  let number = BigInt(first);
  for (const sum of sums.slice(1, -1)) number = number * 31n + BigInt(sum - 1);
  const shortest = codeOf(instrument, number);
  const answers: Record<string, Answer> = {};
  for (const field of fieldsOf(instrument)) {
    const radix = BigInt(radixOf(field));
    const digit = Number(number % radix);
    if (digit) answers[field.id] = Object.freeze(fromDigit(field, digit));
    number /= radix;
  }
  // The number is too large, or longer than it needs to be, or a sum is zero before the end: toCode never gives that.
  if (number || shortest !== code) throw new ResultError('code-range');
  return { instrument, answers: Object.freeze(answers) as Answers<I> };
}

/** `Q7K29XMF` as `Q7K2-9XMF`. */
export const formatCode = (code: string): string => code.replace(/.{4}(?=.)/g, '$&-');

/**
 * The symbols of a code as people write it. Case doesn't matter, O counts as 0, I and L as 1. Anything but letters and
 * digits is skipped, visible or not: spaces, hyphens, quotes. Full-width letters are letters.
 * @throws {ResultError} if it can't be a code because of its symbols or their number.
 */
function normalizeCode(text: unknown): string {
  if (typeof text !== 'string') throw new ResultError('wrong-type');
  // Anything longer isn't worth the time.
  if (text.length > 99) throw new ResultError('code-length');
  const written = text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  // Before the case is changed, so that no letter outside ASCII turns into one inside.
  if (/[^0-9a-tv-z]/i.test(written)) throw new ResultError('code-symbol');
  if (!/^(.{4}){2,4}$/.test(written)) throw new ResultError('code-length');
  return written.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** In GF(32), as polynomials modulo x⁵ + x² + 1. */
export const timesAlpha = (element: number): number => (element << 1) ^ (element & 16 ? 0b100101 : 0);

function radixOf(field: Field): number {
  if (isMeasure(field)) return field.ranges.reduce((sum, range) => sum + stepsIn(range), 1);
  return field.select === 'many' ? 1 << field.options.length : field.options.length + 1;
}

function toDigit(field: Field, answer: Answer | undefined): number {
  if (answer === undefined) return 0;
  if (!isMeasure(field)) {
    return field.select === 'many'
      ? (answer as readonly string[]).reduce((digit, option) => digit | (1 << field.options.indexOf(option)), 0)
      : field.options.indexOf(answer as string) + 1;
  }
  const { value, unit } = toAmount(field, answer as number | Amount);
  let digit = 1;
  for (const range of field.ranges) {
    if (range.unit === unit) return digit + Math.round((value - range.min) * range.stepsPerUnit);
    digit += stepsIn(range);
  }
  return 0;
}

function fromDigit(field: Field, digit: number): Answer {
  if (!isMeasure(field)) {
    return field.select === 'many'
      ? field.options.filter((_, index) => digit & (1 << index))
      : field.options[digit - 1]!;
  }
  for (const range of field.ranges) {
    const { unit, min, stepsPerUnit } = range;
    // Dividing whole numbers just once gives exactly the number that its decimal notation stands for.
    const steps = stepsIn(range);
    if (digit <= steps)
      return fromAmount(field, { value: (Math.round(min * stepsPerUnit) + digit - 1) / stepsPerUnit, unit });
    digit -= steps;
  }
  return 0;
}

const stepsIn = ({ min, max, stepsPerUnit }: Range): number => Math.round((max - min) * stepsPerUnit) + 1;
