import { type CSSResultGroup, type PropertyDeclarations, type TemplateResult, html, nothing } from 'lit';
import {
  type AnyOverride,
  type InstrumentContent,
  type NoticeContent,
  type QuestionText,
  overridden,
} from '../../content/content.ts';
import { answering } from '../../content/nl/answering.ts';
import { type Answers, chosenAt, isAnswered, progressOf } from '../../model/answers.ts';
import type { Instrument, Parameter, Question } from '../../model/instrument.ts';
import type { Result } from '../../model/result.ts';
import type { Told } from '../../views/export-view.ts';
import { LaterFile, type LaterModule } from './deferred.ts';
import type { ElementView } from '../../views/element-view.ts';
import type { LitTags } from '../later/lit-tags.ts';
import type { noticeView } from '../../views/notice-view.ts';
import { AnsweringElement } from './instrument-element.ts';
import { answeringStyles } from '../../views/answering-styles.ts';
import { enumerated } from './enumerated.ts';
import { heading } from '../../views/heading.ts';
import { questionView } from '../../views/question-view.ts';

/** What the file that loads later gives to every element that answers in steps. */
export interface LaterViews extends LaterModule {
  readonly notices: NoticeContent;
  readonly noticeView: typeof noticeView;
  readonly resultView: (lit: LitTags, view: ElementView) => TemplateResult;
  readonly savedView: (lit: LitTags, view: ElementView) => TemplateResult;
}

/** The attributes that take one of a few values, each with a converter that names the tag when it warns. */
export const enumeratedProperties = (tagName: string): PropertyDeclarations => ({
  mode: { converter: enumerated(tagName, 'mode', ['steps', 'page']) },
  headingLevel: {
    attribute: 'heading-level',
    converter: enumerated(tagName, 'heading-level', [2, 1, 3, 4, 5, 6]),
  },
});

/**
 * An element that asks its instrument parameter by parameter, or all on one page, and then shows a result. What an
 * instrument needs besides, its element adds by overriding a `render…` method.
 *
 * @slot introduction - What the host says before the first question.
 * @slot follow-up - What the host offers under the result.
 *
 * @csspart base - All of it.
 * @csspart heading - Any heading.
 * @csspart progress - How many parameters are answered.
 * @csspart step - A button of the overview of parameters; `answered` beside it once that parameter is.
 * @csspart parameter - A parameter with its questions; `dynamic` or `static` beside it.
 * @csspart question - The fieldset of a question.
 * @csspart legend - Its legend.
 * @csspart option - An option; `selected` beside it when it is chosen.
 * @csspart button - Any button but those of the overview; `primary` beside it on the one that leads on.
 * @csspart notice - A message about the whole of it.
 * @csspart result - The result.
 * @csspart profile - Its table.
 * @csspart group - The rows of one kind; `dynamic` or `static` beside it.
 * @csspart cell - An option in the table; `chosen` beside it when it is.
 * @csspart reflection - The reflection questions.
 * @csspart keep - The ways to keep the result.
 * @csspart code - The result code.
 * @csspart saved - What is saved on this device.
 * @csspart comparison - Two results side by side; its cells have `kept`, `added` or `removed` beside `cell`.
 *
 * @cssprop [--outreach-accent=#00656b] - Fill of main buttons and of what is chosen at a dynamic parameter.
 * @cssprop [--outreach-on-accent=#fff] - Text on it.
 * @cssprop [--outreach-static=#6b3f87] - Fill of what is chosen at a static parameter.
 * @cssprop [--outreach-on-static=#fff] - Text on it.
 * @cssprop [--outreach-muted] - Text that explains; follows the text colour.
 * @cssprop [--outreach-line] - Lines that only divide; follows the text colour.
 * @cssprop [--outreach-control-line] - Borders of controls; follows the text colour.
 * @cssprop [--outreach-error=#b01e1e] - Errors.
 * @cssprop [--outreach-focus=currentColor] - The focus ring.
 * @cssprop [--outreach-surface=transparent] - The background.
 * @cssprop [--outreach-radius=10px] - Rounding of controls.
 * @cssprop [--outreach-space=1em] - The distance that others follow from.
 * @cssprop [--outreach-max-width=48em] - The widest it gets.
 * @cssprop [--outreach-font=inherit] - The font.
 * @cssprop [--outreach-heading-font=inherit] - The font of headings.
 * @cssprop [--outreach-font-size] - The page's, and at least 16px.
 * @cssprop [--outreach-line-height=1.5] - The line height.
 */
export abstract class SteppedElement<I extends Instrument, Later extends LaterViews> extends AnsweringElement<I> {
  static override readonly styles: CSSResultGroup = answeringStyles;
  static override readonly properties: PropertyDeclarations = {
    mode: {},
    headingLevel: { attribute: 'heading-level' },
    allowSaving: { type: Boolean, attribute: 'allow-saving' },
    step: { state: true, attribute: false },
    resultAsked: { state: true, attribute: false },
    told: { state: true, attribute: false },
  };

  /** One parameter at a time (`steps`), or all of them under each other (`page`). */
  declare mode: 'steps' | 'page';
  /** Level of the element's first heading; the others follow from it. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  /** Whether a visitor can keep results on this device. Nothing is stored before that person asks for it. */
  declare allowSaving: boolean;
  /** The parameter that is shown in steps. */
  declare protected step: number;
  declare protected resultAsked: boolean;
  /** What the result view last told the visitor. */
  declare private told: Told | undefined;

  /** Whether options stand in a short row, because they are the same at each question. */
  protected readonly short: boolean = false;
  protected readonly later: LaterFile<Later>;
  /** The texts of the instrument, with what the scope says instead in their place. */
  protected content: InstrumentContent<Instrument>;

  readonly #ownContent: InstrumentContent<Instrument>;
  /** The view whose heading takes the focus once it is rendered. */
  #focusOn: 'parameter' | 'result' | undefined;

  /** Fires the events of a person's answer; `completed` when it made the result complete. */
  protected abstract dispatch(result: Result<I>, completed: boolean): void;

  constructor(instrument: I, content: InstrumentContent<I>, importLater: () => Promise<Later>) {
    super(instrument, answering);
    this.#ownContent = this.content = content as unknown as InstrumentContent<Instrument>;
    this.later = new LaterFile(this, importLater);
    this.mode = 'steps';
    this.headingLevel = 2;
    this.allowSaving = false;
    this.step = this.start;
    this.resultAsked = false;
  }

  /** Shows the result, also while parameters are open. The focus moves to it, unless it is elsewhere on the page. */
  showResult(): void {
    this.resultAsked = true;
    this.focusView();
    this.requestUpdate();
    void this.later.load(true);
  }

  protected override announce(result: Result<I>, completed: boolean): void {
    this.told = undefined;
    this.dispatch(result, completed);
  }

  protected override replaced(by: 'script' | 'form' | 'link'): void {
    this.told = undefined;
    this.resultAsked = by === 'link';
    // As a fragment does: the page moves to what it names.
    if (by === 'link') this.focusView();
    if (by === 'form') this.step = this.start;
  }

  protected override labelsOfOpen(): readonly string[] {
    return progressOf(this.instrument, this.result.answers).open.map((id) => this.content.parameters[id]!);
  }

  protected override showOpen(): void {
    this.#goToParameter(progressOf(this.instrument, this.result.answers).open[0]);
  }

  protected override focusView(): void {
    this.#focusOn = this.resultAsked ? 'result' : 'parameter';
  }

  protected get inSteps(): boolean {
    return this.mode !== 'page';
  }

  /** The parameter that is shown at first. */
  protected get start(): number {
    return 0;
  }

  get #showsResult(): boolean {
    return this.asks && (this.resultAsked || (!this.inSteps && this.result.complete));
  }

  get #override(): AnyOverride {
    return this.scope?.content[this.instrument.id];
  }

  /** Whether the later file is wanted by now. Otherwise it comes with the first sign of a visitor. */
  protected get wantsLater(): boolean {
    return !!(!this.inSteps || this.notice || this.value || this.allowSaving || this.scope);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const later = { language: this.scope?.language, questions: this.later.module?.help } as AnyOverride;
    const content = overridden<InstrumentContent<Instrument>>(this.#ownContent, later);
    this.content = overridden<InstrumentContent<Instrument>>(content, this.#override);
    if (this.wantsLater) void this.later.load();
  }

  protected override updated(): void {
    super.updated();
    if (!this.#focusOn || (this.#focusOn === 'result' && !this.later.module)) return;
    const views = this.renderRoot.querySelectorAll(`.${this.#focusOn}`);
    const view = views[this.#focusOn === 'result' ? 0 : this.step];
    this.#focusOn = undefined;
    // A visitor who has gone on to something else on the page stays there.
    const { activeElement } = document;
    const elsewhere = activeElement !== document.body && !activeElement?.contains(this);
    if (elsewhere && !this.matches(':focus-within')) return;
    (view ?? this.renderRoot).querySelector<HTMLElement>('[part=heading]')?.focus();
  }

  protected override render(): TemplateResult {
    const { language, title, attribution } = this.content;
    const onlyResult = this.#showsResult && this.inSteps && this.later.module;
    return html`<div
      part="base"
      class="base"
      lang=${language}
      dir="ltr"
      @pointerover=${this.#visit}
      @focusin=${this.#visit}
    >
      ${this.heading(0, title)}
      <div part="notice" class="notice" role="status">${this.#renderNotice()}</div>
      ${onlyResult ? nothing : this.renderQuestions()} ${this.later.renderFailure()}
      ${this.#showsResult ? this.later.render((later, lit) => later.resultView(lit, this.#view())) : nothing}
      ${this.asks && this.allowSaving ? this.later.render((later, lit) => later.savedView(lit, this.#view())) : nothing}
      <p class="quiet">
        ${attribution} ${this.#override ? this.later.module?.notices.adapted : nothing}
        ${this.asks ? answering.privacy : nothing}
      </p>
    </div>`;
  }

  #renderNotice(): TemplateResult | typeof nothing {
    // Where nothing can be changed, nothing can be undone.
    const notice = this.notice && this.locked ? { message: this.notice.message } : this.notice;
    return notice ? this.later.render(({ noticeView, notices }, lit) => noticeView(lit, notice, notices)) : nothing;
  }

  protected heading(depth: number, content: unknown): TemplateResult {
    return heading((Number(this.headingLevel) || 2) + depth, content);
  }

  /** Everything but the result. */
  protected renderQuestions(): TemplateResult {
    const { answered, total } = this.result;
    const atStart = !this.inSteps || this.step === 0;
    return html`${
        atStart
          ? html`<p>${this.content.lead}</p>
              <slot name="introduction"></slot>`
          : nothing
      }
      ${this.inSteps ? this.#renderSteps() : nothing}
      <p class="quiet" part="progress" role="status">${answering.progress(answered, total)}</p>
      ${this.renderParameters()}`;
  }

  protected renderParameters(): TemplateResult {
    const atEnd = !this.inSteps || this.step === this.instrument.parameters.length - 1;
    return html`${this.instrument.parameters.map((parameter, index) => this.#renderParameter(parameter, index))}
      <div class="buttons">
        ${this.inSteps && this.step > 0 ? this.renderButton(answering.previous, () => this.goTo(this.step - 1)) : nothing}
        ${atEnd || this.step < 0 ? nothing : this.renderButton(answering.next, () => this.goTo(this.step + 1), ' primary')}
        ${
          !this.asks || (this.#showsResult && this.later.module)
            ? nothing
            : this.renderButton(this.content.toResult, () => this.showResult(), atEnd ? ' primary' : '')
        }
      </div>`;
  }

  protected renderButton(label: string, onClick: () => void, parts = ''): TemplateResult {
    return html`<button type="button" part="button${parts}" @click=${onClick}>${label}</button>`;
  }

  /** Where the visitor is, what is answered, and a way to any parameter: kinds each have their row. */
  #renderSteps(): TemplateResult {
    return html`<nav aria-label=${this.content.steps}>
      <ol>
        ${this.instrument.parameters.map((parameter, index) => {
          const answered = isAnswered(parameter, this.result.answers);
          return html`<li class=${parameter.kind ?? nothing}>
            <button
              type="button"
              part="step${answered ? ' answered' : ''}"
              aria-current=${index === this.step ? 'step' : nothing}
              aria-label="${index + 1} ${this.content.parameters[parameter.id]}, ${answered ? answering.answered : answering.open}"
              @click=${() => this.goTo(index)}
            >
              ${index + 1}
            </button>
          </li>`;
        })}
      </ol>
    </nav>`;
  }

  #renderParameter(parameter: Parameter, index: number): TemplateResult {
    const { id, kind = '', questions } = parameter;
    const position = answering.step(this.content.step, index + 1, this.instrument.parameters.length);
    const away = this.inSteps && index !== this.step;
    return html`<section class="parameter ${kind}" part="parameter ${kind}" ?hidden=${away}>
      ${this.heading(1, html`<small>${position}</small> ${this.content.parameters[id]}`)}
      ${this.renderIntroduction(parameter)} ${questions.map((question) => this.renderQuestion(question))}
      ${this.renderMore(parameter)}
    </section>`;
  }

  /** What stands before the questions of a parameter. */
  protected abstract renderIntroduction(parameter: Parameter): unknown;

  /** What stands after the questions of a parameter. */
  protected abstract renderMore(parameter: Parameter): unknown;

  protected renderQuestion(question: Question): TemplateResult | typeof nothing {
    const text = this.content.questions[question.id]!;
    return questionView({
      question,
      text,
      note: this.noteOn(text),
      short: this.short,
      clear: answering.clear,
      chosen: chosenAt(question, this.result.answers),
      disabled: this.locked,
      onChoose: (options) => {
        this.answerAll({ [question.id]: question.select === 'one' ? options[0] : options } as Partial<Answers<I>>);
      },
    });
  }

  /** What is said of the origin of a question. */
  protected noteOn({ origin }: QuestionText): string | undefined {
    return origin === 'project' ? answering.projectQuestion : undefined;
  }

  /** All that the views of the later file show and do. */
  #view(): ElementView {
    return {
      host: this,
      instrument: this.instrument,
      result: this.result,
      content: this.content,
      scope: this.scope,
      heading: (depth, content) => this.heading(depth, content),
      told: this.told,
      tell: this.#tell,
      goTo: (parameter) => this.#goToParameter(parameter),
      back: this.inSteps ? () => this.goTo(this.step) : undefined,
      restart: this.locked ? undefined : this.#restart,
      open: this.locked ? undefined : this.#openSaved,
    };
  }

  #openSaved = (result: Result): void => {
    this.open(result, 'openedSaved');
    this.showResult();
  };

  #goToParameter(parameter: string | undefined): void {
    this.goTo(this.instrument.parameters.findIndex(({ id }) => id === parameter));
  }

  protected goTo(step: number): void {
    if (this.inSteps) this.resultAsked = false;
    this.step = step;
    this.told = undefined;
    // What can still be undone stays in sight.
    if (!this.notice?.undo) this.notice = undefined;
    this.#focusOn = 'parameter';
    this.requestUpdate();
  }

  /** With the first sign of a visitor comes what that person may soon want. */
  #visit = (): void => void this.later.load();

  /** Said twice, it must be heard twice. */
  #tell = (told: Told): void => {
    this.told = undefined;
    this.performUpdate();
    this.told = told;
  };

  #restart = (): void => {
    this.resultAsked = false;
    this.goTo(0);
    this.restart();
  };
}
