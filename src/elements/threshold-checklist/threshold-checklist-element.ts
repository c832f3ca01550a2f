import { type CSSResultGroup, type PropertyDeclarations, type TemplateResult, css, nothing } from 'lit';
import { answering } from '../../content/nl/answering.ts';
import { shortQuestions } from '../../content/nl/short-questions.ts';
import { thresholdChecklistContent } from '../../content/nl/threshold-checklist.ts';
import { sourceNames } from '../../content/sources.ts';
import type { Parameter, QuestionId } from '../../model/instrument.ts';
import { type ThresholdChecklist, thresholdChecklist } from '../../model/threshold-checklist.ts';
import { button } from '../../views/button.ts';
import { optionsExplainedView } from '../../views/options-explained-view.ts';
import { shortQuestionStyles } from '../../views/question-view.ts';
import { enumeratedProperties } from '../base/instrument-element.ts';
import { SteppedElement } from '../base/stepped-element.ts';
import { ThresholdChecklistChangeEvent, ThresholdChecklistCompleteEvent } from './threshold-checklist-events.ts';

const tagName = 'threshold-checklist';
type ThresholdChecklistDeferred = typeof import('./threshold-checklist-deferred.ts');

/**
 * Lets an organisation mark what keeps people from its services, group by group, and shows what can lower it.
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
 * @csspart lever - A parameter of the quick scan that can lower it; `used` beside it when the quick scan in the same scope has it.
 * @csspart unknown - What nobody knows yet.
 * @csspart accessibility - What holds, by the seven B's.
 * @csspart consequence - What thresholds lead to.
 */
export class ThresholdChecklistElement extends SteppedElement<ThresholdChecklist, ThresholdChecklistDeferred> {
  static readonly tagName = tagName;
  static override readonly styles: CSSResultGroup = [
    SteppedElement.styles,
    shortQuestionStyles,
    // From the start, or everything under it moves when the deferred file comes, with the pointer.
    css`
      summary {
        min-height: 44px;
        align-content: center;
      }
    `,
  ];
  static override readonly properties: PropertyDeclarations = enumeratedProperties(tagName);

  constructor() {
    super({
      instrument: thresholdChecklist,
      content: thresholdChecklistContent,
      texts: answering,
      noteOn: ({ origin }) =>
        origin === 'project' ? answering.projectQuestion : shortQuestions.source(sourceNames[origin]),
      events: [ThresholdChecklistChangeEvent, ThresholdChecklistCompleteEvent],
      importDeferred: () => import('./threshold-checklist-deferred.ts'),
      short: true,
    });
  }

  protected override renderIntroduction({ questions: [first] }: Parameter): TemplateResult {
    return optionsExplainedView(shortQuestions, this.shownContent.questions[first.id]!.options);
  }

  protected override renderMore({ id: group, questions }: Parameter): unknown {
    const { answers } = this.result;
    const ids = questions.map(({ id }) => id as QuestionId<ThresholdChecklist>).filter((id) => answers[id]);
    const onClear = () => {
      // The button goes, and the focus stays with its group.
      this.at = thresholdChecklist.parameters.findIndex(({ id }) => id === group);
      this.answer(Object.fromEntries(ids.map((id) => [id, undefined])));
    };
    return ids.length > 0 && !this.locked ? button(shortQuestions.clear, onClear, 'plain') : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'threshold-checklist': ThresholdChecklistElement;
  }
}
