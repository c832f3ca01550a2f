import type { Instrument } from './instrument.ts';
import type { CodeProblem } from './reading-error.ts';
import { SYMBOLS, fromCode, timesAlpha } from './result-code.ts';
import { ResultError, type ResultProblem } from './result-error.ts';

/** A code in a text, or something that was meant as one: where it is, and what is wrong with it. */
export interface CodeFound {
  /** Its symbols. */
  readonly code: string;
  /** As it is written in the text. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly problem?: CodeProblem;
}

type Instruments = readonly Instrument[];

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** Whether it is a number or a time by itself: no part of a code, but it may stand beside one. */
  readonly isCount: boolean;
}

/** What precedes a word: a hyphen or the like, white space, or something that no code contains. */
type Gap = 'hyphen' | 'space' | 'apart';

/** In symbols. */
const LENGTHS: readonly number[] = [8, 12, 16];
const LONGEST = 16;
const GROUP = 4;

/** The codes in a short text, in order, each taken whole. Whatever is left over is a name, or was meant as a code. */
export function codesIn(instruments: Instruments, text: string): CodeFound[] {
  const words = wordsIn(text);
  const codes = wholeCodes(instruments, words);
  const rest: (Word | undefined)[] = [...words];
  for (const { from, to } of codes) rest.fill(undefined, from, to + 1);
  const found = [
    ...codes.map(({ from, to }) => ({ words: words.slice(from, to + 1) })),
    ...runsOf(rest, (word) => isGroups(word) && !word.isCount)
      .filter((run) => isMeantForCode(run) && !isLabel(text, run) && !isPart(words, run))
      .map((run) => ({ words: run, problem: problemOf(instruments, run) })),
  ];
  return found
    .map(({ words, ...problem }) => ({
      code: symbolsOf(words),
      written: text.slice(words[0]!.start, words.at(-1)!.end),
      start: words[0]!.start,
      end: words.at(-1)!.end,
      ...problem,
    }))
    .sort((one, other) => one.start - other.start);
}

/** What is wrong with a text that has no code in it, judged by whatever looks most like one. */
export function problemIn(instruments: Instruments, text: string): CodeProblem {
  const words = wordsIn(text);
  // Other words may precede it, and a group of it may look like a time.
  const ending = words.slice(-LONGEST / GROUP);
  if (ending.some((_, at) => isWish(instruments, symbolsOf(ending.slice(at))))) return 'wish';
  const runs = runsOf(words, (word, next) => !word.isCount && isLikeGroup(word, next));
  // Words in capitals may precede it.
  const ends = runs.flatMap((run) => run.flatMap(({ gap }, at) => (gap === 'hyphen' ? [] : [run.slice(at)])));
  const meant = ends.filter((run) => isLikeCode(instruments, run) && !isAbbreviation(words, run));
  const [longest] = meant.toSorted((one, other) => symbolsOf(other).length - symbolsOf(one).length);
  return longest && symbolsOf(longest).length >= 4 ? problemOf(instruments, longest) : 'no-code';
}

/** The symbols of a code with digits for the letters that are typed in their place. */
export const asRead = (symbols: string): string => symbols.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');

/** The text without invisible characters, and with full-width and similar forms replaced by those that people type. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\p{Cf}/gu, '');

/** E-mail addresses, and the numbers of accounts. */
const NO_CODES =
  /(?<![^\s<>,;@])[^\s<>,;@]{1,64}@[^\s<>,;@]{1,255}\.\w+|(?<![\p{L}\p{N}])[A-Z]{2}\d\d\s?(?:[A-Z]{4}\s?)?(?:\d\s?){9,}(?![\p{L}\p{N}])/gu;

function wordsIn(text: string): Word[] {
  let end = 0;
  let before = '';
  const rest = text.replace(NO_CODES, (other) => '/'.repeat(other.length));
  return [...rest.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => {
    const between = rest.slice(end, index);
    const gap = end === 0 ? 'apart' : gapOf(between);
    const isCount = isNumberBeside(word, gap, before);
    end = index + word.length;
    before = word;
    return { text: word, start: index, end, gap, isCount };
  });
}

/** Whether this is a number or a time, and not the digits that a code continues with. */
function isNumberBeside(word: string, gap: Gap, before: string): boolean {
  if (/^\d\d?(?:[uh](?:\d\d)?|[ap]m)$/i.test(word)) return true;
  if (!/^\d\d+$/.test(word)) return false;
  // A year beside a name is a number, and so are the digits of a telephone.
  return word.length % GROUP ? gap !== 'hyphen' || before.length !== GROUP : gap === 'space' && !isMixed(before);
}

const isMixed = (symbols: string): boolean => /\d/.test(symbols) && /\p{L}/u.test(symbols);

function gapOf(between: string): Gap {
  if (/^[\p{Pd}−_.·'’]$/u.test(between)) return 'hyphen';
  return /^[^\S\t]+$|^\s*[\p{Pd}−]\s*$/u.test(between) ? 'space' : 'apart';
}

/** One way to read codes out of a series of words. */
interface Reading {
  readonly symbols: number;
  /** How unlikely it is that somebody would write codes like this. */
  readonly oddity: number;
  /** The words that its first code spans, and the reading of what follows. */
  readonly first?: { readonly from: number; readonly to: number; readonly then: Reading };
}

/**
 * Reads as many symbols as possible as codes, because a part of one code and a part of the next, or of a name, may happen to make
 * a code too. Of equally long readings it takes the one in which the codes are written most like codes.
 */
function wholeCodes(instruments: Instruments, words: readonly Word[]): { from: number; to: number }[] {
  const readings: Reading[] = [];
  readings[words.length] = { symbols: 0, oddity: 0 };
  for (let from = words.length - 1; from >= 0; from--) {
    let best = readings[from + 1]!;
    let symbols = '';
    for (let to = from; to < words.length && (to === from || words[to]!.gap !== 'apart'); to++) {
      symbols += words[to]!.text;
      if (symbols.length > LONGEST) break;
      const oddity = isCode(instruments, symbols) ? oddityOf(words, from, to) : undefined;
      if (oddity === undefined) continue;
      const then = readings[to + 1]!;
      const reading = {
        symbols: symbols.length + then.symbols,
        oddity: oddity + then.oddity,
        first: { from, to, then },
      };
      if (reading.symbols > best.symbols || (reading.symbols === best.symbols && reading.oddity < best.oddity)) {
        best = reading;
      }
    }
    readings[from] = best;
  }
  const codes = [];
  for (let { first } = readings[0]!; first; { first } = first.then) codes.push(first);
  return codes;
}

/** `undefined` for a part of something that was written as one code. */
function oddityOf(words: readonly Word[], from: number, to: number): number | undefined {
  const [before, after] = [words[from - 1], words[to + 1]];
  const [isBound, isBoundAfter] = [words[from]!.gap === 'hyphen', after?.gap === 'hyphen'];
  if ((isBound && isGroups(before!)) || (isBoundAfter && isGroups(after!))) return undefined;
  const names = words.slice(from, to + 1).filter((word) => !isGroups(word)).length;
  return names + 2 * Number(isBound) + 2 * Number(isBoundAfter);
}

/** The longest stretches of such words without anything between them that no code contains. */
function runsOf(words: readonly (Word | undefined)[], isLike: (word: Word, next?: Word) => boolean): Word[][] {
  const runs: Word[][] = [];
  let isOpen = false;
  for (const [index, word] of words.entries()) {
    if (!word || !isLike(word, words[index + 1])) isOpen = false;
    else if (isOpen && word.gap !== 'apart') runs.at(-1)!.push(word);
    else {
      runs.push([word]);
      isOpen = true;
    }
  }
  return runs;
}

/** Whether a word is made of groups of four, as codes are written. A name with a capital isn't. */
const isGroups = ({ text }: Word): boolean => /^(?:.{4})+$/.test(text) && /^(?:[\dA-Z]+|[\da-z]+)$/.test(text);

/** Whether these symbols are the code of a wish, and no name that happens to be one. */
const isWish = (instruments: Instruments, symbols: string): boolean =>
  (isMixed(symbols) || isInCapitals(symbols)) &&
  symbols.length <= LONGEST &&
  problemWith(instruments, symbols) === 'wish';

function isMeantForCode(words: readonly Word[]): boolean {
  const symbols = symbolsOf(words);
  return symbols.length >= 8 && isMixed(symbols) && !isNumber(words);
}

const isInCapitals = (symbols: string): boolean => /^[\p{Lu}\p{N}]+$/u.test(symbols);

/** Whether a word may be a part of a code: in capitals, with a digit, without a vowel, or in fours with a hyphen beside it. */
const isLikeGroup = (word: Word, next?: Word): boolean =>
  isInCapitals(word.text) ||
  /^(?=.*\d|[^aeiou]+$)[\da-z]{3,}$/i.test(word.text) ||
  (/^\w(?:[\da-z]{4})*[\da-z]{3}$/.test(word.text) && (word.gap === 'hyphen' || next?.gap === 'hyphen'));

/** Whether this may be a part of a code, or a code with something wrong. */
function isLikeCode(instruments: Instruments, words: readonly Word[]): boolean {
  const symbols = symbolsOf(words);
  const areCapitals = isInCapitals(symbols);
  const isHyphened = words[1]?.gap === 'hyphen';
  // A code has no I, L or O; people type them for its digits, but hardly for all of them.
  if (/^\p{N}+$|^\p{L}*[ILO]\p{L}*$/u.test(symbols) || isNumber(words)) return false;
  if (symbols.length < 7 && !(areCapitals || (isGroups(words[0]!) && /\d/.test(symbols)))) return false;
  if (/^\p{L}+$/u.test(symbols) && !(areCapitals && isHyphened) && !CONSONANTS.test(symbols)) {
    return areCapitals && isJoined(instruments, symbols);
  }
  return (
    instruments.some(({ starts }) => String(starts).includes(symbols[0]!.toUpperCase())) ||
    // The first symbol may be the one that is wrong, or missing.
    (isHyphened &&
      /^\w{7,9}$/.test(symbols) &&
      (areCapitals || !/[aeiou]/.test(symbols)) &&
      words.some(({ text }) => isMixed(text))) ||
    (symbols.length <= LONGEST && isOfOther(problemWith(instruments, symbols)))
  );
}

/** Letters that make no word. */
const CONSONANTS = /^(?:[^aeiou]{4})+$|^(?=.{5,9}$).*[^aeiou]{5}/i;

/** Whether this is the number of a telephone, a company or a room, or a name with a year. */
function isNumber(words: readonly Word[]): boolean {
  const [first, second] = words as [Word, Word?];
  if (/^\d\d+$/.test(first.text)) return true;
  const [, letters] = /^(\p{L}+)\d+$/u.exec(symbolsOf(words)) ?? [];
  if (!letters || /[^aeiou]{5}/i.test(letters)) return false;
  // In a code, these are at least in fours.
  return !isGroups(first) || (letters.length > 1 && second?.gap !== 'hyphen');
}

/** `VDAB` or `D103` in a sentence; but by itself, or letters at the end after a name, it may be what somebody typed of a code. */
const isAbbreviation = (words: readonly Word[], run: readonly Word[]): boolean =>
  (/^\p{L}{1,6}$/u.test(symbolsOf(run)) &&
    (symbolsOf(run).length !== GROUP || run.at(-1) !== words.at(-1) || words.length - run.length > 2)) ||
  (/^\p{L}\d{3}$/u.test(symbolsOf(run)) && words.length > 1);

/** Whether a hyphen ties it to something else after it. */
const isPart = (words: readonly Word[], run: readonly Word[]): boolean =>
  words[words.indexOf(run.at(-1)!) + 1]?.gap === 'hyphen';

/** A name can look like a code, as in `TEAM 2026: CODE`. */
const isLabel = (text: string, words: readonly Word[]): boolean => /^\s*:/.test(text.slice(words.at(-1)!.end));

const symbolsOf = (words: readonly Word[]): string => words.map(({ text }) => text).join('');

function problemOf(instruments: Instruments, words: readonly Word[]): CodeProblem {
  const symbols = symbolsOf(words);
  if (isJoined(instruments, symbols)) return 'joined';
  return problemWith(instruments, symbols) ?? 'code-check';
}

/** Whether these symbols are several codes with nothing between them. Of many, only that they are too many is said. */
const isJoined = (instruments: Instruments, symbols: string): boolean =>
  symbols.length <= 100 && isSeveral(instruments, symbols);

function isSeveral(instruments: Instruments, symbols: string): boolean {
  return LENGTHS.some(
    (length) =>
      isCode(instruments, symbols.slice(0, length)) &&
      (isCode(instruments, symbols.slice(length)) || isSeveral(instruments, symbols.slice(length))),
  );
}

/** Most words are ruled out by length, first symbol or check, so that few of the others cost a thrown error. */
function isCode(instruments: Instruments, symbols: string): boolean {
  if (!isStart(instruments, symbols)) return false;
  let sum = 0;
  for (const symbol of asRead(symbols)) sum = timesAlpha(sum) ^ SYMBOLS.indexOf(symbol);
  return sum === 0 && !problemWith(instruments, symbols);
}

/** Whether a code with so many symbols begins like this. */
function isStart(instruments: Instruments, symbols: string): boolean {
  const size = LENGTHS.indexOf(symbols.length);
  return instruments.some(({ starts }) => starts[size]?.includes(symbols[0]!.toUpperCase()));
}

/** Whether a code is sound, and not of an instrument that is known here. */
export const isOfOther = (problem: CodeProblem | undefined): boolean =>
  problem === 'unknown-instrument' || problem === 'wish';

export function problemWith(instruments: Instruments, symbols: string): ResultProblem | undefined {
  try {
    fromCode(instruments, symbols);
    return undefined;
  } catch (error) {
    if (error instanceof ResultError) return error.problem;
    throw error;
  }
}
