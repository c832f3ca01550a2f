import { css } from 'lit';

/** Lists, terms, codes, and what only a screen reader says. */
export const proseStyles = css`
  small {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_muted);
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
  /* A space that parts it from the word before it must be heard. */
  span.hidden {
    white-space: pre;
  }
  .plain-list {
    margin: 0 0 0.75em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .plain-list li {
    margin-bottom: 0.25em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
`;
