// Waits for what a browser does in its own time. However long that takes, only the end of the test ends the waiting, as the speed
// of a machine isn't a test's concern.

import { afterThisTest } from './cleanup.ts';

/** Why this test is still waiting. */
let reason: Error | undefined;

/** Waits until something can be found, or a check passes. */
export function eventually<T>(find: () => T): Promise<T> {
  return poll(find, 50);
}

/** Waits until a condition holds. Checks in every task, as it may not hold for long. */
export function until(condition: () => unknown, what: string): Promise<void> {
  const check = () => {
    if (!condition()) throw new Error(what);
  };
  return poll(check, 0);
}

/** Adds to the error of a test that took too long what it waited for in vain. */
export function explainTimeout(error: Error & { readonly code?: unknown }): void {
  if (error.code === 'ERR_MOCHA_TIMEOUT' && reason) error.message += `\nIt waited in vain: ${reason.message}`;
}

async function poll<T>(find: () => T, pause: number): Promise<T> {
  let over = false;
  afterThisTest(() => {
    over = true;
    reason = undefined;
  });
  for (;;) {
    try {
      const found = find();
      reason = undefined;
      return found;
    } catch (error) {
      reason = error as Error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    // There is no test left to fail.
    if (over) return new Promise<never>(() => {});
  }
}
