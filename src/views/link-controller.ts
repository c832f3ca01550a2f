import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Has an element read the fragment of the page's address whenever it changes, and when asked. Of several elements with one tag, the
 * first on the page reads it; one that shows another view has nothing to open.
 */
export class LinkController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #onFragment: (fragment: URLSearchParams) => void;

  constructor(host: ReactiveElement, onFragment: (fragment: URLSearchParams) => void) {
    this.#host = host;
    this.#onFragment = onFragment;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.read);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.read);
  }

  readonly read = (): void => {
    const root = this.#host.getRootNode() as ParentNode;
    const first = root.querySelector(`${this.#host.localName}:not([view]:not([view=definition]))`);
    if (first === this.#host) this.#onFragment(new URLSearchParams(location.hash.slice(1)));
  };
}
