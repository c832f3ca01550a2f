import type { ReactiveController, ReactiveElement } from 'lit';
import { keyOf, writeHistory } from './history-state.ts';

/** Each load of a page is a visit to its history entry, and so is each return to that entry. */
let visit = Math.random();
globalThis.addEventListener?.('popstate', () => visit++, true);
// Chromium runs the listeners of a window in the order in which they came, so that a router can make an element render before that one
// runs. This one runs before all of those.
globalThis.navigation?.addEventListener('currententrychange', ({ navigationType }) => {
  if (navigationType === 'traverse') visit++;
});

/** What the current entry remembers of an element, and since which visit. */
export function keptOf<Memory>(host: Element): readonly [visit?: number, memory?: Memory] {
  const state = globalThis.history?.state as Readonly<Record<string, readonly [number, Memory]>> | null;
  return state?.[keyOf(host)] ?? [];
}

export interface Visited extends ReactiveElement {
  /** Whether Back goes to the previous place. When everything is on one page, there is none to go to. */
  readonly history?: boolean;
  readonly mode?: 'steps' | 'page';
}

/** Makes what a visitor did survive a reload, and Back. An element that a script makes again starts empty. */
export class Visit<Memory extends readonly unknown[]> implements ReactiveController {
  readonly #host: Visited;
  readonly #now: () => Memory;
  /** The visit that the host last rendered in. */
  #visit: number | undefined;
  #last: string | undefined;
  /** The state that the entry was left in; `undefined` while there is nothing to remember. */
  #state: unknown;

  /** @param now what to remember; its first item is the place in the host, each of which may have its own history entry */
  constructor(host: Visited, now: () => Memory) {
    this.#host = host;
    this.#now = now;
    host.addController(this);
  }

  /**
   * What an earlier visit left in the entry, or, once the host has rendered, what it remembers of another place. Only once in each visit.
   * To be asked before each render, as something else may make the host render before it hears of a move, and the entry then remembers
   * what it shows.
   */
  recall(): Memory | undefined {
    if (this.#visit === visit) return undefined;
    this.#visit = visit;
    const [of, memory] = keptOf<Memory>(this.#host);
    if (of === visit || !memory) return undefined;
    this.#state = memory;
    return this.#moves(memory) || !this.#host.hasUpdated ? memory : undefined;
  }

  /** Whether this is in another place than the last, with an entry of its own. */
  #moves(memory: Memory): unknown {
    const before = this.#last;
    this.#last = String(memory);
    return before?.startsWith(String(memory[0])) === false && this.#host.history && this.#host.mode === 'steps';
  }

  /** The other entry has to remember it too, and its address may have something to open. */
  handleEvent(): void {
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    addEventListener('popstate', this);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this);
  }

  hostUpdated(): void {
    const now = this.#now();
    const last = String(now);
    if (!this.#host.history) this.#last ??= last;
    if (last === this.#last && (!this.#state || this.#state === history.state)) return;
    writeHistory({ [keyOf(this.#host)]: [visit, now] }, this.#moves(now) ? 'pushState' : 'replaceState');
    this.#state = history.state;
  }
}
