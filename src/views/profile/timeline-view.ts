import { type TemplateResult, css, html, nothing } from 'lit';
import type { ResultTexts } from '../../content/texts.ts';
import type { Cell, Chart, Group, Row } from '../../output/chart.ts';

/** With more columns than this, each cell says its own moment on any screen. */
const COLUMNS = 6;

/** A chart with columns as a table. Where those don't fit beside one another, cells wrap, and each says its own moment. */
export function timelineTable(
  { title, groups, columns = [] }: Chart,
  texts: ResultTexts,
  parameter: string,
): TemplateResult {
  return html`<div class="comparison ${columns.length > COLUMNS ? 'many' : ''}">
    <table role="table" part="profile" class="timeline">
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

const rowView = ({ label, cells }: Row, columns: readonly string[], texts: ResultTexts): TemplateResult =>
  html`<tr role="row">
    <th role="rowheader" scope="row"><span>${texts.breakable(label)}</span></th>
    ${cells.map((cell, index) => cellView(cell, columns[index]!))}
  </tr>`;

const cellView = ({ label, state, said }: Cell, column: string): TemplateResult =>
  html`<td role="cell" part="cell ${state === 'open' ? '' : state}">
    ${label} <span class="hidden">${said}</span>
    <small class="when" aria-hidden="true">${column}</small>
  </td>`;

export const timelineStyles = css`
  .many {
    max-width: 42em;
  }
  .timeline thead {
    display: block;
  }
  .timeline tr th {
    width: 12em;
    font-weight: 400;
  }
  .timeline thead th + th {
    flex: 1 1 3em;
    padding: 0;
    text-align: center;
  }
  .timeline tr .asked {
    width: auto;
    padding-top: 1em;
  }
  .timeline td {
    min-height: 2.2em;
    text-decoration: none;
  }
  .when {
    display: none;
    color: inherit;
  }
  /* Its columns may go on on a page without their headings. */
  @media print {
    .when {
      display: block;
    }
  }
  @container (width <= 42em) {
    .timeline thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .timeline tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(7.5em, 1fr));
    }
    .timeline tr th {
      grid-column: 1 / -1;
      width: auto;
    }
    .when {
      display: block;
    }
  }
`;
