import { type Answer, type Answers, inOrder } from './answers.ts';
import { type Field, type Instrument, fieldsOf, isMeasure } from './instrument.ts';
import { type Amount, type Range, fromAmount, toAmount } from './measure.ts';
import { ResultError } from './result-error.ts';

/** Crockford's base32: no I, L, O or U, so that a code can be read aloud and typed over. */
export const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const GROUP = 4;
/** Symbols in a code: at least, and at most. */
export const SHORTEST = 2 * GROUP;
export const LONGEST = 7 * GROUP;

/*
 * A code is one symbol for the instrument and its version, the answers as one number, and one check symbol.
 *
 * The number is mixed radix: each field is a digit, the questions first, so that the measures take room only when there
 * are any. Digit 0 is an open field, and a code is as short as its number allows, in whole groups.
 */

/** The answers in 8 symbols or more, without spaces; {@link formatCode} shows them in groups. */
export function toCode<I extends Instrument>(instrument: I, answers: Answers<I>): string {
  let number = 0n;
  for (const field of fieldsOf(instrument).toReversed()) {
    number = number * BigInt(radixOf(field)) + BigInt(toDigit(field, (answers as Answers)[field.id]));
  }
  let symbols = '';
  for (; number > 0n; number /= 32n) symbols = SYMBOLS.charAt(Number(number % 32n)) + symbols;

  const length = Math.max(SHORTEST, Math.ceil((symbols.length + 2) / GROUP) * GROUP);
  const unchecked = instrument.symbol + symbols.padStart(length - 2, '0');
  return unchecked + SYMBOLS.charAt(timesAlpha(checksum(unchecked)));
}

/**
 * Reads a code of one of these instruments. Case, spaces and hyphens don't matter, O counts as 0, I and L as 1.
 * @throws {ResultError} for anything else than a code that {@link toCode} could have given.
 */
export function fromCode<I extends Instrument>(
  instruments: readonly I[],
  text: string,
): { instrument: I; answers: Answers<I> } {
  const code = normalizeCode(text);
  if (checksum(code) !== 0) throw new ResultError('code-check');
  const instrument = instruments.find(({ symbol }) => symbol === code[0]);
  if (!instrument) throw new ResultError('unknown-instrument');

  let number = 0n;
  for (const symbol of code.slice(1, -1)) number = number * 32n + BigInt(SYMBOLS.indexOf(symbol));
  const read: Record<string, Answer | undefined> = {};
  for (const field of fieldsOf(instrument)) {
    const radix = BigInt(radixOf(field));
    read[field.id] = fromDigit(field, Number(number % radix));
    number /= radix;
  }
  const answers = inOrder(instrument, read);
  // A number too large for the instrument, or one written longer than need be: nothing that toCode gives.
  if (toCode(instrument, answers) !== code) throw new ResultError('code-range');
  return { instrument, answers };
}

/** `Q7K29XMF` as `Q7K2-9XMF`. */
export const formatCode = (code: string): string => code.replace(/.{4}(?=.)/g, '$&-');

function normalizeCode(text: unknown): string {
  if (typeof text !== 'string') throw new ResultError('wrong-type');
  // Room for a space between every two symbols; longer strings aren't worth the time.
  if (text.length > 2 * LONGEST) throw new ResultError('code-length');
  const written = text.replace(/[\s-]/g, '');
  // Before the case is changed, so that no letter outside ASCII turns into one inside.
  if (!/^[0-9a-tv-z]*$/i.test(written)) throw new ResultError('code-symbol');
  const code = written.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
  if (code.length < SHORTEST || code.length > LONGEST || code.length % GROUP) throw new ResultError('code-length');
  return code;
}

/*
 * The check symbol makes the code a word of a linear code over GF(32): each symbol weighs a different power of the
 * field's generator α, so one wrong symbol, or two that changed places, never sum to zero. With 31 powers this holds
 * for every code of up to 31 symbols.
 */
const timesAlpha = (element: number): number => (element << 1) ^ (element & 16 ? 0b100101 : 0);

function checksum(symbols: string): number {
  let sum = 0;
  for (const symbol of symbols) sum = timesAlpha(sum) ^ SYMBOLS.indexOf(symbol);
  return sum;
}

function radixOf(field: Field): number {
  if (isMeasure(field)) return field.ranges.reduce((sum, range) => sum + stepsIn(range), 1);
  return field.select === 'many' ? 2 ** field.options.length : field.options.length + 1;
}

function toDigit(field: Field, answer: Answer | undefined): number {
  if (answer === undefined) return 0;
  if (!isMeasure(field)) {
    return [answer as string | readonly string[]]
      .flat()
      .map((option) => field.options.indexOf(option))
      .reduce((digit, index) => (field.select === 'many' ? digit | (1 << index) : index + 1), 0);
  }
  const { value, unit } = toAmount(field, answer as number | Amount);
  let digit = 1;
  for (const range of field.ranges) {
    if (range.unit === unit) return digit + Math.round(value * range.stepsPerUnit) - firstStep(range);
    digit += stepsIn(range);
  }
  return 0;
}

function fromDigit(field: Field, digit: number): Answer | undefined {
  if (digit === 0) return undefined;
  if (!isMeasure(field)) {
    return field.select === 'many'
      ? field.options.filter((_, index) => digit & (1 << index))
      : field.options[digit - 1];
  }
  let step = digit - 1;
  for (const range of field.ranges) {
    const { unit, stepsPerUnit } = range;
    // One division of whole numbers: the very number that its decimal spelling gives.
    if (step < stepsIn(range)) return fromAmount(field, { value: (firstStep(range) + step) / stepsPerUnit, unit });
    step -= stepsIn(range);
  }
  return undefined;
}

const firstStep = ({ min, stepsPerUnit }: Range): number => Math.round(min * stepsPerUnit);
const stepsIn = (range: Range): number => Math.round(range.max * range.stepsPerUnit) - firstStep(range) + 1;
