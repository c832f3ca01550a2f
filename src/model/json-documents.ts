import { PAUSE, type Paused } from './time-slices.ts';

/** The brackets in a list of results don't nest even half as deep. */
const DEEPEST = 20;

/** How many brackets, commas and quotes are looked at in one turn. */
const MARKS = 5000;

/** Whether a text starts like the JSON of a document or a list. A bracket isn't enough: chats put names and times in brackets. */
export const isJson = (text: string): boolean =>
  /^\s*(?=[[{])(?:\[\s*)*(?:\{\s*(?:\}|$|"[^"]*(?:$|"\s*(?:$|:)))|"\s*\{|\]\s*(?:[\],]|$)|$)/.test(text.slice(0, 1000));

/**
 * The documents in the JSON text of a list, or of one document, each as a separate text: parsing a long list in one go holds up
 * the page. Yields none if the text isn't complete.
 */
export function* documentTexts(text: string): Paused<{ document: string; isOnly: boolean }> {
  let count = 0;
  // Once to see that the text is complete, and once more to yield them.
  for (const part of partsOf(text)) {
    if (part === PAUSE) yield part;
    else if (part) count++;
    else return;
  }
  for (const part of partsOf(text)) {
    if (part === PAUSE) yield part;
    else if (part) yield { document: text.slice(...part), isOnly: count === 1 };
  }
}

/** Where each document begins and ends; `undefined` if one is missing, or if the text breaks off, is too deep or goes on after the end. */
function* partsOf(text: string): Paused<readonly [start: number, end: number] | undefined> {
  const marks = /["\\[\]{},]/g;
  const isBlank = (from: number, to: number) => !text.slice(from, to).trim();
  const start = text.search(/\S/);
  const level = text[start] === '[' ? 1 : 0;
  let [depth, from, seen, isInString] = [0, start + level, 0, false];
  while (marks.test(text)) {
    if (++seen % MARKS === 0) yield PAUSE;
    const at = marks.lastIndex - 1;
    const mark = text[at]!;
    if (isInString) {
      if (mark === '\\') marks.lastIndex++;
      else if (mark === '"') isInString = false;
    } else if (mark === '"') isInString = true;
    else if (mark === ',') {
      if (depth !== level) continue;
      if (isBlank(from, at)) break;
      yield [from, at];
      from = at + 1;
    } else if (mark === '[' || mark === '{') {
      if (++depth > DEEPEST) break;
    } else if (--depth <= 0) {
      if (depth < 0 || text.slice(at + 1).trim()) break;
      if (level === 0) yield [from, at + 1];
      else if (isBlank(from, at)) break;
      else yield [from, at];
      return;
    }
  }
  yield undefined;
}
