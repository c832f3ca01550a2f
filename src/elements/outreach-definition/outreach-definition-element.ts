import { type CSSResultGroup, type PropertyDeclarations, type TemplateResult, html, nothing } from 'lit';
import { answering } from '../../content/nl/answering.ts';
import { citation, closePart, outreachDefinitionContent, quotation } from '../../content/nl/outreach-definition.ts';
import { shortQuestions } from '../../content/nl/short-questions.ts';
import { type DefinitionView, definitionViews } from '../../model/definition-views.ts';
import type { Parameter, Question } from '../../model/instrument.ts';
import { type DefinitionPart, type OutreachDefinition, outreachDefinition } from '../../model/outreach-definition.ts';
import type { Result } from '../../model/result.ts';
import { answeringStyles } from '../../views/answering-styles.ts';
import { enumerated } from '../base/enumerated.ts';
import { plainButton, shortQuestionStyles } from '../../views/short-questions.ts';
import { SteppedElement, enumeratedProperties } from '../base/stepped-element.ts';
import { LaterFile } from '../base/deferred.ts';
import {
  OutreachDefinitionChangeEvent,
  OutreachDefinitionCompleteEvent,
  OutreachDefinitionOpenEvent,
} from './outreach-definition-events.ts';
import { outreachDefinitionStyles } from './outreach-definition-styles.ts';

const tagName = 'outreach-definition';
const { parameters } = outreachDefinition;
const indexOf = (part: string): number => parameters.findIndex(({ id }) => id === part);
type Later = typeof import('./outreach-definition-deferred.ts');
type Views = typeof import('./outreach-definition-text-deferred.ts');

/**
 * Opens up the definition of outreach work (Dewaele, De Maeyer & Beelen, 2012) part by part, and lets a team lay it beside
 * its own practice. With `view` it shows what other sources say.
 *
 * @tagname outreach-definition
 * @summary The definition of 2012 in eight parts, and what other sources say.
 *
 * @fires {OutreachDefinitionOpenEvent} outreach-definition-open - A person opened a part; `detail.part` is its id.
 * @fires {OutreachDefinitionChangeEvent} outreach-definition-change - A person changed an answer; `detail` is the result.
 * @fires {OutreachDefinitionCompleteEvent} outreach-definition-complete - A person's answer made it complete; `detail` is the result.
 *
 * @slot - What is seen until the text of a view has loaded.
 *
 * @csspart definition - The figure with the quotation.
 * @csspart term - A part of the definition, as a link; `answered` and `touched` beside it when it is.
 * @csspart explanation - What a part means.
 * @csspart touching - What the quick scan in the same scope has to do with a part.
 * @csspart text - Any view but the definition.
 * @csspart references - The list of works; `authors`, `year`, `title`, `container` and `publisher` in it.
 */
export class OutreachDefinitionElement extends SteppedElement<OutreachDefinition, Later> {
  static readonly tagName = tagName;
  static override readonly styles: CSSResultGroup = [answeringStyles, shortQuestionStyles, outreachDefinitionStyles];
  static override readonly properties: PropertyDeclarations = {
    ...enumeratedProperties(tagName),
    reflect: { type: Boolean },
    view: { converter: enumerated<DefinitionView>(tagName, 'view', definitionViews) },
  };

  /** Whether a team checks its own practice at each part. */
  declare reflect: boolean;
  /** What is shown: the definition, or what other sources say. */
  declare view: DefinitionView;

  protected override readonly short = true;
  #views: LaterFile<Views> = new LaterFile(this, () => import('./outreach-definition-text-deferred.ts'));

  constructor() {
    super(outreachDefinition, outreachDefinitionContent, () => import('./outreach-definition-deferred.ts'));
    this.reflect = false;
    this.view = 'definition';
  }

  /** Opens a part, as a visitor does. The focus moves to it, unless it is elsewhere on the page. */
  showPart(part: DefinitionPart): void {
    super.goTo(indexOf(part));
  }

  /** No part is open at first. */
  protected override get start(): number {
    return -1;
  }

  protected override get asks(): boolean {
    return this.reflect;
  }

  protected override get wantsLater(): boolean {
    return super.wantsLater || this.reflect || this.step >= 0;
  }

  protected override dispatch(result: Result<OutreachDefinition>, completed: boolean): void {
    this.dispatchEvent(new OutreachDefinitionChangeEvent(result));
    if (completed) this.dispatchEvent(new OutreachDefinitionCompleteEvent(result));
  }

  protected override render(): TemplateResult {
    const { view } = this;
    // Also where a framework sets something else.
    if (view === 'definition' || !definitionViews.includes(view)) return super.render();
    void this.#views.load();
    return html`<div part="base" class="base" lang=${this.content.language} dir="ltr">
      ${this.#views.renderFailure()}
      ${this.#views.render((views, lit) => views.textView(lit, view, (depth, content) => this.heading(depth, content)))}
      ${this.#views.module ? nothing : html`<slot></slot>`}
    </div>`;
  }

  protected override renderQuestions(): TemplateResult {
    const { answered, total } = this.result;
    const lead = (this.reflect && this.later.module?.reflectLead) || this.content.lead;
    return html`<p>${lead}</p>
      <slot name="introduction"></slot>
      <figure part="definition">
        <blockquote>
          <p>
            ${quotation.map((piece) => (typeof piece === 'string' ? piece : this.#renderTerm(piece.part, piece.words)))}
          </p>
        </blockquote>
        <figcaption class="quiet">${citation} ${this.later.module?.legendOf(this.scope)}</figcaption>
      </figure>
      ${
        this.reflect
          ? html`<p class="quiet" part="progress" role="status">${answering.progress(answered, total)}</p>`
          : nothing
      }
      ${this.renderParameters()}`;
  }

  /** A person goes to a part, by its words or by what leads on. */
  protected override goTo(step: number): void {
    const opens = !this.inSteps || step !== this.step;
    super.goTo(step);
    if (opens && parameters[step]) this.dispatchEvent(new OutreachDefinitionOpenEvent(parameters[step].id));
  }

  /** Words of the quotation, as a link to what opens below it. */
  #renderTerm(part: DefinitionPart, words: string): TemplateResult {
    const index = indexOf(part);
    const expanded = this.inSteps && index === this.step;
    const answer = this.reflect ? this.result.answers[part] : undefined;
    const { touched, said } = this.later.module?.markOf(part, answer, this.scope) ?? {};
    const onClick = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      // A host's <base> would lead this to another page.
      event.preventDefault();
      if (expanded) return this.#close();
      this.goTo(index);
    };
    // Without white space around it: the sentence goes on.
    return html`<a
      href="#${tagName}.${part}"
      part="term${answer ? ' answered' : ''}${touched ? ' touched' : ''}"
      aria-expanded=${this.inSteps ? String(expanded) : nothing}
      @click=${onClick}
      >${words}${said ? html`<span class="hidden"> (${said})</span>` : nothing}</a
    >`;
  }

  protected override renderIntroduction({ id }: Parameter): unknown {
    return this.later.render((later, lit) => later.partView(lit, id as DefinitionPart, this.scope));
  }

  protected override renderQuestion(question: Question): TemplateResult | typeof nothing {
    // What it asks comes with the later file.
    return this.reflect && this.later.module ? super.renderQuestion(question) : nothing;
  }

  protected override renderMore({ id }: Parameter): unknown {
    const part = id as DefinitionPart;
    const clear = () => {
      // The button goes, and the focus stays with its part.
      this.step = indexOf(part);
      this.answer(part, undefined);
    };
    const clears = this.reflect && this.result.answers[part] && !this.locked;
    return [
      plainButton(shortQuestions.clear, clears ? clear : undefined),
      plainButton(closePart, this.inSteps ? () => this.#close() : undefined),
    ];
  }

  /** Closes what is open, and gives the focus back to the words it belongs to. */
  #close(): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    this.step = this.start;
  }

  /** A link opens a result, or a part. */
  protected override openFragment(fragment: URLSearchParams): void {
    super.openFragment(fragment);
    const step = parameters.findIndex(({ id }) => fragment.has(`${tagName}.${id}`));
    if (step >= 0) super.goTo(step);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'outreach-definition': OutreachDefinitionElement;
  }
}
