import { type TemplateResult, css, html, nothing } from 'lit';
import type { SomeOptions } from '../content/instrument-content.ts';
import type { ChecklistResultTexts } from '../content/texts.ts';
import type { ThresholdChecklistLater } from '../content/words.ts';
import type { Answers } from '../model/answers.ts';
import { type Field, type QuestionId, fieldsOf } from '../model/instrument.ts';
import type { QuickScan } from '../model/quick-scan.ts';
import type { ScanOption } from '../model/scan-options.ts';
import { type ThresholdChecklist, thresholdChecklist } from '../model/threshold-checklist.ts';
import { accessibilities, accessibilitiesOfThreshold, optionsOfThreshold } from '../model/threshold-relations.ts';
import { scanInScope } from '../scope/quick-scan-in-scope.ts';
import { attributionView, projectView } from './attribution-view.ts';
import { heading } from './heading.ts';
import type { InstrumentState } from './instrument-view.ts';
import type { ReflectionsOn } from './reflection-view.ts';
import { type ResultControls, resultView } from './result-view.ts';

type Threshold = QuestionId<ThresholdChecklist>;

/** Which thresholds hold, what they are about, what they lead to, and what can lower them. */
export function checklistResultView(
  view: InstrumentState<ThresholdChecklistLater>,
  controls: ResultControls | undefined,
): TemplateResult {
  const { texts } = view;
  const reflectionsOn: ReflectionsOn = ({ questions }, answers) =>
    questions
      .filter(({ id }) => holds(answers, id as Threshold))
      .map(({ id }) => ({
        question: texts.reflection[id as Threshold],
        about: view.content.questions[id]!.text,
        on: { field: id, option: answers[id] as string },
      }));
  const unknown = unknownIn(view.result.answers);
  return resultView(
    view,
    controls,
    reflectionsOn,
    [
      unknownView(view, texts.checklist, unknown),
      accessibilityView(view, texts),
      consequenceView(view, texts),
      nextView(view, texts),
    ],
    unknown.map(({ id }) => ({ field: id, option: 'unknown' })),
    holdingView(view, texts),
  );
}

const holds = (answers: Answers, threshold: Threshold): boolean =>
  answers[threshold] === 'present' || answers[threshold] === 'partial';

const unknownIn = (answers: Answers): readonly Field[] =>
  fieldsOf(thresholdChecklist).filter(({ id }) => answers[id] === 'unknown');

/** What holds, group by group, with what can lower it. */
function holdingView(
  { result: { answers, complete }, content, headingLevel, scope }: InstrumentState,
  { checklist: texts, scan }: ThresholdChecklistLater,
): TemplateResult {
  const groups = thresholdChecklist.parameters
    .map(({ id, questions }) => ({ id, held: questions.filter((question) => holds(answers, question.id)) }))
    .filter(({ held }) => held.length > 0);
  const { parameterOf, labelOf, isChosen, chosenAt } = scanInScope(scan, scope);
  const saidOf = (words: SomeOptions<QuickScan, string>, { question, option }: ScanOption) =>
    (words as Partial<Record<string, Partial<Record<string, string>>>>)[question]?.[option];
  const doing = (option: ScanOption) => saidOf(texts.leverOptions, option) ?? labelOf(option);
  const explained = (option: ScanOption) => {
    const meaning = saidOf(texts.leverMeanings, option);
    return meaning ? `${doing(option)} (${meaning})` : doing(option);
  };
  /** The options of one question that can lower a threshold, and what the quick scan in the scope answers to that question. */
  const lever = (question: ScanOption['question'], options: readonly ScanOption[]) => {
    const used = options.filter(isChosen).map(doing);
    const chosen = chosenAt(question);
    return html`<li part="lever ${used.length > 0 ? 'used' : ''}">
      ${texts.lever(parameterOf(question), options.map(explained))}
      ${
        chosen.length > 0
          ? html`<small>${used.length > 0 ? texts.leverUsed(used) : texts.leverOther(chosen)}</small>`
          : nothing
      }
    </li>`;
  };
  const levers = (threshold: Threshold) => {
    const options = optionsOfThreshold(threshold);
    return [...new Set(options.map(({ question }) => question))].map((id) =>
      lever(
        id,
        options.filter(({ question }) => question === id),
      ),
    );
  };

  return html`<section part="thresholds">
    ${heading(headingLevel + 2, texts.holds)}
    ${
      groups.length === 0
        ? html`<p>${texts.holdsNothing}</p>
            ${complete ? projectView(texts.holdsNothingQuestion, texts.reflectionOrigin) : nothing}`
        : html`<p class="quiet">${texts.leversOrigin}</p>
            <div class="questions">
              ${groups.map(
                ({ id, held }) =>
                  html`${heading(headingLevel + 3, content.parameters[id])}
                    <ul class="thresholds">
                      ${held.map(({ id: threshold }) => {
                        const { text, options } = content.questions[threshold]!;
                        const answer = answers[threshold] as string;
                        return html`<li part="threshold">
                          <strong>${text}</strong> <em part="cell chosen" class=${answer}>${options[answer]!.label}</em>
                          <p class="quiet">${texts.levers}</p>
                          <ul class="plain-list">
                            ${levers(threshold)}
                          </ul>
                        </li>`;
                      })}
                    </ul>`,
              )}
            </div>`
    }
  </section>`;
}

/** What nobody knows yet. */
function unknownView(
  { content, headingLevel }: InstrumentState,
  texts: ChecklistResultTexts,
  asked: readonly Field[],
): TemplateResult | typeof nothing {
  if (asked.length === 0) return nothing;
  return html`<section part="unknown">
    ${heading(headingLevel + 2, texts.unknown)}
    <p>${texts.unknownExplanation}</p>
    <ul class="plain-list">
      ${asked.map(({ id }) => html`<li>${content.questions[id]!.text}</li>`)}
    </ul>
    ${projectView(texts.unknownQuestion, texts.reflectionOrigin)}
  </section>`;
}

/** What holds, by the seven B's. */
function accessibilityView(
  { result: { answers }, content, headingLevel }: InstrumentState,
  { checklist: texts, cited }: ThresholdChecklistLater,
): TemplateResult {
  const about = Object.entries(accessibilitiesOfThreshold) as [Threshold, readonly string[]][];
  const list = (thresholds: readonly Threshold[]) =>
    html`<ul class="plain-list">
      ${thresholds.map((threshold) => html`<li>${content.questions[threshold]!.text}</li>`)}
    </ul>`;
  const found = (accessibility: string) => {
    const all = about.filter(([, each]) => each.includes(accessibility)).map(([threshold]) => threshold);
    const those = all.filter((threshold) => holds(answers, threshold));
    if (those.length > 0) return list(those);
    const unknown = all.filter((threshold) => answers[threshold] === 'unknown');
    if (unknown.length > 0)
      return html`<p>${texts.accessibilityUnknown}</p>
        ${list(unknown)}`;
    const isOpen = all.some((threshold) => answers[threshold] === undefined);
    return html`<p>${isOpen ? texts.accessibilityOpen : texts.accessibilityClear}</p>`;
  };
  return html`<details part="accessibility">
    <summary>${heading(headingLevel + 2, texts.byAccessibility)}</summary>
    ${attributionView(texts.accessibilityOrigin, cited.vvsg)}
    <dl>
      ${accessibilities.map((accessibility) => {
        const { label, explanation } = texts.accessibility[accessibility];
        return html`<dt>${label}</dt>
          <dd>
            <p class="quiet">${explanation}</p>
            ${found(accessibility)}
          </dd>`;
      })}
    </dl>
  </details>`;
}

/** What thresholds lead to. */
const consequenceView = (
  { headingLevel }: InstrumentState,
  { checklist, attributions, cited }: ThresholdChecklistLater,
): TemplateResult =>
  html`<details part="consequence">
    <summary>${heading(headingLevel + 2, checklist.consequence)}</summary>
    ${checklist.consequenceExplanation.map((paragraph) => html`<p>${paragraph}</p>`)}
    ${attributionView(attributions.retold, cited.sam)}
  </details>`;

/** What to do with these findings. */
const nextView = (
  { headingLevel }: InstrumentState,
  { checklist, attributions, cited, ideas }: ThresholdChecklistLater,
): TemplateResult =>
  html`<details part="next">
    <summary>${heading(headingLevel + 2, checklist.next)}</summary>
    <p>${checklist.nextExplanation}</p>
    ${attributionView(attributions.retold, cited.sam)}
    <p>${checklist.nextAdvice} ${checklist.ideas}</p>
    <ul class="plain-list">
      ${ideas.map((idea) => html`<li>${idea}</li>`)}
    </ul>
    ${attributionView(attributions.retold, cited.antwerpen)}
  </details>`;

export const checklistResultStyles = css`
  @media screen {
    /* What holds is above the table. Of the rest, the same four options in every row say nothing besides the one that was chosen. */
    .compact {
      container-type: inline-size;
      max-width: 30em;
    }
    .compact:not(.whole) :is(tr:has(.present, .partial), tbody:not(:has(.absent, .unknown, em))) {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .compact:not(.whole) tr {
      flex-flow: row;
      margin: 0;
    }
    .compact:not(.whole) tr > * {
      flex: auto;
      align-self: center;
      font-weight: 400;
    }
    .questions [part='heading'] {
      break-after: avoid;
    }
    summary [part='heading'] {
      display: inline;
    }
  }
  .thresholds > li {
    break-inside: avoid;
    border-color: var(--_accent);
  }
  .thresholds p {
    margin: 0;
  }
  .thresholds em {
    display: inline-block;
    padding: 0 0.6em;
    border-radius: 1em;
    font-size: 0.875em;
    font-style: normal;
  }
  .thresholds li li {
    margin: 0;
    padding: 0;
    border: 0;
    line-height: 1.3;
  }
  [part~='used'] {
    font-weight: 600;
  }
  @media print {
    /* Open, and without the mark that says it isn't. */
    summary {
      list-style: none;
    }
    .result > ::details-content {
      content-visibility: visible;
    }
    /* A threshold is kept together, so its heading has to claim more room (see print-styles.ts). */
    [part='heading']:has(+ .thresholds)::after {
      height: 19em;
      margin-bottom: -19em;
    }
  }
`;
