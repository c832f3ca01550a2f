import { type ReactiveController, type ReactiveElement, type TemplateResult, css, html, nothing } from 'lit';
import { announce } from './announce.ts';
import type { InstrumentState } from './instrument-view.ts';

/** What keeps a form from being sent. */
export interface Blocking {
  /** The parameters to answer or correct. */
  readonly parameters: readonly string[];
  readonly why: string;
}

/**
 * Says on the page why a form can't be sent, and moves the focus to the first thing to do. Browsers say it too, but in a bubble
 * that disappears, and Firefox doesn't show it once the focus moves on.
 */
export class BlockedForm implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #state: () => InstrumentState;
  readonly #blocking: () => Blocking;
  /** The message, the parameter that it is shown under, and where the visitor was at that moment. */
  #said: { readonly why: string; readonly parameter: string; readonly place: string } | undefined;

  constructor(host: ReactiveElement, state: () => InstrumentState, blocking: () => Blocking) {
    this.#host = host;
    this.#state = state;
    this.#blocking = blocking;
    host.addController(this);
    host.addEventListener('invalid', this.#onInvalid);
  }

  /** Once the visitor is elsewhere, the message is no longer about what is in sight. */
  hostUpdate(): void {
    if (this.#said?.place !== String(this.#state().place)) this.#said = undefined;
  }

  render(parameter: string): TemplateResult | typeof nothing {
    if (this.#said?.parameter !== parameter) return nothing;
    // Once that is done, its room stays, so that nothing moves that a finger aims at.
    const done = !this.#blocking().parameters.includes(parameter);
    return html`<p role="alert" part="error" class=${done ? 'error done' : 'error'}>${this.#said.why}</p>`;
  }

  /** A browser that refuses to send a form focuses the validation anchor right after this event; after a mere check it doesn't. */
  #onInvalid = (): void => {
    this.#host.renderRoot.addEventListener('focusin', this.#say, { signal: AbortSignal.timeout(0) });
  };

  #say = ({ target }: Event): void => {
    if (target !== this.#host.renderRoot.querySelector('[tabindex]')) return;
    const { parameters, why } = this.#blocking();
    const [parameter] = parameters;
    this.#said = undefined;
    this.#state().goTo(parameter!);
    const place = String(this.#state().place);
    announce(this.#host, () => (this.#said = { parameter: parameter!, why, place }));
  };
}

export const blockedFormStyles = css`
  .error {
    margin: 0;
    color: var(--_error);
    font-weight: 600;
  }
  .done {
    visibility: hidden;
  }
`;
