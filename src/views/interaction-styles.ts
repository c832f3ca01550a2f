import { css } from 'lit';

/** What pointer and focus add to an element, and what forced colours take away. */
export const interactionStyles = css`
  :host {
    --_error: var(--outreach-error, light-dark(#b01e1e, #ffb3ab));
    --_focus: var(--outreach-focus, currentColor);
  }
  /* What has the focus in it shows so itself; a page's own ring would go around all of the element. */
  :host(:focus) {
    outline: none !important;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 4px;
  }
  /* Headings take the focus to be read, not to be used. */
  [part='heading'] {
    outline: none;
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
  nav :focus-visible {
    outline-color: var(--_focus);
    border-radius: var(--_shape);
  }
  :enabled .option:hover {
    border-color: var(--_kind);
  }
  .option input:focus-visible {
    outline: none;
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  fieldset:disabled .option label::after {
    cursor: default;
  }
  /* Until the first answer, which this follows, there is nothing chosen to tell apart. */
  @media (forced-colors: active) {
    .base {
      --_focus: CanvasText;
    }
    [aria-current] {
      outline-color: CanvasText;
    }
    [aria-current]:focus-visible {
      outline-style: double;
      outline-width: 6px;
    }
    [part~='selected'],
    [part~='answered'],
    [part~='primary'] {
      forced-color-adjust: none;
      border-color: Highlight;
      color: HighlightText;
      background: Highlight;
    }
    [part~='selected'] p {
      color: HighlightText;
    }
  }
`;
