import { css } from 'lit';

/** How questions and steps show the pointer, the focus and what is chosen. Can load after them: nobody answers before that. */
export const answeringStyles = css`
  [part='heading'] > bdi {
    display: block;
  }
  /* After the first step, the title only says where one is. */
  @media screen {
    [part='heading']:has(+ .notice + .parameter) {
      margin: 0;
      font-size: 0.9375em;
      color: var(--_muted);
    }
    [part='heading']:has(+ .notice + .parameter) ~ .parameter {
      margin-top: 0.5em;
      padding: 0;
      border: 0;
    }
  }
  [part~='selected'],
  [part~='begun'] {
    border-color: var(--_kind);
    background: color-mix(in srgb, var(--_kind) 12%, transparent);
  }
  [part~='answered'] {
    color: var(--_on-kind);
    background: var(--_kind);
  }
  [aria-current] {
    outline: 3px solid var(--_kind);
    outline-offset: 3px;
  }
  nav :focus-visible {
    outline-color: var(--_focus);
    border-radius: var(--_shape);
  }
  @media (hover: hover) {
    :enabled .option:hover {
      border-color: var(--_kind);
    }
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .option {
    position: relative;
    z-index: 0;
    accent-color: var(--_kind);
  }
  /* The whole card takes clicks, and the name of the control stays short. */
  .option label::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  /* In front of that: tools that test a site refuse to click what is covered. */
  .option input {
    z-index: 1;
    outline: none;
  }
  :enabled .option * {
    cursor: pointer;
  }
  @media (forced-colors: active) {
    [aria-current] {
      outline-color: CanvasText;
    }
    [aria-current]:focus-visible {
      outline-style: double;
      outline-width: 6px;
    }
    [part~='selected'],
    [part~='answered'] {
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
