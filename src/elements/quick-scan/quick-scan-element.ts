import { type PropertyDeclarations, type TemplateResult, css, html, nothing } from 'lit';
import { answering } from '../../content/nl/answering.ts';
import { quickScanContent } from '../../content/nl/quick-scan.ts';
import { enumerated } from '../../controllers/enumerated.ts';
import { type Answers, chosenAt, isAnswered, progressOf } from '../../model/answers.ts';
import type { MeasureOf, ParameterOf, QuestionOf } from '../../model/instrument.ts';
import { type QuickScan, quickScan } from '../../model/quick-scan.ts';
import { formatCode } from '../../model/result-code.ts';
import type { Result } from '../../model/result.ts';
import { AnsweringElement } from '../answering/answering-element.ts';
import { answeringStyles } from '../answering/answering-styles.ts';
import { heading } from '../answering/heading.ts';
import { type Notice, noticeView } from '../answering/notice-view.ts';
import { questionView } from '../answering/question-view.ts';
import type { LitTags } from '../later/lit-tags.ts';
import type { Draft } from '../later/measure-view.ts';
import { QuickScanChangeEvent, QuickScanCompleteEvent } from './quick-scan-events.ts';

const tagName = 'quick-scan';
const { parameters } = quickScan;
type Later = typeof import('./quick-scan-later.ts');

const lit: LitTags = { html, css, nothing };

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
 * @cssprop [--outreach-padding=0] - Around all of it.
 * @cssprop [--outreach-target=44px] - The least height of what can be touched.
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
    later: { state: true, attribute: false },
  };

  /** One parameter at a time (`steps`), or all of them under each other (`page`). */
  declare mode: 'steps' | 'page';
  /** Level of the element's first heading; the others follow from it. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  declare private step: number;
  declare private resultAsked: boolean;
  /** What the result view last told the visitor. */
  declare private told: Notice | undefined;
  declare private later: typeof import('./quick-scan-later.ts') | 'unavailable' | undefined;

  #drafts = new Map<string, Draft>();
  /** The view whose heading takes the focus once it is rendered. */
  #focusOn: 'step' | 'result' | undefined;

  constructor() {
    super(quickScan, answering);
    this.mode = 'steps';
    this.headingLevel = 2;
    this.step = 0;
    this.resultAsked = false;
  }

  /** Shows the result, also while parameters are open, and moves the focus to it. */
  showResult(): void {
    this.resultAsked = true;
    this.#focusOn = 'result';
    void this.#loadLater();
  }

  protected override announce(result: Result<QuickScan>, completed: boolean): void {
    this.told = undefined;
    this.dispatchEvent(new QuickScanChangeEvent(result));
    if (completed) this.dispatchEvent(new QuickScanCompleteEvent(result));
  }

  protected override replaced(by: 'script' | 'form' | 'link'): void {
    this.#drafts.clear();
    this.resultAsked = by === 'link';
    if (by === 'form') this.step = 0;
  }

  protected override labelsOfOpen(): readonly string[] {
    return progressOf(quickScan, this.result.answers).open.map((id) => quickScanContent.parameters[id]);
  }

  protected override showOpen(): void {
    const [open] = progressOf(quickScan, this.result.answers).open;
    this.#goTo(parameters.findIndex(({ id }) => id === open));
  }

  get #showsResult(): boolean {
    return this.resultAsked || (this.mode === 'page' && this.result.complete);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    // From the first move on, so that it is there when it is asked for; a page shows it at once.
    const moved = this.mode === 'page' || this.step > 0 || this.resultAsked || this.value;
    if (moved && !this.later) void this.#loadLater();
  }

  protected override updated(): void {
    super.updated();
    if (!this.#focusOn || (this.#focusOn === 'result' && typeof this.later !== 'object')) return;
    const view = this.renderRoot.querySelectorAll(`.${this.#focusOn}`)[this.#focusOn === 'step' ? this.step : 0];
    view?.querySelector<HTMLElement>('[part=heading]')?.focus();
    this.#focusOn = undefined;
  }

  protected override render(): TemplateResult {
    const { language, title, lead, attribution } = quickScanContent;
    const inSteps = this.mode === 'steps';
    const onlyResult = inSteps && this.resultAsked;
    return html`<div part="base" class="base" lang=${language}>
      <div class="opening">
        ${heading(this.headingLevel, title)} ${noticeView(this.notice, this.texts)}
        ${
          onlyResult || (inSteps && this.step > 0)
            ? nothing
            : html`<p>${lead}</p>
                <slot name="introduction"></slot>`
        }
      </div>
      ${onlyResult ? nothing : this.#renderQuestions(inSteps)}
      ${this.#showsResult ? this.#renderLater((later) => this.#renderResult(later)) : nothing}
      <p class="quiet">${attribution} ${this.texts.privacy}</p>
    </div>`;
  }

  #renderQuestions(inSteps: boolean): TemplateResult {
    const { answered, total } = this.result;
    const last = parameters.length - 1;
    return html` ${inSteps ? this.#renderSteps() : nothing}
      <p class="quiet" part="progress" role="status">${this.texts.progress(answered, total)}</p>
      ${parameters.map((parameter, index) => this.#renderParameter(parameter, index))}
      <div class="buttons">
        ${
          inSteps && this.step > 0
            ? html`<button type="button" part="button" @click=${() => this.#goTo(this.step - 1)}>
                ${this.texts.previous}
              </button>`
            : nothing
        }
        ${
          inSteps && this.step < last
            ? html`<button type="button" part="button primary" @click=${() => this.#goTo(this.step + 1)}>
                ${this.texts.next}
              </button>`
            : nothing
        }
        ${
          this.#showsResult
            ? nothing
            : html`<button
                type="button"
                part="button${inSteps && this.step < last ? '' : ' primary'}"
                @click=${() => this.showResult()}
              >
                ${this.texts.toResult}
              </button>`
        }
      </div>`;
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
    const away = this.mode === 'steps' && index !== this.step;
    return html`<section class="step ${kind}" part="parameter ${kind}" ?hidden=${away}>
      ${heading(this.headingLevel + 1, html`<small>${position}</small> ${quickScanContent.parameters[id]}`)}
      <p class="kind"><strong>${label}</strong> ${explanation}</p>
      ${questions.map((question) => this.#renderQuestion(question))}
      ${
        'measures' in parameter
          ? this.#renderLater((later) => this.#renderMeasures(later, parameter.measures))
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

  #renderMeasures({ measuresView }: Later, measures: readonly MeasureOf<QuickScan>[]): TemplateResult {
    return measuresView(lit, {
      measures,
      answers: this.result.answers,
      drafts: this.#drafts,
      disabled: this.locked,
      onDraft: (id, draft, answer) => {
        this.#drafts.set(id, draft);
        this.answer(id, answer);
        this.requestUpdate();
      },
    });
  }

  #renderResult({ resultView }: Later): TemplateResult {
    return resultView(lit, {
      result: this.result,
      content: quickScanContent,
      heading: (depth, content) => heading(this.headingLevel + depth, content),
      told: this.told,
      tell: (notice) => (this.told = notice),
      noticeView: (notice) => noticeView(notice, this.texts),
      goTo: (parameter) => this.#goTo(parameters.findIndex(({ id }) => id === parameter)),
      back: this.mode === 'steps' ? () => this.#goTo(this.step) : undefined,
      restart: this.locked ? undefined : this.#restart,
    });
  }

  /** What comes in the later file, or why it isn't there and how to get it. */
  #renderLater(render: (later: Later) => TemplateResult): TemplateResult | typeof nothing {
    if (this.later === 'unavailable') {
      return html`<p class="error" role="alert">${this.texts.unavailable(formatCode(this.result.code))}</p>
        <button type="button" part="button" @click=${this.#retry}>${this.texts.retry}</button>`;
    }
    return this.later ? render(this.later) : nothing;
  }

  #goTo(step: number): void {
    if (this.mode === 'steps') this.resultAsked = false;
    this.step = step;
    this.notice = this.told = undefined;
    this.#focusOn = 'step';
    this.requestUpdate();
  }

  /** Firefox remembers a module that failed until the page loads anew; the fragment brings the answers there. */
  #retry = async (): Promise<void> => {
    await this.#loadLater();
    if (this.later !== 'unavailable' || !navigator.onLine) return;
    location.hash = `${tagName}=${this.result.code}`;
    location.reload();
  };

  #restart = (text: string): void => {
    this.#goTo(0);
    this.restart(text);
  };

  /** Measures and result come in a file of their own: nobody needs them to answer the first question. */
  #loadLater = async (): Promise<void> => {
    if (typeof this.later === 'object') return;
    try {
      const later = await import('./quick-scan-later.ts');
      if (typeof this.later !== 'object')
        (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(later.laterStyles(lit).styleSheet!);
      this.later = later;
    } catch {
      this.later = 'unavailable';
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quick-scan': QuickScanElement;
  }
}
