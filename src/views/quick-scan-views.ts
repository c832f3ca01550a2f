import { type ReactiveElement, type TemplateResult, html } from 'lit';
import type { MeasuringTexts } from '../content/texts.ts';
import { amountAt } from '../model/answers.ts';
import type { Amount, Measure } from '../model/measure.ts';
import type { InstrumentState, InstrumentTexts } from './instrument-view.ts';
import { InstrumentViews } from './instrument-views.ts';
import { type Draft, measureView } from './measure-view.ts';
import { type QuickScanReflection, quickScanResultView } from './quick-scan-result-view.ts';

export interface QuickScanTexts extends InstrumentTexts, QuickScanReflection {
  readonly measuring: MeasuringTexts;
}

/** What a quick scan shows besides its questions: measures as well. */
export class QuickScanViews extends InstrumentViews {
  readonly #texts: QuickScanTexts;
  /** What stands in the controls of measures without being an answer. */
  #drafts = new Map<string, Draft>();

  constructor(host: ReactiveElement, state: () => InstrumentState, texts: QuickScanTexts) {
    super(host, state, texts, (view, exports) => quickScanResultView(view, exports, texts));
    this.#texts = texts;
  }

  override discardDrafts(): void {
    this.#drafts.clear();
  }

  /** The optional numbers of a parameter. */
  measures(measures: readonly Measure[]): TemplateResult {
    const { measuring, measures: labels } = this.#texts;
    const { result, locked } = this.view();
    return html`<p>${measuring.optional}</p>
      ${measures.map((measure) =>
        measureView({
          measure,
          label: labels.measures[measure.id]!.text,
          units: labels.units,
          texts: measuring,
          amount: amountAt(measure, result.answers),
          draft: this.#drafts.get(measure.id),
          disabled: locked,
          onDraft: (draft, answer) => this.#onDraft(measure.id, draft, answer),
        }),
      )}`;
  }

  #onDraft(id: string, draft: Draft, answer: number | Amount | undefined): void {
    const { typing } = draft;
    const { answer: onAnswer, result } = this.view();
    const wasTyping = this.#drafts.get(id)?.typing;
    // Once it is an answer it is no draft any more.
    if (typing || answer === undefined) this.#drafts.set(id, draft);
    else this.#drafts.delete(id);
    onAnswer({ [id]: answer }, typing);
    // What was answered while it was typed stands now.
    if (wasTyping && !typing && result === this.view().result) {
      this.host.dispatchEvent(new Event('change', { bubbles: true }));
    }
    this.host.requestUpdate();
  }
}
