/** Why a document or a code was refused. */
export type ResultProblem =
  | 'not-json'
  | 'too-large'
  | 'wrong-type'
  | 'unknown-instrument'
  | 'unknown-version'
  | 'out-of-range'
  | 'inconsistent'
  | 'code-length'
  | 'code-symbol'
  | 'code-check';

/** The only error that reading a document or a code can give. */
export class ResultError extends Error {
  override readonly name = 'ResultError';
  readonly problem: ResultProblem;
  /** Where in the document: `answers.location`, say. Empty for the whole of it. */
  readonly path: string;

  constructor(problem: ResultProblem, path = '') {
    super(path ? `${problem} at ${path}` : problem);
    this.problem = problem;
    this.path = path;
  }
}
