import { type Result, instruments, outreachDefinition, parseResult } from '../model/index.ts';
import type { Told } from './frame-messages.ts';

/** The most results that a frame's page may tell of at once. */
const MOST_RESULTS = 20_000;

/**
 * Reads what a frame's page says that its tag told: plain data that is what the tag would give.
 * @throws for anything else.
 */
export function detailOf({ type, detail }: Told): unknown {
  switch (type) {
    case 'outreach-definition-open':
      return { part: partIn(detail) };
    case 'outreach-profile-change':
      return resultsIn(detail);
    default:
      return resultOf(detail, type);
  }
}

function resultOf(detail: unknown, type: string): Result {
  const result = parseResult(instruments, detail);
  if (!type.startsWith(`${result.instrument}-`)) throw new TypeError(`${type} with a result of ${result.instrument}`);
  return result;
}

function resultsIn(detail: unknown): readonly Result[] {
  if (!Array.isArray(detail) || detail.length > MOST_RESULTS) throw new TypeError('not a list of results');
  return detail.map((each: unknown) => parseResult(instruments, each));
}

function partIn(detail: unknown): string {
  const part = outreachDefinition.parameters.find(({ id }) => id === (detail as { part?: unknown } | null)?.part);
  if (!part) throw new TypeError('not a part of the definition');
  return part.id;
}
