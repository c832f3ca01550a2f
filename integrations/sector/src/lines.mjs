import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { TextDecoder } from 'node:util';

/** A longer line isn't read: a JSON document has at most 100,000 symbols. */
const LONGEST = 100_000;

/** A batch has no more symbols than this and one line. */
const MOST = 1_000_000;

/** What stands for such a line. */
export const TOO_LONG = '';

/**
 * The lines of a file, in batches, however large it is; what is beyond the end of a line that is too long is skipped.
 * @param onBytes called with how many bytes have been read since the last time
 */
export async function* batchesOf(path, size, onBytes) {
  const decoder = new TextDecoder(await encodingOf(path));
  let [rest, line, isSkipping, batch, symbols] = ['', 0, false, [], 0];
  const take = (text) => {
    line++;
    const isLong = isSkipping || text.length > LONGEST;
    isSkipping = false;
    const trimmed = text.trim();
    symbols += trimmed.length;
    if (isLong) batch.push({ line, text: TOO_LONG });
    else if (trimmed) batch.push({ line, text: trimmed });
  };
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 18 })) {
    onBytes(bytes.length);
    const parts = (rest + decoder.decode(bytes, { stream: true })).split(/\r\n|\n|\r(?!$)/);
    rest = parts.pop();
    for (const part of parts) {
      take(part);
      if (batch.length === size || symbols > MOST) {
        yield batch;
        [batch, symbols] = [[], 0];
      }
    }
    if (rest.length > LONGEST) [isSkipping, rest] = [true, ''];
  }
  take(rest + decoder.decode());
  if (batch.length > 0) yield batch;
}

/** By the byte order mark, as Notepad writes it. */
async function encodingOf(path) {
  const file = await open(path);
  try {
    const { buffer } = await file.read(new Uint8Array(2), 0, 2, 0);
    const [first, second] = new Uint8Array(buffer);
    if (first === 0xff && second === 0xfe) return 'utf-16le';
    return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  } finally {
    await file.close();
  }
}
