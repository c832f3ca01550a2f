import { type ReactiveController, type ReactiveElement, type TemplateResult, html, nothing } from 'lit';
import { languages } from '../content/languages.ts';
import { ownName } from '../content/own-name.ts';
import type { TranslationTexts } from '../content/texts.ts';
import { keyOf, writeHistory } from '../output/history-state.ts';
import { isKnown } from '../scope/known-language.ts';
import { languageOf } from '../scope/language-around.ts';
import { permittedLanguages } from '../scope/permitted-languages.ts';
import type { LanguageChoice, Scope } from '../scope/scope-context.ts';
import { announce } from './announce.ts';
import type { Spoken } from './spoken.ts';

const hosts = new Set<ReactiveElement>();
/** One for all hosts: observing a root again adds nothing. Made only on a page, as Node has no MutationObserver. */
let observer: MutationObserver | undefined;

const languageKey = (host: Element): string => `${keyOf(host)}-language`;

/** The choice that the entry of the page's history remembers. */
const languageIn = (host: Element): string | undefined =>
  (globalThis.history?.state as Readonly<Record<string, string | undefined>> | null)?.[languageKey(host)];

/**
 * Makes an element check its language again whenever that may have changed around it, and lets the visitor choose another of
 * those that the host permits. The choice takes precedence over anything around the element, until the host changes its `lang`. It
 * survives a reload.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #spoken: Spoken<unknown, unknown>;
  readonly #scope: () => Scope | undefined;
  #lang = '';
  #attribute: string | null = null;
  #permitted: readonly string[] = [];
  /** What the visitor chose here, if there is no scope to tell. */
  #own: LanguageChoice | undefined;
  /** The choice that no longer holds here. */
  #past: LanguageChoice | undefined;
  /** The choice that the element was last given. */
  #told: string | undefined;
  #failed = false;

  constructor(host: ReactiveElement, spoken: Spoken<unknown, unknown>, scope: () => Scope | undefined) {
    this.#host = host;
    this.#spoken = spoken;
    this.#scope = scope;
    this.#read();
    this.#past = undefined;
    const language = languageIn(host);
    if (language) this.#own = { language };
    spoken.chosen = () => (this.#told = this.#chosen());
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    observer ??= new MutationObserver(() => hosts.forEach((host) => host.requestUpdate()));
    for (let root: Node | undefined = this.#host; root; root = (root as Partial<ShadowRoot>).host) {
      root = root.getRootNode();
      observer.observe(root, { subtree: true, attributeFilter: ['lang', 'languages'] });
    }
  }

  /** If a chosen language can't be loaded, the element keeps the one it has, and tells the visitor. */
  hostUpdated(): void {
    if (this.#own) {
      const held = this.#own === this.#past ? undefined : this.#own.language;
      // Again in each entry of the history that the visitor moves to.
      if (held !== languageIn(this.#host)) writeHistory({ [languageKey(this.#host)]: held });
    }
    const { busy, language } = this.#spoken;
    // The element rendered before this controller loaded.
    if (this.#chosen() !== this.#told) queueMicrotask(() => this.#host.requestUpdate());
    else if (!busy && this.#told && languageOf(this.#told) !== languageOf(language)) {
      this.#past = this.#choice;
      queueMicrotask(() => announce(this.#host, () => (this.#failed = true)));
    }
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }

  /** Follows the element's own attributes. Warns if there are no texts in a language that an author asks for. */
  #read(): void {
    const { lang, localName } = this.#host;
    if (lang !== this.#lang) {
      this.#lang = lang;
      this.#past = this.#choice;
      if (lang && !isKnown(lang)) {
        console.warn(
          `<${localName}> has no texts in lang="${lang}", only in ${languages.join(', ')}. It passes it over.`,
        );
      }
    }
    const attribute = this.#host.getAttribute('languages');
    if (attribute !== this.#attribute) {
      this.#attribute = attribute;
      this.#permitted = permittedLanguages(localName, attribute ?? '');
    }
  }

  get #offered(): readonly string[] {
    return this.#attribute === null ? (this.#scope()?.languages ?? []) : this.#permitted;
  }

  get #choice(): LanguageChoice | undefined {
    const scope = this.#scope();
    return scope?.choose ? scope.choice : this.#own;
  }

  #chosen(): string | undefined {
    this.#read();
    const choice = this.#choice;
    if (!choice || choice === this.#past) return undefined;
    return this.#offered.find((each) => languageOf(each) === languageOf(choice.language));
  }

  #choose(language: string): void {
    this.#failed = false;
    const choice = { language };
    const choose = this.#scope()?.choose;
    if (choose) choose(choice);
    else this.#own = choice;
    this.#host.requestUpdate();
  }

  /** A button for each language that can come, in that language; nothing if there is nothing to choose. */
  render(texts: TranslationTexts): TemplateResult | typeof nothing {
    const lists = Object.values(this.#spoken.words);
    const offered = this.#offered.filter((each) => lists.every(({ canCome }) => canCome?.(languageOf(each)) ?? true));
    if (offered.length < 2) return nothing;
    const spoken = languageOf(this.#spoken.language);
    return html`<div class="languages" part="languages">
      <div role="group" aria-label=${texts.languages}>
        ${offered.map((each) => {
          const language = languageOf(each);
          const isSpoken = language === spoken;
          return html`<button
            type="button"
            part=${isSpoken ? 'button primary' : 'button'}
            lang=${language}
            aria-current=${isSpoken ? 'true' : nothing}
            @click=${() => this.#choose(each)}
          >
            ${ownName(language)}
          </button>`;
        })}
      </div>
      <p aria-live="polite">${this.#failed ? texts.unavailable : nothing}</p>
    </div>`;
  }
}
