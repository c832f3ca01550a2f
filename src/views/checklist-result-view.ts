import { type TemplateResult, css, html, nothing } from 'lit';
import type { InstrumentContent, ReflectionPerQuestion } from '../content/instrument-content.ts';
import { consequenceOrigin } from '../content/origins.ts';
import { citations } from '../content/citations.ts';
import type { ChecklistResultTexts, ShortQuestionTexts } from '../content/texts.ts';
import type { Answers } from '../model/answers.ts';
import { type QuestionId, fieldsOf } from '../model/instrument.ts';
import type { QuickScan } from '../model/quick-scan.ts';
import { accessibilities, accessibilitiesOfThreshold, parametersOfThreshold } from '../model/relations.ts';
import { type ThresholdChecklist, thresholdChecklist } from '../model/threshold-checklist.ts';
import { type ScanParameter, scanParameter } from '../scope/quick-scan-in-scope.ts';
import type { ExportController } from './export-controller.ts';
import { heading } from './heading.ts';
import type { InstrumentView } from './instrument-view.ts';
import type { ReflectionsOn } from './reflection-view.ts';
import { resultView } from './result-view.ts';

type Threshold = QuestionId<ThresholdChecklist>;

/** What the checklist says of its own, besides what any result says. */
export interface ChecklistTexts {
  readonly checklist: ChecklistResultTexts;
  readonly short: ShortQuestionTexts;
  readonly reflection: ReflectionPerQuestion<ThresholdChecklist>;
  readonly scan: InstrumentContent<QuickScan>;
}

/** Which thresholds hold, what they are about and lead to, and what can lower them. */
export function checklistResultView(
  view: InstrumentView,
  exports: ExportController,
  texts: ChecklistTexts,
): TemplateResult {
  const reflectionsOn: ReflectionsOn = ({ questions }, answers) =>
    questions
      .filter(({ id }) => holds(answers, id as Threshold) || answers[id] === 'unknown')
      .map(({ id }) => ({
        question: texts.reflection[id as Threshold],
        about: `${view.content.questions[id]!.text} ${texts.checklist.reflectionOrigin}`,
      }));
  return resultView(view, exports, reflectionsOn, [
    holdingView(view, texts),
    unknownView(view, texts.checklist),
    accessibilityView(view, texts.checklist),
    consequenceView(view, texts),
  ]);
}

const holds = (answers: Answers, threshold: Threshold): boolean =>
  answers[threshold] === 'present' || answers[threshold] === 'partial';

/** What holds, group by group, with what can lower it. */
function holdingView(
  { result: { answers }, content, headingLevel, scope }: InstrumentView,
  { checklist: texts, scan }: ChecklistTexts,
): TemplateResult {
  const groups = thresholdChecklist.parameters
    .map(({ id, questions }) => ({ id, held: questions.filter((question) => holds(answers, question.id)) }))
    .filter(({ held }) => held.length > 0);
  const lever = ({ label, chosen }: ScanParameter) =>
    html`<li part="lever ${chosen.length > 0 ? 'used' : ''}">
      ${label} ${chosen.length > 0 ? html`<small>${texts.leverUsed(chosen)}</small>` : nothing}
    </li>`;

  return html`<section part="thresholds">
    ${heading(headingLevel + 2, texts.holds)}
    ${
      groups.length === 0
        ? html`<p>${texts.holdsNothing}</p>`
        : html`<p class="quiet">${texts.leversOrigin}</p>
            ${groups.map(
              ({ id, held }) =>
                html`${heading(headingLevel + 3, content.parameters[id])}
                  <ul class="thresholds">
                    ${held.map(({ id: threshold }) => {
                      const { text, options } = content.questions[threshold]!;
                      return html`<li part="threshold">
                        <strong>${text}</strong> <em>${options[answers[threshold] as string]!.label}</em>
                        <p class="quiet">${texts.levers}:</p>
                        <ul class="levers">
                          ${parametersOfThreshold(threshold).map((id) => lever(scanParameter(id, scan, scope)))}
                        </ul>
                      </li>`;
                    })}
                  </ul>`,
            )}`
    }
  </section>`;
}

/** What nobody knows yet. */
function unknownView(
  { result: { answers }, content, headingLevel }: InstrumentView,
  texts: ChecklistResultTexts,
): TemplateResult | typeof nothing {
  const asked = fieldsOf(thresholdChecklist).filter(({ id }) => answers[id] === 'unknown');
  if (asked.length === 0) return nothing;
  return html`<section part="unknown">
    ${heading(headingLevel + 2, texts.unknown)}
    <p>${texts.unknownExplanation}</p>
    <ul class="plain-list">
      ${asked.map(({ id }) => html`<li>${content.questions[id]!.text}</li>`)}
    </ul>
  </section>`;
}

/** What holds, by the seven B's. */
function accessibilityView(
  { result: { answers }, content, headingLevel }: InstrumentView,
  texts: ChecklistResultTexts,
): TemplateResult {
  const about = Object.entries(accessibilitiesOfThreshold) as [Threshold, readonly string[]][];
  const held = (accessibility: string) => {
    const all = about.filter(([, each]) => each.includes(accessibility)).map(([threshold]) => threshold);
    if (all.length === 0) return html`<p>${texts.accessibilityUncovered}</p>`;
    const those = all.filter((threshold) => holds(answers, threshold));
    if (those.length === 0) return html`<p>${texts.accessibilityClear}</p>`;
    return html`<ul class="plain-list">
      ${those.map((threshold) => html`<li>${content.questions[threshold]!.text}</li>`)}
    </ul>`;
  };
  return html`<section part="accessibility">
    ${heading(headingLevel + 2, texts.byAccessibility)}
    <p class="quiet">${texts.accessibilityOrigin}</p>
    <dl class="accessibilities">
      ${accessibilities.map((accessibility) => {
        const { label, explanation } = texts.accessibility[accessibility];
        return html`<dt>${label}</dt>
          <dd>
            <p class="quiet">${explanation}</p>
            ${held(accessibility)}
          </dd>`;
      })}
    </dl>
  </section>`;
}

/** What thresholds lead to. */
const consequenceView = ({ headingLevel }: InstrumentView, { checklist, short }: ChecklistTexts): TemplateResult =>
  html`<section part="consequence">
    ${heading(headingLevel + 2, checklist.consequence)}
    ${checklist.consequenceExplanation.map((paragraph) => html`<p>${paragraph}</p>`)}
    <p class="quiet">${short.source(citations[consequenceOrigin].text)}</p>
  </section>`;

export const checklistResultStyles = css`
  .thresholds > li {
    break-inside: avoid;
    margin-bottom: var(--_space);
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .thresholds em {
    margin-inline-start: 0.25em;
    padding: 0 0.6em;
    border: 1px solid var(--_control-line);
    border-radius: 999px;
    font-size: 0.875em;
    font-style: normal;
    white-space: nowrap;
  }
  .thresholds .quiet {
    margin: 0.5em 0 0.25em;
  }
  .levers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .levers li {
    padding: 0.15em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: 0.9375em;
  }
  [part~='used'] {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  .accessibilities {
    grid-template-columns: minmax(0, max-content) minmax(0, 1fr);
    gap: 0.75em 1.25em;
  }
  .accessibilities p,
  .accessibilities ul {
    margin-bottom: 0.25em;
  }
  @container (width <= 24em) {
    .accessibilities {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
