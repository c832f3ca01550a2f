import { type TemplateResult, css, html, nothing } from 'lit';
import type { InstrumentContent } from '../content/instrument-content.ts';
import { languages } from '../content/languages.ts';
import { overridden } from '../content/override.ts';
import type { TranslationTexts } from '../content/texts.ts';
import type { LaterWords, OutreachDefinitionFirst } from '../content/words.ts';
import type { Parameter } from '../model/instrument.ts';

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

/** The questions of an instrument, with the explanations that load later. */
export const withHelp = (content: InstrumentContent, later: LaterWords | undefined): InstrumentContent =>
  overridden(content, later?.help);

/** The quotation in Dutch, to show beside its translation. */
export function quotationInOriginal(words: object | undefined): TemplateResult | typeof nothing {
  const { quotation, citation } = (words ?? {}) as Partial<OutreachDefinitionFirst>;
  return quotation
    ? html`<p>“${quotation.map((piece) => (typeof piece === 'string' ? piece : piece.words))}”</p>
        <p class="quiet">${citation}</p>`
    : nothing;
}

/** A parameter with everything that is said about it, to read. */
export const parameterInOriginal = (
  { parameters, kinds, questions }: InstrumentContent,
  { id, kind, questions: asked }: Parameter,
  explained: unknown,
  asks: boolean,
): TemplateResult =>
  html`<p><strong>${parameters[id]}</strong></p>
    ${kind ? html`<p>${kinds[kind].label}. ${kinds[kind].explanation}</p>` : nothing} ${explained}
    ${(asks ? asked : []).map((question, index) => {
      const { text, help, options: labels } = questions[question.id]!;
      // Questions in a row that share their options have them listed once, below the last.
      const isLast = String(question.options) !== String(asked[index + 1]?.options);
      return html`<p>${text} ${help}</p>
        ${
          isLast
            ? html`<ul class="plain-list">
                ${question.options.map((option) => {
                  const { label, help: meaning } = labels[option]!;
                  return html`<li>${meaning ? `${label}: ${meaning}` : label}</li>`;
                })}
              </ul>`
            : nothing
        }`;
    })}`;

export const translationStyles = css`
  .original summary {
    min-height: 44px;
    align-content: center;
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
  }
`;
