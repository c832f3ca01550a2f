import { type CSSResultGroup, type PropertyDeclarations, type TemplateResult, css } from 'lit';
import type { QuestionText } from '../../content/content.ts';
import { shortQuestions } from '../../content/nl/short-questions.ts';
import { thresholdChecklistContent } from '../../content/nl/threshold-checklist.ts';
import { sources } from '../../content/sources.ts';
import type { Parameter, QuestionId } from '../../model/instrument.ts';
import type { Result } from '../../model/result.ts';
import { type ThresholdChecklist, thresholdChecklist } from '../../model/threshold-checklist.ts';
import { answeringStyles } from '../../views/answering-styles.ts';
import { optionsExplained, plainButton, shortQuestionStyles } from '../../views/short-questions.ts';
import { SteppedElement, enumeratedProperties } from '../base/stepped-element.ts';
import { ThresholdChecklistChangeEvent, ThresholdChecklistCompleteEvent } from './threshold-checklist-events.ts';

const tagName = 'threshold-checklist';
type Later = typeof import('./threshold-checklist-deferred.ts');

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
export class ThresholdChecklistElement extends SteppedElement<ThresholdChecklist, Later> {
  static readonly tagName = tagName;
  static override readonly styles: CSSResultGroup = [
    answeringStyles,
    shortQuestionStyles,
    // From the start, or everything under it moves when the later file comes, with the pointer.
    css`
      summary {
        min-height: 44px;
        align-content: center;
      }
    `,
  ];
  static override readonly properties: PropertyDeclarations = enumeratedProperties(tagName);

  protected override readonly short = true;

  constructor() {
    super(thresholdChecklist, thresholdChecklistContent, () => import('./threshold-checklist-deferred.ts'));
  }

  protected override dispatch(result: Result<ThresholdChecklist>, completed: boolean): void {
    this.dispatchEvent(new ThresholdChecklistChangeEvent(result));
    if (completed) this.dispatchEvent(new ThresholdChecklistCompleteEvent(result));
  }

  protected override renderIntroduction({ questions: [first] }: Parameter): TemplateResult {
    return optionsExplained(this.content.questions[first.id]!.options);
  }

  protected override renderMore({ id: group, questions }: Parameter): unknown {
    const { answers } = this.result;
    const ids = questions.map(({ id }) => id as QuestionId<ThresholdChecklist>).filter((id) => answers[id]);
    const clear = () => {
      // The button goes, and the focus stays with its group.
      this.step = thresholdChecklist.parameters.findIndex(({ id }) => id === group);
      this.answerAll(Object.fromEntries(ids.map((id) => [id, undefined])));
    };
    return plainButton(shortQuestions.clear, ids.length > 0 && !this.locked ? clear : undefined);
  }

  protected override noteOn({ origin }: QuestionText): string | undefined {
    return origin === 'project' ? super.noteOn({ origin, text: '' }) : shortQuestions.source(sources[origin].name);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'threshold-checklist': ThresholdChecklistElement;
  }
}
