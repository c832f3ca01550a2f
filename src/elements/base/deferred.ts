import type { ReactiveController, ReactiveElement } from 'lit';

/** What every file that loads after its element exports. */
export interface DeferredModule {
  /** Its styles, for the shadow root of each element. */
  readonly styleSheet: () => CSSStyleSheet;
}

/** How long a visitor is made to wait, in milliseconds. */
const PATIENCE = 8000;

/** A file with everything that isn't needed to answer the first question. */
export class Deferred<Module extends DeferredModule> implements ReactiveController {
  /** The module, once it has loaded. */
  module: Module | undefined;
  failed = false;
  /** Resolves when the file has loaded, failed, or kept a visitor waiting too long; `undefined` until it is asked for. */
  settled: Promise<void> | undefined;

  readonly #host: ReactiveElement;
  readonly #import: () => Promise<Module>;
  readonly #loadWords: () => Promise<unknown>;
  #styled = false;

  /** @param loadWords loads its texts, without which it doesn't count as loaded */
  constructor(host: ReactiveElement, importModule: () => Promise<Module>, loadWords: () => Promise<unknown>) {
    this.#host = host;
    this.#import = importModule;
    this.#loadWords = loadWords;
    host.addController(this);
  }

  /** Loads the file, once; after a failure, again if asked to, and when the network is back. */
  load(again = false): void {
    if (this.settled && !(this.failed && again)) return;
    this.failed = false;
    const tooLate = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE));
    this.settled = Promise.race([Promise.all([this.#import(), this.#loadWords()]), tooLate])
      .then(
        ([module]) => (this.module = module),
        () => {
          this.failed = true;
          addEventListener('online', () => this.load(true), { once: true });
        },
      )
      .then(() => this.#host.requestUpdate());
  }

  /** Adds the styles before rendering what they style. */
  hostUpdate(): void {
    if (!this.module || this.#styled) return;
    (this.#host.renderRoot as ShadowRoot).adoptedStyleSheets.push(this.module.styleSheet());
    this.#styled = true;
  }
}
