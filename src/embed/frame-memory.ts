// Browsers drop a frame's history state when the page around it is reloaded. So this keeps it in the state of that page's own
// history entry.

import { writeHistory } from '../output/history-state.ts';

/** The state that a frame reported, and on which load of this page. */
type Kept = readonly [load: number, state: unknown];

const load = Math.random();
const kept: { [frame: string]: Kept } = {};

/** The entry that the visitor moved to has to hold it as well. */
addEventListener('popstate', () => {
  if (Object.keys(kept).length > 0) writeHistory(kept);
});

export function remember(frame: string, state: unknown): void {
  kept[frame] = [load, state];
  writeHistory(kept);
}

/** The state of a frame that an earlier load of this page kept, or null. A frame that a script adds again starts empty. */
export function recall(frame: string): unknown {
  const [of, state] = (history.state as Readonly<Record<string, Kept>> | null)?.[frame] ?? [load];
  return of === load ? null : state;
}
