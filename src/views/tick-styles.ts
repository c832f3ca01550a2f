import { css } from 'lit';

/** Checkboxes, with their labels beside them. */
export const tickStyles = css`
  .tick {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-height: 44px;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    font: inherit;
    width: 1.35em;
    height: 1.35em;
    margin: 0;
    accent-color: var(--_accent);
  }
`;
