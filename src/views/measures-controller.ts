import { type ReactiveControllerHost, type TemplateResult, html } from 'lit';
import type { MeasureTexts } from '../content/instrument-content.ts';
import type { MeasuringTexts } from '../content/texts.ts';
import { type Answers, amountAt } from '../model/answers.ts';
import type { Amount, Measure } from '../model/measure.ts';
import { type Draft, measureView } from './measure-view.ts';

interface MeasuresView {
  readonly measures: readonly Measure[];
  readonly answers: Answers;
  readonly disabled: boolean;
  /** What is still being typed is answered all the same. */
  readonly onAnswer: (id: string, answer: number | Amount | undefined, typing: boolean) => void;
}

/** The optional numbers of a parameter, and what stands in their controls without being an answer. */
export class MeasuresController {
  readonly #host: ReactiveControllerHost;
  readonly #texts: MeasuringTexts;
  readonly #labels: MeasureTexts;
  #drafts = new Map<string, Draft>();

  constructor(host: ReactiveControllerHost, texts: MeasuringTexts, labels: MeasureTexts) {
    this.#host = host;
    this.#texts = texts;
    this.#labels = labels;
  }

  /** Other answers stand there, and what was typed goes with those before. */
  clear(): void {
    this.#drafts.clear();
  }

  render({ measures, answers, disabled, onAnswer }: MeasuresView): TemplateResult {
    return html`<p>${this.#texts.optional}</p>
      ${measures.map((measure) => {
        const { id } = measure;
        return measureView({
          measure,
          label: this.#labels.measures[id]!.text,
          units: this.#labels.units,
          texts: this.#texts,
          amount: amountAt(measure, answers),
          draft: this.#drafts.get(id),
          disabled,
          onDraft: (draft, answer) => {
            // Once it is an answer it is no draft any more.
            if (draft.typing || answer === undefined) this.#drafts.set(id, draft);
            else this.#drafts.delete(id);
            onAnswer(id, answer, draft.typing);
            this.#host.requestUpdate();
          },
        });
      })}`;
  }
}
