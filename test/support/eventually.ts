// Waits for what a browser does in its own time. However long that takes, only the end of the test ends the waiting: how fast
// a machine is, is none of a test's business.

import { afterThisTest } from './cleanup.ts';

/** Why what this test waits for isn't there yet. */
let reason: Error | undefined;

/** Waits until something can be found, or a check passes. */
export function eventually<T>(find: () => T): Promise<T> {
  return poll(find, 50);
}

/** Waits until something is so. It looks at each turn, for it may not be so for long. */
export function until(condition: () => unknown, what: string): Promise<void> {
  const check = () => {
    if (!condition()) throw new Error(what);
  };
  return poll(check, 0);
}

/** Adds to a test that took too long what it waited for in vain. */
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
    // Nobody is left to tell.
    if (over) return new Promise<never>(() => {});
  }
}
