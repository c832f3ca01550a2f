import { css } from 'lit';

/**
 * What to leave out on paper, and what to keep together. Firefox has no `break-after: avoid`, so a heading claims the room of
 * what comes below it, and gives it back by a negative margin.
 */
export const printStyles = css`
  @media print {
    nav,
    button,
    .base:has(.result) > .parameter {
      display: none;
    }
    /* While no result is shown, all questions are printed with their answers, not only those in sight. */
    .base:not(:has(.result)) > [part='progress'] ~ .parameter {
      display: block !important;
    }
    /* A border would be left at the foot of a page when its heading moves to the next. */
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
    .base > .quiet,
    fieldset,
    figure,
    .measure,
    li,
    dd {
      break-inside: avoid;
    }
  }
`;
