import { type CSSResultGroup, type PropertyDeclarations, type TemplateResult, html, isServer, nothing } from 'lit';
import type { InstrumentContent } from '../../content/instrument-content.ts';
import { type AnyOverride, overridden } from '../../content/override.ts';
import { type Answers, chosenAt } from '../../model/answers.ts';
import type { Instrument, Parameter, Question } from '../../model/instrument.ts';
import type { ResultError } from '../../model/result-error.ts';
import { fragmentOf } from '../../model/result-link.ts';
import { type Result, createResult, timestamp } from '../../model/result.ts';
import { button } from '../../views/button.ts';
import { heading } from '../../views/heading.ts';
import type { InstrumentState } from '../../views/instrument-view.ts';
import type { Notice } from '../../views/notice-view.ts';
import { parameterStyles, parameterTitle, parameterView } from '../../views/parameter-view.ts';
import { questionStyles, questionView } from '../../views/question-view.ts';
import { unavailableView } from '../../views/unavailable-view.ts';
import { Deferred } from './deferred.ts';
import { enumerated } from './enumerated.ts';
import type { InstrumentDeferred, InstrumentSetup } from './instrument-setup.ts';
import { OutreachElement, headingLevelOf } from './outreach-element.ts';
import { type Replacement, ResultElement } from './result-element.ts';
import { type Steps, stepsAt } from './steps.ts';
import { ViewFocus } from './view-focus.ts';

/** Answers that change; `undefined` opens a question again. */
type Changes<I extends Instrument> = { readonly [Id in keyof Answers<I>]?: Answers<I>[Id] | undefined };

/** The attributes that take one of a few values, each with a converter that names the tag when it warns. */
export const enumeratedProperties = (tagName: string): PropertyDeclarations => ({
  mode: { converter: enumerated(tagName, 'mode', ['steps', 'page']) },
  ...headingLevelOf(tagName),
});

/**
 * What every element that answers an instrument has in common: a person answers, sees the result, takes it along, and opens
 * one by a link. How it lays out its questions is up to the element.
 *
 * @slot introduction - What the host says before the first question.
 * @slot follow-up - What the host offers under the result.
 *
 * @csspart progress - How many parameters are answered.
 * @csspart parameter - A parameter with its questions; `dynamic` or `static` beside it.
 * @csspart question - The fieldset of a question.
 * @csspart legend - Its legend.
 * @csspart option - An option; `selected` beside it when it is chosen.
 * @csspart reflection - The reflection questions.
 * @csspart snapshots - What is saved on this device.
 */
export abstract class InstrumentElement<I extends Instrument, D extends InstrumentDeferred> extends ResultElement<I> {
  static override readonly styles: CSSResultGroup = [OutreachElement.styles, questionStyles, parameterStyles];
  static override readonly properties: PropertyDeclarations = {
    mode: {},
    allowSaving: { type: Boolean, attribute: 'allow-saving' },
  };

  /** One parameter at a time (`steps`), or all of them under each other (`page`). */
  declare mode: 'steps' | 'page';
  /** Whether a visitor can keep results on this device. Nothing is stored before that person asks for it. */
  declare allowSaving: boolean;

  protected readonly setup: InstrumentSetup<I, D>;
  protected readonly deferred: Deferred<D>;
  /** The texts of the instrument, with what the scope says instead in their place. */
  protected shownContent: InstrumentContent;
  /** What comes with the deferred file, and shows and opens things besides the questions. */
  protected views: ReturnType<D['createViews']> | undefined;
  /** The parameter that is in sight. */
  protected at: number;

  #resultAsked = false;
  #notice: Notice | undefined;
  /** What the shown content is made of, besides the instrument's own. */
  #sources: readonly unknown[] = [];
  readonly #focus = new ViewFocus(this, () => this.#findShown());

  /** Everything but the result. */
  protected abstract renderQuestions(): TemplateResult;
  /** What stands before the questions of a parameter, and after them. */
  protected abstract renderIntroduction(parameter: Parameter): unknown;
  protected abstract renderMore(parameter: Parameter): unknown;

  constructor(setup: InstrumentSetup<I, D>) {
    super(setup.instrument);
    this.setup = setup;
    this.shownContent = setup.content as unknown as InstrumentContent;
    this.deferred = new Deferred(this, setup.importDeferred);
    this.at = setup.start ?? 0;
    this.mode = 'steps';
    this.allowSaving = false;
  }

  /** Shows the result, also while parameters are open. The focus moves to it, unless it is elsewhere on the page. */
  showResult(): void {
    this.#resultAsked = true;
    this.#focus.move();
    this.requestUpdate();
    this.deferred.load(true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onVisit);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onVisit);
  }

  /** Whether the deferred file is wanted by now. Otherwise it comes with the first sign of a visitor. */
  protected get wantsDeferred(): boolean {
    if (!this.inSteps || this.#notice || this.value || this.allowSaving || this.required || this.member.scope)
      return true;
    // A link may have something for it to open.
    return !isServer && location.hash.includes(this.setup.instrument.id);
  }

  protected get inSteps(): boolean {
    return this.mode !== 'page';
  }

  protected get steps(): Steps {
    return stepsAt({
      mode: this.mode,
      count: this.setup.instrument.parameters.length,
      at: this.at,
      resultAsked: this.#resultAsked,
      complete: this.result.complete,
    });
  }

  /** A person answers; `undefined` opens a question again. What is still being typed is no `change` yet, as in any field. */
  protected answer(changes: Changes<I>, typing = false): void {
    const answers = { ...this.result.answers, ...changes } as Answers<I>;
    this.#change(createResult(this.setup.instrument, answers, timestamp(new Date())), typing);
  }

  /** What a person changed, in the order in which everybody hears of it. */
  #change(result: Result<I>, typing = false): void {
    const before = this.result;
    if (this.locked || result.code === before.code) return;
    this.#notice = undefined;
    this.put(result, true);
    // Rendered before anyone hears of it, so that a listener that sets another result finds the controls as they are known.
    this.performUpdate();
    const [changeEvent, completeEvent] = this.setup.events;
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    if (!typing) this.dispatchEvent(new Event('change', { bubbles: true }));
    this.dispatchEvent(new changeEvent(result));
    if (result.complete && !before.complete) this.dispatchEvent(new completeEvent(result));
  }

  /** A person goes to a parameter. */
  protected goTo(index: number): void {
    if (this.inSteps) this.#resultAsked = false;
    this.at = index;
    if (!this.#notice?.undo) this.#notice = undefined;
    this.#focus.move(this.#findQuestions);
    this.requestUpdate();
  }

  protected override replaced(by: Replacement): void {
    this.views?.discardDrafts();
    this.#notice = undefined;
    this.#resultAsked = by === 'link';
    // As a fragment does: the page moves to what it names.
    if (by === 'link') this.#focus.move();
    if (by === 'form') this.at = this.setup.start ?? 0;
  }

  protected override kept(error?: ResultError): void {
    if (error) this.#notice = { problem: error.problem };
    // What can still be undone stays in sight.
    else if (!this.#notice?.undo) this.#notice = undefined;
    this.requestUpdate();
  }

  protected override get missing(): string {
    return this.views?.missing() ?? this.setup.texts.incomplete;
  }

  #findShown = (): ParentNode | null =>
    this.#resultAsked ? this.renderRoot.querySelector('.result') : this.#findQuestions();

  #findQuestions = (): ParentNode => this.renderRoot.querySelectorAll('.parameter')[this.at] ?? this.renderRoot;

  /** Resolves when the deferred file has come as well, if it was asked for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.deferred.settled;
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    if (this.wantsDeferred) this.deferred.load();
    this.views ??= this.deferred.module?.createViews(this, this.#state) as typeof this.views;
    this.#updateContent();
  }

  /** Only when what it is made of changes. */
  #updateContent(): void {
    const { scope } = this.member;
    const override = scope?.content[this.setup.instrument.id];
    const sources = [this.deferred.module?.help, scope?.language, override];
    if (sources.every((source, index) => source === this.#sources[index])) return;
    this.#sources = sources;
    const own = overridden(
      this.setup.content as unknown as InstrumentContent,
      { ...this.deferred.module?.help, language: scope?.language } as AnyOverride,
    );
    this.shownContent = overridden(own, override);
    this.updateForm();
  }

  protected override render(): TemplateResult {
    const { language, title, attribution } = this.shownContent;
    const { texts } = this.setup;
    const { module, failed } = this.deferred;
    const { result, onlyResult } = this.steps;
    const asks = this.takesAnswers;
    return html`<div
      part="base"
      class="base"
      lang=${language}
      dir="ltr"
      @pointerover=${this.#onVisit}
      @focusin=${this.#onVisit}
      @input=${this.#onInput}
    >
      ${heading(this.firstLevel, title)}
      <div part="notice" class="notice" aria-live="polite">${this.#notice && this.views?.notice(this.#notice)}</div>
      ${module && asks && onlyResult ? nothing : this.renderQuestions()}
      ${failed ? unavailableView(texts, this.value, this.#onRetry) : nothing}
      ${asks && result ? (this.views?.result() ?? (failed ? nothing : texts.loading)) : nothing}
      ${asks && this.allowSaving ? this.views?.snapshots() : nothing}
      <p class="quiet">
        ${attribution} ${this.#sources[2] ? module?.texts.result.adapted : nothing} ${asks ? texts.privacy : nothing}
      </p>
    </div>`;
  }

  protected renderProgress(): TemplateResult {
    const { answered, total } = this.result;
    return html`<p class="quiet" part="progress" aria-live="polite">${this.setup.texts.progress(answered, total)}</p>`;
  }

  protected renderParameter(parameter: Parameter, index: number): TemplateResult {
    const { id, kind = '', questions } = parameter;
    const { instrument, texts } = this.setup;
    const { parameters, step } = this.shownContent;
    const position = texts.step(step, index + 1, instrument.parameters.length);
    const title = heading(this.firstLevel + 1, parameterTitle(position, parameters[id]!));
    return parameterView(kind, !this.steps.isShown(index), title, [
      this.renderIntroduction(parameter),
      questions.map((question) => this.renderQuestion(question)),
      this.renderMore(parameter),
    ]);
  }

  /** The ways on from what is in sight. */
  protected renderButtons(): TemplateResult {
    const { previous, next, result, atEnd } = this.steps;
    const { texts } = this.setup;
    const leadsToResult = this.takesAnswers && !(result && this.deferred.module);
    return html`<div class="buttons">
      ${previous === undefined ? nothing : button(texts.previous, () => this.goTo(previous))}
      ${next === undefined ? nothing : button(texts.next, () => this.goTo(next), 'primary')}
      ${leadsToResult ? button(this.shownContent.toResult, () => this.showResult(), atEnd ? 'primary' : undefined) : nothing}
    </div>`;
  }

  protected renderQuestion(question: Question): TemplateResult | typeof nothing {
    const { noteOn, short = false, texts } = this.setup;
    const { id, select } = question;
    const text = this.shownContent.questions[id]!;
    return questionView({
      question,
      text,
      note: noteOn(text),
      short,
      clear: texts.clear,
      chosen: chosenAt(question, this.result.answers),
      disabled: this.locked,
      onChoose: (options) => this.answer({ [id]: select === 'one' ? options[0] : options } as Changes<I>),
    });
  }

  /** What the views of the deferred file know of it, and do with it. */
  #state = (): InstrumentState => ({
    instrument: this.setup.instrument,
    result: this.result,
    content: this.shownContent,
    scope: this.member.scope,
    headingLevel: this.firstLevel,
    locked: this.locked,
    takesAnswers: this.takesAnswers,
    restored: this.restored,
    tell: (notice) => {
      this.#notice = notice;
      this.requestUpdate();
    },
    goTo: (parameter) => this.goTo(this.setup.instrument.parameters.findIndex(({ id }) => id === parameter)),
    back: this.inSteps ? () => this.goTo(this.at) : undefined,
    showResult: () => this.showResult(),
    answer: (changes, typing) => this.answer(changes as Changes<I>, typing),
    change: (result) => this.#change(result),
    replace: (result, by) => this.accept(by, () => result),
  });

  /** Firefox remembers a file that failed until the page loads anew; the address brings the answers there. */
  #onRetry = async (): Promise<void> => {
    this.deferred.load(true);
    await this.deferred.settled;
    if (!this.deferred.failed || !this.value || location.hash) return;
    history.replaceState(history.state, '', location.href + fragmentOf(this.result));
  };

  /** With the first sign of a visitor comes what that person may soon want; with another address, what it may open. */
  #onVisit = (): void => this.deferred.load();

  /** What is typed in here isn't an answer yet; what stands in a slot is the host's. */
  #onInput = (event: Event): void => {
    if (this.renderRoot.contains(event.target as Node)) event.stopPropagation();
  };
}
