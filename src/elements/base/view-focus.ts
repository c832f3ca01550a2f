import type { ReactiveController, ReactiveElement } from 'lit';

/** Finds a view in an element; nothing as long as it hasn't rendered. */
type FindView = () => ParentNode | null | undefined;

/** Moves the focus to the heading of what is shown, and makes sure that it is never lost. */
export class ViewFocus implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #findShown: FindView;
  #findView: FindView | undefined;
  #focused: Element | null = null;

  /** @param findShown finds what is shown now, in case what had the focus is gone */
  constructor(host: ReactiveElement, findShown: FindView) {
    this.#host = host;
    this.#findShown = findShown;
    host.addController(this);
  }

  /** Moves the focus to the heading of this view as soon as it has rendered. */
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
    // Visitors keep the focus where they are, if that is the page around a frame, or something else on this page.
    if (parent !== window && !Document.prototype.hasFocus.call(document)) return;
    // A list, without `contains`, if a page has several images with this name.
    const { activeElement } = document;
    const isElsewhere = activeElement !== document.body && !this.#host.matches(':focus-within');
    if (isElsewhere && !activeElement?.contains?.(this.#host)) return;
    view.querySelector<HTMLElement>('[part=heading]')?.focus();
  }
}
