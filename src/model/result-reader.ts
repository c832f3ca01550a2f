import { downloadedTableIn, resultsInTable } from './downloaded-tables.ts';
import { LONGEST_TEXT, textIn } from './file-text.ts';
import type { Instrument } from './instrument.ts';
import { documentTexts, isJson } from './json-documents.ts';
import { linesOf } from './lines.ts';
import { ReadingError, type ReadingProblem } from './reading-error.ts';
import { fromCode } from './result-code.ts';
import { ResultError } from './result-error.ts';
import { fragmentEntries } from './result-link.ts';
import { nameIn, senderIn } from './names-in-text.ts';
import { resultIn as rememberedIn } from './result-memory.ts';
import { type Result, LONGEST_DOCUMENT, createResult, parseResult } from './result.ts';
import { type LineResult, codesInRound, codesInValue, resultsInLine } from './results-in-line.ts';
import { roundName } from './round.ts';
import type { Session } from './session.ts';
import { PAUSE, type Paused } from './time-slices.ts';
import { unbrokenLines } from './unbroken-lines.ts';

/** The place of something: its file, its line or its number in a list, and its first words. Empty where there is none to name. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly item?: number;
  readonly start: string;
}

/** Something that may be a result: what to call it if it isn't one, and a way to read it. */
export interface Candidate {
  readonly where: Place;
  readonly name?: string;
  /** The group that it is in, and the day on which it was added, if it is from a session. */
  readonly group?: string;
  readonly addedOn?: string;
  /** The session that it is from. */
  readonly session?: Pick<Session, 'label' | 'date'>;
  /** A text that reads as the same candidate, if it came from a text. */
  readonly text?: string;
  /** Whether it comes from a list of people, in which two that are identical are two people. */
  readonly isListed?: boolean;
  /** Whether it comes from a round, in which equal answers count once. */
  readonly isInRound?: boolean;
  readonly read: () => Result;
  /** What is in it, if it is not one result but a session. */
  readonly more?: () => Promise<readonly Candidate[]>;
}

/** What may be results, in order, with pauses where nothing is found for a while. */
export type Candidates = Iterable<Candidate | typeof PAUSE>;

type Instruments = readonly Instrument[];

/**
 * What a text may hold: JSON of one result or a list, a table that was downloaded from this library, or lines with codes and links,
 * each with or without a name beside it.
 */
export function* candidatesIn(instruments: Instruments, given: string, source = ''): Paused<Candidate> {
  // A first line may tell Excel the delimiter.
  const text = given.replace(/^\s*"?sep=.?"?[^\S\r\n]*[\r\n]+/i, '');
  if (text.length > LONGEST_TEXT) {
    yield refused(wholeOf(source, text), 'too-large', text);
    return;
  }
  // An empty field has its own message; an empty file gets this one.
  if (source && /^\s*(?:\[\s*\]\s*)?$/.test(text)) {
    yield refused(wholeOf(source, text), 'no-code', text);
    return;
  }
  const table = downloadedTableIn(text);
  if (table?.kind === 'tally') yield refused(wholeOf(source, text), 'tally', text);
  else if (table) yield* candidatesInTable(instruments, text, table.delimiter, source);
  else if (isJson(text)) yield* candidatesInJson(instruments, text, source);
  else yield* candidatesInLines(instruments, text, source);
}

/** What a list of documents and codes, or one document, may hold. */
export function* candidatesOf(instruments: Instruments, given: unknown, source = ''): Generator<Candidate> {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  let number = 0;
  for (const each of list) {
    number++;
    if (isSession(each)) yield sessionOf(instruments, each, source);
    else yield { where: itemOf(source, number, list.length === 1), read: () => resultIn(instruments, each) };
  }
}

/** What files may hold, a list for each. */
export async function* candidatesInFiles(instruments: Instruments, files: readonly File[]): AsyncGenerator<Candidates> {
  for (const file of files) {
    yield await textIn(file).then(
      (text) => candidatesIn(instruments, text, file.name),
      (error: ReadingError) => [refused(wholeOf(file.name), error.problem)],
    );
  }
}

/**
 * The results that a fragment opens: `#quick-scan=CODE`, a list of codes as `#outreach-profile=CODE,CODE`, or those that were passed on
 * in a round; except those that are meant for another element.
 */
export function* candidatesInFragment(
  instruments: Instruments,
  fragment: string,
  isMeantFor: (name: string) => boolean,
): Generator<Candidate, void> {
  const names = [...instruments.map(({ id }) => id), 'outreach-profile'];
  const entries = fragmentEntries(fragment);
  for (const [name, value] of entries) {
    // A wish opens with its result, and by itself it was meant as something.
    const of = names.find(
      (each) =>
        name === each ||
        name === roundName(each) ||
        (name === `${each}.wish` && !entries.some(([other]) => other === each)),
    );
    if (!of || !isMeantFor(of)) continue;
    const given = name.endsWith('.round')
      ? codesInRound(instruments, value)
      : value.split(',').flatMap((each) => codesInValue(instruments, each));
    for (const { code, written, problem, isInRound } of given) {
      const where = wholeOf('', problem ? written : code);
      const each = problem ? refused(where, problem) : candidate(instruments, code, where);
      yield isInRound ? { ...each, isInRound } : each;
    }
  }
}

function* candidatesInJson(instruments: Instruments, text: string, source: string): Paused<Candidate> {
  let number = 0;
  for (const part of documentTexts(text)) {
    if (part === PAUSE) {
      yield part;
      continue;
    }
    number++;
    const { document, isOnly } = part;
    if (isSession(document)) {
      yield sessionOf(instruments, document, source);
      continue;
    }
    yield {
      where: itemOf(source, number, isOnly),
      text: document.trim(),
      isListed: true,
      read: () => resultIn(instruments, fromJson(document)),
    };
  }
  const isEmpty = /^\s*\[\s*\]\s*$/.test(text.slice(0, 1000));
  if (number === 0 && !isEmpty)
    yield refused(wholeOf(source, text), isSession(text) ? 'broken-session' : 'not-json', text);
}

function fromJson(document: string): unknown {
  // Twice the length that is read, because of white space.
  if (document.length > 2 * LONGEST_DOCUMENT) throw new ResultError('too-large');
  try {
    return JSON.parse(document);
  } catch {
    throw new ResultError('not-json');
  }
}

/** The results in a session. The code that reads one loads now: few visitors have any. */
function sessionOf(instruments: Instruments, given: unknown, source: string): Candidate {
  const refusal = (problem: ReadingProblem) => refused(wholeOf(source), problem);
  const unavailable = refusal('unreadable');
  const more = () =>
    import('./session-reader.ts').then(
      ({ candidatesInSession }) =>
        candidatesInSession(given, refusal, (code, recordedAt, item) => ({
          where: itemOf(source, item, false),
          isListed: true,
          read: () => rememberedIn(instruments, [code, recordedAt]),
        })),
      () => [unavailable],
    );
  return { ...unavailable, more };
}

/** Whether this is meant as a session, as an object or as JSON text, which names its format in its beginning. */
function isSession(given: unknown): boolean {
  try {
    if (typeof given === 'string') return /^\s*\{[^{[]*"format"\s*:\s*"outreach-session"/.test(given);
    return (given as { readonly format?: unknown }).format === 'outreach-session';
  } catch {
    return false;
  }
}

function* candidatesInTable(
  instruments: Instruments,
  text: string,
  delimiter: string,
  source: string,
): Paused<Candidate> {
  for (const each of resultsInTable(text, delimiter)) {
    if (each === PAUSE) yield each;
    else {
      const { code, recordedAt } = each;
      const where = { file: source, start: shortened(code) };
      yield { ...candidate(instruments, code, where, recordedAt), isListed: true };
    }
  }
}

function* candidatesInLines(instruments: Instruments, text: string, source: string): Paused<Candidate> {
  // The next line tells what a line without a code is: the head of a table, or a name above the time of a message.
  let above: { line: string; number: number; candidate: Candidate } | undefined;
  let sender = '';
  let senders: Candidate[] | undefined = [];
  for (const part of unbrokenLines(instruments, linesOf(text))) {
    if (part === PAUSE) {
      yield part;
      continue;
    }
    const { line, number, typed = line, found: known } = part;
    for (const found of resultsInLine(instruments, line, known)) {
      if (found === PAUSE) {
        yield found;
        continue;
      }
      const where = { file: source, line: number, start: shortened(found.problem ? found.shown : line) };
      const text = found.text === line ? typed : found.text;
      const each = { ...candidateOf(instruments, { ...found, text }, where), isListed: source !== '' };
      const isCodeless = found.problem === 'no-code';
      const sent = isCodeless ? senderIn(line) : undefined;
      if (sent === '' && above) senders?.push(above.candidate);
      else if (above && (found.problem || above.number > 1 || !isHead(above.line, line))) yield above.candidate;
      if (sent !== undefined) {
        sender = sent || nameIn(above?.line ?? '');
        senders?.push(each);
      }
      above = undefined;
      if (sent !== undefined) continue;
      if (isCodeless) {
        above = { line, number, candidate: each };
        continue;
      }
      yield each.name || !sender || each.isInRound ? each : { ...each, name: sender };
      if (sender) senders = undefined;
      sender = '';
    }
  }
  if (above) yield above.candidate;
  // Lines that name senders aren't refused if one of them sent a code.
  if (senders) yield* senders;
}

const isHead = (line: string, next: string): boolean => columns(line) > 1 && columns(line) === columns(next);

const columns = (line: string): number =>
  line
    .slice(0, 1000)
    .replace(/"[^"]*"/g, '')
    .split(/[;,\t]/).length;

const candidateOf = (
  instruments: Instruments,
  { code, name, problem, text, isInRound }: LineResult,
  where: Place,
): Candidate => ({
  ...(problem ? refused(where, problem) : candidate(instruments, code, where)),
  text,
  ...(name && { name }),
  ...(isInRound && { isInRound }),
});

const candidate = (instruments: Instruments, code: string, where: Place, recordedAt?: string): Candidate => ({
  where,
  text: code,
  read: () => resultOf(instruments, code, recordedAt),
});

/** What a list has in one place: a document, as an object or as JSON text, or a code. */
const resultIn = (instruments: Instruments, given: unknown): Result =>
  typeof given === 'string' && !isJson(given) ? resultOf(instruments, given) : parseResult(instruments, given);

function resultOf(instruments: Instruments, code: string, recordedAt?: string): Result {
  const { instrument, answers } = fromCode(instruments, code);
  return createResult(instrument, answers, recordedAt);
}

const refused = (where: Place, problem: ReadingProblem, text?: string): Candidate => ({
  where,
  ...(text !== undefined && { text }),
  read: () => {
    throw new ReadingError(problem);
  },
});

/** The place of everything that came at once: a file, or a text by its first words. */
const wholeOf = (file: string, text = ''): Place => ({ file, start: file ? '' : shortened(text) });

/** The place in a list of documents. One that is alone in its file has no number. */
const itemOf = (file: string, item: number, isOnly: boolean): Place => ({
  file,
  ...(!(file && isOnly) && { item }),
  start: '',
});

const shortened = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
