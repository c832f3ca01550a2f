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
  /** When the last answer was given, in UTC: `2026-11-22T10:00:00Z`. Unknown for a result that came as a code. */
  readonly recordedAt?: string;
  /** Whether every parameter is answered. */
  readonly complete: boolean;
  /** Parameters answered. */
  readonly answered: number;
  /** Parameters in all. */
  readonly total: number;
  readonly answers: Answers<I>;
  /** The same answers in 8 symbols or more. */
  readonly code: string;
}

/** A document longer than this is refused unread: a result of any instrument is a few thousand characters. */
export const LONGEST_DOCUMENT = 100_000;

/** A moment as documents write it. */
export const timestamp = (date: Date): string => date.toISOString().replace(/\.\d+/, '');

/** The result of these answers, which are taken at the compiler's word: {@link parseResult} is for what comes from outside. */
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
 * Reads a result of one of these instruments, from JSON text or from an object. A document is what {@link createResult}
 * gives for the answers in its code, or it is refused: one that was damaged or edited by hand doesn't pass for what it was.
 * @throws {ResultError} for anything else.
 */
export function parseResult<I extends Instrument>(instruments: readonly I[], document: unknown): Result<I> {
  const given = toJson(document);
  if (!isRecord(given)) throw new ResultError('wrong-type');
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

/** By way of text, so that getters, proxies and cycles end here, and what is read on is plain data. */
function toJson(document: unknown): unknown {
  try {
    const text = typeof document === 'string' ? document : JSON.stringify(document);
    if (text.length > LONGEST_DOCUMENT) throw new ResultError('too-large');
    return JSON.parse(text);
  } catch (error) {
    throw error instanceof ResultError ? error : new ResultError('not-json');
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Only as {@link timestamp} writes it. That refuses 31 February as well, which some engines read as a day in March. */
function isTimestamp(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && timestamp(date) === value && value.length === 20;
}

function refuseDifference(given: unknown, expected: unknown, path: string): void {
  if (given === expected) return;
  const pairs = isRecord(expected) ? isRecord(given) : Array.isArray(expected) && Array.isArray(given);
  if (!pairs) throw new ResultError('inconsistent', path);
  const known = Object.keys(expected as object);
  for (const key of [...Object.keys(given as object), ...known]) {
    const keyPath = path ? `${path}.${key}` : key;
    if (!known.includes(key)) throw new ResultError('inconsistent', keyPath);
    refuseDifference((given as Record<string, unknown>)[key], (expected as Record<string, unknown>)[key], keyPath);
  }
}
