import type { TemplateResult } from 'lit';
import type { InstrumentResultContent, MeasureTexts } from '../content/content.ts';
import { result as texts } from '../content/nl/result.ts';
import { type Answers, progressOf } from '../model/answers.ts';
import type { Instrument, Parameter } from '../model/instrument.ts';
import { fragmentOf } from '../model/result-link.ts';
import { type ResultTexts, profileChart } from '../output/chart.ts';
import { chartTable } from './chart-table.ts';
import { dayOf } from '../output/day.ts';
import type { ElementView } from './element-view.ts';
import { keepView } from './export-view.ts';
import type { LitTags } from '../elements/later/lit-tags.ts';
import { resultsCsv } from '../output/result-csv.ts';

/** A question to think further with, and what it is about. */
export interface Reflection {
  readonly question: string;
  readonly about: string;
}

/** What the result of one instrument has of its own. */
export interface ResultParts {
  readonly own: InstrumentResultContent;
  readonly measures: MeasureTexts<Instrument>;
  /** What is asked at a parameter, in the order of its questions and options. */
  readonly reflectionsOn: (parameter: Parameter, answers: Answers) => readonly Reflection[];
  /** What it shows between the table and the reflection questions. */
  readonly between?: (lit: LitTags, view: ElementView) => unknown;
}

/** The profile, what it asks to think about, and the ways to take it along. */
export function resultView(lit: LitTags, parts: ResultParts, view: ElementView): TemplateResult {
  const { html, nothing } = lit;
  const { own, measures, between } = parts;
  const { instrument, result, content, heading, goTo, back, restart } = view;
  const { answers, code, recordedAt } = result;
  const shown: ResultTexts = { instrument, content, measures, texts };
  const { open } = progressOf(instrument, answers);
  return html`<section class="result" part="result">
    ${heading(1, own.title)}
    <p class="quiet">
      ${recordedAt ? `${texts.snapshot(new Date(recordedAt), view.scope?.language)}. ` : nothing}${own.noJudgement}
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
    ${chartTable(lit, profileChart(shown, own.title, answers), texts, content.step)} ${between?.(lit, view)}
    ${reflectionList(lit, parts, view)}
    ${keepView(lit, {
      ...view,
      texts,
      code,
      title: content.title,
      fragment: fragmentOf(result),
      fileName: [result.instrument, dayOf(recordedAt), code].filter(Boolean).join('-'),
      downloads: [
        {
          label: texts.downloadJson,
          extension: 'json',
          type: 'application/json',
          content: () => JSON.stringify(result, null, 2),
        },
        { label: texts.downloadCsv, extension: 'csv', type: 'text/csv', content: () => resultsCsv(shown, [result]) },
      ],
    })}
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
  { own, reflectionsOn }: ResultParts,
  { instrument, result, content, heading }: ElementView,
): TemplateResult | typeof nothing {
  const byParameter = instrument.parameters
    .map((parameter) => ({ parameter, asked: reflectionsOn(parameter, result.answers) }))
    .filter(({ asked }) => asked.length > 0);
  if (byParameter.length === 0) return nothing;
  return html`<section class="reflection" part="reflection">
    ${heading(2, texts.reflection)}
    <p class="quiet">${own.reflectionOrigin}</p>
    <div>
      ${byParameter.map(
        ({ parameter, asked }) =>
          html`<article>
            ${heading(3, content.parameters[parameter.id])}
            <ul>
              ${asked.map(({ question, about }) => html`<li>${question} <small>${about}</small></li>`)}
            </ul>
          </article>`,
      )}
    </div>
  </section>`;
}
