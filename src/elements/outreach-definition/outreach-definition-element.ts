import { type CSSResultGroup, type PropertyDeclarations, type TemplateResult, html, nothing } from 'lit';
import { answering } from '../../content/nl/answering.ts';
import { citation, closePart, outreachDefinitionContent, quotation } from '../../content/nl/outreach-definition.ts';
import { shortQuestions } from '../../content/nl/short-questions.ts';
import { type DefinitionView, definitionViews } from '../../model/definition-views.ts';
import type { Parameter, Question } from '../../model/instrument.ts';
import { type DefinitionPart, type OutreachDefinition, outreachDefinition } from '../../model/outreach-definition.ts';
import { button } from '../../views/button.ts';
import { shortQuestionStyles } from '../../views/question-view.ts';
import { type Term, quotationStyles, quotationView } from '../../views/quotation-view.ts';
import { unavailableView } from '../../views/unavailable-view.ts';
import { Deferred } from '../base/deferred.ts';
import { enumerated } from '../base/enumerated.ts';
import { InstrumentElement, enumeratedProperties } from '../base/instrument-element.ts';
import {
  OutreachDefinitionChangeEvent,
  OutreachDefinitionCompleteEvent,
  OutreachDefinitionOpenEvent,
} from './outreach-definition-events.ts';

const tagName = 'outreach-definition';
const { parameters } = outreachDefinition;
const indexOf = (part: string): number => parameters.findIndex(({ id }) => id === part);
type DefinitionDeferred = typeof import('./outreach-definition-deferred.ts');
type TextDeferred = typeof import('./outreach-definition-text-deferred.ts');

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
export class OutreachDefinitionElement extends InstrumentElement<OutreachDefinition, DefinitionDeferred> {
  static readonly tagName = tagName;
  static override readonly styles: CSSResultGroup = [InstrumentElement.styles, shortQuestionStyles, quotationStyles];
  static override readonly properties: PropertyDeclarations = {
    ...enumeratedProperties(tagName),
    reflect: { type: Boolean },
    view: { converter: enumerated<DefinitionView>(tagName, 'view', definitionViews) },
  };

  /** Whether a team checks its own practice at each part. */
  declare reflect: boolean;
  /** What is shown: the definition, or what other sources say. */
  declare view: DefinitionView;

  #text: Deferred<TextDeferred> = new Deferred(this, () => import('./outreach-definition-text-deferred.ts'));

  constructor() {
    super({
      instrument: outreachDefinition,
      content: outreachDefinitionContent,
      texts: answering,
      noteOn: () => answering.projectQuestion,
      events: [OutreachDefinitionChangeEvent, OutreachDefinitionCompleteEvent],
      importDeferred: () => import('./outreach-definition-deferred.ts'),
      short: true,
      start: -1,
    });
    this.reflect = false;
    this.view = 'definition';
  }

  /** Opens a part, as a visitor does. The focus moves to it, unless it is elsewhere on the page. */
  showPart(part: DefinitionPart): void {
    super.goTo(indexOf(part));
  }

  protected override get takesAnswers(): boolean {
    return this.reflect;
  }

  protected override get wantsDeferred(): boolean {
    return super.wantsDeferred || this.reflect || this.at >= 0;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#text.settled;
    return super.getUpdateComplete();
  }

  /** A person goes to a part, by its words or by what leads on. */
  protected override goTo(index: number): void {
    const opens = !this.inSteps || index !== this.at;
    super.goTo(index);
    if (opens && parameters[index]) this.dispatchEvent(new OutreachDefinitionOpenEvent(parameters[index].id));
  }

  /** Closes what is open, and gives the focus back to the words it belongs to. */
  #close(): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    this.at = -1;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { view } = this;
    // Also where a framework sets something else.
    if (view === 'definition' || !definitionViews.includes(view)) return super.render();
    this.#text.load();
    const { module, failed } = this.#text;
    return html`<div part="base" class="base" lang=${this.shownContent.language} dir="ltr">
      ${failed ? unavailableView(answering, this.value, () => this.#text.load(true)) : nothing}
      ${module ? module.textView(view, this.firstLevel) : html`<slot></slot>`}
    </div>`;
  }

  protected override renderQuestions(): TemplateResult {
    const { module } = this.deferred;
    return html`<p>${(this.reflect && module?.texts.reflectLead) || this.shownContent.lead}</p>
      <slot name="introduction"></slot>
      ${quotationView({
        quotation,
        citation,
        termOf: (part) => this.#termOf(part),
        legend: module?.markLegend(this.member.scope),
      })}
      ${this.reflect ? this.renderProgress() : nothing}
      ${parameters.map((parameter, index) => this.renderParameter(parameter, index))} ${this.renderButtons()}`;
  }

  /** Words of the quotation, as a link to what opens below it. */
  #termOf(part: DefinitionPart): Term {
    const index = indexOf(part);
    const isOpen = this.inSteps && index === this.at;
    const answer = this.reflect ? this.result.answers[part] : undefined;
    const touched = this.deferred.module?.isTouched(part, this.member.scope);
    const { options } = this.shownContent.questions[part]!;
    return {
      href: `#${tagName}.${part}`,
      expanded: this.inSteps ? isOpen : undefined,
      marks: [answer && 'answered', touched && 'touched'].filter((mark) => !!mark) as string[],
      said: [answer && options[answer]!.label, touched && this.deferred.module!.texts.links.touched]
        .filter(Boolean)
        .join(', '),
      onOpen: () => (isOpen ? this.#close() : this.goTo(index)),
    };
  }

  protected override renderIntroduction({ id }: Parameter): unknown {
    return this.deferred.module?.partView(id as DefinitionPart, this.member.scope);
  }

  protected override renderQuestion(question: Question): TemplateResult | typeof nothing {
    // What it asks comes with the deferred file.
    return this.reflect && this.deferred.module ? super.renderQuestion(question) : nothing;
  }

  protected override renderMore({ id }: Parameter): unknown {
    const part = id as DefinitionPart;
    const onClear = () => {
      // The button goes, and the focus stays with its part.
      this.at = indexOf(part);
      this.answer({ [part]: undefined });
    };
    const clears = this.reflect && this.result.answers[part] && !this.locked;
    return [
      clears ? button(shortQuestions.clear, onClear, 'plain') : nothing,
      this.inSteps ? button(closePart, () => this.#close(), 'plain') : nothing,
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'outreach-definition': OutreachDefinitionElement;
  }
}
