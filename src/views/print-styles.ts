import { css } from 'lit';

/**
 * What to leave out on paper, and what to keep together. Firefox has no `break-after: avoid`, so a heading claims the room of
 * what comes below it, and gives it back by a negative margin.
 */
export const printStyles = css`
  .on-paper {
    display: none;
  }
  @media print {
    .on-paper {
      display: revert;
    }
    /* Paper is read from nearer by than a screen. */
    .base {
      font-size: 0.9em;
    }
    /* What the answers of a checklist mean is needed where nothing can be opened. */
    .parameter summary {
      list-style: none;
    }
    .parameter ::details-content {
      content-visibility: visible;
    }
    nav,
    button,
    [part='progress'],
    .parameter ~ .parameter details:not([open]),
    .base:has(.result) > .parameter {
      display: none;
    }
    /* One explanation of each kind is enough. */
    .dynamic fieldset ~ .kind,
    .static ~ .static .kind {
      display: none;
    }
    /* While no result is shown, all questions are printed with their answers, not only those in sight. */
    .base:not(:has(.result)):has(> [part='progress']) > .parameter {
      display: block !important;
    }
    /* A pen needs less room than a finger. */
    .option {
      min-height: 0;
      padding-block: 0.4em;
    }
    .measure {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: center;
      margin: 0.4em 0;
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
    fieldset ~ .kind {
      break-before: avoid;
      break-after: auto;
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
    /* A question is kept together. */
    .parameter > [part='heading']:has(+ fieldset)::after,
    [part='heading']:has(+ .notice + .parameter)::after {
      height: 18em;
      margin-bottom: -18em;
    }
    .base > .quiet,
    .pen,
    fieldset,
    figure,
    .measure,
    li,
    dd {
      break-inside: avoid;
    }
  }
`;
