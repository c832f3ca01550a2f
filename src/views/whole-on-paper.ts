import type { ReactiveController, ReactiveElement } from 'lit';
import type { InstrumentState } from './instrument-view.ts';

/** Puts all questions on paper, and not only those that have been in sight. */
export class WholeOnPaper implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #state: () => InstrumentState;

  constructor(host: ReactiveElement, state: () => InstrumentState) {
    this.#host = host;
    this.#state = state;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
  }

  handleEvent(): void {
    const { instrument, visited } = this.#state();
    instrument.parameters.forEach((_, index) => visited.add(index));
    this.#host.requestUpdate();
    // Right now: the page is printed as soon as this returns.
    this.#host['performUpdate']();
  }
}
