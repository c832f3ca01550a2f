import type { ReactiveController } from 'lit';
import { writeHistory } from '../output/history-state.ts';
import type { Visited } from '../output/visit.ts';
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
    const { place } = this.#state();
    if (this.#leads(place)) writeHistory({}, 'pushState');
    this.#last = place;
  }

  /** Goes to the place that the current entry remembers. */
  move(place: Place): void {
    if (!this.#leads(place)) return;
    this.#last = place;
    goToPlace(this.#state(), place);
  }

  /** Whether it is another place. When everything is on one page, there are no places to go to. */
  #leads(place: Place): boolean {
    return !!this.#host.history && !!this.#state().back && String(place) !== String(this.#last);
  }
}
