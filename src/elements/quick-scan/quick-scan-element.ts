import { type PropertyDeclarations, type TemplateResult, html, nothing } from 'lit';
import { answering } from '../../content/nl/answering.ts';
import { quickScanContent } from '../../content/nl/quick-scan.ts';
import { type Answers, chosenAt, isAnswered, progressOf } from '../../model/answers.ts';
import type { MeasureOf, ParameterOf, QuestionOf } from '../../model/instrument.ts';
import { type QuickScan, quickScan } from '../../model/quick-scan.ts';
import type { Result } from '../../model/result.ts';
import { AnsweringElement } from '../answering/answering-element.ts';
import { enumerated } from '../answering/enumerated.ts';
import { answeringStyles } from '../answering/answering-styles.ts';
import { heading } from '../answering/heading.ts';
import { questionView } from '../answering/question-view.ts';
import { LaterFile } from '../later/later-file.ts';
import type { Told } from '../later/keep-view.ts';
import type { LitTags } from '../later/lit-tags.ts';
import type { Draft } from '../later/measure-view.ts';
import { QuickScanChangeEvent, QuickScanCompleteEvent } from './quick-scan-events.ts';

const tagName = 'quick-scan';
const { parameters } = quickScan;
type Later = typeof import('./quick-scan-later.ts');

/**
 * Places a practice of outreach work on nine parameters, and shows the profile that comes of it: no score, no ranking.
 * What a visitor fills in stays in the page.
 *
 * @tagname quick-scan
 * @summary The quick scan of De Maeyer, Dewaele & Beelen (2013), for a social worker or a team.
 *
 * @slot introduction - What the host says before the first question.
 * @slot follow-up - What the host offers under the result.
 *
 * @fires {QuickScanChangeEvent} quick-scan-change - A person changed an answer; `detail` is the result.
 * @fires {QuickScanCompleteEvent} quick-scan-complete - A person's answer made the scan complete; `detail` is the result.
 *
 * @csspart base - All of it.
 * @csspart heading - Any heading.
 * @csspart progress - How many parameters are answered.
 * @csspart step - A button of the overview of parameters; `answered` beside it once that parameter is.
 * @csspart parameter - A parameter with its questions; `dynamic` or `static` beside it.
 * @csspart question - The fieldset of a question.
 * @csspart legend - Its legend.
 * @csspart option - An option; `selected` beside it when it is chosen.
 * @csspart measure - A measure with its unit.
 * @csspart error - What is wrong with a measure.
 * @csspart button - Any button but those of the overview; `primary` beside it on the one that leads on.
 * @csspart notice - A message about the whole of it.
 * @csspart result - The result.
 * @csspart profile - Its table.
 * @csspart group - The rows of one kind; `dynamic` or `static` beside it.
 * @csspart cell - An option in the table; `chosen` beside it when it is.
 * @csspart reflection - The reflection questions.
 * @csspart keep - The ways to keep the result.
 * @csspart code - The result code.
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
export class QuickScanElement extends AnsweringElement<QuickScan> {
  static readonly tagName = tagName;
  static override readonly styles = answeringStyles;
  static override readonly properties: PropertyDeclarations = {
    mode: { converter: enumerated(tagName, 'mode', ['steps', 'page']) },
    headingLevel: {
      attribute: 'heading-level',
      converter: enumerated(tagName, 'heading-level', [2, 1, 3, 4, 5, 6]),
    },
    step: { state: true, attribute: false },
    resultAsked: { state: true, attribute: false },
    told: { state: true, attribute: false },
  };

  /** One parameter at a time (`steps`), or all of them under each other (`page`). */
  declare mode: 'steps' | 'page';
  /** Level of the element's first heading; the others follow from it. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  declare private step: number;
  declare private resultAsked: boolean;
  /** What the result view last told the visitor. */
  declare private told: Told | undefined;

  #later = new LaterFile(this, answering, () => import('./quick-scan-later.ts'));
  #drafts = new Map<string, Draft>();
  /** The view whose heading takes the focus once it is rendered. */
  #focusOn: 'parameter' | 'result' | undefined;

  constructor() {
    super(quickScan, answering);
    this.mode = 'steps';
    this.headingLevel = 2;
    this.step = 0;
    this.resultAsked = false;
  }

  /** Shows the result, also while parameters are open. The focus moves to it, unless it is elsewhere on the page. */
  showResult(): void {
    this.resultAsked = true;
    this.focusView();
    this.requestUpdate();
    void this.#later.load(true);
  }

  protected override announce(result: Result<QuickScan>, completed: boolean): void {
    this.told = undefined;
    this.dispatchEvent(new QuickScanChangeEvent(result));
    if (completed) this.dispatchEvent(new QuickScanCompleteEvent(result));
  }

  protected override replaced(by: 'script' | 'form' | 'link'): void {
    this.#drafts.clear();
    this.told = undefined;
    this.resultAsked = by === 'link';
    // As a fragment does: the page moves to what it names.
    if (by === 'link') this.focusView();
    if (by === 'form') this.step = 0;
  }

  protected override labelsOfOpen(): readonly string[] {
    return progressOf(quickScan, this.result.answers).open.map((id) => quickScanContent.parameters[id]);
  }

  protected override showOpen(): void {
    const [open] = progressOf(quickScan, this.result.answers).open;
    this.#goTo(parameters.findIndex(({ id }) => id === open));
  }

  protected override focusView(): void {
    this.#focusOn = this.resultAsked ? 'result' : 'parameter';
  }

  get #inSteps(): boolean {
    return this.mode !== 'page';
  }

  get #showsResult(): boolean {
    return this.resultAsked || (!this.#inSteps && this.result.complete);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    // From the first move on, so that it is there when it is asked for; a page shows it at once.
    if (!this.#inSteps || this.step > 0 || this.resultAsked || this.notice || this.value) void this.#later.load();
  }

  protected override updated(): void {
    super.updated();
    if (!this.#focusOn || (this.#focusOn === 'result' && !this.#later.loaded)) return;
    const views = this.renderRoot.querySelectorAll(`.${this.#focusOn}`);
    const view = views[this.#focusOn === 'result' ? 0 : this.step];
    this.#focusOn = undefined;
    // A visitor who has gone on to something else on the page stays there.
    const { activeElement } = document;
    const elsewhere = activeElement !== document.body && !activeElement?.contains(this);
    if (elsewhere && !this.matches(':focus-within')) return;
    view?.querySelector<HTMLElement>('[part=heading]')?.focus();
  }

  protected override render(): TemplateResult {
    const { language, title, lead, attribution } = quickScanContent;
    const onlyResult = this.#inSteps && this.resultAsked && this.#later.loaded;
    const atStart = !onlyResult && (!this.#inSteps || this.step === 0);
    return html`<div part="base" class="base" lang=${language} dir="ltr">
      ${this.#heading(0, title)}
      <div part="notice" class="notice" role="status">${this.#renderNotice()}</div>
      ${
        atStart
          ? html`<p>${lead}</p>
              <slot name="introduction"></slot>`
          : nothing
      }
      ${onlyResult ? nothing : this.#renderQuestions()}
      ${this.#showsResult ? this.#later.render((later, lit) => this.#renderResult(later, lit)) : nothing}
      <p class="quiet">${attribution} ${this.texts.privacy}</p>
    </div>`;
  }

  #renderNotice(): TemplateResult | typeof nothing {
    // Where nothing can be changed, nothing can be undone.
    const notice = this.notice && this.locked ? { message: this.notice.message } : this.notice;
    return notice ? this.#later.render(({ noticeView, notices }, lit) => noticeView(lit, notice, notices)) : nothing;
  }

  #heading(depth: number, content: unknown): TemplateResult {
    return heading((Number(this.headingLevel) || 2) + depth, content);
  }

  #renderQuestions(): TemplateResult {
    const { answered, total } = this.result;
    const last = parameters.length - 1;
    const atEnd = !this.#inSteps || this.step === last;
    return html` ${this.#inSteps ? this.#renderSteps() : nothing}
      <p class="quiet" part="progress" role="status">${this.texts.progress(answered, total)}</p>
      ${parameters.map((parameter, index) => this.#renderParameter(parameter, index))}
      <div class="buttons">
        ${this.#inSteps && this.step > 0 ? this.#renderButton(this.texts.previous, () => this.#goTo(this.step - 1)) : nothing}
        ${atEnd ? nothing : this.#renderButton(this.texts.next, () => this.#goTo(this.step + 1), ' primary')}
        ${
          this.#showsResult && this.#later.loaded
            ? nothing
            : this.#renderButton(this.texts.toResult, () => this.showResult(), atEnd ? ' primary' : '')
        }
      </div>`;
  }

  #renderButton(label: string, onClick: () => void, parts = ''): TemplateResult {
    return html`<button type="button" part="button${parts}" @click=${onClick}>${label}</button>`;
  }

  /** Where the visitor is, what is answered, and a way to any parameter: the two kinds each have their row. */
  #renderSteps(): TemplateResult {
    return html`<nav aria-label=${this.texts.steps}>
      <ol>
        ${parameters.map((parameter, index) => {
          const answered = isAnswered(parameter, this.result.answers);
          return html`<li class=${parameter.kind}>
            <button
              type="button"
              part="step${answered ? ' answered' : ''}"
              aria-current=${index === this.step ? 'step' : nothing}
              aria-label="${index + 1} ${quickScanContent.parameters[parameter.id]}, ${answered ? this.texts.answered : this.texts.open}"
              @click=${() => this.#goTo(index)}
            >
              ${index + 1}
            </button>
          </li>`;
        })}
      </ol>
    </nav>`;
  }

  #renderParameter(parameter: ParameterOf<QuickScan>, index: number): TemplateResult {
    const { id, kind, questions } = parameter;
    const { label, explanation } = quickScanContent.kinds[kind];
    const position = this.texts.step(index + 1, parameters.length);
    const away = this.#inSteps && index !== this.step;
    return html`<section class="parameter ${kind}" part="parameter ${kind}" ?hidden=${away}>
      ${this.#heading(1, html`<small>${position}</small> ${quickScanContent.parameters[id]}`)}
      <p class="kind"><strong>${label}</strong> ${explanation}</p>
      ${questions.map((question) => this.#renderQuestion(question))}
      ${
        'measures' in parameter
          ? this.#later.render((later, lit) => this.#renderMeasures(later, lit, parameter.measures))
          : nothing
      }
    </section>`;
  }

  #renderQuestion(question: QuestionOf<QuickScan>): TemplateResult {
    return questionView({
      question,
      text: quickScanContent.questions[question.id],
      texts: this.texts,
      chosen: chosenAt(question, this.result.answers),
      disabled: this.locked,
      onChoose: (options) =>
        this.answer(
          question.id,
          (question.select === 'one' ? options[0] : options) as Answers<QuickScan>[typeof question.id],
        ),
    });
  }

  #renderMeasures({ measuresView }: Later, lit: LitTags, measures: readonly MeasureOf<QuickScan>[]): TemplateResult {
    return measuresView(lit, {
      measures,
      answers: this.result.answers,
      drafts: this.#drafts,
      disabled: this.locked,
      onDraft: (id, draft, answer) => {
        // Once it is an answer it is no draft any more.
        if (answer === undefined) this.#drafts.set(id, draft);
        else this.#drafts.delete(id);
        this.answer(id, answer);
        this.requestUpdate();
        this.performUpdate();
      },
    });
  }

  #renderResult({ resultView }: Later, lit: LitTags): TemplateResult {
    return resultView(lit, {
      result: this.result,
      content: quickScanContent,
      heading: (depth, content) => this.#heading(depth, content),
      told: this.told,
      tell: this.#tell,
      goTo: (parameter) => this.#goTo(parameters.findIndex(({ id }) => id === parameter)),
      back: this.#inSteps ? () => this.#goTo(this.step) : undefined,
      restart: this.locked ? undefined : this.#restart,
    });
  }

  #goTo(step: number): void {
    if (this.#inSteps) this.resultAsked = false;
    this.step = step;
    this.told = undefined;
    // What can still be undone stays in sight.
    if (!this.notice?.undo) this.notice = undefined;
    this.#focusOn = 'parameter';
    this.requestUpdate();
  }

  /** Said twice, it must be heard twice. */
  #tell = (told: Told): void => {
    this.told = undefined;
    this.performUpdate();
    this.told = told;
  };

  #restart = (): void => {
    this.#drafts.clear();
    this.resultAsked = false;
    this.#goTo(0);
    this.restart();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quick-scan': QuickScanElement;
  }
}
