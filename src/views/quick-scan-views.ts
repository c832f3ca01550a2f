import { type ReactiveElement, type TemplateResult, html } from 'lit';
import type { QuickScanLater } from '../content/words.ts';
import { amountAt } from '../model/amounts.ts';
import type { MeasureId, Parameter } from '../model/instrument.ts';
import type { QuickScan } from '../model/quick-scan.ts';
import type { Amount, Measure } from '../model/measure.ts';
import type { MeasureProblem } from '../model/amounts.ts';
import { inRegion } from '../output/in-region.ts';
import type { InstrumentState, Validity } from './instrument-view.ts';
import { InstrumentViews } from './instrument-views.ts';
import { type Draft, measureView } from './measure-view.ts';
import { afterPress } from './press.ts';
import { quickScanResultView } from './quick-scan-result-view.ts';
import { type UnreadMeasure, unreadMeasures, unreadMeasuresView } from './unread-measures.ts';

/** The flags that a browser's own number field would set. */
const FLAGS: Readonly<Record<MeasureProblem, keyof ValidityStateFlags>> = {
  'not-a-number': 'badInput',
  'two-readings': 'badInput',
  'too-small': 'rangeUnderflow',
  'too-large': 'rangeOverflow',
  'between-steps': 'stepMismatch',
};

/** What a quick scan shows besides its questions, including measures. */
export class QuickScanViews extends InstrumentViews<QuickScanLater> {
  /** Whether an answer has changed since the visitor began typing a number. */
  #typedAnswer = false;

  constructor(host: ReactiveElement, state: () => InstrumentState<QuickScanLater>) {
    super(host, state, (view, controls) => quickScanResultView(view, controls, controls && unreadMeasuresView(view)));
    // What an earlier visit left is no longer being typed.
    const { drafts } = state();
    for (const [id, [text, unit]] of drafts) drafts.set(id, [text, unit, false]);
  }

  override validityOf(valueMissing: boolean): Validity {
    const [flags, why] = super.validityOf(valueMissing);
    const { toMend } = this.view().texts.measuring;
    const unread = this.#unread;
    return [
      { ...flags, ...Object.fromEntries(unread.map(({ problem }) => [FLAGS[problem], true])) },
      [why, ...unread.map(({ question, said }) => toMend(question, said))].join(' ').trim(),
    ];
  }

  protected override get toDo(): readonly string[] {
    return [...super.toDo, ...this.#unread.map(({ parameter }) => parameter)];
  }

  get #unread(): readonly UnreadMeasure[] {
    return unreadMeasures(this.view(), true);
  }

  protected override afterQuestions({ measures }: Parameter): readonly unknown[] {
    return measures ? this.#measuresView(measures) : [];
  }

  protected override explained({ measures = [] }: Parameter, { measures: labels }: QuickScanLater): unknown {
    return measures.map(({ id }) => html`<p>${labels.measures[id as MeasureId<QuickScan>]!.text}</p>`);
  }

  /** The optional numbers of a parameter. */
  #measuresView(measures: readonly Measure[]): readonly TemplateResult[] {
    const { result, locked, drafts, texts, language } = this.view();
    const { measures: labels } = texts;
    const measuring = inRegion(texts.measuring, language);
    const draftOf = ([text, unit, typing]: readonly [string, string, boolean]): Draft => ({ text, unit, typing });
    return [
      html`<p>${measuring.optional}</p>`,
      ...measures.map((measure) =>
        measureView({
          measure,
          label: labels.measures[measure.id]!.text,
          names: labels,
          texts: measuring,
          amount: amountAt(measure, result.answers),
          draft: drafts.has(measure.id) ? draftOf(drafts.get(measure.id)!) : undefined,
          disabled: locked,
          onDraft: (draft, answer) => this.#onDraft(measure.id, draft, answer),
        }),
      ),
    ];
  }

  #onDraft(id: string, draft: Draft, answer: number | Amount | undefined): void {
    const { text, unit, typing } = draft;
    const { answer: onAnswer, result: before, drafts } = this.view();
    const wasTyping = drafts.get(id)?.[2] ?? false;
    // Once it is an answer, it is no longer a draft.
    if (typing || answer === undefined) drafts.set(id, [text, unit, typing]);
    else drafts.delete(id);
    onAnswer({ [id]: answer }, typing);
    const same = this.view().result === before;
    // An answer that came while it was typed is final now.
    if (!typing && same && wasTyping && this.#typedAnswer)
      this.host.dispatchEvent(new Event('change', { bubbles: true }));
    this.#typedAnswer = typing && (this.#typedAnswer || !same);
    // Not right now: an update that moved the focus may be what made the visitor leave the field.
    afterPress(() => this.host.requestUpdate());
  }
}
