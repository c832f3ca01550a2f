import type { CSSResult } from 'lit';
import type { LitTags } from './lit-tags.ts';

/** What measures and result add to the styles of an answering element, whose private tokens it uses. */
export const laterStyles = ({ css }: LitTags): CSSResult => css`
  .measure {
    margin: var(--_space) 0;
  }
  .measure label {
    font-weight: 600;
  }
  .amount {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-top: 0.25em;
  }
  input:not([name]),
  select {
    min-height: 44px;
    padding: 0 0.6em;
    border: 2px solid var(--_control-line);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: none;
  }
  .amount input {
    width: 6em;
  }
  select option {
    color: CanvasText;
    background: Canvas;
  }
  [aria-invalid='true'] {
    border-color: var(--_error);
  }
  .notice:has(p) {
    margin: var(--_space) 0;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .notice p {
    margin: 0;
  }
  .notice button {
    margin-top: 0.75em;
  }
  .actions,
  .open ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  code {
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
    user-select: all;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .result {
    container-type: inline-size;
    margin: var(--_space) 0;
    padding-top: var(--_space);
    border-top: 1px solid var(--_line);
  }
  .result section {
    margin-top: calc(2 * var(--_space));
  }
  .open {
    margin-bottom: var(--_space);
  }
  .open p {
    margin: 0 0 0.25em;
    font-weight: 600;
  }
  table {
    width: 100%;
    border: 0;
    border-spacing: 4px;
    table-layout: fixed;
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .label {
    width: 9em;
  }
  th {
    padding: 0.4em 0.75em 0.4em 0;
    text-align: start;
    vertical-align: middle;
    font-weight: 600;
  }
  .result small {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_muted);
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
  tbody .kind {
    padding: 1em 0 0.4em;
  }
  td {
    position: relative;
    height: 44px;
    padding: 0.45em 0.3em;
    border: 1px solid var(--_line);
    border-radius: min(var(--_shape), 1.4em);
    text-align: center;
    vertical-align: middle;
    color: var(--_muted);
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  [part~='chosen'] {
    border: 2px solid var(--_kind);
    color: var(--_on-kind);
    background: var(--_kind);
    font-weight: 600;
  }
  [part~='chosen'],
  .kind strong {
    print-color-adjust: exact;
  }
  [part~='chosen']::before {
    content: '✓ ' / '';
  }
  .measured {
    border: 0;
    text-align: start;
    font-weight: 600;
    color: inherit;
  }
  @container (width <= 42em) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
      width: auto;
    }
    tr {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
      gap: 4px;
      margin-bottom: 0.75em;
    }
    th,
    .measured {
      grid-column: 1 / -1;
    }
    td {
      align-content: center;
      height: auto;
      min-height: 44px;
      padding-inline: 0.2em;
      font-size: 0.875em;
    }
    .measured {
      min-height: 0;
      padding: 0;
    }
  }
  @container (width > 40em) {
    .reflection div {
      columns: 2;
      column-gap: 2em;
    }
  }
  .reflection article {
    break-inside: avoid;
    padding-bottom: 0.5em;
  }
  .reflection li {
    margin-bottom: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line);
  }
  [part='code'] {
    display: inline-block;
    font-size: 1.35em;
    font-weight: 600;
    letter-spacing: 0.05em;
  }
  /* Until the first answer, which this file follows, there is nothing chosen to tell apart. */
  @media (forced-colors: active) {
    .base {
      --_focus: CanvasText;
    }
    [aria-current]:focus-visible {
      outline-style: double;
      outline-width: 6px;
    }
    [part~='chosen'],
    [part~='selected'],
    [part~='answered'],
    [part~='primary'] {
      forced-color-adjust: none;
      border-color: Highlight;
      color: HighlightText;
      background: Highlight;
    }
    [part~='selected'] p {
      color: HighlightText;
    }
    [aria-current] {
      outline-color: CanvasText;
    }
  }
  @media print {
    nav,
    button,
    .notice,
    .base:has(.result) > .parameter {
      display: none;
    }
    [part='heading'],
    .quiet:has(+ div) {
      break-after: avoid;
    }
    tr,
    li {
      break-inside: avoid;
    }
  }
`;
