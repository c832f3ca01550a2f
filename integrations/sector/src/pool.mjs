// Reads a folder of what hosts sent into tables for the database.

import { createWriteStream } from 'node:fs';
import { open, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { basename, extname, join, relative, sep } from 'node:path';
import { availableParallelism } from 'node:os';
import { TextDecoder } from 'node:util';
import Tinypool from 'tinypool';
import { ReadingError, candidatesInFiles, instruments } from 'outreach-elements/model';
import { ANSWERS } from './formats.mjs';
import { addDocument, newRows } from './decoding.mjs';
import { namesakesIn } from './hosts.mjs';
import { batchesOf } from './lines.mjs';

/** Long enough to be worth the message to a worker, and short enough to keep memory small. */
const BATCH = 5000;

const JSON_LINES = /\.(?:jsonl|ndjson)$/i;

const HEAD = /^\uFEFF?\s*"?code"?\s*(?:[;,\t]|$)/i;

/**
 * @param folder each folder in it is a host, and so is each file that is in none
 * @param into a folder for the tables
 * @param onRefused called with the file, the line or the place in it, and the problem
 * @param onProgress called with the share of the bytes that was read, and with how many results there are
 */
export async function pool(folder, into, { needsCodes = false, onRefused, onProgress = () => {} }) {
  const files = await filesIn(folder);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let [done, next, count, refusedCount] = [0, 1, 0, 0];
  const hosts = new Set();
  const results = createWriteStream(join(into, 'results.csv'));
  const answers = createWriteStream(join(into, 'answers.csv'));
  const workers = new Tinypool({
    filename: new URL('./decoding.mjs', import.meta.url).href,
    name: 'decodeLines',
    runtime: 'worker_threads',
    minThreads: 1,
    // A new one takes as long as thousands of codes.
    idleTimeout: 10_000,
    maxThreads: availableParallelism(),
  });
  const refuse = (refusal) => {
    refusedCount++;
    onRefused(refusal);
  };
  const keep = async ({ path, rows }) => {
    const { count: added, hosts: named, refused, ...tables } = await rows;
    count += added;
    for (const host of named) hosts.add(host);
    for (const refusal of refused) refuse({ file: path, ...refusal });
    for (const [stream, text] of [
      [results, tables.results],
      [answers, tables.answers],
    ])
      if (!stream.write(text)) await once(stream, 'drain');
    onProgress(total ? done / total : 1, count);
  };
  /** What is being read, in the order in which it was sent, whoever is ready first. */
  const reading = [];
  const send = async (path, rows) => {
    rows.catch(() => {});
    reading.push({ path, rows });
    if (reading.length > 2 * availableParallelism()) await keep(reading.shift());
  };

  try {
    for (const { path, file, host, size, isFile } of files) {
      try {
        if (!isFile) throw new ReadingError('unreadable');
        if (await isCodeList(file)) {
          for await (const batch of batchesOf(file, BATCH, (bytes) => (done += bytes))) {
            const lines = batch.filter(({ line, text }) => line > 1 || !HEAD.test(text));
            if (lines.length === 0) continue;
            const sent = {
              text: lines.map(({ text }) => text).join('\n'),
              lines: Uint32Array.from(lines, ({ line }) => line),
              first: next,
              host,
              isJson: JSON_LINES.test(file),
              needsCodes,
            };
            next += lines.length;
            await send(path, workers.run(sent));
          }
        } else {
          for await (const rows of decodeFile({ path, file, host, size }, needsCodes, () => next++))
            await send(path, Promise.resolve(rows));
          done += size;
        }
      } catch (error) {
        if (!(error instanceof ReadingError || error.code)) throw error;
        await send(path, Promise.resolve({ ...newRows().given(), refused: [{ problem: 'unreadable' }] }));
      }
    }
    for (const each of reading) await keep(each);
  } finally {
    await workers.destroy();
    await Promise.all([results, answers].map((stream) => new Promise((resolve) => stream.end(resolve))));
  }
  const cells = ({ answer, instrument, version, question, option, unit }) =>
    [answer, instrument, version, question, option, unit].join();
  await writeFile(join(into, 'options.csv'), ANSWERS.map((each) => `${cells(each)}\n`).join(''));
  return { count, refusedCount, namesakes: namesakesIn(hosts) };
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath ?? entry.path, entry.name)),
      isFile: entry.isFile(),
    }))
    .filter(({ path }) => !path.split(sep).some((part) => part.startsWith('.')))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  return Promise.all(
    paths.map(async ({ path, isFile }) => {
      const file = join(folder, path);
      const [first] = path.split(sep);
      const host = first === path ? basename(path, extname(path)) : first;
      return { path, file, isFile, host, size: isFile ? (await stat(file)).size : 0 };
    }),
  );
}

/** A text file is read line by line, however large, and so is a table whose first column is `code`. */
async function isCodeList(path) {
  const type = extname(path).toLowerCase();
  if (type === '.txt' || JSON_LINES.test(path)) return true;
  if (!['.csv', '.tsv'].includes(type)) return false;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(100), 0, 100, 0);
    const [head] = new TextDecoder().decode(buffer.slice(0, bytesRead)).split(/[\r\n]/);
    return HEAD.test(head) && head.split(/[;,\t]/).length <= 3;
  } finally {
    await file.close();
  }
}

/** Anything else is what people download or export: the page's own reader reads it, and has its own limit to what it reads. */
async function* decodeFile({ path, file, host, size }, needsCodes, nextNumber) {
  let [rows, count] = [newRows(needsCodes), 0];
  const given = { name: path, size, arrayBuffer: async () => new Uint8Array(await readFile(file)).buffer };
  for await (const candidates of candidatesInFiles(instruments, [given])) {
    for (const candidate of candidates) {
      if (typeof candidate === 'symbol') continue;
      const { line, item, start } = candidate.where;
      try {
        addDocument(rows, nextNumber(), candidate.read(), host);
      } catch (error) {
        rows.refuse({ line, item, start }, error);
      }
      if (++count % BATCH > 0) continue;
      yield rows.given();
      rows = newRows(needsCodes);
    }
  }
  yield rows.given();
}
