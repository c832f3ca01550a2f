import type { ReactiveController, ReactiveElement } from 'lit';

/** Finds a view in an element; nothing while it hasn't come. */
type FindView = () => ParentNode | null | undefined;

/** Moves the focus to the heading of what is shown, and never leaves it nowhere. */
export class ViewFocus implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #findShown: FindView;
  #findView: FindView | undefined;
  #focused: Element | null = null;

  /** @param findShown what is shown now, for when what had the focus is gone */
  constructor(host: ReactiveElement, findShown: FindView) {
    this.#host = host;
    this.#findShown = findShown;
    host.addController(this);
  }

  /** Once this view is there, its heading takes the focus. */
  move(findView = this.#findShown): void {
    this.#findView = findView;
  }

  hostUpdate(): void {
    this.#focused = (this.#host.renderRoot as ShadowRoot).activeElement;
  }

  hostUpdated(): void {
    // What had the focus may be gone or hidden by now.
    if (this.#focused?.checkVisibility() === false) this.move();
    const view = this.#findView?.();
    if (!view) return;
    this.#findView = undefined;
    // A visitor who has gone on to something else on the page stays there.
    const { activeElement } = document;
    const elsewhere = activeElement !== document.body && !activeElement?.contains(this.#host);
    if (elsewhere && !this.#host.matches(':focus-within')) return;
    view.querySelector<HTMLElement>('[part=heading]')?.focus();
  }
}
