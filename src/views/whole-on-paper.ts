import type { ReactiveController, ReactiveElement } from 'lit';
import type { InstrumentState } from './instrument-view.ts';

/** Puts all questions on paper, and not only those that have been in sight; and what only paper has. */
export class WholeOnPaper implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #state: () => InstrumentState;

  /** Whether the page has been printed. */
  isUsed = false;

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
    this.isUsed = true;
    this.#host.requestUpdate();
    // Right now: the page is printed as soon as this returns.
    this.#host['performUpdate']();
  }
}
