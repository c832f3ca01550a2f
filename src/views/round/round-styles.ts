import { css } from 'lit';

/** What a visitor who was passed a round reads, and what passes it on. Paper has nothing to scan. */
export const roundStyles = css`
  .round a,
  .pass a {
    align-content: center;
    min-height: 44px;
  }
  .round p + p {
    margin-top: 0.5em;
  }
  .round .buttons {
    gap: 0 1.25em;
    margin: 0.25em 0 0;
  }
  .round button {
    margin: 0;
    padding-inline: 0;
  }
  .pass .notice code {
    overflow-wrap: anywhere;
  }
  @media print {
    .pass {
      display: none;
    }
  }
`;
