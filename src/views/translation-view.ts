import { type TemplateResult, css, html, nothing } from 'lit';
import { languages } from '../content/languages.ts';
import type { TranslationTexts } from '../content/texts.ts';

/**
 * The original of a translated text, one press away.
 * @param of names what it is the original of, for those who can't see what it is beside; empty if there is one at a time
 */
export const originalView = (
  { original: name }: TranslationTexts,
  original: unknown,
  ask: () => void,
  of = '',
  opened = false,
): TemplateResult =>
  html`<details class="original" part="original" ?open=${opened} @toggle=${ask}>
    <summary aria-label=${of ? `${name}, ${of}` : nothing}>${name}</summary>
    <div lang=${languages[0]} dir="ltr">${original}</div>
  </details>`;

export const translationStyles = css`
  .original summary {
    min-height: 44px;
    align-content: center;
  }
  /* Uses the room that the element reserves for it. */
  .translated + .original {
    margin-top: -44px;
  }
  .original > div {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line);
  }
  /* Uses the room that the element reserves for it, so that nothing moves when it appears. */
  .languages {
    min-height: var(--_languages);
    margin-top: calc(-1 * var(--_languages));
  }
  .languages div {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0.25em;
    padding-bottom: 16px;
  }
  .languages button {
    padding: 0.4em; /* four of them fit side by side on a phone */
    font-weight: 400;
  }
  .languages button:not(:focus-visible) {
    outline: 0;
  }
  .base:not(:has(.languages)) {
    padding-top: 0;
  }
  @media print {
    .original:not([open]),
    .languages {
      display: none;
    }
    .base {
      padding-top: 0;
    }
    .translated {
      margin-bottom: 0.75em;
    }
  }
`;
