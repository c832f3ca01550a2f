import type { TemplateResult } from 'lit';
import { noMeasures } from '../../content/content.ts';
import { shortQuestions } from '../../content/nl/short-questions.ts';
import {
  checklistResult as texts,
  checklistResultTexts,
  thresholdChecklistReflection,
} from '../../content/nl/threshold-checklist-result.ts';
import { sources } from '../../content/sources.ts';
import type { Answers } from '../../model/answers.ts';
import { type QuestionId, fieldsOf } from '../../model/instrument.ts';
import { accessibilities, accessibilitiesOfThreshold, parametersOfThreshold } from '../../model/relations.ts';
import { type ThresholdChecklist, thresholdChecklist } from '../../model/threshold-checklist.ts';
import type { ElementView } from '../../views/element-view.ts';
import type { LitTags } from '../later/lit-tags.ts';
import { resultView as anyResultView } from '../../views/result-view.ts';
import { type ScanParameter, scanParameter } from '../../scope/quick-scan-in-scope.ts';

type Threshold = QuestionId<ThresholdChecklist>;

/** Which thresholds hold, what they are about and lead to, and what can lower them. */
export const resultView = (lit: LitTags, view: ElementView): TemplateResult =>
  anyResultView(
    lit,
    {
      own: checklistResultTexts,
      measures: noMeasures,
      between: (lit, view) => [
        holding(lit, view),
        unknown(lit, view),
        byAccessibility(lit, view),
        consequence(lit, view),
      ],
      reflectionsOn: ({ questions }, answers) =>
        questions
          .filter(({ id }) => holds(answers, id as Threshold) || answers[id] === 'unknown')
          .map(({ id }) => ({
            question: thresholdChecklistReflection[id as Threshold],
            about: `${view.content.questions[id]!.text} ${texts.reflectionOrigin}`,
          })),
    },
    view,
  );

const holds = (answers: Answers, threshold: Threshold): boolean =>
  answers[threshold] === 'present' || answers[threshold] === 'partial';

/** What holds, group by group, with what can lower it. */
function holding(
  { html, nothing }: LitTags,
  { result: { answers }, content, heading, scope }: ElementView,
): TemplateResult {
  const groups = thresholdChecklist.parameters
    .map(({ id, questions }) => ({ id, held: questions.filter((question) => holds(answers, question.id)) }))
    .filter(({ held }) => held.length > 0);
  const lever = ({ label, chosen }: ScanParameter) =>
    html`<li part="lever ${chosen.length > 0 ? 'used' : ''}">
      ${label} ${chosen.length > 0 ? html`<small>${texts.leverUsed(chosen)}</small>` : nothing}
    </li>`;

  return html`<section part="thresholds">
    ${heading(2, texts.holds)}
    ${
      groups.length === 0
        ? html`<p>${texts.holdsNothing}</p>`
        : html`<p class="quiet">${texts.leversOrigin}</p>
            ${groups.map(
              ({ id, held }) =>
                html`${heading(3, content.parameters[id])}
                  <ul class="thresholds">
                    ${held.map(({ id: threshold }) => {
                      const { text, options } = content.questions[threshold]!;
                      return html`<li part="threshold">
                        <strong>${text}</strong> <em>${options[answers[threshold] as string]!.label}</em>
                        <p class="quiet">${texts.levers}:</p>
                        <ul class="levers">
                          ${parametersOfThreshold(threshold).map((parameter) => lever(scanParameter(parameter, scope)))}
                        </ul>
                      </li>`;
                    })}
                  </ul>`,
            )}`
    }
  </section>`;
}

/** What nobody knows yet. */
function unknown(
  { html, nothing }: LitTags,
  { result: { answers }, content, heading }: ElementView,
): TemplateResult | typeof nothing {
  const asked = fieldsOf(thresholdChecklist).filter(({ id }) => answers[id] === 'unknown');
  if (asked.length === 0) return nothing;
  return html`<section part="unknown">
    ${heading(2, texts.unknown)}
    <p>${texts.unknownExplanation}</p>
    <ul class="plain-list">
      ${asked.map(({ id }) => html`<li>${content.questions[id]!.text}</li>`)}
    </ul>
  </section>`;
}

/** What holds, by the seven B's. */
function byAccessibility({ html }: LitTags, { result: { answers }, content, heading }: ElementView): TemplateResult {
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
    ${heading(2, texts.byAccessibility)}
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
function consequence({ html }: LitTags, { heading }: ElementView): TemplateResult {
  return html`<section part="consequence">
    ${heading(2, texts.consequence)} ${texts.consequenceExplanation.map((paragraph) => html`<p>${paragraph}</p>`)}
    <p class="quiet">${shortQuestions.source(sources[texts.consequenceSource].citation)}</p>
  </section>`;
}
