// What a candidate gives when it is read.

import { type Result, ResultError } from '../../src/model/index.ts';
import { ReadingError, type ReadingProblem } from '../../src/model/reading-error.ts';
import type { Candidate, Place } from '../../src/model/result-reader.ts';
import { PAUSE } from '../../src/model/time-slices.ts';

/** The result, or what is wrong. Nothing for a pause; any other error is rethrown. */
export function outcomeOf(candidate: Candidate | typeof PAUSE): Result | ReadingProblem | undefined {
  if (candidate === PAUSE) return undefined;
  try {
    return candidate.read();
  } catch (error) {
    if (error instanceof ResultError || error instanceof ReadingError) return error.problem;
    throw error;
  }
}

export function problemOf(candidate: Candidate | typeof PAUSE): ReadingProblem | undefined {
  const outcome = outcomeOf(candidate);
  return typeof outcome === 'string' ? outcome : undefined;
}

/** A place in one line, such as `a.txt, 2: QSRD-NFVF`. */
export const placeIn = ({ file, line, item, start }: Place): string =>
  [[file, line ?? item].filter(Boolean).join(', '), start].filter(Boolean).join(': ');
