import { css } from 'lit';

/** A list of things that each have their own buttons. */
export const listStyles = css`
  .list {
    margin: var(--_space) 0;
  }
  .list li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    padding: 0.5em 0;
    border-top: 1px solid var(--_line);
  }
  .list label,
  .list span,
  .list p {
    flex: 1 1 14em;
    margin: 0;
  }
`;
