import { type TemplateResult, css, html } from 'lit';
import type { ResultTexts } from '../../content/texts.ts';
import type { Cell, Chart, Row } from '../../output/chart.ts';
import { columnsTable } from './columns-table.ts';

/** Moments side by side, as one table, in which each cell can say its own moment. */
export const timelineTable = (chart: Chart, texts: ResultTexts, parameter: string): TemplateResult =>
  columnsTable(chart, parameter, {
    look: 'timeline',
    most: 6,
    rowView: ({ label, cells }: Row, columns) =>
      html`<tr role="row">
        <th role="rowheader" scope="row"><span>${texts.breakable(label)}</span></th>
        ${cells.map((cell, index) => cellView(cell, columns[index]!))}
      </tr>`,
  });

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
    flex: auto;
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
      grid-template-columns: repeat(auto-fill, minmax(7.2em, 1fr));
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
