const cleanups: (() => unknown)[] = [];

/** Undoes something after the running test, the latest first. */
export function afterThisTest(cleanup: () => unknown): void {
  cleanups.push(cleanup);
}

export async function runCleanups(): Promise<void> {
  while (cleanups.length) await cleanups.pop()!();
}
