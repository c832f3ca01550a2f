import type { ReactiveController, ReactiveElement } from 'lit';

interface Host extends ReactiveElement {
  value: string;
  readonly form: HTMLFormElement | null;
  readonly formResetCallback: () => void;
}

/** Keeps a field of the host's own form up to date with the code of an element, which may be anywhere else on the page. */
export class ResultField implements ReactiveController {
  readonly #host: Host;
  #field: HTMLInputElement | undefined;
  #warned = '';
  /** Not on a server, where nothing is connected. */
  #observer: MutationObserver | undefined;

  readonly #update = (): void => this.#host.requestUpdate();

  constructor(host: ReactiveElement) {
    this.#host = host as Host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(([first]) => {
      const found = this.#find(this.#host.getAttribute('result-field') ?? '');
      if (first!.attributeName || (found && found !== this.#field)) this.#update();
    });
    this.#observer.observe(this.#host, { attributeFilter: ['result-field'] });
    // A field that the page has yet to read may bring a code, or be missed.
    if (document.readyState !== 'complete') addEventListener('load', this.#update, { once: true });
    this.#update();
  }

  /** A form that stays on the page would keep the element in memory, and so would the page. */
  hostDisconnected(): void {
    this.#observer!.disconnect();
    const { form } = this.#field ?? {};
    if (form) EventTarget.prototype.removeEventListener.call(form, 'reset', this);
    this.#field = undefined;
  }

  hostUpdated(): void {
    const host = this.#host;
    const id = host.getAttribute('result-field');
    if (!id || !host.isConnected) return;
    // A page may put another form in the place of one that it sent.
    this.#observer!.observe(host.getRootNode(), { childList: true, subtree: true });
    const found = this.#find(id);
    if (!found || !/^(hidden|text|textarea)$/.test(found.type)) return this.#warn(id);
    if (found !== this.#field) {
      this.#field = found;
      if (found.form) EventTarget.prototype.addEventListener.call(found.form, 'reset', this);
      // As when a server shows its form again, because something else in it was wrong.
      if (!host.value && found.value) host.value = found.value;
    }
    if (found.value === host.value) return;
    // By the setter of the browser, as frameworks put their own before it, and then take this for nothing new.
    Reflect.set(Object.getPrototypeOf(found) as object, 'value', host.value, found);
    for (const type of ['input', 'change']) found.dispatchEvent(new Event(type, { bubbles: true }));
  }

  /** With the form of its field an element starts again, as it does with a form around it. */
  handleEvent(reset: Event): void {
    const { target } = reset;
    // Other listeners may still prevent it.
    setTimeout(() => {
      if (!reset.defaultPrevented && target === this.#field?.form && target !== this.#host.form)
        this.#host.formResetCallback();
    });
  }

  #find(id: string): HTMLInputElement | undefined {
    const root = this.#host.getRootNode();
    const own = root instanceof ShadowRoot && root.getElementById(id);
    return (own || Document.prototype.getElementById.call(document, id) || undefined) as HTMLInputElement | undefined;
  }

  /** A page that hasn't loaded may still make its field. One that makes it later reads this too, and the field gets the code all the same. */
  #warn(id: string): void {
    if (document.readyState === 'complete' && this.#warned !== id) {
      this.#warned = id;
      const { localName } = this.#host;
      console.warn(`<${localName}> finds no hidden or text field for result-field="${id}".`);
    }
  }
}
