// Tells `test-elements.mjs` which files a browser never ended, while not one test failed.

import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';

/** @param {string | undefined} list where to write them, as a list of paths in JSON */
export function unfinishedReporter(list) {
  return {
    stop({ sessions }) {
      if (!list) return;
      const failed = sessions.filter(({ passed }) => !passed);
      const unfinished = failed.every(neverEnded) ? failed : [];
      writeFileSync(list, JSON.stringify(unfinished.map(({ testFile }) => relative(process.cwd(), testFile))));
    },
  };
}

function neverEnded({ testResults, errors }) {
  return !testResults && errors.some(({ message }) => /did not (start|finish) within/.test(message));
}
