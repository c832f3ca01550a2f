import type { CSSResult } from 'lit';
import type { LitTags } from '../elements/later/lit-tags.ts';

/** What pointer, focus, measures and results add to the styles of an element, whose private tokens it uses. */
export const laterStyles = ({ css }: LitTags): CSSResult => css`
  :host {
    --_error: var(--outreach-error, light-dark(#b01e1e, #ffb3ab));
    --_focus: var(--outreach-focus, currentColor);
  }
  /* What has the focus in it shows so itself; a page's own ring would go around all of the element. */
  :host(:focus) {
    outline: none !important;
  }
  .error {
    margin: 0;
    color: var(--_error);
    font-weight: 600;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 4px;
  }
  /* Headings take the focus to be read, not to be used. */
  [part='heading'] {
    outline: none;
  }
  button:hover {
    border-color: currentColor;
  }
  .plain {
    padding-inline: 0.25em;
    border-color: transparent;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  nav :focus-visible {
    outline-color: var(--_focus);
    border-radius: var(--_shape);
  }
  :enabled .option:hover {
    border-color: var(--_kind);
  }
  .option input:focus-visible {
    outline: none;
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  fieldset:disabled .option label::after {
    cursor: default;
  }
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
  input:not([name], [type]),
  select,
  textarea {
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
  summary {
    min-height: 44px;
    align-content: center;
    cursor: pointer;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.25em 1em;
    margin: 0 0 var(--_space);
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
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
  .result,
  .comparison {
    container-type: inline-size;
  }
  .result {
    margin: var(--_space) 0;
    padding-top: var(--_space);
    border-top: 1px solid var(--_line);
  }
  .picture {
    margin-top: 0;
    padding-top: 0;
    border-top: 0;
  }
  .result section {
    margin-top: calc(2 * var(--_space));
  }
  .picture > section:first-child {
    margin-top: 0;
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
  /* Whole sentences, beside the same few words in every row. */
  table:not(:has(.dynamic, .static)) .label {
    width: 18em;
  }
  th {
    padding: 0.4em 0.75em 0.4em 0;
    text-align: start;
    vertical-align: middle;
    font-weight: 600;
  }
  small {
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
  [part~='kept'],
  [part~='added'] {
    border: 2px solid var(--_kind);
    color: var(--_on-kind);
    background: var(--_kind);
    font-weight: 600;
    print-color-adjust: exact;
  }
  [part~='kept'] {
    background: color-mix(in srgb, var(--_kind) 15%, transparent);
    color: inherit;
  }
  [part~='removed'] {
    border: 2px dashed var(--_kind);
    color: inherit;
    text-decoration: line-through;
  }
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
  .saved .comparison {
    margin-top: calc(1.5 * var(--_space));
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-bottom: var(--_space);
  }
  .legend li {
    padding: 0.15em 0.9em;
    border-radius: 999px;
    font-size: 0.875em;
  }
  .plain-list {
    margin: 0 0 0.75em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .plain-list li {
    margin-bottom: 0.25em;
  }
  .thresholds > li {
    break-inside: avoid;
    margin-bottom: var(--_space);
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .thresholds em {
    margin-inline-start: 0.25em;
    padding: 0 0.6em;
    border: 1px solid var(--_control-line);
    border-radius: 999px;
    font-size: 0.875em;
    font-style: normal;
    white-space: nowrap;
  }
  .thresholds .quiet {
    margin: 0.5em 0 0.25em;
  }
  .levers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .levers li {
    padding: 0.15em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: 0.9375em;
  }
  [part~='used'] {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  .accessibilities {
    grid-template-columns: minmax(0, max-content) minmax(0, 1fr);
    gap: 0.75em 1.25em;
  }
  .accessibilities p,
  .accessibilities ul {
    margin-bottom: 0.25em;
  }
  .moments {
    margin: var(--_space) 0;
  }
  .moments li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    padding: 0.5em 0;
    border-top: 1px solid var(--_line);
  }
  .moments label,
  .moments span,
  .moments p {
    flex: 1 1 14em;
    margin: 0;
  }
  .moments label,
  .switch label {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-height: 44px;
    cursor: pointer;
  }
  [type='checkbox'],
  [type='radio'] {
    flex: none;
    width: 1.35em;
    height: 1.35em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .saved,
  .adding,
  .invitation,
  .list {
    margin: calc(1.5 * var(--_space)) 0;
    padding-top: var(--_space);
    border-top: 1px solid var(--_line);
  }
  .adding > label {
    font-weight: 600;
  }
  textarea {
    display: block;
    width: 100%;
    margin: 0.5em 0;
    padding: 0.6em;
    font-family: ui-monospace, monospace;
    resize: vertical;
  }
  .file {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    padding: 0.4em 1.1em;
    border: 2px solid var(--_control-line);
    border-radius: var(--_radius);
    font-weight: 600;
    cursor: pointer;
  }
  .file:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .adding .quiet:has(+ .notice),
  .busy {
    margin-top: 0.5em;
  }
  .busy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }
  .refused {
    margin: 0.25em 0 0.5em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .refused strong {
    overflow-wrap: anywhere;
  }
  .agreement {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: var(--_space);
    margin-top: var(--_space);
  }
  .qr {
    display: block;
    width: min(100%, 22em);
    margin-bottom: var(--_space);
    border-radius: var(--_radius);
    forced-color-adjust: none;
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
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
      margin-bottom: 0.75em;
    }
    th,
    .measured {
      flex: 1 0 100%;
    }
    td {
      flex: 1 1 8em;
      align-content: center;
      height: auto;
      min-height: 44px;
      padding-inline: 0.2em;
      font-size: 0.875em;
    }
    /* The same few words in every row fit beside each other. */
    tbody:not(.dynamic, .static) td {
      flex-basis: 4.5em;
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
    [part~='added'],
    [part~='selected'],
    [part~='answered'],
    [part~='primary'] {
      forced-color-adjust: none;
      border-color: Highlight;
      color: HighlightText;
      background: Highlight;
    }
    td svg {
      fill: CanvasText;
    }
    .track {
      fill: GrayText;
    }
    [aria-expanded='true'][part~='term'] {
      outline: 2px solid Highlight;
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
    .file,
    .adding,
    .invitation,
    .saved,
    .list,
    .switch,
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
