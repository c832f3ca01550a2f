/** Milliseconds that a turn takes at most: less than a frame, so that the page goes on. */
const TURN = 12;

/**
 * Works through a long list in turns, between which the page can draw and listen. Resolves to whether it came to the end:
 * when `signal` is aborted it stops. A short list is done in the first turn, before this returns.
 */
export async function inTurns<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  { signal, onTurn }: { signal: AbortSignal; onTurn: (done: number) => void },
): Promise<boolean> {
  let done = 0;
  let start = performance.now();
  for (const item of items) {
    if (performance.now() - start > TURN) {
      onTurn(done);
      await nextTask();
      if (signal.aborted) return false;
      start = performance.now();
    }
    work(item);
    done++;
  }
  return true;
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
