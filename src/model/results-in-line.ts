import { type CodeFound, asRead, codesIn, plain, problemIn, problemWith } from './codes-in-text.ts';
import type { Instrument } from './instrument.ts';
import { linksIn, mayHoldLink } from './links-in-text.ts';
import { LONGEST_GAP, isAboutNext, nameIn } from './names-in-text.ts';
import type { CodeProblem } from './reading-error.ts';
import { readRound } from './round.ts';
import { PAUSE, type Paused } from './time-slices.ts';

/** A code in a line, or what was meant as one, with the name beside it. */
export interface LineResult {
  /** As it is written, with the name beside it; the whole line if there is no other code in it. */
  readonly text: string;
  /** The name and the code, to say which one it is; the whole line if there is no code in it. */
  readonly shown: string;
  readonly code: string;
  readonly name: string;
  readonly problem?: CodeProblem;
  /** Whether it was passed on in a round, which tells nobody who gave it. */
  readonly isInRound?: boolean;
}

type Instruments = readonly Instrument[];

/** A longer line is read in parts of this size. */
const PART = 500;

/** A code that begins this close to the end of a part may continue after it, and so may the name that follows a code. */
const MARGIN = 250;

/** The same for a link, which can have a hundred codes in it. */
const LINK_MARGIN = 2500;

/** In a longer line, quoted cells stay as they are. */
const LONGEST_ROW = 10_000;

/**
 * All results in a line, however they and their names are written; for a line without any, what is wrong with it.
 * @param known what is in the line, if that was read before
 */
export function* resultsInLine(
  instruments: Instruments,
  written: string,
  known?: readonly Found[],
): Paused<LineResult> {
  const line = written.length > LONGEST_ROW ? written : unquoted(written);
  const names = new Map<string, string>();
  let part = '';
  let isInWord = false;
  let isNamedAfter: boolean | undefined;
  for (let at = 0; at < line.length; at += PART) {
    part += plain(line.slice(at, at + PART));
    if (isInWord) part = part.replace(/^[^\s;,|]+/, '');
    const isLast = at + PART >= line.length;
    const margin = mayHoldLink(part) ? LINK_MARGIN : MARGIN;
    const found = known && part === written ? known : foundIn(instruments, part);
    const whole = isLast ? found : found.filter(({ end }) => end <= part.length - margin);
    const next = found[whole.length]?.start ?? part.length;
    if (whole.length > 0) isNamedAfter ??= areNamedAfter(part, whole);
    const results = named(part.slice(0, next), whole, Number(isNamedAfter));
    const isOnly = isLast && names.size === 0 && results.length === 1;
    for (const { isListed, ...result } of results) {
      const code = asRead(result.code);
      const name = names.get(code);
      // A code and its link are one result; another name is another person.
      if (!isListed && name !== undefined && (!result.name || result.name === name)) continue;
      names.set(code, result.name);
      yield isOnly ? { ...result, text: written } : result;
    }
    yield PAUSE;
    // Keeps what may be the name before the next code, or so much that it can't be a name.
    const end = whole.at(-1)?.end ?? 0;
    const before = Math.min(next - LONGEST_GAP - 1, part.length - margin);
    const cut = Math.max(end, lastBreak(part, before));
    // Nothing in an endless word is a code.
    isInWord = (isInWord && part === '') || (cut === 0 && part.length > margin + PART);
    part = isInWord ? '' : part.slice(cut);
  }
  if (names.size > 0) return;
  const problem = problemIn(instruments, plain(line.slice(0, PART)));
  yield { text: written, shown: written, code: written, name: '', problem };
}

/** A row of a table, its cells without their quotes; two quotes inside a cell become one. */
const unquoted = (row: string): string =>
  row.replace(
    /(^|[;,\t])"((?:[^"]|"")*)"(?=[;,\t]|$)/g,
    (_, before: string, cell: string) => before + cell.replaceAll('""', '"'),
  );

/** The last place up to this one where a word ends. */
function lastBreak(text: string, before: number): number {
  let at = Math.max(before, 0);
  while (at > 0 && !/[\s;,|]/.test(text[at - 1]!)) at--;
  return at;
}

type CodeGiven = Pick<CodeFound, 'code' | 'written' | 'problem'> & Pick<LineResult, 'isInRound'>;

/** A code or a link in a text, with the codes that it has. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly CodeGiven[];
}

/** What is in a part of a line: codes, and links with their codes. */
export function foundIn(instruments: Instruments, part: string): Found[] {
  const links = linksIn(instruments, part);
  let rest = part;
  const linked = links.map(({ start, end, values }): Found => {
    // Nothing inside a link is a name or a separate code.
    rest = rest.slice(0, start) + '/'.repeat(end - start) + rest.slice(end);
    const codes = values.flatMap(([value, kind]) =>
      (kind === '.round' ? codesInRound : codesInValue)(instruments, value),
    );
    return { start, end, codes };
  });
  const written = codesIn(instruments, rest).map(({ start, end, ...code }): Found => ({ start, end, codes: [code] }));
  return [...linked, ...written].sort((one, other) => one.start - other.start);
}

/** The codes in the value of a link, or what is wrong with it. */
export function codesInValue(instruments: Instruments, value: string): readonly CodeGiven[] {
  const text = plain(value);
  const codes = codesIn(instruments, text);
  if (codes.length > 0) return codes;
  return text.trim() ? [{ code: text, written: text, problem: problemIn(instruments, text) }] : [];
}

/** The codes in the value of a link that passes on a round, and what can't be read in it. */
export function codesInRound(instruments: Instruments, value: string): readonly CodeGiven[] {
  const { codes, broken, unknown } = readRound(instruments, value);
  const given = (code: string, problem?: CodeProblem): CodeGiven => ({
    code,
    written: code,
    isInRound: true,
    ...(problem && { problem }),
  });
  return [
    ...codes.map((code) => given(code)),
    ...broken.map((code) => given(code, 'code-check')),
    ...unknown.map((code) => given(code, problemWith(instruments, code))),
  ];
}

/** In a line that begins with a code, names follow their codes; but ‘et celui de Marc’ is about the next one. */
function areNamedAfter(part: string, [first, second]: readonly Found[]): boolean {
  const before = part.slice(0, first!.start);
  if (nameIn(before)) return false;
  const between = second ? part.slice(first!.end, second.start) : '';
  return !isAboutNext(between) || !(/\p{L}/u.test(before) || /:\s*$/.test(between));
}

/** Each result with the name before it, or with the name after it if `shift` is 1; and whether it is in a list that is a link. */
function named(part: string, found: readonly Found[], shift: number): (LineResult & { isListed: boolean })[] {
  const ends = [0, ...found.map(({ end }) => end)];
  const starts = [...found.map(({ start }) => start), part.length];
  return found.flatMap(({ start, end, codes }, index) => {
    const name = nameIn(part.slice(ends[index + shift], starts[index + shift]));
    const isListed = codes.length > 1;
    return codes.map(({ written, ...code }, place) => {
      if (place > 0 || !name || code.isInRound) {
        return { ...code, name: '', text: isListed ? written : part.slice(start, end), shown: written, isListed };
      }
      const text = shift ? part.slice(start, starts[index + 1]) : part.slice(ends[index], end);
      const shown = `${name}: ${written}`;
      return { ...code, name, text: isListed ? shown : text.replace(ENDS, ''), shown, isListed };
    });
  });
}

/** What divides the codes of a line, and their names. */
const ENDS = /^[\s,;|/]+|[\s,;|/]+$/g;
