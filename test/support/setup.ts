// Loaded into every test page by web-test-runner.config.mjs, right after mocha.

import { runCleanups } from './cleanup.ts';
import { installConsoleGuard, takeComplaints } from './console-guard.ts';
import { explainTimeout } from './eventually.ts';
import { keepOnlyTexts } from './report.ts';

installConsoleGuard();

mocha.rootHooks({
  async afterEach(this: Mocha.Context) {
    const { err } = this.currentTest!;
    if (err) {
      keepOnlyTexts(err);
      explainTimeout(err);
    }
    await runCleanups();
    await nextTask(); // an unhandled rejection is reported in a task of its own
    const complaints = takeComplaints();
    // Throwing here would end the whole file; this fails the test alone.
    if (complaints.length) (this.test as Mocha.Hook).error(new Error(complaints.join('\n')));
  },

  async afterAll() {
    await nextTask();
    const complaints = takeComplaints();
    if (complaints.length) throw new Error(complaints.join('\n'));
  },
});

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
