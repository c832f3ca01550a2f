import type { Instrument } from './instrument.ts';
import { fromCode } from './result-code.ts';
import type { Origin, ReadonlyResultSet } from './result-set.ts';
import { type Result, createResult, parseResult } from './result.ts';

/** What is remembered of an entry from one visit of a page to the next. What an earlier version of this library left may lack the last two. */
export type Remembered = readonly [
  code: string,
  recordedAt: string,
  origin: Origin,
  name: string,
  group?: string,
  addedOn?: string,
];

/** With more results than this, a visit remembers none: that would slow down every change. */
export const LONGEST_MEMORY = 1000;

/**
 * What the page doesn't give again by itself when it reloads: what a visitor added, and the names and groups of the rest. A result of the page
 * that is identical to an added one is remembered too, or the added one would be taken for the one that the page gives again.
 */
export function rememberedOf({ size, entries }: ReadonlyResultSet): readonly Remembered[] {
  if (size > LONGEST_MEMORY) return [];
  const all = [...entries];
  const added = new Set(all.filter(({ origin }) => origin === 'visitor').map(({ result }) => result.code));
  return all
    .filter(({ origin, name, group, result }) => origin !== 'scope' && (name || group || added.has(result.code)))
    .map(({ result: { code, recordedAt = '' }, origin, name, group, addedOn }) => [
      code,
      recordedAt,
      origin,
      name,
      group,
      addedOn,
    ]);
}

/** Whether a visitor added results that aren't remembered. */
export function isTooMuchToRemember({ size, entries }: ReadonlyResultSet): boolean {
  // Makes no copy: this runs at each update, on as many as a hundred thousand entries.
  if (size > LONGEST_MEMORY) for (const { origin } of entries) if (origin === 'visitor') return true;
  return false;
}

/** @throws {ResultError} if it can't be a result of any of these instruments */
export function resultIn(
  instruments: readonly Instrument[],
  [code, recordedAt]: readonly [code: string, recordedAt: string, ...unknown[]],
): Result {
  const { instrument, answers } = fromCode(instruments, code);
  return parseResult([instrument], createResult(instrument, answers, recordedAt || undefined));
}
