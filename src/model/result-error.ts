/** Why a document or a code was refused. */
export type ResultProblem =
  | 'not-json'
  | 'too-large'
  | 'wrong-type'
  | 'unknown-instrument'
  | 'unknown-version'
  | 'inconsistent'
  | 'code-length'
  | 'code-symbol'
  | 'code-check'
  | 'code-range';

/** The only error that reading a document or a code can give. */
export class ResultError extends Error {
  override readonly name = 'ResultError';
  readonly problem: ResultProblem;
  /** Where in the document: `answers.location`, say, or the first 100 characters of it. Empty for the whole. */
  readonly path: string;

  constructor(problem: ResultProblem, path = '') {
    const start = path.slice(0, 100);
    super(path ? `${problem} at ${start}` : problem);
    this.problem = problem;
    this.path = start;
  }
}
