import type { ReactiveController, ReactiveElement } from 'lit';
import { keyOf, writeHistory } from './history-state.ts';

/**
 * How long a change waits to be written, in milliseconds: to a browser, that is the dearest part of an answer. All that changes in that
 * time is written together.
 */
const WAIT = 1000;

/** Each load of a page is a visit to its history entry, and so is each return to that entry. */
let visit = Math.random();
globalThis.addEventListener?.('popstate', () => visit++, true);
// Chromium runs the listeners of a window in the order in which they came, so that a router can make an element render before that one
// runs. This one runs before all of those.
globalThis.navigation?.addEventListener('currententrychange', ({ navigationType }) => {
  if (navigationType === 'traverse') visit++;
});

/** The current entry of the history, for browsers that tell. */
const entryNow = (): string | undefined => globalThis.navigation?.currentEntry?.key;

/** What came too late to be written in its entry, because a router had gone on, by that entry and the key of the element. */
const late = new Map<string, readonly unknown[]>();

/** What the current entry remembers of an element, and since which visit. */
export function keptOf<Memory>(host: Element): readonly [visit?: number, memory?: Memory] {
  // A server has no history.
  const key = globalThis.history && keyOf(host);
  const state = globalThis.history?.state as Readonly<Record<string, readonly [number, Memory]>> | null;
  return (late.get(entryNow() + key) as readonly [number, Memory] | undefined) ?? state?.[key] ?? [];
}

export interface Visited extends ReactiveElement {
  /** Whether Back goes to the previous place. When everything is on one page, there is none to go to. */
  readonly history?: boolean;
  readonly mode?: string;
}

/** Makes what a visitor did survive a reload, and Back. An element that a script makes again starts empty. */
export class Visit<Memory extends readonly unknown[]> implements ReactiveController {
  readonly #host: Visited;
  readonly #now: () => Memory;
  /** The visit that the host last rendered in. */
  #visit: number | undefined;
  #last: string | undefined;
  /** The key of what waits to be written, if anything does. */
  #waiting = '';
  /** The entry that it is for. */
  #entry: string | undefined;
  /** Whether there is anything to remember. */
  #remembers = false;

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
    this.#remembers = true;
    return this.#moves(memory) || !this.#host.hasUpdated ? memory : undefined;
  }

  /** Whether this is in another place than the last, with an entry of its own. */
  #moves(memory: Memory): unknown {
    const before = this.#last;
    this.#last = String(memory);
    return before?.startsWith(String(memory[0])) === false && this.#host.history && this.#host.mode === 'steps';
  }

  /** After a move, the other entry has to remember it too, and its address may have something to open. */
  handleEvent({ type }: Event): void {
    if (type === 'popstate') this.#host.requestUpdate();
    else this.#write();
    // Firefox may not keep a page that still listens to this. To start is dear, so it only stops when the visitor leaves.
    if (type === 'beforeunload') removeEventListener(type, this);
  }

  hostConnected(): void {
    addEventListener('popstate', this);
    // A phone may end a page that is out of sight without a word.
    document.addEventListener('visibilitychange', this);
    globalThis.navigation?.addEventListener('currententrychange', this);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this);
    document.removeEventListener('visibilitychange', this);
    globalThis.navigation?.removeEventListener('currententrychange', this);
    removeEventListener('beforeunload', this);
    this.#write();
  }

  hostUpdated(): void {
    const now = this.#now();
    const last = String(now);
    if (!this.#host.history) this.#last ??= last;
    if (last === this.#last && (!this.#remembers || keptOf(this.#host)[0] === visit)) return;
    const moves = this.#moves(now);
    this.#remembers = true;
    const waits = this.#waiting;
    this.#waiting = keyOf(this.#host);
    this.#entry = entryNow();
    // When another place follows, with an entry of its own, the one before is complete.
    if (this.#host.history || !this.#entry) this.#write(moves ? 'pushState' : 'replaceState');
    else if (!waits) {
      setTimeout(() => this.#write(), WAIT);
      addEventListener('beforeunload', this);
    }
  }

  /** Writes what waits to be written: at the latest before the visitor leaves. */
  #write(how?: 'replaceState' | 'pushState'): void {
    const key = this.#waiting;
    if (!key) return;
    this.#waiting = '';
    const memory = [visit, this.#now()];
    if (this.#entry === entryNow()) writeHistory({ [key]: memory }, how);
    else late.set(this.#entry + key, memory);
  }
}
