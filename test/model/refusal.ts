import { ResultError, type ResultProblem } from '../../src/model/index.ts';

/** What a reader returns, or the ResultError with which it refuses. Any other error is rethrown. */
export function attempt<T>(read: () => T): T | ResultError {
  try {
    return read();
  } catch (error) {
    if (error instanceof ResultError) return error;
    throw error;
  }
}

export function refusalOf(read: () => unknown): ResultError | undefined {
  const outcome = attempt(read);
  return outcome instanceof ResultError ? outcome : undefined;
}

export function problemOf(read: () => unknown): ResultProblem | undefined {
  return refusalOf(read)?.problem;
}
