import { type CSSResultGroup, type TemplateResult, html, type noChange, nothing } from 'lit';
import type { FirstWords, LaterWords } from '../../content/words.ts';
import { chosenAt } from '../../model/answers.ts';
import type { Instrument, Parameter, Question } from '../../model/instrument.ts';
import { button } from '../../views/button.ts';
import { heading } from '../../views/heading.ts';
import { parameterStyles, parameterTitle, parameterView } from '../../views/parameter-view.ts';
import { questionStyles, questionView } from '../../views/question-view.ts';
import { unavailableView } from '../../views/unavailable-view.ts';
import { AnsweringElement, type Changes } from './answering-element.ts';
import * as inner from './inner.ts';
import type { InstrumentDeferred } from './instrument-setup.ts';
import { OutreachElement } from './outreach-element.ts';

/**
 * What every element that answers an instrument shows: questions, buttons to move on, a result to take along. Each element
 * lays out its own questions.
 *
 * @attribute {string} result-field - The `id` of a hidden or text field elsewhere on the page, which then holds the result code.
 *
 * @slot - What shows until the element has loaded.
 * @slot introduction - What the host says before the first question.
 * @slot follow-up - What the host offers below the result.
 *
 * @csspart progress - How many parameters are answered.
 * @csspart parameter - A parameter with its questions.
 * @csspart question - The fieldset of a question.
 * @csspart legend - Its legend.
 * @csspart option - An option.
 * @csspart selected - Beside `option` when it is chosen.
 * @csspart error - What is wrong with a measure or an agreement, or why a form can't be sent.
 * @csspart reflection - The reflection questions.
 * @csspart pass - What passes a round of codes on.
 * @csspart qr - The QR code in it.
 * @csspart agreements - What a team agrees on, and the day to look again.
 * @csspart snapshots - The snapshots saved on this device.
 *
 * @cssState complete - Each parameter is answered.
 * @cssState invalid - Something in it is wrong that the visitor typed or was told, until that is mended.
 */
export abstract class InstrumentElement<
  I extends Instrument,
  First extends FirstWords<I>,
  Later extends LaterWords,
  D extends InstrumentDeferred<Later>,
> extends AnsweringElement<I, First, Later, D> {
  static override readonly styles: CSSResultGroup = [OutreachElement.styles, questionStyles, parameterStyles];

  /** Everything but the result. */
  protected abstract [inner.renderQuestions](): unknown;
  /** What precedes the questions of a parameter. */
  protected abstract [inner.renderIntroduction](parameter: Parameter): readonly unknown[];
  /** What explains its answers: before its questions if it is the first, and after them once that is known. */
  protected abstract [inner.renderExplanation](parameter: Parameter): unknown;

  protected override render(): TemplateResult {
    const { first, language, busy } = this[inner.wording];
    if (!first) return html`<slot></slot>`;
    const { title, attribution } = this[inner.shownContent];
    const { answering: texts, translated } = first;
    const views = this[inner.views];
    const notice = this[inner.notice];
    const { failed } = this[inner.deferred];
    const { result, onlyResult } = this[inner.steps];
    const asks = this[inner.takesAnswers];
    const still = this[inner.still]();
    return html`<div
      part="base"
      class="base"
      lang=${language}
      dir="ltr"
      aria-busy=${busy || nothing}
      @input=${this.#onInput}
    >
      ${[
        still ?? views?.languages(),
        still ?? heading(this.headingLevel, title),
        html`<div part="notice" class="notice" aria-live="polite">${views?.notice(notice)}</div>`,
        views && asks && onlyResult ? nothing : this[inner.renderQuestions](),
        failed ? unavailableView(texts, this.value, () => this[inner.deferred].load(true)) : nothing,
        asks && result ? (views?.result() ?? (failed ? nothing : texts.loading)) : nothing,
        asks && this.allowSaving ? views?.snapshots() : nothing,
        still ?? (translated && html`<p class="quiet translated">${translated}</p>`),
        still ?? views?.original(),
        still ?? html`<p class="quiet">${attribution} ${views?.adapted} ${asks ? texts.privacy : nothing}</p>`,
      ]}
    </div>`;
  }

  protected [inner.renderProgress](): TemplateResult {
    const { answered, total } = this.result;
    const progress = this[inner.answering].progress(answered, total);
    return html`<p class="quiet" part="progress" aria-live="polite">${progress}</p>`;
  }

  protected [inner.renderParameter](parameter: Parameter, index: number): TemplateResult | typeof noChange {
    const { kind = '', questions, measures = [] } = parameter;
    const { isShown, isVisited } = this[inner.steps];
    return (
      this[inner.still](...questions, ...measures) ??
      parameterView(kind, !isShown(index), isVisited(index) ? this.#renderVisited(parameter, index) : nothing)
    );
  }

  #renderVisited(parameter: Parameter, index: number): readonly unknown[] {
    const { id, kind, questions } = parameter;
    const { instrument, start } = this[inner.setup];
    const { parameters, step } = this[inner.shownContent];
    const position = this[inner.answering].step(step, index + 1, instrument.parameters.length);
    const still = this[inner.still]();
    const explanation = still ?? this[inner.renderExplanation](parameter);
    // The first parameter's explanations are in this file. The others wait for theirs, so that nothing moves that a finger aims at.
    const asked =
      index > 0 && !start && !this[inner.views] && !this[inner.deferred].failed
        ? [this[inner.answering].loading]
        : questions.map((question) => this[inner.renderQuestion](question, kind && `${id}.kind `));
    return [
      still ?? heading(this.headingLevel + 1, parameterTitle(position, this.#label(parameters[id]!))),
      this[inner.views]?.blocked(id),
      ...this[inner.renderIntroduction](parameter),
      ...(index ? [...asked, explanation] : [explanation, ...asked]),
      ...this[inner.renderMore](parameter),
    ];
  }

  /** What follows the questions of a parameter. */
  protected [inner.renderMore](parameter: Parameter): readonly unknown[] {
    return this[inner.views]?.more(parameter) ?? [];
  }

  /** The buttons that lead on from what is in sight. */
  protected [inner.renderButtons](): TemplateResult {
    const { previous, next, result, atEnd } = this[inner.steps];
    const texts = this[inner.answering];
    const leadsToResult = this[inner.takesAnswers] && !(result && this[inner.views]);
    return html`<div class="buttons">
      ${previous === undefined ? nothing : button(texts.previous, () => this[inner.goTo](previous))}
      ${next === undefined ? nothing : button(texts.next, () => this[inner.goTo](next), 'primary')}
      ${leadsToResult ? button(this[inner.shownContent].toResult, () => this.showResult(), atEnd ? 'primary' : undefined) : nothing}
    </div>`;
  }

  /** @param about id of the explanation of its parameter, if screen readers are to read that with the question; ends in a space */
  protected [inner.renderQuestion](question: Question, about = ''): TemplateResult | typeof nothing | typeof noChange {
    const { noteOn, short = false } = this[inner.setup];
    const { id, select } = question;
    const text = this[inner.shownContent].questions[id]!;
    const still = this[inner.still]();
    return (
      this[inner.still](question) ??
      questionView({
        question,
        text,
        about,
        note: noteOn(text, this[inner.wording].first!),
        short,
        clear: short ? nothing : this[inner.views]?.clearing.choiceButton(question),
        chosen: chosenAt(question, this.result.answers),
        disabled: this[inner.locked],
        still,
        label: this.#label,
        onChoose: (options) => this[inner.answer]({ [id]: select === 'one' ? options[0] : options } as Changes<I>),
      })
    );
  }

  #label = (label: string): unknown => this[inner.views]?.label(label) ?? label;

  /** Stops `input` events from inside, as typing isn't an answer yet. Those from slotted content are the host's. */
  #onInput = (event: Event): void => {
    if (this.renderRoot.contains(event.target as Node)) event.stopPropagation();
  };
}
