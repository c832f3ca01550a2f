// fast-check with at most twenty inputs per property, the same in every run: what the tests do thousands of times they would
// otherwise do for each of thousands of mutants.

import fc from 'fast-check';

const MOST_RUNS = 20;

/** Some properties are about long lists, and ask for few inputs themselves. */
const fewer = (numRuns = 100) => Math.min(Math.ceil(numRuns / 5), MOST_RUNS);

const assert = (property, options) => fc.assert(property, { ...options, seed: 1, numRuns: fewer(options?.numRuns) });

export default { ...fc, assert };
