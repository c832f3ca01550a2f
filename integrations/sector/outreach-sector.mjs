#!/usr/bin/env node
// `outreach-sector pool FOLDER`: see docs/sector.md.

import {
  closeSync,
  createWriteStream,
  existsSync,
  openSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { COUNTS } from 'outreach-elements/model';
import { countDocument, countSchema, countsPackage, leftOut } from './src/counts.mjs';
import { HOSTS, LEAST } from './src/disclosure.mjs';
import { ENGINES, EngineError, engineOf } from './src/engines.mjs';
import { rowsPackage } from './src/formats.mjs';
import { pool } from './src/pool.mjs';

const SHOWN = 20;
const USAGE = `outreach-sector pool FOLDER [--to FOLDER] [--refused FILE] [--engine duckdb|clickhouse] [--rows FOLDER]

  --to       where the counts go, which can be published; ./${COUNTS} unless you say so
  --refused  a CSV file for all that was refused; without it, the first ${SHOWN} are shown
  --engine   what counts: duckdb, or clickhouse
  --rows     a new folder, for the rows behind the counts: not anonymous, and never to be published
`;
const ROWS_NOTICE = `The rows in this folder are not anonymous. Most combinations of answers occur once, so somebody who knows a few answers of
a person can find the others. Keep them where only those who work on them can read them, and publish the counts instead.
`;

const RULE = `it takes at least ${LEAST} results of one version, from at least ${HOSTS} hosts`;

class UsageError extends Error {}

async function run(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      to: { type: 'string', default: COUNTS },
      refused: { type: 'string' },
      engine: { type: 'string', default: 'duckdb' },
      rows: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void process.stdout.write(USAGE);
  const [command, folder, ...more] = positionals;
  if (command !== 'pool' || !folder || more.length > 0) throw new UsageError('It takes: pool, and one folder.');
  checkFolders(folder, values);
  // Before an hour of reading.
  const open = await engineOf(values.engine);

  const stage = await mkdtemp(join(tmpdir(), 'outreach-sector-'));
  // It has rows: also when somebody stops the tool, or the disk is full.
  process.once('exit', () => rmSync(stage, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  const refusals = refusalsTo(values.refused);
  const read = await pool(folder, stage, {
    needsCodes: values.rows !== undefined,
    onRefused: refusals.add,
    onProgress: showProgress,
  });
  endProgress();
  await refusals.end();
  for (const names of read.namesakes) console.error(`One host, by these names: ${names.map(printable).join(', ')}`);
  console.error(`${read.count} results read, ${read.refusedCount} refused.`);
  if (read.count === 0) process.exitCode = 1;
  else await write(await open(stage), values);
}

function checkFolders(folder, { to, rows, refused, engine }) {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`No folder: ${folder}`);
  if (!Object.hasOwn(ENGINES, engine)) throw new UsageError(`No engine: ${engine}`);
  if (overlap(folder, to)) throw new UsageError('--to is a folder apart from what is read.');
  if (rows !== undefined) checkRows(folder, { to, rows, engine });
  if (refused === undefined) return;
  if (overlap(refused, to) || overlap(refused, folder))
    throw new UsageError(
      '--refused is a file apart from the counts, as it is not for publication, and from what is read.',
    );
  try {
    closeSync(openSync(refused, 'w'));
  } catch {
    throw new UsageError(`--refused can’t be written: ${refused}`);
  }
}

function checkRows(folder, { to, rows, engine }) {
  if (engine !== 'duckdb') throw new UsageError('DuckDB writes the rows: leave out --engine.');
  if (overlap(rows, to) || overlap(rows, folder))
    throw new UsageError(
      '--rows is a folder apart from the counts and from what is read: rows are never published with the counts.',
    );
  if (existsSync(rows) && readdirSync(rows).length > 0)
    throw new UsageError('--rows is a new folder: what is in a folder already may be published one day.');
}

/** Whether one folder is the other, or in it. */
function overlap(one, other) {
  const isIn = (inner, outer) => !/^\.\.(?:[\\/]|$)/.test(relative(real(outer), real(inner)));
  return isIn(one, other) || isIn(other, one);
}

/** Where a path leads, by way of links too; its last parts may be new. */
function real(path) {
  const full = resolve(path);
  return existsSync(full) ? realpathSync(full) : join(real(dirname(full)), basename(full));
}

async function write(database, { to, rows }) {
  try {
    const counted = await database.count();
    const counts = countDocument(counted);
    await mkdir(to, { recursive: true });
    await writeJson(join(to, 'counts.json'), counts);
    await writeJson(join(to, 'counts.schema.json'), countSchema());
    await writeJson(join(to, 'datapackage.json'), countsPackage);
    for (const each of leftOut(counted)) sayLeftOut(each);
    const isAny = counts.versions.some(({ results }) => results !== null);
    console.error(
      isAny ? `The counts are in ${to}.` : `Nothing could be published, and ${to} says just that: ${RULE}.`,
    );
    if (rows === undefined) return;
    await mkdir(rows, { recursive: true, mode: 0o700 });
    await database.writeRows(rows);
    await writeJson(join(rows, 'datapackage.json'), rowsPackage);
    await writeFile(join(rows, 'README.txt'), ROWS_NOTICE);
    console.error(`The rows are in ${rows}.\n${ROWS_NOTICE}`);
  } finally {
    database.close();
  }
}

function sayLeftOut({ name, results, hosts, months }) {
  if (!months)
    return console.error(`${name}: nothing is published, as ${RULE} (results: ${results}, hosts: ${hosts}).`);
  const say = (list, why) => {
    const named = list.map((month) => month || 'no month').join(', ');
    if (named) console.error(`${name}, month by month: left out, ${why}: ${named}`);
  };
  say(months.few, 'as a count in them doesn’t meet the rules');
  say(months.beside, 'so that subtraction doesn’t give those back');
}

const writeJson = (path, value) => writeFile(path, `${JSON.stringify(value, null, 2)}\n`);

/** The file as it can be shown in a terminal, where control characters are commands. */
const printable = (text) => text.replace(/\p{C}/gu, '\u{FFFD}');

/** A path starts with `./`, and so is never a formula. */
function refusalsTo(path) {
  const counts = new Map();
  const stream = path && createWriteStream(path);
  stream?.write('file,line,item,start,problem\n');
  let shown = 0;
  return {
    add({ file, line = '', item = '', start = '', problem }) {
      counts.set(problem, (counts.get(problem) ?? 0) + 1);
      const where = `./${printable(file)}`;
      stream?.write(`${[where, line, item, start && `'${printable(start)}`, problem].map(quoted).join()}\n`);
      if (!stream && ++shown <= SHOWN) {
        const place = [line && `line ${line}`, item && `number ${item}`, start && `“${printable(start)}”`].filter(
          Boolean,
        );
        endProgress();
        console.error(`${[where, ...place].join(', ')}: ${problem}`);
      }
    },
    async end() {
      for (const [problem, count] of counts) console.error(`Refused for ${problem}: ${count}`);
      if (stream) await new Promise((done) => stream.end(done));
    },
  };
}

const quoted = (cell) => (/[",\r\n]/.test(cell) ? `"${String(cell).replaceAll('"', '""')}"` : cell);

let isProgressShown = false;
let shownAt = 0;

function showProgress(share, count) {
  if (!process.stderr.isTTY || Date.now() - shownAt < 100) return;
  [isProgressShown, shownAt] = [true, Date.now()];
  process.stderr.write(`\r\x1b[K${Math.floor(share * 100)} %, ${count} results`);
}

function endProgress() {
  if (isProgressShown) process.stderr.write('\r\x1b[K');
  isProgressShown = false;
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof UsageError || error.code?.startsWith('ERR_PARSE_ARGS');
  if (!isUsage && !(error instanceof EngineError)) throw error;
  console.error(isUsage ? `${error.message}\n\n${USAGE}` : error.message);
  process.exitCode = 2;
}
