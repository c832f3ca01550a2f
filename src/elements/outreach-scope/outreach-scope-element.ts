import { ContextProvider } from '@lit/context';
import { LitElement, type PropertyDeclarations, type TemplateResult, css, html } from 'lit';
import { languages } from '../../content/languages.ts';
import type { ContentOverride } from '../../content/override.ts';
import { type Scope, scopeContext } from '../../scope/scope-context.ts';
import { ScopeMember } from '../../scope/scope-member.ts';
import type { Result } from '../../model/result.ts';

const tagName = 'outreach-scope';

/**
 * Joins the tags inside it: one language, the host's own words, and results that know of each other. It has no looks of
 * its own. A scope in a scope takes over language and words that it doesn't give itself; its results are its own.
 *
 * @tagname outreach-scope
 * @summary Joins the outreach elements of a page.
 *
 * @slot - The elements it joins, among anything else.
 */
export class OutreachScopeElement extends LitElement {
  static readonly tagName = tagName;
  static override readonly styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;
  static override readonly properties: PropertyDeclarations = {
    content: { attribute: false },
    lang: { noAccessor: true },
  };

  /** What the host says instead of the library's own words, by instrument. The elements tell the visitor that it does. */
  declare content: ContentOverride | undefined;

  #outer = new ScopeMember(this);
  #reported = new Map<Element, Result>();

  /** A member tells what stands in it. */
  #report = (member: Element, result: Result | undefined): void => {
    if (this.#reported.get(member) === result) return;
    // Deleted first, so that what changes last stands last.
    this.#reported.delete(member);
    if (result) this.#reported.set(member, result);
    // In an update of its own: members tell it at the end of theirs, and each would ask for another at once.
    this.requestUpdate();
  };

  #provider = new ContextProvider(this, { context: scopeContext, initialValue: this.#scope() });

  /** What stands in the elements inside, the one that changed last at the end. */
  get results(): readonly Result[] {
    return [...this.#reported.values()];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // At once, or its members have no place on the page yet when they first want the focus.
    if (!this.hasUpdated) this.performUpdate();
  }

  protected override willUpdate(): void {
    this.#publish();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    // Not for `lang`: Lit would set the browser's own property, and that the attribute once more.
    if (name !== 'lang') super.attributeChangedCallback(name, old, value);
    else if (value && value !== old && !isKnown(value)) {
      console.warn(`<${tagName}> has no texts in lang="${value}", only in ${languages.join(', ')}. It uses those.`);
    }
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #publish(): void {
    this.#provider.setValue(this.#scope());
  }

  #scope(): Scope {
    const outer = this.#outer.scope;
    const language = isKnown(this.lang) ? this.lang : outer?.language;
    return {
      ...(language && { language }),
      content: { ...outer?.content, ...this.content },
      results: this.results,
      report: this.#report,
    };
  }
}

/** Also with a region, such as `nl-NL`, which dates follow. What no browser can read isn't, or dates would break on it. */
function isKnown(language: string): boolean {
  try {
    return (languages as readonly string[]).includes(new Intl.Locale(language).language);
  } catch {
    return false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'outreach-scope': OutreachScopeElement;
  }
}
