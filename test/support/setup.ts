// Loaded into every test page by web-test-runner.config.mjs, right after mocha.

import { executeServerCommand } from '@web/test-runner-commands';
import { runCleanups } from './cleanup.ts';
import { installConsoleGuard, takeComplaints } from './console-guard.ts';
import { explainTimeout } from './eventually.ts';
import { changeHistory } from './history.ts';
import { keepOnlyTexts } from './report.ts';

installConsoleGuard();

mocha.rootHooks({
  async afterEach(this: Mocha.Context) {
    this.timeout(60_000); // mocha gives hooks that are installed this way two seconds
    const test = this.currentTest!;
    const getsAnotherTry = !test.state;
    if (getsAnotherTry) await executeServerCommand('failed-once', test.fullTitle());
    const { err } = test;
    if (err) {
      keepOnlyTexts(err);
      explainTimeout(err);
    }
    await runCleanups();
    if (history.state) await changeHistory(() => history.replaceState(null, '')); // what was remembered of a visit
    await nextTask(); // an unhandled rejection is reported in a separate task
    const complaints = takeComplaints();
    // Throwing here would end the whole file; this only fails the test.
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
