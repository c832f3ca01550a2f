import type { TemplateResult } from 'lit';
import type { InstrumentContent, MeasureTexts, ResultContent } from '../../content/content.ts';
import { type Answers, amountAt, chosenAt } from '../../model/answers.ts';
import type { Instrument, Kind, Parameter, Question } from '../../model/instrument.ts';
import type { Measure } from '../../model/measure.ts';
import type { LitTags } from './lit-tags.ts';

/** Columns that two, three and four options all divide. */
const COLUMNS = 12;

/** What a result is shown with. */
export interface ResultTexts {
  readonly instrument: Instrument;
  readonly content: InstrumentContent<Instrument>;
  readonly measures: MeasureTexts<Instrument>;
  readonly texts: ResultContent;
}

/**
 * A profile: a row per question, a cell per option, what was chosen filled. Roles stand beside the native elements
 * because narrow pages lay the rows out as grids, which takes the table away from some screen readers.
 */
export function profileTable(
  { html, nothing }: LitTags,
  { instrument, content, measures: measureTexts, texts, answers }: ResultTexts & { readonly answers: Answers },
): TemplateResult {
  const kinds = [...new Set(instrument.parameters.map(({ kind }) => kind))];

  const group = (kind: Kind | undefined) =>
    html`<tbody role="rowgroup" class=${kind ?? nothing} part="group ${kind ?? ''}">
      ${
        kind
          ? html`<tr role="row">
              <th role="rowheader" scope="rowgroup" class="kind" colspan=${COLUMNS + 1}>
                <strong>${content.kinds[kind].label}</strong>
              </th>
            </tr>`
          : nothing
      }
      ${instrument.parameters.filter((parameter) => parameter.kind === kind).map(rows)}
    </tbody>`;

  const rows = ({ id, questions, measures = [] }: Parameter) => [
    ...questions.map(
      (question, index) =>
        html`<tr role="row">
          <th role="rowheader" scope="row">
            <span class=${index > 0 ? 'hidden' : nothing}>${content.parameters[id]}</span>
            ${questions.length > 1 ? html`<small>${content.questions[question.id]!.text}</small>` : nothing}
            ${chosenAt(question, answers).length > 0 ? nothing : html`<em>${texts.stillOpen}</em>`}
          </th>
          ${question.options.map((option) => cell(question, option))}
        </tr>`,
    ),
    ...measures.map(measured),
  ];

  const cell = (question: Question, option: string) => {
    const chosen = chosenAt(question, answers).includes(option);
    return html`<td role="cell" colspan=${COLUMNS / question.options.length} part="cell${chosen ? ' chosen' : ''}">
      ${texts.breakable(content.questions[question.id]!.options[option]!.label)}
      <span class="hidden">(${chosen ? texts.chosen : texts.notChosen})</span>
    </td>`;
  };

  const measured = (measure: Measure) => {
    const amount = amountAt(measure, answers);
    if (!amount) return nothing;
    return html`<tr role="row">
      <th role="rowheader" scope="row"><small>${measureTexts.measures[measure.id]!.text}</small></th>
      <td role="cell" colspan=${COLUMNS} part="cell" class="measured">
        ${`${texts.decimal(amount.value)} ${measureTexts.units[amount.unit]}`}
      </td>
    </tr>`;
  };

  return html`<table role="table" part="profile">
    <caption class="hidden">
      ${texts.title}
    </caption>
    <colgroup>
      <col class="label" />
      <col span=${COLUMNS} />
    </colgroup>
    <thead role="rowgroup" class="hidden">
      <tr role="row">
        <th role="columnheader" scope="col">${texts.parameter}</th>
        <th role="columnheader" scope="col" colspan=${COLUMNS}>${texts.options}</th>
      </tr>
    </thead>
    ${kinds.map(group)}
  </table>`;
}
