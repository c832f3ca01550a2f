/** How many milliseconds a turn may take: less than a frame, so that the page stays responsive. */
const TURN = 12;

/** Marks a place in a list where nothing has been found for a while, so that a turn can end there. */
export const PAUSE = Symbol('pause');

/** A list that may take long to make. */
export type Paused<T> = Generator<T | typeof PAUSE, void>;

/**
 * Works through a long list in turns, between which the page can render and respond. Resolves to whether it reached the end:
 * it stops when `signal` is aborted. A short list is done in the first turn, before this returns.
 */
export async function inTurns<T>(
  items: Iterable<T | typeof PAUSE>,
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
    if (item === PAUSE) continue;
    work(item);
    done++;
  }
  return true;
}

export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
