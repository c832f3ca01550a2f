import type { TemplateResult } from 'lit';
import { measuring } from '../../content/nl/measures.ts';
import { quickScanMeasures } from '../../content/nl/quick-scan-measures.ts';
import type { Answers } from '../../model/answers.ts';
import type { MeasureId, MeasureOf } from '../../model/instrument.ts';
import type { QuickScan } from '../../model/quick-scan.ts';
import type { LitTags } from '../later/lit-tags.ts';
import { type Draft, measureView } from '../../views/measure-view.ts';
import type { ElementView } from '../../views/element-view.ts';
import { savedView as anySavedView } from '../../views/snapshots-controller.ts';

/*
 * Everything that nobody needs to answer the first question, in a file that loads after it.
 */
export { quickScanHelp as help } from '../../content/nl/quick-scan-help.ts';
export { notices } from '../../content/nl/notices.ts';
export { laterStyles } from '../../views/base-styles.ts';
export { noticeView } from '../../views/notice-view.ts';
export { resultView } from './quick-scan-result.ts';

export const savedView = (lit: LitTags, view: ElementView): TemplateResult =>
  anySavedView(lit, quickScanMeasures, view);

interface MeasuresView {
  readonly measures: readonly MeasureOf<QuickScan>[];
  readonly answers: Answers<QuickScan>;
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly disabled: boolean;
  readonly onDraft: <Id extends MeasureId<QuickScan>>(
    id: Id,
    draft: Draft,
    answer: Answers<QuickScan>[Id] | undefined,
  ) => void;
}

/** The optional numbers of a parameter. */
export function measuresView(
  lit: LitTags,
  { measures, answers, drafts, disabled, onDraft }: MeasuresView,
): TemplateResult {
  return lit.html`<p>${measuring.optional}</p>
    ${measures.map((measure) =>
      measureView(lit, {
        measure,
        label: quickScanMeasures.measures[measure.id].text,
        units: quickScanMeasures.units,
        texts: measuring,
        answer: answers[measure.id],
        draft: drafts.get(measure.id),
        disabled,
        onDraft: (draft, answer) => onDraft(measure.id, draft, answer as Answers<QuickScan>[typeof measure.id]),
      }),
    )}`;
}
