import { type TemplateResult, html, nothing, svg } from 'lit';
import type { ResultTexts } from '../../content/texts.ts';
import type { Cell, Chart, Group, Row } from '../../output/chart.ts';
import { spreadsView } from './spread-view.ts';

/** With more groups than this, none fits beside another on any screen. */
const COLUMNS = 4;

/** Groups side by side, as one table. Where they don't fit beside one another they are stacked, and each cell names its group. */
export function groupsTable(
  { title, groups, columns = [] }: Chart,
  texts: ResultTexts,
  parameter: string,
): TemplateResult {
  return html`<div class="comparison ${columns.length > COLUMNS ? 'many' : ''}">
    <table role="table" part="profile" class="timeline grouped">
      <caption class="hidden">
        ${title}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col"><span class="hidden">${parameter}</span></th>
          ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
        </tr>
      </thead>
      ${groups.map((group) => groupView(group, columns, texts))}
    </table>
  </div>`;
}

const groupView = (
  { kind, label, isLower, rows }: Group,
  columns: readonly string[],
  texts: ResultTexts,
): TemplateResult | typeof nothing =>
  label
    ? html`<tbody role="rowgroup" class=${kind ?? nothing} part="group">
        <tr role="row">
          <th role="rowheader" scope="rowgroup" class=${isLower ? 'asked' : 'kind'}><strong>${label}</strong></th>
        </tr>
        ${rows.map((row) => rowView(row, columns, texts))}
      </tbody>`
    : nothing;

const rowView = (row: Row, columns: readonly string[], texts: ResultTexts): TemplateResult =>
  html`<tr role="row">
    <th role="rowheader" scope="row">
      <span>${texts.breakable(row.label)}</span> ${row.remark ? html`<em>${row.remark}</em>` : nothing}
    </th>
    ${
      row.spreads
        ? html`<td role="cell" part="cell" class="measured" colspan=${columns.length}>${spreadsView(row)}</td>`
        : row.cells.map((cell, index) => cellView(cell, columns[index]!))
    }
  </tr>`;

const cellView = ({ said, share = 0, control }: Cell, column: string): TemplateResult =>
  html`<td role="cell" part="cell counted">
    <small class="when" aria-hidden="true">${column}</small>
    <span>${said}</span>
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<rect width="100" height="6" class="track"></rect><rect width=${100 * share} height="6"></rect>`}
    </svg>
    ${control?.view}
  </td>`;
