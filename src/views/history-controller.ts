import type { ReactiveController } from 'lit';
import { writeHistory } from '../output/history-state.ts';
import { type Visited, keptOf } from '../output/visit.ts';
import { goToPlace } from './instrument-actions.ts';
import type { InstrumentState } from './instrument-view.ts';
import type { Place } from './seen.ts';

/** If the host asks for it, gives each place its own history entry, so that Back goes to the previous place. */
export class HistoryController implements ReactiveController {
  readonly #host: Visited;
  readonly #state: () => InstrumentState;
  #last: Place;

  constructor(host: Visited, state: () => InstrumentState) {
    this.#host = host;
    this.#state = state;
    this.#last = state().place;
    host.addController(this);
  }

  /** Runs before the element writes its place, so that the place goes into the new entry. */
  hostUpdate(): void {
    const state = this.#state();
    const { place } = state;
    if (this.#isAsked(state) && String(place) !== String(this.#last)) {
      writeHistory({}, 'pushState');
    }
    this.#last = place;
  }

  /** When everything is on one page, there are no places to go to. */
  #isAsked({ back }: InstrumentState): boolean {
    return !!this.#host.history && back !== undefined;
  }

  /** Goes to the place that the entry remembers. */
  move(): void {
    const [, memory] = keptOf<readonly [given: string, ...Place]>(this.#host);
    const state = this.#state();
    if (!this.#isAsked(state) || !memory) return;
    const [, at, resultAsked] = memory;
    this.#last = [at, resultAsked];
    goToPlace(state, this.#last);
  }
}
