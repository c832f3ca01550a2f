import { css } from 'lit';

/** The styles around any result. */
export const resultStyles = css`
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
  @media print {
    /* The table shows this too, and the rest is buttons. */
    .open {
      display: none;
    }
  }
`;
