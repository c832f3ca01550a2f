import { ResultError, type ResultProblem } from '../../src/model/index.ts';

/** Why a reader refuses what it is given; `undefined` where it takes it. Any other error is thrown on. */
export function problemOf(read: () => unknown): ResultProblem | undefined {
  return refusalOf(read)?.problem;
}

/** The error itself, for tests that ask where the problem is. */
export function refusalOf(read: () => unknown): ResultError | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof ResultError) return error;
    throw error;
  }
}
