/**
 * Keeps something in the state of the page's history entry, beside what a router keeps there. Nothing is stored: it is gone when the
 * tab is. Calls the browser's own method, as a router that replaced it would take this for a navigation of its own.
 *
 * @param how whether to write to the current entry, or to add one
 */
export function writeHistory(kept: object, how: 'replaceState' | 'pushState' = 'replaceState'): void {
  try {
    History.prototype[how].call(history, { ...(history.state as object), ...kept }, '');
  } catch {
    // A browser accepts only so many calls in ten seconds. The next change is written again.
  }
}
