import type { TemplateResult } from 'lit';
import type { ResultContent } from '../content/content.ts';
import type { Cell, Chart, Group, Row } from '../output/chart.ts';
import type { LitTags } from '../elements/later/lit-tags.ts';

/** Columns that two, three and four options all divide. */
const COLUMNS = 12;

/**
 * A chart as a table: a row per question, a cell per option. Roles stand beside the native elements because narrow pages
 * lay the rows out as grids, which takes the table away from some screen readers.
 */
export function chartTable(
  { html, svg, nothing }: LitTags,
  { title, groups }: Chart,
  texts: ResultContent,
  parameter: string,
): TemplateResult {
  const group = ({ kind, label, rows }: Group) =>
    html`<tbody role="rowgroup" class=${kind ?? nothing} part="group ${kind ?? ''}">
      ${
        label
          ? html`<tr role="row">
              <th role="rowheader" scope="rowgroup" class="kind" colspan=${COLUMNS + 1}>
                <strong>${label}</strong>
              </th>
            </tr>`
          : nothing
      }
      ${rows.map((row) => (row.measured === undefined ? question(row) : measured(row)))}
    </tbody>`;

  const question = ({ label, repeated, detail, remark, cells }: Row) =>
    html`<tr role="row">
      <th role="rowheader" scope="row">
        <span class=${repeated ? 'hidden' : nothing}>${label}</span>
        ${detail ? html`<small>${detail}</small>` : nothing} ${remark ? html`<em>${remark}</em>` : nothing}
      </th>
      ${cells.map((cell) => option(cell, cells.length))}
    </tr>`;

  const option = ({ label, state, said, share }: Cell, among: number) =>
    html`<td role="cell" colspan=${COLUMNS / among} part="cell ${state === 'open' ? '' : state}">
      ${texts.breakable(label)}
      ${
        share === undefined
          ? html`<span class="hidden">(${said})</span>`
          : html`<small>${said}</small>
              <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                ${svg`<rect width="100" height="6" class="track"></rect><rect width=${100 * share} height="6"></rect>`}
              </svg>`
      }
    </td>`;

  const measured = ({ detail, measured }: Row) =>
    html`<tr role="row">
      <th role="rowheader" scope="row"><small>${detail}</small></th>
      <td role="cell" colspan=${COLUMNS} part="cell" class="measured">${measured}</td>
    </tr>`;

  return html`<table role="table" part="profile">
    <caption class="hidden">
      ${title}
    </caption>
    <colgroup>
      <col class="label" />
      <col span=${COLUMNS} />
    </colgroup>
    <thead role="rowgroup" class="hidden">
      <tr role="row">
        <th role="columnheader" scope="col">${parameter}</th>
        <th role="columnheader" scope="col" colspan=${COLUMNS}>${texts.options}</th>
      </tr>
    </thead>
    ${groups.map(group)}
  </table>`;
}
