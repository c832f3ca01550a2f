import { type CSSResult, type ReactiveElement, type TemplateResult, css, html, nothing, svg } from 'lit';
import type { AnsweringContent } from '../../content/content.ts';
import { formatCode } from '../../model/result-code.ts';
import type { Result } from '../../model/result.ts';
import { fragmentOf } from '../answering/fragment.ts';
import type { LitTags } from './lit-tags.ts';

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
  readonly #host: Host;
  readonly #texts: AnsweringContent;
  readonly #import: () => Promise<Module>;
  #module: Module | undefined;
  #failed = false;

  constructor(host: Host, texts: AnsweringContent, importModule: () => Promise<Module>) {
    this.#host = host;
    this.#texts = texts;
    this.#import = importModule;
  }

  /** What is in it, once it has loaded. */
  get module(): Module | undefined {
    return this.#module;
  }

  /** Loads it, once. After it failed, only when asked to try again. */
  async load(again = false): Promise<void> {
    if (this.#module || (this.#failed && !again)) return;
    try {
      const module = await this.#import();
      await this.#host.updateComplete; // then there is a root to style
      const { adoptedStyleSheets } = this.#host.renderRoot as ShadowRoot;
      if (!this.#module) adoptedStyleSheets.push(module.laterStyles(lit).styleSheet!);
      this.#module = module;
    } catch {
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }

  /** What is in the file, or why it isn't there and how to get it. */
  render<View>(view: (module: Module, lit: LitTags) => View): View | TemplateResult | typeof nothing {
    if (this.#module) return view(this.#module, lit);
    if (!this.#failed) return nothing;
    return html`<p class="error" role="alert">
        ${this.#texts.unavailable(this.#host.result ? formatCode(this.#host.result.code) : '')}
      </p>
      <button type="button" part="button" @click=${() => this.#retry()}>${this.#texts.retry}</button>`;
  }

  /** Firefox remembers a module that failed until the page loads anew; the fragment brings the answers there. */
  async #retry(): Promise<void> {
    await this.load(true);
    const { result, value } = this.#host;
    if (!this.#module && result && value) history.replaceState(history.state, '', fragmentOf(result));
  }
}
