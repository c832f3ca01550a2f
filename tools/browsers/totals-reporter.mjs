// Ends the run with one line that counts every test in every browser: "12 passed, 0 failed, 1 skipped".

import process from 'node:process';

export function totalsReporter() {
  return {
    stop({ sessions }) {
      const line = totals(sessions);
      // Web Test Runner prints its own progress once more after this, and we want the last word.
      process.once('exit', () => console.log(line));
    },
  };
}

function totals(sessions) {
  const tests = sessions.flatMap(({ testResults }) => (testResults ? testsIn(testResults) : []));
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.length - passed - skipped + sessions.filter(failedOutsideItsTests).length;
  return `${passed} passed, ${failed} failed` + (skipped ? `, ${skipped} skipped` : '');
}

/** Such as a file that cannot be imported: without a test to blame it still counts as a failure. */
function failedOutsideItsTests({ passed, testResults }) {
  const everyTestPassed = !testResults || testsIn(testResults).every((test) => test.passed || test.skipped);
  return !passed && everyTestPassed;
}

function testsIn({ tests, suites }) {
  return [...tests, ...suites.flatMap(testsIn)];
}
