import { css } from 'lit';

/** The additional styles of questions that show their options as a short row. */
export const shortQuestionStyles = css`
  .short .options {
    display: flex;
    flex-wrap: wrap;
  }
  .short .option {
    flex: 1 1 4em;
    flex-flow: column;
    align-items: center;
    gap: 0.25em;
    padding: 0.6em 0.25em;
    text-align: center;
  }
  /* A box is as wide as its longest word, and a row takes as many as fit. */
  .short .break::before {
    content: none;
  }
`;
