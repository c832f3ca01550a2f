import type { ReactiveController, ReactiveElement } from 'lit';
import type { InstrumentState } from './instrument-view.ts';

/**
 * What a style sheet of the page can go by: `:state(complete)`, and `:state(invalid)` as native controls have `:user-invalid`, for what
 * a visitor was told or typed. Browsers without these states ignore them.
 */
export class ElementStates implements ReactiveController {
  readonly #state: () => InstrumentState;
  #wasTold = false;

  constructor(host: ReactiveElement, state: () => InstrumentState) {
    this.#state = state;
    host.addController(this);
    host.addEventListener('invalid', () => {
      this.#wasTold = true;
      host.requestUpdate();
    });
  }

  hostUpdated(): void {
    const { result, takesAnswers, internals } = this.#state();
    const { valid, badInput, rangeOverflow, rangeUnderflow, stepMismatch } = internals.validity;
    if (valid) this.#wasTold = false;
    const isMistyped = badInput || rangeOverflow || rangeUnderflow || stepMismatch;
    const states = {
      complete: takesAnswers && result.complete,
      invalid: !valid && (isMistyped || this.#wasTold),
    };
    for (const [name, isOn] of Object.entries(states)) internals.states?.[isOn ? 'add' : 'delete'](name);
  }
}
