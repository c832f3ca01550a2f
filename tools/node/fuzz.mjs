// `npm run fuzz` tests the properties of reading input from outside for five minutes, `npm run fuzz -- 60` for an hour. It reports
// failures, made as small as possible: add those as rows to test/model/corpus, so that every run of the tests includes them.

import { register } from 'node:module';
import process from 'node:process';
import fc from 'fast-check';

const MINUTE = 60_000;
const minutes = Number(process.argv[2] ?? 5);

register('./typescript-hooks.mjs', import.meta.url);
const { properties } = await import('../../test/model/properties.ts');

const all = Object.entries(properties);
const interruptAfterTimeLimit = (minutes * MINUTE) / all.length;
for (const [name, property] of all) {
  const options = { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit, markInterruptAsFailure: false };
  const { failed, numRuns, seed, counterexample, error } = await fc.check(property, options);
  console.log(`${failed ? 'FAILS' : 'holds'}: ${name} (${numRuns} runs, seed ${seed})`);
  if (!failed) continue;
  console.log(JSON.stringify(counterexample), error ?? '');
  process.exitCode = 1;
}
