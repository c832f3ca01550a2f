// Tells `test-elements.mjs` which files a browser never ended, while not one test failed.

import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';

/** @param {string | undefined} file where to write them, as JSON: `[{ "browser": "Chromium", "file": "test/a.test.ts" }]` */
export function unfinishedReporter(file) {
  return {
    stop({ sessions }) {
      if (!file) return;
      const failed = sessions.filter(({ passed }) => !passed);
      const unfinished = failed.every(neverEnded) ? failed : [];
      writeFileSync(
        file,
        JSON.stringify(
          unfinished.map(({ browser, testFile }) => ({
            browser: browser.name,
            file: relative(process.cwd(), testFile),
          })),
        ),
      );
    },
  };
}

function neverEnded({ testResults, errors }) {
  return !testResults && errors.some(({ message }) => /did not (start|finish) within/.test(message));
}
