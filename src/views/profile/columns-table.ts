import { type TemplateResult, html, nothing } from 'lit';
import type { Chart, Group, Row } from '../../output/chart.ts';

interface ColumnsTable {
  readonly look: 'timeline' | 'timeline grouped';
  /** With more columns than this, none fits beside another on any screen, and each cell names its own. */
  readonly most: number;
  readonly rowView: (row: Row, columns: readonly string[]) => TemplateResult;
}

/** A chart with columns as a table. Where those don't fit beside one another, cells wrap. */
export const columnsTable = (
  { title, groups, columns = [] }: Chart,
  parameter: string,
  { look, most, rowView }: ColumnsTable,
): TemplateResult =>
  html`<div class="comparison ${columns.length > most ? 'many' : ''}">
    <table role="table" part="profile" class=${look}>
      <caption class="hidden">
        ${title}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col"><span class="hidden">${parameter}</span></th>
          ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
        </tr>
      </thead>
      ${groups.map((group) => groupView(group, (row) => rowView(row, columns)))}
    </table>
  </div>`;

const groupView = (
  { kind, label, isLower, rows }: Group,
  rowView: (row: Row) => TemplateResult,
): TemplateResult | typeof nothing =>
  label
    ? html`<tbody role="rowgroup" class=${kind ?? nothing} part="group">
        <tr role="row">
          <th role="rowheader" scope="rowgroup" class=${isLower ? 'asked' : 'kind'}><strong>${label}</strong></th>
        </tr>
        ${rows.map(rowView)}
      </tbody>`
    : nothing;
