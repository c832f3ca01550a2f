import type { ReactiveElement } from 'lit';

/*
 * What a visitor filled in survives a reload and Back: it stands in the state of the page's own entry in the history of this
 * tab, beside what a router keeps there. Nothing is stored, and it is gone with the tab.
 */

/** One of several alike is told apart by its place on the page. */
const keyOf = ({ localName }: ReactiveElement, index: number): string => `${localName} ${index}`;

const indexOf = (host: ReactiveElement): number => [...document.querySelectorAll(host.localName)].indexOf(host);

export function remember(host: ReactiveElement, memory: unknown): void {
  const { state } = history as { readonly state: unknown };
  if (state && typeof state !== 'object') return;
  try {
    const key = keyOf(host, indexOf(host));
    history.replaceState({ ...(state as object), [key]: [performance.timeOrigin, memory] }, '');
  } catch {
    // A frame without an origin has no history to write in.
  }
}

/** What an earlier visit of this very entry left; a page that makes the element anew means another one. */
export function recall<Memory>(host: ReactiveElement): Memory | undefined {
  const state = history.state as Record<string, readonly [number, Memory]> | null;
  const [visit, memory] = state?.[keyOf(host, indexOf(host))] ?? [];
  return visit === performance.timeOrigin ? undefined : memory;
}
