import { type TemplateResult, html, nothing } from 'lit';
import type { ResultTexts } from '../../content/texts.ts';
import type { Chart, Row } from '../../output/chart.ts';
import { columnsTable } from './columns-table.ts';
import { countCell } from './count-cell.ts';
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
            : row.cells.map((cell, index) => countCell(cell, columns[index]!))
        }
      </tr>`,
  });
