import type { ReactiveController, ReactiveElement } from 'lit';

/** The attributes that warn by themselves of anything that they don't know. */
const AWARE = ['mode', 'heading-level', 'view', 'instrument', 'lang', 'languages', 'result-field'];

/** Warns of each attribute that a framework wrote an object to: `[object Object]` says nothing. */
export class ObjectsAsText implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #warned = new Set(AWARE);

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { attributes, localName } = this.#host;
    for (const { name, value } of attributes) {
      if (!value.startsWith('[object ') || this.#warned.has(name)) continue;
      this.#warned.add(name);
      console.warn(`<${localName}> was given ${name}="${value}". Set an object as a property, in a script.`);
    }
  }
}
