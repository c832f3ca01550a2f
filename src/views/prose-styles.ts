import { css } from 'lit';

/** Lists, terms, codes, and text for screen readers only. */
export const proseStyles = css`
  /* By the rules of the language, in browsers that know them: long words, and on a narrow page any word. */
  .base {
    hyphens: auto;
    hyphenate-limit-chars: 12 4 4;
  }
  @media (width <= 20em) {
    .base {
      hyphenate-limit-chars: 6 3 3;
    }
  }
  /* Large text on a narrow page leaves headings no room to be larger. */
  h1[part],
  h2[part] {
    font-size: clamp(1.15em, 9cqi, 1.6em);
  }
  h3[part] {
    font-size: clamp(1em, 9cqi, 1.35em);
  }
  /* In a narrow column, explanations take the whole card. */
  .option p {
    padding-inline-start: clamp(0px, (100% - 12em) * 9, 2.25em);
  }
  /* A soft hyphen before the rest of a word, which isn't part of the text. */
  .break::before {
    content: '­' / '';
  }
  legend,
  .option label {
    max-width: 100%;
  }
  button,
  summary,
  .field {
    max-width: 100%;
    /* Lets a long word be broken, or it would be wider than the page. */
    overflow-wrap: anywhere;
  }
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
  /* In a narrow column, what a term means goes below it. */
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin: 0 0 var(--_space);
  }
  dl > * {
    min-width: 0;
  }
  dt {
    flex: 10em;
    font-weight: 600;
  }
  dd {
    flex: 60%;
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
  /* Keeps the space before it, or a screen reader joins it to the previous word. */
  span.hidden {
    white-space: pre;
  }
  .plain-list {
    margin: 0 0 0.75em;
    padding-inline-start: min(1.25em, 6%);
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
