import { treeOf } from '../scope/tree-of.ts';

/** Under which key an entry remembers an element. Elements of one kind are told apart by their place on the page. */
export function keyOf(host: Element): string {
  const around = (host.getRootNode() as Partial<ShadowRoot>).host;
  const alike = [...treeOf(host).querySelectorAll(host.localName)];
  return (around ? keyOf(around) : '') + host.localName + alike.indexOf(host);
}

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
