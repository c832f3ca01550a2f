import { plain } from './codes-in-text.ts';
import type { Instrument } from './instrument.ts';
import { mayHoldLink } from './links-in-text.ts';
import { type Found, foundIn } from './results-in-line.ts';
import { PAUSE, type Paused } from './time-slices.ts';

interface Line {
  readonly line: string;
  readonly number: number;
  /** With its line ends, if it was broken. */
  readonly typed?: string;
  /** What is in it, if that had to be read already. */
  readonly found?: readonly Found[];
}

/** Where two lines may have been one. */
interface Border {
  readonly isLink: boolean;
  /** The end of the first line and the start of the second, as much as a code or a link may take. */
  readonly end: string;
  readonly start: string;
}

/** What a line may end with if it breaks off within a code: a group of four, with or without its hyphen. */
const GROUP_LAST = /(?<![\p{L}\p{N}])(?:[\dA-Z]{4}|[\da-z]{4})[\p{Pd}−]?$/u;

/** What the rest of such a code begins with. */
const GROUP_FIRST = /^(?:[\dA-Z]{4}|[\da-z]{4})(?![\p{L}\p{N}])/u;

/** A reply has a mark before its lines. */
const MARK = /^[>\s]+/;

/** No code, however it is written, takes more than this of a line, and no link more than that. */
const LONGEST_CODE = 40;
const LONGEST_LINK = 2500;

/** Joins lines between which a mail program broke a code or a link. They have the number of the first. */
export function* unbrokenLines(instruments: readonly Instrument[], lines: Paused<Line>): Paused<Line> {
  let held: Line | undefined;
  for (let part of lines) {
    if (part === PAUSE) {
      yield part;
      continue;
    }
    if (held) {
      const rest = part.line.replace(MARK, '');
      const border = borderOf(held.line, rest);
      const found = border && !border.isLink ? foundIn(instruments, border.start) : [];
      if (border && isBroken(instruments, border, found)) {
        const typed = `${held.typed ?? held.line}\n${part.line}`;
        part = { line: held.line + rest, number: held.number, typed };
      } else {
        yield held;
        if (found.length > 0 && border?.start === part.line) part = { ...part, found };
      }
    }
    held = part;
  }
  if (held) yield held;
}

/** `undefined` if one line doesn't end as a part of a code or a link, or the next one doesn't begin so. */
function borderOf(line: string, next: string): Border | undefined {
  const link = plain(line.slice(-LONGEST_LINK).split(/\s/).at(-1)!);
  const isLink = mayHoldLink(link);
  const end = isLink ? link : plain(line.slice(-LONGEST_CODE));
  const start = plain(isLink ? next.slice(0, LONGEST_LINK).split(/\s/)[0]! : next.slice(0, LONGEST_CODE));
  return isLink || (GROUP_LAST.test(end) && GROUP_FIRST.test(start)) ? { isLink, end, start } : undefined;
}

/** Whether a line breaks off within a code or a link that the next one completes; `found` is what the next one has by itself. */
function isBroken(
  instruments: readonly Instrument[],
  { isLink, end, start }: Border,
  found: readonly Found[],
): boolean {
  // First what rules out most lines: in a list, the next one begins with a code of its own.
  const first = found.find(({ start }) => start === 0);
  if (isSound(first)) return false;
  const border = end.length;
  const whole = foundIn(instruments, end + start).find((found) => found.start < border && found.end > border);
  if (!whole) return false;
  const last = foundIn(instruments, end).find((found) => found.end === border);
  if (isSound(last)) return isSound(whole) && whole.codes.length > last!.codes.length;
  // Two halves with a wrong symbol are one wrong code, unless either looks like a code itself.
  return isSound(whole) || (whole.codes[0]?.problem === 'code-check' && (isLink || !(last ?? first)));
}

const isSound = (found: Found | undefined): boolean =>
  !!found?.codes.length && found.codes.every(({ problem }) => !problem);
