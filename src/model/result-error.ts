/** Why a document or a code was refused. */
export type ResultProblem =
  | 'not-json'
  | 'too-large'
  | 'wrong-type'
  | 'unknown-instrument'
  | 'unknown-version'
  | 'wish'
  | 'inconsistent'
  | 'code-length'
  | 'code-symbol'
  | 'code-check'
  | 'code-range';

/** The only error that reading a document or a code can throw. */
export class ResultError extends Error {
  override readonly name = 'ResultError';
  declare readonly problem: ResultProblem;
  /** The place in the document, such as `answers.location`, cut off after 100 characters. Empty for the whole document. */
  declare readonly path: string;

  constructor(problem: ResultProblem, path = '') {
    const start = path.slice(0, 100);
    super(path ? `${problem} at ${start}` : problem);
    this.problem = problem;
    this.path = start;
  }
}
