import { type CSSResult, type ReactiveElement, type TemplateResult, css, html, nothing, svg } from 'lit';
import { answering } from '../../content/nl/answering.ts';
import { formatCode } from '../../model/result-code.ts';
import type { Result } from '../../model/result.ts';
import { fragmentOf } from '../../model/result-link.ts';
import type { LitTags } from '../later/lit-tags.ts';

/** What every such file gives. */
export interface LaterModule {
  readonly laterStyles: (lit: LitTags) => CSSResult;
  /** Explanations that the first file leaves out, by question. */
  readonly help?: object;
}

/** Something with a result can tell a visitor that it isn't lost. */
type Host = ReactiveElement & { readonly result?: Result; readonly value?: string };

const lit: LitTags = { css, html, svg, nothing };

/** What an element shows from a file that loads after it, because nobody needs it to answer the first question. */
export class LaterFile<Module extends LaterModule> {
  /** What is in it, once it has loaded. */
  module: Module | undefined;

  readonly #host: Host;
  readonly #import: () => Promise<Module>;
  #failed = false;

  constructor(host: Host, importModule: () => Promise<Module>) {
    this.#host = host;
    this.#import = importModule;
  }

  /** Loads it, once. After it failed, only when asked to try again. */
  async load(again = false): Promise<void> {
    if (this.module || (this.#failed && !again)) return;
    try {
      const module = await this.#import();
      await this.#host.updateComplete; // then there is a root to style
      const { adoptedStyleSheets } = this.#host.renderRoot as ShadowRoot;
      if (!this.module) adoptedStyleSheets.push(module.laterStyles(lit).styleSheet!);
      this.module = module;
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }

  /** What is in the file, once it has loaded. */
  render<View>(view: (module: Module, lit: LitTags) => View): View | typeof nothing {
    return this.module ? view(this.module, lit) : nothing;
  }

  /** Why it isn't there and how to get it. */
  renderFailure(): TemplateResult | typeof nothing {
    if (!this.#failed) return nothing;
    const { value } = this.#host;
    return html`<p role="alert">${answering.unavailable(value ? formatCode(value) : '')}</p>
      <div class="buttons">
        <button type="button" part="button" @click=${() => this.#retry()}>${answering.retry}</button>
      </div>`;
  }

  /** Firefox remembers a module that failed until the page loads anew; the fragment brings the answers there. */
  async #retry(): Promise<void> {
    await this.load(true);
    const { result, value } = this.#host;
    if (!this.module && result && value) history.replaceState(history.state, '', fragmentOf(result));
  }
}
