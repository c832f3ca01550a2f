import { ReadingError } from './reading-error.ts';
import { nextTask } from './time-slices.ts';

/** Anything longer isn't read, text or file: ten thousand documents take half of this. */
export const LONGEST_TEXT = 10_000_000;

/** What workbooks and documents of Excel, Word and LibreOffice begin with: a zip file, or in older ones a file of Microsoft. */
const OFFICE = ['PK\x03\x04', '\xd0\xcf\x11\xe0'];

/** How many bytes are decoded in one turn. */
const CHUNK = 500_000;

/**
 * The text in a file, in UTF-8 or UTF-16, or else in Windows-1252, as Excel saves a CSV.
 * @throws {ReadingError}
 */
export async function textIn(file: Blob): Promise<string> {
  if (file.size > LONGEST_TEXT) throw new ReadingError('too-large');
  const buffer = await file.arrayBuffer().catch(() => {
    throw new ReadingError('unreadable');
  });
  const bytes = new Uint8Array(buffer);
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (OFFICE.includes(start)) throw new ReadingError('office');
  if (start === '%PDF') throw new ReadingError('pdf');
  const encoding = encodingOf(bytes);
  try {
    return await decode(bytes, encoding);
  } catch {
    if (encoding !== 'utf-8') throw new ReadingError('not-text');
  }
  const text = await decode(bytes, 'windows-1252').catch(() => {
    throw new ReadingError('not-text');
  });
  // Any byte is valid in Windows-1252, but most of a text in a Western European language is ASCII.
  const { length } = text.slice(0, CHUNK).replace(/[\0-\x7f]+/g, '');
  if (length > 0.2 * Math.min(text.length, CHUNK)) throw new ReadingError('not-text');
  return text;
}

/** Goes by the byte order mark. UTF-16 without one shows by zeros in more than half of the even or of the odd bytes. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const start = bytes.subarray(0, 1000);
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2]!++;
  const [even, odd] = zeros as [number, number];
  if (odd > start.length / 4) return 'utf-16le';
  return even > start.length / 4 ? 'utf-16be' : 'utf-8';
}

/** Decodes in turns, and drops the byte order mark. Text has none of the control characters that other files are full of. */
async function decode(bytes: Uint8Array, encoding: string): Promise<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    if (at > 0) await nextTask();
    const part = decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
    // eslint-disable-next-line no-control-regex -- these are what is looked for
    if (/[\0-\x08\x0e-\x19\x1b-\x1f]/.test(part)) throw new ReadingError('not-text');
    text += part;
  }
  return text + decoder.decode();
}
