import { type TemplateResult, html } from 'lit';
import type { QuickScanLater } from '../content/words.ts';
import { type MeasureProblem, rangeOf, typedProblem } from '../model/amounts.ts';
import { button } from './button.ts';
import { numberIn } from './measure-view.ts';
import type { InstrumentState } from './instrument-view.ts';

/** What was typed for a measure but can't be an answer. */
export interface UnreadMeasure {
  readonly parameter: string;
  readonly question: string;
  readonly text: string;
  readonly problem: MeasureProblem;
  /** The problem in words. */
  readonly said: string;
}

/** @param whileTyping whether to include what is still being typed */
export function unreadMeasures(
  { instrument, drafts, texts }: InstrumentState<QuickScanLater>,
  whileTyping = false,
): readonly UnreadMeasure[] {
  return instrument.parameters.flatMap(({ id: parameter, measures = [] }) =>
    measures.flatMap((measure) => {
      const draft = drafts.get(measure.id);
      if (!draft) return [];
      const [text, unit, typing] = draft;
      const range = rangeOf(measure, unit)!;
      const number = numberIn(texts.measures, text, unit);
      const problem = typing && !whileTyping ? undefined : typedProblem(range, number);
      const question = texts.measures.measures[measure.id]!.text;
      return problem
        ? [{ parameter, question, text, problem, said: texts.measuring.problems[problem](range, number) }]
        : [];
    }),
  );
}

/** Says that they aren't in the profile, and leads to them. */
export const unreadMeasuresView = (view: InstrumentState<QuickScanLater>): readonly TemplateResult[] =>
  unreadMeasures(view).map(
    ({ parameter, question, text, said }) =>
      html`<div class="open">
        <p>${view.texts.measuring.notIn(text, question)} ${said}</p>
        <ul class="actions">
          <li>${button(view.content.parameters[parameter]!, () => view.goTo(parameter))}</li>
        </ul>
      </div>`,
  );
