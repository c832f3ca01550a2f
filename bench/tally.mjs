// `node --expose-gc bench/tally.mjs` measures the tally of 100,000 quick scans that come as codes beside `JSON.parse` of their documents: the
// processor time of both in one run, as a ratio, and what the tally leaves in memory.

import process from 'node:process';
import { Tallier, createResult, fromCode, instruments, quickScan } from '../dist/model/index.js';
import { madeUpAnswers, randomFrom } from '../integrations/sector/made-up.mjs';

const COUNT = 100_000;
const ROUNDS = 5;
/** Documents would take a gigabyte all at once, so results are made and measured a part at a time. */
const PART = 5000;

const random = randomFrom(1);
const [parsing, tallying] = [[], []];
for (let round = 0; round < ROUNDS; round++) {
  const tallier = new Tallier(quickScan);
  let [parsed, tallied, kept] = [0, 0, 0];
  for (let part = 0; part < COUNT / PART; part++) {
    const results = Array.from({ length: PART }, () => createResult(quickScan, madeUpAnswers(random)));
    const [documents, codes] = [results.map((result) => JSON.stringify(result)), results.map(({ code }) => code)];
    parsed += timeOf(() => documents.forEach((document) => JSON.parse(document)));
    const before = heap();
    tallied += timeOf(() => codes.forEach((code) => tallier.add(fromCode(instruments, code).answers)));
    kept += heap() - before;
  }
  if (tallier.tallies[0].answered !== COUNT) throw new Error('Not all were counted.');
  parsing.push(parsed);
  tallying.push(tallied);
  console.log(
    `JSON.parse ${parsed.toFixed(2)} s, tally ${tallied.toFixed(2)} s: ${(tallied / parsed).toFixed(2)} times; ${Math.round(kept / 1000)} kB kept`,
  );
}
console.log(`median: ${(median(tallying) / median(parsing)).toFixed(2)} times`);

function timeOf(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function heap() {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

function median(values) {
  return values.sort((one, other) => one - other)[values.length >> 1];
}
