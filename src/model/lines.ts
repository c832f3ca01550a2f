import { PAUSE, type Paused } from './time-slices.ts';

/** The non-blank lines of a text, with their numbers. Makes no second copy of the text. */
export function* linesOf(text: string): Paused<{ line: string; number: number }> {
  const ends = /\r\n?|[\n\u2028\u2029]/g;
  let number = 0;
  for (let start = 0; start <= text.length;) {
    const next = ends.exec(text);
    const line = text.slice(start, next?.index).trim();
    number++;
    if (line) yield { line, number };
    else yield PAUSE;
    start = next ? ends.lastIndex : text.length + 1;
  }
}
