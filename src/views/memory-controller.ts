import type { ReactiveController, ReactiveElement } from 'lit';
import { recall, remember } from '../output/page-memory.ts';
import type { InstrumentState, Place } from './instrument-view.ts';

type Memory = readonly [result: string, place: Place];

/** Has a reload, and Back, bring back what a visitor answered, and where that person was. */
export class MemoryController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #state: () => InstrumentState;
  #remembered: string;

  constructor(host: ReactiveElement, state: () => InstrumentState) {
    this.#host = host;
    this.#state = state;
    const memory = recall<Memory>(host);
    if (memory) state().restore(...memory);
    this.#remembered = JSON.stringify(this.#now);
    host.addController(this);
  }

  hostUpdated(): void {
    const now = JSON.stringify(this.#now);
    if (now === this.#remembered) return;
    this.#remembered = now;
    remember(this.#host, this.#now);
  }

  get #now(): Memory {
    const { result, place } = this.#state();
    return [JSON.stringify(result), place];
  }
}
