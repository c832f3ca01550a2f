import type { ReactiveController, ReactiveElement } from 'lit';

/** Moves the focus into an element when its label is clicked, as with a native control. */
export class LabelClicks implements ReactiveController {
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Listens at the window: with a listener on the element itself, Firefox calls everything in it clickable. */
  hostConnected(): void {
    addEventListener('click', this);
  }

  hostDisconnected(): void {
    removeEventListener('click', this);
  }

  handleEvent({ target }: Event): void {
    const label = (target as Partial<Element>).closest?.<HTMLLabelElement>('label');
    if (label?.control === this.#host && !label.contains(this.#host)) this.#host.focus();
  }
}
