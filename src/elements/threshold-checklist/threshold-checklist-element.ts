import { type CSSResultGroup, css } from 'lit';
import { type ThresholdSource, thresholdSource } from '../../content/sources.ts';
import type { ThresholdChecklistFirst, ThresholdChecklistLater } from '../../content/words.ts';
import type { Parameter } from '../../model/instrument.ts';
import { type ThresholdChecklist, thresholdChecklist } from '../../model/threshold-checklist.ts';
import { optionsExplainedView } from '../../views/options-explained-view.ts';
import { shortQuestionStyles } from '../../views/short-question-styles.ts';
import * as inner from '../base/inner.ts';
import { SteppedElement } from '../base/stepped-element.ts';
import { ThresholdChecklistChangeEvent, ThresholdChecklistCompleteEvent } from './threshold-checklist-events.ts';
import { first, later } from './threshold-checklist-words.ts';

const tagName = 'threshold-checklist';
type ThresholdChecklistDeferred = typeof import('./threshold-checklist-deferred.ts');

/**
 * Lets an organisation mark what keeps people from its services, group by group, and shows what can lower those thresholds.
 * What a visitor fills in stays in the page.
 *
 * @tagname threshold-checklist
 * @summary The thresholds that SAM vzw, Martin Stam and a workshop in Antwerp name, for a team or an organisation.
 *
 * @fires {ThresholdChecklistChangeEvent} threshold-checklist-change - A person changed an answer; `detail` is the result.
 * @fires {ThresholdChecklistCompleteEvent} threshold-checklist-complete - A person's answer made it complete; `detail` is the result.
 *
 * @csspart thresholds - What holds, group by group.
 * @csspart threshold - A threshold that holds.
 * @csspart lever - What in the quick scan can lower it, by parameter.
 * @csspart used - Beside `lever` if the quick scan in the same scope has that.
 * @csspart unknown - What nobody knows yet.
 * @csspart accessibility - What holds, by the seven B's.
 * @csspart consequence - What thresholds lead to.
 * @csspart next - What to do with these findings.
 */
export class ThresholdChecklistElement extends SteppedElement<
  ThresholdChecklist,
  ThresholdChecklistFirst,
  ThresholdChecklistLater,
  ThresholdChecklistDeferred
> {
  static readonly tagName = tagName;
  static override readonly styles: CSSResultGroup = [
    SteppedElement.styles,
    shortQuestionStyles,
    // Not deferred, or everything below would move under the pointer when the deferred file loads.
    css`
      summary {
        min-height: 44px;
        align-content: center;
      }
      .short .options {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 6.5em), 1fr));
      }
    `,
  ];

  constructor() {
    super({
      instrument: thresholdChecklist,
      words: { first, later },
      noteOn: ({ origin = thresholdSource }, { thresholdNote }) => thresholdNote(origin as ThresholdSource),
      events: [ThresholdChecklistChangeEvent, ThresholdChecklistCompleteEvent],
      importDeferred: () => import('./threshold-checklist-deferred.ts'),
      short: true,
    });
  }

  protected override [inner.renderIntroduction](group: Parameter): readonly unknown[] {
    return [this[inner.views]?.clearing.notice(group)];
  }

  protected override [inner.renderExplanation](group: Parameter): unknown {
    const { options } = this[inner.shownContent].questions[group.questions[0].id]!;
    return optionsExplainedView(this[inner.wording].first!.shortQuestions, options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'threshold-checklist': ThresholdChecklistElement;
  }
}
