import type { ReactiveController, ReactiveElement } from 'lit';

/** What every file that loads after its element gives. */
export interface DeferredModule {
  /** What it looks like, for the root of each element. */
  readonly styleSheet: () => CSSStyleSheet;
}

/** A file with what nobody needs to answer the first question. */
export class Deferred<Module extends DeferredModule> implements ReactiveController {
  /** What is in it, once it has loaded. */
  module: Module | undefined;
  failed = false;
  /** Ends when the file has come or failed; at once while nobody asked for it. */
  settled: Promise<void> | undefined;

  readonly #host: ReactiveElement;
  readonly #import: () => Promise<Module>;
  #styled = false;

  constructor(host: ReactiveElement, importModule: () => Promise<Module>) {
    this.#host = host;
    this.#import = importModule;
    host.addController(this);
  }

  /** Loads it, once. After it failed, only when asked to try again. */
  load(again = false): void {
    if (this.settled && !(this.failed && again)) return;
    this.failed = false;
    this.settled = this.#import()
      .then(
        (module) => (this.module = module),
        () => (this.failed = true),
      )
      .then(() => this.#host.requestUpdate());
  }

  /** Its styles come before what they style. */
  hostUpdate(): void {
    if (!this.module || this.#styled) return;
    (this.#host.renderRoot as ShadowRoot).adoptedStyleSheets.push(this.module.styleSheet());
    this.#styled = true;
  }
}
