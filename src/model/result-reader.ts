import type { Instrument } from './instrument.ts';
import { fromCode } from './result-code.ts';
import { ResultError, type ResultProblem } from './result-error.ts';
import { type Result, createResult, parseResult } from './result.ts';

/** Text or a file that is longer isn't read: ten thousand documents are half of it. */
export const LONGEST_TEXT = 10_000_000;

const LONGEST_LINE = 200;

/** Brackets in a list of results don't stand in each other half as deep. */
const DEEPEST = 20;

/** Why something wasn't taken up, besides what can be wrong with a result itself. */
export type ReadingProblem = ResultProblem | 'not-text' | 'unreadable' | 'double' | 'other-instrument';

/** Something that may be a result: how it is called when it isn't, and a way to read it. */
export interface Candidate {
  readonly where: string;
  readonly name?: string;
  readonly read: () => Result;
}

/** A file that can't be read as text. */
export class UnreadableFile extends Error {
  readonly problem: ReadingProblem;
  constructor(problem: ReadingProblem) {
    super(problem);
    this.problem = problem;
  }
}

type Instruments = readonly Instrument[];

/** What may be in a text: JSON of one result or a list, or a code or link a line, each with a name before it if need be. */
export function* candidatesIn(instruments: Instruments, text: string, source = ''): Generator<Candidate> {
  if (text.length > LONGEST_TEXT) {
    yield refused(source || shortened(text), new ResultError('too-large'));
    return;
  }
  if (/^\s*[[{]/.test(text)) {
    yield* documentsIn(instruments, text, source);
    return;
  }
  let number = 0;
  for (const line of linesOf(text)) {
    number++;
    const where = [source, String(number)].filter(Boolean).join(', ');
    if (line.trim()) yield* candidatesOfLine(instruments, line.trim(), where);
  }
}

/** What may be in a list of documents, or in one. */
export function* candidatesOf(instruments: Instruments, documents: unknown, source = ''): Generator<Candidate> {
  const list: readonly unknown[] = Array.isArray(documents) ? documents : [documents];
  let number = 0;
  for (const document of list) {
    number++;
    const where = list.length > 1 ? [source, String(number)].filter(Boolean).join(', ') : source || String(number);
    yield { where, read: () => parseResult(instruments, document) };
  }
}

/** What may be in files, a list for each. */
export async function* candidatesInFiles(
  instruments: Instruments,
  files: readonly File[],
): AsyncGenerator<Iterable<Candidate>> {
  for (const file of files) {
    yield await textIn(file).then(
      (text) => candidatesIn(instruments, text, file.name),
      (error: UnreadableFile) => [refused(file.name, error)],
    );
  }
}

/** The text in a file. */
async function textIn(file: Blob): Promise<string> {
  if (file.size > LONGEST_TEXT) throw new UnreadableFile('too-large');
  const text = await file.text().catch(() => {
    throw new UnreadableFile('unreadable');
  });
  // Text has no zero bytes, and nothing that can't be decoded.
  if (/[\0\uFFFD]/.test(text)) throw new UnreadableFile('not-text');
  return text.replace(/^\uFEFF/, '');
}

/**
 * The results that a fragment opens: `#quick-scan=CODE`, or a list of codes as `#outreach-profile=CODE,CODE`. Not those that
 * are meant for somebody else.
 */
export function* candidatesInFragment(
  instruments: Instruments,
  fragment: string,
  isMeantFor: (name: string) => boolean,
): Generator<Candidate> {
  const names = [...instruments.map(({ id }) => id), 'outreach-profile'];
  for (const [name, value] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    if (!names.includes(name) || !isMeantFor(name)) continue;
    for (const code of value.split(',')) if (code) yield candidate(instruments, code, shortened(code));
  }
}

function* documentsIn(instruments: Instruments, text: string, source: string): Generator<Candidate> {
  let documents: unknown;
  try {
    documents = JSON.parse(isDeep(text) ? '' : text);
  } catch {
    yield refused(source || shortened(text), new ResultError('not-json'));
    return;
  }
  yield* candidatesOf(instruments, documents, source);
}

/** Millions of brackets in each other hold up some browsers for seconds. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length && depth <= DEEPEST; at++) {
    const symbol = text[at];
    if (symbol === '[' || symbol === '{') depth++;
    else if (symbol === ']' || symbol === '}') depth--;
  }
  return depth > DEEPEST;
}

function* candidatesOfLine(instruments: Instruments, line: string, number: string): Generator<Candidate> {
  const where = `${number}: ${shortened(line)}`;
  const hash = line.indexOf('#');
  if (hash >= 0) {
    let linked = false;
    for (const each of candidatesInFragment(instruments, line.slice(hash), () => true)) {
      linked = true;
      yield { ...each, where };
    }
    // A link that leads to no result is a line that isn't one.
    if (!linked) yield candidate(instruments, line, where);
    return;
  }
  // Of a line too long for a name and a code, nothing is cut off.
  const short = line.length <= LONGEST_LINE ? line : '';
  const [, name, code] = /^(.+?)\s*[:;\t]\s*([^:;\t]+)$/.exec(short) ?? [];
  yield name && code ? { ...candidate(instruments, code, where), name } : candidate(instruments, line, where);
}

const candidate = (instruments: Instruments, code: string, where: string): Candidate => ({
  where,
  read: () => {
    const { instrument, answers } = fromCode(instruments, code);
    return createResult(instrument, answers);
  },
});

const refused = (where: string, error: Error): Candidate => ({
  where,
  read: () => {
    throw error;
  },
});

/** Line by line, without a second copy of all of it. */
function* linesOf(text: string): Generator<string> {
  for (let start = 0; start <= text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    yield text.slice(start, end);
    start = end + 1;
  }
}

const shortened = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
