import { type Result, instruments, outreachDefinition, parseResult } from '../model/index.ts';
import { PIECE, type Piece, type TagEvent } from './frame-messages.ts';

/** The most results in one event. */
const MOST_RESULTS = 100_000;

/**
 * Reads the plain data that comes with a frame's event, and gives it the exact form that the tag would. A long list comes in
 * pieces, each of which is read as it comes.
 */
export class EventDetails {
  #results: Result[] = [];
  #problem: Error | undefined;

  add({ results }: Piece): void {
    if (this.#problem) return;
    try {
      if (results.length > PIECE) throw new RangeError(`${results.length} results at once are too many`);
      if (this.#results.length + results.length > MOST_RESULTS)
        throw new RangeError(`${MOST_RESULTS} results are the most`);
      for (const each of results) this.#results.push(parseResult(instruments, each));
    } catch (problem) {
      this.#problem = problem as Error;
    }
  }

  /** @throws for what a tag wouldn't give. */
  of({ type, detail }: TagEvent): unknown {
    switch (type) {
      case 'outreach-definition-open':
        return { part: partIn(detail) };
      case 'outreach-profile-change':
        return this.#listWith(detail);
      default:
        return resultOf(detail, type);
    }
  }

  /** The list of which this is the last piece. */
  #listWith(detail: unknown): readonly Result[] {
    try {
      if (!Array.isArray(detail)) throw new TypeError('not a list of results');
      this.add({ outreach: 'piece', results: detail });
      if (this.#problem) throw this.#problem;
      return this.#results;
    } finally {
      this.#results = [];
      this.#problem = undefined;
    }
  }
}

function resultOf(detail: unknown, type: string): Result {
  const result = parseResult(instruments, detail);
  if (!type.startsWith(`${result.instrument}-`)) throw new TypeError(`${type} with a result of ${result.instrument}`);
  return result;
}

function partIn(detail: unknown): string {
  const part = outreachDefinition.parameters.find(({ id }) => id === (detail as { part?: unknown } | null)?.part);
  if (!part) throw new TypeError('not a part of the definition');
  return part.id;
}
