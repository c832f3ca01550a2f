import { css } from 'lit';

/**
 * What paper takes away, and what it keeps together. Firefox knows no `break-after: avoid`: there a heading asks for the room
 * of what comes under it, and gives it back.
 */
export const printStyles = css`
  @media print {
    nav,
    button,
    .base:has(.result) > .parameter {
      display: none;
    }
    /* A line stays at the foot of a page when its heading goes to the next. */
    .parameter,
    .result {
      border-top: 0;
    }
    [part='heading'],
    .kind,
    legend,
    .quiet:has(+ div, + ul) {
      break-inside: avoid;
      break-after: avoid;
    }
    [part='heading']::after {
      content: '';
      display: block;
      height: 5em;
      margin-bottom: -5em;
    }
    .parameter > [part='heading']::after {
      height: 11em;
      margin-bottom: -11em;
    }
    fieldset,
    figure,
    .measure,
    li,
    dd {
      break-inside: avoid;
    }
  }
`;
