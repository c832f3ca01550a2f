import { type TemplateResult, css, html, nothing, svg } from 'lit';
import type { ResultTexts } from '../content/texts.ts';
import type { Cell, Chart, Group, Row } from '../output/chart.ts';

/**
 * A chart as a table: a row per question, a cell per option. As rows have different numbers of options, they are laid
 * out one by one; the roles are repeated because that layout hides the table from some screen readers.
 * @param measuredView what a row shows in place of cells
 */
export function chartTable(
  { title, groups }: Chart,
  texts: ResultTexts,
  parameter: string,
  measuredView: (row: Row) => unknown = ({ measured }) => measured,
): TemplateResult {
  return html`<table role="table" part="profile">
    <caption class="hidden">
      ${title}
    </caption>
    <thead role="rowgroup" class="hidden">
      <tr role="row">
        <th role="columnheader" scope="col">${parameter}</th>
        <th role="columnheader" scope="col">${texts.options}</th>
      </tr>
    </thead>
    ${groups.map((group) => groupView(group, texts, measuredView))}
  </table>`;
}

/**
 * A chart of one result. On a phone it shows what is chosen, so that it fits on a screen, and the rest on request. The table itself is
 * always whole: a screen reader reads on.
 */
export const compactTable = (chart: Chart, texts: ResultTexts, parameter: string): TemplateResult =>
  html`<div class="compact">
    <label class="tick"><input type="checkbox" autocomplete="off" @change=${onShow} />${texts.showUnchosen}</label>
    ${chartTable(chart, texts, parameter)}
  </div>`;

/** By a class: WebKit doesn't notice that what a selector with `:has(:checked)` is about has changed. */
function onShow({ target }: Event): void {
  const { checked, parentElement } = target as HTMLInputElement;
  parentElement!.parentElement!.classList.toggle('whole', checked);
}

const groupView = (
  { kind, label, rows }: Group,
  texts: ResultTexts,
  measuredView: (row: Row) => unknown,
): TemplateResult =>
  html`<tbody role="rowgroup" class=${kind ?? nothing} part="group ${kind ?? ''}">
    ${
      label
        ? html`<tr role="row">
            <th role="rowheader" scope="rowgroup" class="kind"><strong>${label}</strong></th>
          </tr>`
        : nothing
    }
    ${rows.map((row) => rowView(row, texts, measuredView))}
  </tbody>`;

/** Of a question or of amounts, which have no label. */
const rowView = (row: Row, texts: ResultTexts, measuredView: (row: Row) => unknown): TemplateResult => {
  const { label, repeated, detail, remark, cells, measured, clear } = row;
  return html`<tr role="row">
    <th role="rowheader" scope="row" id=${cells[0]?.control?.question ?? nothing}>
      ${label ? html`<span class=${repeated ? 'hidden' : nothing}>${texts.breakable(label)}</span>` : nothing}
      ${detail ? html`<small>${detail}</small>` : nothing} ${remark ? html`<em>${remark}</em>` : nothing}
    </th>
    ${
      measured === undefined
        ? cells.map((cell): unknown => optionCell(cell, texts)).concat(clear ?? [])
        : html`<td role="cell" part="cell" class="measured">${measuredView(row)}</td>`
    }
  </tr>`;
};

const optionCell = ({ label, state, said, extent, share, control }: Cell, texts: ResultTexts): TemplateResult =>
  html`<td role="cell" part="cell ${state === 'open' ? '' : state}" class=${extent ?? nothing}>
    ${control?.view ?? texts.breakable(label)}
    ${
      share === undefined
        ? html`<span class="hidden">&nbsp;(${said})</span>`
        : html`<small>${said}</small>
            <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              ${svg`<rect width="100" height="6" class="track"></rect><rect width=${100 * share} height="6"></rect>`}
            </svg>`
    }
  </td>`;

export const chartStyles = css`
  .result,
  .comparison {
    container-type: inline-size;
  }
  table {
    font-size: 0.9375em;
    line-height: 1.3;
  }
  table,
  tbody {
    display: block;
  }
  tr {
    display: flex;
    gap: 4px;
    margin-bottom: 4px;
  }
  th {
    flex: none;
    align-content: center;
    width: 9em;
    padding: 0.4em 0.75em 0.4em 0;
    text-align: start;
    font-weight: 600;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  /* Labels that are whole sentences, beside the same few words in every row. */
  table:not(:has(.dynamic, .static)) th {
    width: 18em;
  }
  /* Otherwise Firefox gives a screen reader only the first line. */
  th > span {
    display: inline-block;
  }
  th em {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px dashed var(--_control-line);
    border-radius: 4px;
    font-size: 0.875em;
    font-style: normal;
    font-weight: 400;
  }
  table tr .kind {
    width: auto;
    padding: 1em 0 0.4em;
  }
  td {
    /* More than padding and borders, which differ, so that all cells are equally wide. */
    flex: 1 1 3em;
    position: relative;
    align-content: center;
    min-width: 0;
    min-height: 44px;
    padding: 0.45em 0.5em;
    border: 1px solid var(--_line);
    border-radius: min(var(--_shape), 1.4em);
    text-align: center;
    color: var(--_muted);
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  [part~='chosen'],
  [part~='kept'],
  [part~='added'] {
    border: 2px solid var(--_kind);
    color: var(--_on-kind);
    background: var(--_kind);
    font-weight: 600;
  }
  [part~='chosen'],
  [part~='kept'],
  [part~='added'],
  .kind strong {
    print-color-adjust: exact;
  }
  [part~='kept'] {
    background: color-mix(in srgb, var(--_kind) 15%, transparent);
    color: inherit;
  }
  /* Filled is what holds. What partly holds is tinted, what doesn't is outlined, and what nobody knows is dashed. */
  .partial,
  .absent,
  .unknown {
    color: inherit;
    background: none;
  }
  .partial {
    background: color-mix(in srgb, var(--_kind) 15%, transparent);
  }
  .unknown {
    border-style: dashed;
  }
  /* Square, with a second line, and bolder. */
  [part~='added'][part] {
    border-radius: 0;
    outline: 2px solid;
    outline-offset: -4px;
    font-weight: 800;
  }
  [part~='removed'] {
    border: 2px dashed var(--_kind);
    color: inherit;
  }
  [part~='chosen']::before,
  [part~='kept']::before {
    content: '✓ ' / '';
  }
  [part~='added']::before {
    content: '+ ' / '';
  }
  [part~='removed']::before {
    content: '− ' / '';
    display: inline-block;
    padding-inline-end: 0.25em;
  }
  [part~='counted'] {
    color: inherit;
  }
  td svg {
    display: block;
    width: 100%;
    height: 6px;
    margin-top: 0.25em;
    border-radius: 3px;
    fill: var(--_kind);
    print-color-adjust: exact;
  }
  .track {
    fill: var(--_line);
  }
  .measured {
    border: 0;
    text-align: start;
    font-weight: 600;
    color: inherit;
  }
  @container (width <= 42em) {
    tr {
      flex-wrap: wrap;
      margin-bottom: 0.6em;
    }
    th,
    .measured {
      flex: 1 0 100%;
      padding-block: 0.1em;
    }
    /* As wide as their words: none fills a line, as if it weighed more. */
    td {
      flex: 0 1 auto;
      min-height: 0;
      padding: 0.2em 0.7em;
      font-size: 0.875em;
    }
    /* Bars are equally long, two or three in a line. */
    [part~='counted'] {
      flex: 1 1 max(40%, 8em);
    }
    tr:has(td:nth-child(4):last-child) [part~='counted'] {
      flex-basis: max(25%, 7em);
    }
    /* The same few words in every row fit side by side. */
    tbody:not(.dynamic, .static) td {
      flex: 1 1 4.5em;
      padding-inline: 0.2em;
    }
    .measured {
      min-height: 0;
      padding: 0;
    }
  }
  .compact > .tick {
    display: none;
  }
  @media screen {
    @container (width <= 30em) {
      .compact > .tick {
        display: flex;
      }
      .compact:not(.whole) td:not([part~='chosen'], .measured) {
        position: absolute;
        width: 1px;
        height: 1px;
        padding: 0;
        border: 0;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
  }
  /* Each question beside what was chosen, so that a phone shows nearly all of it at once. */
  @media screen {
    @container (18em <= width <= 30em) {
      .compact:not(.whole) :is(.dynamic, .static) tr:not(:has(.kind)) {
        display: grid;
        grid-template-columns: 8.5em 1fr;
        gap: 0 0.5em;
        align-items: center;
        margin-bottom: 0.3em;
      }
      .compact:not(.whole) :is(.dynamic, .static) th:not(.kind) {
        grid-row: 1 / span 4;
        width: auto;
        padding-inline-end: 0;
      }
      .compact:not(.whole) :is(.dynamic, .static) tr:has(> .measured) {
        grid-template-columns: 1fr auto;
      }
      .compact:not(.whole) :is(.dynamic, .static) td {
        grid-column: 2;
        justify-self: start;
        margin-block: 2px;
        text-align: start;
      }
    }
  }
  @media (forced-colors: active) {
    [part~='chosen']:not(.partial, .absent, .unknown),
    [part~='added'] {
      forced-color-adjust: none;
      border-color: Highlight;
      color: HighlightText;
      background: Highlight;
    }
    /* An empty bar is a border, as no two colours can be told apart in every palette. */
    td svg {
      border: 1px solid CanvasText;
      fill: CanvasText;
    }
    .track {
      fill: Canvas;
    }
  }
  @media print {
    /* Firefox doesn't print a container beyond its first page. */
    .result,
    .comparison {
      container-type: normal;
    }
    tr {
      break-inside: avoid;
    }
    tr:has(> .measured) > th {
      width: 18em;
    }
    tr:has(.kind) {
      break-after: avoid;
    }
    tbody .kind::after {
      content: '';
      display: block;
      height: 8em;
      margin-bottom: -8em;
    }
  }
`;
