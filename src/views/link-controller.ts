import type { ReactiveController, ReactiveElement } from 'lit';
import { fragmentEntries, opensSomething } from '../model/result-link.ts';
import { treeOf } from '../scope/tree-of.ts';

type InOrder = (
  readers: readonly Element[],
  entries: readonly (readonly [name: string, value: string])[],
) => readonly Element[];

/**
 * Makes an element read the fragment of the page's address: all of it when asked, and whenever it changes only if our part of it
 * is new, as an app that goes to another route may leave in it what was opened long ago. Of several elements with one tag, the
 * first visible one reads it, or else the first, unless they have an order of their own. An element that shows another view than the
 * definition has nothing to open.
 */
export class LinkController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #onFragment: (fragment: ReadonlyMap<string, string>) => void;
  readonly #inOrder: InOrder;

  /** @param inOrder puts the elements that may read a fragment in order; without it, that of the page */
  constructor(
    host: ReactiveElement,
    onFragment: (fragment: ReadonlyMap<string, string>) => void,
    inOrder: InOrder = (readers) => readers,
  ) {
    this.#host = host;
    this.#onFragment = onFragment;
    this.#inOrder = inOrder;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.read);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.read);
  }

  readonly read = (event?: HashChangeEvent): void => {
    const now = ownEntries(location.hash);
    const all = [...treeOf(this.#host).querySelectorAll(`${this.#host.localName}:not([view]:not([view=definition]))`)];
    const readers = this.#inOrder(all, now);
    const reader = readers.find((each) => each.checkVisibility()) ?? readers[0];
    if (reader !== this.#host) return;
    const before = event && String(ownEntries(new URL(event.oldURL).hash));
    // If a name occurs twice, the first one counts.
    if (String(now) !== before) this.#onFragment(new Map(now.reverse()));
  };
}

const ownEntries = (fragment: string) => fragmentEntries(fragment).filter(([name]) => opensSomething(name));

/** Makes a link that was followed give up the focus, so that what it opens can take it. Anything else on the page keeps it. */
export function leaveLink(): void {
  const link = document.activeElement as HTMLAnchorElement | null;
  if (link?.href === location.href) link.blur();
}
