import type { Result } from '../model/result.ts';

/** The parameter in sight, and whether the visitor asked for the result. */
export type Place = readonly [at: number, resultAsked: boolean];

/** A result, and where its visitor was. */
export interface Seen {
  readonly result: Result;
  readonly place: Place;
}
