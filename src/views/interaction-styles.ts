import { css } from 'lit';

/** What pointer and focus add to an element, and what forced colours take away. */
export const interactionStyles = css`
  :host {
    --_error: var(--outreach-error, light-dark(#b01e1e, #ffb3ab));
    --_focus: var(--outreach-focus, currentColor);
  }
  /* The control with the focus shows a ring itself; a page's own would go around the whole element. */
  :host(:focus) {
    outline: none !important;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 4px;
  }
  /* Keeps whatever has the focus clear of a header that sticks to the top of the page. */
  [part='heading'],
  a,
  button,
  input,
  select,
  summary,
  textarea {
    scroll-margin-top: var(--outreach-scroll-margin, 128px);
  }
  /* These get the focus to be read, not to be used. */
  [part='heading'],
  .notice {
    outline: none;
  }
  button {
    cursor: pointer;
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
  @media (forced-colors: active) {
    .base {
      --_focus: CanvasText;
    }
    [part~='primary'] {
      forced-color-adjust: none;
      border-color: Highlight;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
