// Ends the run with the names of failed tests, and one line that counts every test in every browser: "12 passed, 0 failed, 1 skipped".

import path from 'node:path';
import process from 'node:process';

/** Reported by the test pages (`test/support/setup.ts`), as the runner itself only learns about a test's last try. */
const failedOnce = [];

export const firstTries = {
  name: 'first-tries',
  executeCommand({ command, payload, session }) {
    if (command !== 'failed-once') return;
    failedOnce.push(`${session.browser.name}: ${payload}`);
    return true;
  },
};

export function totalsReporter() {
  return {
    stop({ sessions }) {
      const failed = failures(sessions);
      const lines = [
        ...listed('Failed once', failedOnce),
        ...listed('Failed', failed),
        totals(sessions, failed.length),
      ];
      // Web Test Runner prints its own progress once more after this, and these lines should come last.
      process.once('exit', () => console.log(lines.join('\n')));
    },
  };
}

function listed(title, entries) {
  return entries.length ? [`${title}:`, ...entries.map((entry) => `  ${entry}`)] : [];
}

function failures(sessions) {
  return sessions.flatMap((session) => {
    const file = nameOf(session);
    if (failedOutsideItsTests(session)) return [`${file}: outside its tests`];
    return testsOf(session)
      .filter((test) => !test.passed && !test.skipped)
      .map((test) => `${file}: ${test.name}`);
  });
}

/** A test file in a browser. */
export const nameOf = ({ browser, testFile }) => `${browser.name}: ${path.relative('', testFile)}`;

function totals(sessions, failed) {
  const tests = sessions.flatMap(testsOf);
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  return `${passed} passed, ${failed} failed` + (skipped ? `, ${skipped} skipped` : '');
}

/** For example, a file that can't be imported: that counts as a failure even though no test is to blame. */
function failedOutsideItsTests(session) {
  return !session.passed && testsOf(session).every((test) => test.passed || test.skipped);
}

/** All tests of a file in a browser, if it got as far as having any. */
function testsOf({ testResults }) {
  return testResults ? testsIn(testResults) : [];
}

function testsIn({ tests, suites }) {
  return [...tests, ...suites.flatMap(testsIn)];
}
