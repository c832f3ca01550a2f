import { type Answers, inOrder, progressOf } from './answers.ts';
import type { Instrument } from './instrument.ts';
import { fromCode, toCode } from './result-code.ts';
import { ResultError } from './result-error.ts';

/**
 * One plain JSON document, the same everywhere: an event's detail, the downloaded file, what a profile draws.
 * Everything but `answers` and `recordedAt` follows from the answers.
 */
export interface Result<I extends Instrument = Instrument> {
  readonly instrument: I['id'];
  readonly version: I['version'];
  /** When the last answer was given, in UTC: `2026-11-22T10:00:00Z`. Absent for a result that came as a code. */
  readonly recordedAt?: string;
  /** Whether every parameter is answered. */
  readonly complete: boolean;
  /** The number of parameters answered. */
  readonly answered: number;
  /** The number of parameters in all. */
  readonly total: number;
  readonly answers: Answers<I>;
  /** The same answers in 8 symbols or more. */
  readonly code: string;
}

/** A document longer than this is refused unread: a result of any instrument takes a few thousand characters. */
export const LONGEST_DOCUMENT = 100_000;

/** A moment as documents write it. */
export const timestamp = (date: Date): string => `${date.toISOString().slice(0, -5)}Z`;

/** The result of answers that the compiler vouches for. Use {@link parseResult} for what comes from outside. */
export function createResult<I extends Instrument>(instrument: I, given: Answers<I>, recordedAt?: string): Result<I> {
  const answers = inOrder(instrument, given);
  const { complete, answered, total } = progressOf(instrument, answers);
  const { id, version } = instrument;
  return Object.freeze({
    instrument: id,
    version,
    ...(recordedAt === undefined ? {} : { recordedAt }),
    complete,
    answered,
    total,
    answers,
    code: toCode(instrument, answers),
  });
}

/**
 * Reads a result of one of these instruments, from JSON text or from an object. Refuses any document but the one that
 * {@link createResult} gives for the answers in its code, so that none passes that was damaged or edited by hand.
 * @throws {ResultError} for anything else.
 */
export function parseResult<I extends Instrument>(instruments: readonly I[], document: unknown): Result<I> {
  const given = toJson(document, LONGEST_DOCUMENT) as Readonly<Record<string, unknown>> | null;
  if (typeof given?.['instrument'] !== 'string') throw new ResultError('wrong-type');
  const named = instruments.filter(({ id }) => id === given['instrument']);
  if (named.length === 0) throw new ResultError('unknown-instrument', 'instrument');
  const instrument = named.find(({ version }) => version === given['version']);
  if (!instrument) throw new ResultError('unknown-version', 'version');

  const { code, recordedAt } = given;
  if (typeof code !== 'string') throw new ResultError('wrong-type', 'code');
  if (recordedAt !== undefined && !isTimestamp(recordedAt)) throw new ResultError('wrong-type', 'recordedAt');
  const result = createResult(instrument, fromCode([instrument], code).answers, recordedAt);
  refuseDifference(given, result, '');
  return result;
}

/** Goes by way of text, so that getters, proxies and cycles end here, and only plain data gets through. */
export function toJson(document: unknown, longest: number): unknown {
  try {
    const text = typeof document === 'string' ? document : JSON.stringify(document);
    if (text.length <= longest) return JSON.parse(text);
  } catch {
    throw new ResultError('not-json');
  }
  throw new ResultError('too-large');
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Accepts only what {@link timestamp} writes. That also refuses 31 February, which some engines read as a day in March. */
const isTimestamp = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length === 20 &&
  !Number.isNaN(Date.parse(value)) &&
  timestamp(new Date(value)) === value;

function refuseDifference(given: unknown, expected: unknown, path: string): void {
  if (given === expected) return;
  const pairs = isRecord(expected) ? isRecord(given) : Array.isArray(expected) && Array.isArray(given);
  if (!pairs) throw new ResultError('inconsistent', path);
  for (const key of Object.keys({ ...(given as object), ...(expected as object) })) {
    const keyPath = path ? `${path}.${key}` : key;
    if (!Object.hasOwn(expected as object, key)) throw new ResultError('inconsistent', keyPath);
    refuseDifference((given as Record<string, unknown>)[key], (expected as Record<string, unknown>)[key], keyPath);
  }
}
