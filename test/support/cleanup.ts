const cleanups: (() => unknown)[] = [];

/** Undoes something when the running test has ended, latest first. */
export function afterThisTest(cleanup: () => unknown): void {
  cleanups.push(cleanup);
}

export async function runCleanups(): Promise<void> {
  while (cleanups.length) await cleanups.pop()!();
}
