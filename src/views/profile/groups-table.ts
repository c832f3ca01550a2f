import { type TemplateResult, html, nothing, svg } from 'lit';
import type { ResultTexts } from '../../content/texts.ts';
import type { Cell, Chart, Row } from '../../output/chart.ts';
import { columnsTable } from './columns-table.ts';
import { spreadsView } from './spread-view.ts';

/** Groups side by side, as one table, in which each cell can name its group. */
export const groupsTable = (chart: Chart, texts: ResultTexts, parameter: string): TemplateResult =>
  columnsTable(chart, parameter, {
    look: 'timeline grouped',
    most: 4,
    rowView: (row: Row, columns) =>
      html`<tr role="row">
        <th role="rowheader" scope="row">
          <span>${texts.breakable(row.label)}</span> ${row.remark ? html`<em>${row.remark}</em>` : nothing}
        </th>
        ${
          row.spreads
            ? html`<td role="cell" part="cell" class="measured" colspan=${columns.length}>${spreadsView(row)}</td>`
            : row.cells.map((cell, index) => cellView(cell, columns[index]!))
        }
      </tr>`,
  });

const cellView = ({ said, share = 0, control }: Cell, column: string): TemplateResult =>
  html`<td role="cell" part="cell counted">
    <small class="when" aria-hidden="true">${column}</small>
    <span>${said}</span>
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<rect width="100" height="6" class="track"></rect><rect width=${100 * share} height="6"></rect>`}
    </svg>
    ${control?.view}
  </td>`;
