import { AND, CODE_WORDS, IS, OF, OPENINGS, POINTERS } from './name-words.ts';

/** The maximum length of the field for a name. */
const LONGEST_NAME = 60;

/** If the text beside a code is longer than this, it isn't a name. */
export const LONGEST_GAP = 200;

const time = String.raw`\d{1,2}:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d|\s?[ap]\.?m\b\.?)?(?![\d:])`;
const day = String.raw`\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d)(?:,?[\sT]*${time})?`;
/** As chats write it before a message, in any order and language. */
const bracketed = String.raw`[[(][^\])]*\d[:/.-]\d\d[^\])]*[\])]`;

/** When a message was sent, before or after the sender's name. */
const SENT = new RegExp(String.raw`^[\s>"]*(?:${bracketed}|${day}|${time})`, 'iu');
const SENT_LAST = new RegExp(String.raw`(?:${bracketed}|${day})[\s:;,|]*$`, 'iu');
const SENT_ABOVE = new RegExp(String.raw`(?:${bracketed}|${day}|\s${time})\s*$`, 'iu');

/** Bullets, numbers, opening punctuation, and what ties the name to the code before it; but not a pair around only its first words. */
const HEAD =
  /^(?:(?!["'“„‘«‹([{<][^"'“”„‘’«»‹›()[\]{}<>]+["'”“’»›)\]}>]\s*[\p{L}\p{N}])[\s"'“”„‘’«»‹›`*•·▪●◦<>()[\]{}:;,.|=!?/@\p{Pd}−\p{So}\p{Extended_Pictographic}\u{FE0F}\u{20E3}]|[([]?\d{1,3}(?:[.)\]](?=\s|$)|\u{FE0F}?\u{20E3})|\[[ x]\]|\p{L}\)(?=\s))+/u;

/** Closing punctuation, and what ties the name to the code after it; but not a pair around only its last words. */
const TAIL = /(?:[\s“„‘«‹`*:;,|=(<[{/\p{Pd}−]|(?<!(?:^|\s)["'“„‘«‹([{<][^"'“”„‘’«»‹›()[\]{}<>]*)["'”“’»›)\]}>])+$/u;

const ARROW = /\s[-=]+>\s*$/;
const ROW_NUMBER = /^\s*\d{1,3}[\t;,|]/;
const ADDRESS = /(?<=\S)[\s,;<]+[^\s<>,;@]+@[^\s<>,;]+>?/;
const FROM_TO = /^(?:van|from)\s(.+?)\s(?:aan|to)\s.*/i;

const oneOf = (words: string): string => String.raw`(?:${words.replaceAll(' ', '|')})(?![\p{L}\p{N}]|-\p{L})`;
const CODE = new RegExp(String.raw`(?<![\p{L}\p{N}])${oneOf(CODE_WORDS)}`, 'iu');
const SENTENCE = new RegExp(`^${oneOf(OPENINGS)}|${CODE.source}`, 'iu');
const OF_SOMEBODY = new RegExp(String.raw`(?<![\p{L}\p{N}])${oneOf(`${CODE_WORDS} ${POINTERS}`)}\s(?:${OF})(.+)`, 'iu');
const OPENING = new RegExp(String.raw`^${oneOf(OPENINGS)}\S*\s`, 'iu');
const JOINED = new RegExp(String.raw`^${oneOf(AND)}\s?`, 'iu');
const ENDS_IN_IS = new RegExp(String.raw`\s${oneOf(IS)}$`, 'u');

/** What divides a sentence. */
const BREAK = /\s?[,;:](?=\s|$)\s?|(?<=\p{L}\p{L})[.!?]+(?=\s|$)\s?/u;

/** The words with a capital before an apostrophe and an s. */
const POSSESSIVE = /((?:\p{Lu}\S*\s)*\p{Lu}\S*?)['’]s?$/u;

/** As names are written beside a sentence: from a capital to a last word with one, or a number. */
const CAPITALISED = /^[\p{Lu}\p{N}](?:.*\s[(\p{Lu}\p{N}])?\S*$/u;

/** The name in the text beside a code, without bullets, quotes and dates. A sentence about the code has none, unless it says whose it is. */
export function nameIn(gap: string): string {
  if (gap.length > LONGEST_GAP) return '';
  const text = spaced(gap);
  const unsent = text.replace(SENT, '');
  const name = trimmed(unsent.replace(SENT_LAST, '').replace(ADDRESS, ''));
  // In a chat, the sender comes before the message.
  const sender = unsent === text ? name : name.replace(/\s?: .*/, '').replace(FROM_TO, '$1');
  return trimmed(ownerIn(name)?.name ?? withoutSentence(trimmed(sender))).slice(0, LONGEST_NAME);
}

/** Whether the text between two codes says whose the second is. */
export const isAboutNext = (gap: string): boolean =>
  gap.length <= LONGEST_GAP && !!ownerIn(trimmed(spaced(gap)))?.isLast;

/** The sender that a line with a time announces: empty if the line has only the time, `undefined` if it announces none. */
export function senderIn(line: string): string | undefined {
  if (line.length > LONGEST_GAP) return undefined;
  const name = [SENT, SENT_ABOVE].map((sent) => line.replace(sent, '')).find((rest) => rest !== line);
  return name === undefined || /: ?\S/.test(name) ? undefined : nameIn(name);
}

/** Whose code it is, if a text says so, and whether the text ends with that. */
function ownerIn(text: string): { name: string; isLast: boolean } | undefined {
  const joined = text.replace(JOINED, '');
  const of = OF_SOMEBODY.exec(joined)?.[1];
  if (of) {
    const [name = '', ...more] = of.split(BREAK);
    const owner = name.replace(ENDS_IN_IS, '');
    return { name: SENTENCE.test(owner) ? '' : owner, isLast: more.length === 0 };
  }
  const before = joined.split(CODE)[0]!.trim().replace(ENDS_IN_IS, '');
  // ‘Tom’s’ by itself is a name that ends in an s, unless a sentence goes on with it.
  const name = before === text ? undefined : POSSESSIVE.exec(before)?.[1]?.replace(OPENING, '');
  return name === undefined ? undefined : { name, isLast: true };
}

/** The parts of a text that aren't of a sentence about a code; the whole text if it has no such sentence. */
function withoutSentence(text: string): string {
  const joined = text.replace(JOINED, '');
  const parts = joined.split(BREAK);
  const names = parts.filter((part) => !SENTENCE.test(part));
  if (names.length === parts.length) return joined;
  const name = names.join(', ');
  return CAPITALISED.test(name) ? name : '';
}

const spaced = (gap: string): string => gap.replace(ROW_NUMBER, '').replace(/\s+/g, ' ');

const trimmed = (text: string): string => text.replace(ARROW, '').replace(HEAD, '').replace(TAIL, '');
