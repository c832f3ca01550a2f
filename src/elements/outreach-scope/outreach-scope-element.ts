import { ContextProvider } from '@lit/context';
import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult, css, html } from 'lit';
import { languages } from '../../content/languages.ts';
import type { ContentOverride } from '../../content/override.ts';
import { Visit } from '../../output/visit.ts';
import { isKnown } from '../../scope/known-language.ts';
import { permittedLanguages } from '../../scope/permitted-languages.ts';
import { type LanguageChoice, type Scope, scopeContext } from '../../scope/scope-context.ts';
import { ObjectsAsText } from '../../scope/objects-as-text.ts';
import { ScopeMember } from '../../scope/scope-member.ts';
import type { Result } from '../../model/result.ts';
import { textOf, warn } from '../base/attributes.ts';
import * as inner from '../base/inner.ts';
import { emptyRoot } from '../base/render-root.ts';

const tagName = 'outreach-scope';

/** The instruments that a host can override texts of. */
const overridable = Object.keys({
  'quick-scan': true,
  'threshold-checklist': true,
  'outreach-definition': true,
} satisfies Record<keyof ContentOverride, true>);

/**
 * Joins the tags inside it: one language, the host's own words, and results that know of each other. It has no looks of
 * its own except the space between them. A scope inside another inherits language, choice of languages and words that it doesn't give
 * itself, but not results.
 *
 * @tagname outreach-scope
 * @summary Joins the outreach elements of a page.
 *
 * @attribute {string} lang - The language of the elements inside, such as `nl`, or `nl-BE` with a region.
 *
 * @slot - The elements that it joins, among any other content.
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
    :host([languages]) {
      --_languages: 60px;
    }
    /* The margins of paragraphs. Margins that the page sets take precedence. */
    ::slotted(:is(quick-scan, threshold-checklist, outreach-definition, outreach-profile)) {
      margin-block: 1em;
    }
  `;
  static override readonly properties: PropertyDeclarations = {
    content: { attribute: false },
    languages: {},
    lang: { noAccessor: true },
  };

  /** The host's own words in place of the library's, by instrument. The elements tell the visitor about it. */
  declare content: ContentOverride | null | undefined;

  /** The languages that visitors may choose between, such as `nl fr`; without it there is no choice. */
  declare languages: string | null | undefined;

  /** The results of the elements inside, the one that changed last at the end. */
  declare readonly results: readonly Result[];

  static {
    Object.defineProperty(this.prototype, 'results', {
      get(this: OutreachScopeElement) {
        return [...this.#reported.values()];
      },
      // As a framework that is given them would fail without.
      set(this: OutreachScopeElement) {
        warn(this, 'only gives results. To show others, set those of an outreach-profile.');
      },
    });
  }

  #outer = new ScopeMember(this);
  /** What has been said about its attributes. */
  readonly [inner.warnings] = new Set<string>();
  #content: ContentOverride | undefined;
  #permitted: readonly string[] = [];
  #choice: LanguageChoice | undefined;
  /** A choice of language survives a reload. */
  readonly #visit = new Visit(this, () => [this.#choice?.language ?? '']);
  #reported = new Map<Element, Result>();

  /** A member reports its result. */
  #report = (member: Element, result: Result | undefined): void => {
    if (this.#reported.get(member) === result) return;
    // Deleted first, so that the result that changed last comes last.
    this.#reported.delete(member);
    if (result) this.#reported.set(member, result);
    // Batched in one update: members report during their own, and publishing at once would make each of them update again.
    this.requestUpdate();
  };

  #choose = (choice: LanguageChoice): void => {
    this.#choice = choice;
    this.requestUpdate();
  };

  #provider = new ContextProvider(this, { context: scopeContext, initialValue: this.#scope() });

  constructor() {
    super();
    new ObjectsAsText(this);
  }

  protected override createRenderRoot(): ShadowRoot {
    return emptyRoot(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // At once, because without a slot its members aren't rendered, and can't take the focus.
    if (!this.hasUpdated) this.performUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const [language] = (!this.hasUpdated && this.#visit.recall()) || [];
    if (language) this.#choice = { language };
    if (changed.has('languages')) this.#permitted = permittedLanguages(tagName, textOf(this.languages));
    if (changed.has('content')) this.#copyContent();
    this.#publish();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    // Lit isn't told about `lang`: it would set the browser's own property, and that would set the attribute again.
    if (name !== 'lang') return super.attributeChangedCallback(name, old, value);
    if (value === old) return;
    if (value && !isKnown(value)) {
      console.warn(`<${tagName}> has no texts in lang="${value}", only in ${languages.join(', ')}. It uses those.`);
    }
    this.#choice = undefined;
    this.requestUpdate();
  }

  /** Keeps what the content says now: an object that a framework made, such as a proxy, may fail later. */
  #copyContent(): void {
    this.#content = undefined;
    try {
      const { content } = this;
      if (typeof content === 'object') this.#content = copyOf(content) as ContentOverride;
    } catch {
      warn(this, `can't read its content, and uses none.`);
    }
    const unknown = Object.keys(this.#content ?? {}).filter((id) => !overridable.includes(id));
    if (unknown.length)
      warn(this, `has no texts of ${unknown.join(', ').slice(0, 99)} to replace, only of ${overridable.join(', ')}.`);
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
    const {
      languages: permitted,
      choice,
      choose,
    } = (this.languages ?? undefined) !== undefined
      ? { languages: this.#permitted, choice: this.#choice, choose: this.#choose }
      : { ...outer };
    return {
      ...(language && { language }),
      ...(permitted && { languages: permitted, choice, choose }),
      content: { ...outer?.content, ...this.#content },
      results: this.results,
      report: this.#report,
    };
  }
}

/** As deep as texts go. Something else than texts is ignored where it is used. */
const copyOf = (given: unknown, depth = 7): unknown =>
  typeof given === 'object' && given && depth
    ? Object.fromEntries(Object.entries(given).map(([key, value]) => [key, copyOf(value, depth - 1)]))
    : given;

declare global {
  interface HTMLElementTagNameMap {
    'outreach-scope': OutreachScopeElement;
  }
}
