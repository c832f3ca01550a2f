import type { ResultProblem } from './result-error.ts';

/** What can be wrong with something that was meant as a code. */
export type CodeProblem = ResultProblem | 'joined' | 'no-code';

/** Why something wasn't accepted: what is wrong with its code or result, or another reason. */
export type ReadingProblem =
  | CodeProblem
  | 'not-text'
  | 'office'
  | 'pdf'
  | 'unreadable'
  | 'tally'
  | 'double'
  | 'other-instrument'
  | 'later-session'
  | 'broken-session';

/** A file or a line that can't be read at all. */
export class ReadingError extends Error {
  readonly problem: ReadingProblem;
  constructor(problem: ReadingProblem) {
    super(problem);
    this.problem = problem;
  }
}
