import { type CSSResultGroup, type TemplateResult, html, type noChange, nothing } from 'lit';
import type { DefinitionTextWords, OutreachDefinitionFirst, OutreachDefinitionLater } from '../../content/words.ts';
import { type DefinitionView, definitionViews, shownViewOf } from '../../model/definition-views.ts';
import type { Parameter, Question } from '../../model/instrument.ts';
import { type DefinitionPart, type OutreachDefinition, outreachDefinition } from '../../model/outreach-definition.ts';
import { button } from '../../views/button.ts';
import { shortQuestionStyles } from '../../views/short-question-styles.ts';
import { type Term, quotationStyles, quotationView } from '../../views/quotation-view.ts';
import type { InstrumentViews } from '../../views/instrument-views.ts';
import { unavailableView } from '../../views/unavailable-view.ts';
import { Deferred } from '../base/deferred.ts';
import { type TakingDeclarations, accept, boolean, enumerated } from '../base/attributes.ts';
import * as inner from '../base/inner.ts';
import { InstrumentElement } from '../base/instrument-element.ts';
import { Wording } from '../base/wording.ts';
import {
  OutreachDefinitionChangeEvent,
  OutreachDefinitionCompleteEvent,
  OutreachDefinitionOpenEvent,
} from './outreach-definition-events.ts';
import { first, later, text } from './outreach-definition-words.ts';

const tagName = 'outreach-definition';
const { parameters } = outreachDefinition;
const indexOf = (part: string): number => parameters.findIndex(({ id }) => id === part);
type DefinitionDeferred = typeof import('./outreach-definition-deferred.ts');
type TextDeferred = typeof import('./outreach-definition-text-deferred.ts');

/**
 * Opens up the definition of outreach work (Dewaele, De Maeyer & Beelen, 2012) part by part, and lets a team compare it with
 * its own practice. With `view` it shows what other sources say.
 *
 * @tagname outreach-definition
 * @summary The definition of 2012 in eight parts, and what other sources say.
 *
 * @fires {OutreachDefinitionOpenEvent} outreach-definition-open - A person opened a part; `detail.part` is its id.
 * @fires {OutreachDefinitionChangeEvent} outreach-definition-change - A person changed an answer; `detail` is the result.
 * @fires {OutreachDefinitionCompleteEvent} outreach-definition-complete - A person's answer made it complete; `detail` is the result.
 *
 * @csspart definition - The figure with the quotation.
 * @csspart term - A part of the definition, as a link.
 * @csspart answered - Beside `term` when a team has answered it.
 * @csspart explanation - What a part means.
 * @csspart touching - The choices in the quick scan of the same scope that bear on a part.
 * @csspart missing - The parts that one's own practice lacks, wholly or in part.
 * @csspart text - Any view except the definition.
 * @csspart references - The list of works.
 * @csspart authors - The authors of a work.
 * @csspart year - Its year.
 * @csspart title - Its title.
 * @csspart container - What it is part of.
 * @csspart publisher - Its publisher.
 */
export class OutreachDefinitionElement extends InstrumentElement<
  OutreachDefinition,
  OutreachDefinitionFirst,
  OutreachDefinitionLater,
  DefinitionDeferred
> {
  static readonly tagName = tagName;
  static override readonly styles: CSSResultGroup = [InstrumentElement.styles, shortQuestionStyles, quotationStyles];
  static override readonly properties: TakingDeclarations = {
    reflect: { takes: boolean },
    view: { takes: enumerated<DefinitionView>(...definitionViews, 'recommendations') },
  };

  static {
    accept(this);
  }

  /** Whether a team checks its own practice at each part. */
  declare reflect: boolean;
  /** What is shown: the definition, or what other sources say. */
  declare view: DefinitionView;

  #textWording = new Wording<DefinitionTextWords, DefinitionTextWords>(this, { first: text, later: text });
  #text: Deferred<TextDeferred> = new Deferred(
    this,
    () => import('./outreach-definition-text-deferred.ts'),
    this.#textWording.loadLater,
  );

  constructor() {
    super({
      instrument: outreachDefinition,
      words: { first, later },
      noteOn: (_, { answering }) => answering.projectQuestion,
      events: [OutreachDefinitionChangeEvent, OutreachDefinitionCompleteEvent],
      importDeferred: () => import('./outreach-definition-deferred.ts'),
      short: true,
      start: -1,
    });
    this.reflect = false;
    this.view = 'definition';
  }

  /** Opens a part, as a visitor does, but fires no event. Moves the focus to it, unless the focus is elsewhere on the page. */
  showPart(part: DefinitionPart): void {
    super[inner.goTo](indexOf(part));
  }

  protected override get [inner.takesAnswers](): boolean {
    return this.reflect;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#text.settled;
    await this.#textWording.settled;
    return super.getUpdateComplete();
  }

  /** A person goes to a part, by its words in the quotation or by a button that leads on. */
  protected override [inner.goTo](index: number): void {
    const opens = this.mode === 'page' || index !== this[inner.at];
    super[inner.goTo](index);
    if (opens && parameters[index]) this.dispatchEvent(new OutreachDefinitionOpenEvent(parameters[index].id));
  }

  /** Closes the open part, and gives the focus back to its words in the quotation. */
  #close(): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    this[inner.at] = -1;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const view = shownViewOf(this.view);
    if (view === 'definition') return super.render();
    this.#textWording.chosen = this[inner.wording].chosen;
    this.#textWording.update(this[inner.member].scope?.language, false);
    this.#text.load();
    const { module, failed } = this.#text;
    const { first: words, language, busy } = this.#textWording;
    const { first } = this[inner.wording];
    return html`<div part="base" class="base" lang=${language || nothing} dir="ltr" aria-busy=${busy || nothing}>
      ${failed && first ? unavailableView(first.answering, this.value, () => this.#text.load(true)) : nothing}
      ${
        module && words
          ? [this[inner.views]?.languages(), module.textView(view, this.#textWording, this.headingLevel)]
          : html`<slot></slot>`
      }
    </div>`;
  }

  protected override [inner.renderQuestions](): TemplateResult {
    const { quotation, citation } = this[inner.wording].first!;
    const { later } = this[inner.wording];
    return html`<p>${(this.reflect && this[inner.views] && later?.reflectLead) || this[inner.shownContent].lead}</p>
      <slot name="introduction"></slot>
      ${quotationView({
        quotation,
        citation,
        termOf: (part) => this.#termOf(part),
      })}
      ${this.reflect ? this[inner.renderProgress]() : nothing}
      ${parameters.map((parameter, index) => this[inner.renderParameter](parameter, index))}
      ${this[inner.renderButtons]()}`;
  }

  /** The words of a part in the quotation, as a link to what opens below. */
  #termOf(part: DefinitionPart): Term {
    const index = indexOf(part);
    const isOpen = this.mode === 'steps' && index === this[inner.at];
    const answer = this.reflect ? this.result.answers[part] : undefined;
    const { options } = this[inner.shownContent].questions[part]!;
    return {
      href: `#${tagName}.${part}`,
      expanded: this.mode === 'steps' ? isOpen : undefined,
      said: answer && options[answer]!.label,
      onOpen: () => (isOpen ? this.#close() : this[inner.goTo](index)),
    };
  }

  get #clearing(): InstrumentViews<OutreachDefinitionLater>['clearing'] | undefined {
    return this.reflect ? this[inner.views]?.clearing : undefined;
  }

  protected override [inner.renderIntroduction](part: Parameter): readonly unknown[] {
    const { later } = this[inner.wording];
    return [
      this.#clearing?.notice(part),
      later &&
        this[inner.deferred].module?.partView(part.id as DefinitionPart, later, this[inner.member].scope, this.reflect),
    ];
  }

  protected override [inner.renderExplanation](): undefined {}

  protected override [inner.renderQuestion](question: Question): TemplateResult | typeof nothing | typeof noChange {
    // The text of the question comes with the deferred file.
    return this.reflect && this[inner.views] ? super[inner.renderQuestion](question) : nothing;
  }

  protected override [inner.renderMore](part: Parameter): readonly unknown[] {
    const { closePart } = this[inner.wording].first!;
    return [
      ...super[inner.renderMore](part),
      this.mode === 'steps' ? button(closePart, () => this.#close(), 'plain') : nothing,
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'outreach-definition': OutreachDefinitionElement;
  }
}
