import type { TemplateResult } from 'lit';
import type { InstrumentContent } from '../../content/content.ts';
import { partLabels } from '../../content/nl/outreach-definition.ts';
import { quickScanMeasures } from '../../content/nl/quick-scan-measures.ts';
import { quickScanReflection } from '../../content/nl/quick-scan-reflection.ts';
import { result as texts } from '../../content/nl/result.ts';
import { chosenAt, progressOf } from '../../model/answers.ts';
import type { ParameterId, ParameterOf } from '../../model/instrument.ts';
import { type QuickScan, quickScan } from '../../model/quick-scan.ts';
import { partOfOption } from '../../model/relations.ts';
import type { Result } from '../../model/result.ts';
import type { DefinitionPart } from '../../model/outreach-definition.ts';
import { type KeepView, keepView } from '../later/keep-view.ts';
import type { LitTags } from '../later/lit-tags.ts';
import { type ResultTexts, profileTable } from '../later/profile-table.ts';

interface ResultView extends Omit<KeepView, keyof ResultTexts> {
  readonly result: Result<QuickScan>;
  readonly content: InstrumentContent<QuickScan>;
  readonly goTo: (parameter: ParameterId<QuickScan>) => void;
  /** Absent where the questions are in sight. */
  readonly back: (() => void) | undefined;
  /** Absent where answers can't be changed. */
  readonly restart: (() => void) | undefined;
}

/** The profile, what it asks to think about, and the ways to take it along. */
export function resultView(lit: LitTags, view: ResultView): TemplateResult {
  const { html, nothing } = lit;
  const { result, content, heading, goTo, back, restart } = view;
  const { answers } = result;
  const shown: ResultTexts = { instrument: quickScan, content, measures: quickScanMeasures, texts };
  const { open } = progressOf(quickScan, answers);
  return html`<section class="result" part="result">
    ${heading(1, texts.title)}
    <p class="quiet">
      ${result.recordedAt ? `${texts.snapshot(new Date(result.recordedAt))}. ` : nothing}${texts.noJudgement}
    </p>
    ${
      open.length > 0
        ? html`<div class="open">
            <p>${texts.stillOpen}:</p>
            <ul>
              ${open.map(
                (id) =>
                  html`<li>
                    <button type="button" part="button" @click=${() => goTo(id)}>${content.parameters[id]}</button>
                  </li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
    ${profileTable(lit, { ...shown, answers })} ${reflectionList(lit, view)} ${keepView(lit, { ...view, ...shown })}
    <div class="buttons">
      ${back ? html`<button type="button" part="button" @click=${back}>${texts.back}</button>` : nothing}
      ${
        restart
          ? html`<button type="button" part="button" class="plain" @click=${restart}>${texts.restart}</button>`
          : nothing
      }
    </div>
    <slot name="follow-up"></slot>
  </section>`;
}

function reflectionList(
  { html, nothing }: LitTags,
  { result, content, heading }: ResultView,
): TemplateResult | typeof nothing {
  const byParameter = quickScan.parameters
    .map((parameter) => ({ parameter, asked: reflectionsOn(parameter, result) }))
    .filter(({ asked }) => asked.length > 0);
  if (byParameter.length === 0) return nothing;
  return html`<section class="reflection" part="reflection">
    ${heading(2, texts.reflection)}
    <p class="quiet">${texts.reflectionOrigin}</p>
    <div>
      ${byParameter.map(
        ({ parameter, asked }) =>
          html`<article>
            ${heading(3, content.parameters[parameter.id])}
            <ul>
              ${asked.map(
                ({ question, part }) => html`<li>${question} <small>${texts.part(partLabels[part])}</small></li>`,
              )}
            </ul>
          </article>`,
      )}
    </div>
  </section>`;
}

/** The questions that go with the choices at a parameter, in the order of its options. */
function reflectionsOn({ questions }: ParameterOf<QuickScan>, { answers }: Result<QuickScan>) {
  return questions.flatMap((question) => {
    const { id } = question;
    const chosen = chosenAt(question, answers);
    const asked: Readonly<Record<string, string>> =
      chosen.length === 1
        ? { ...quickScanReflection.questions[id], ...quickScanReflection.only[id] }
        : quickScanReflection.questions[id];
    const parts: Readonly<Record<string, DefinitionPart>> = partOfOption[id];
    return chosen.map((option) => ({ question: asked[option]!, part: parts[option]! }));
  });
}
