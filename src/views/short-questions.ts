import { type TemplateResult, css, html, nothing } from 'lit';
import { shortQuestions } from '../content/nl/short-questions.ts';
import type { OptionText } from '../content/content.ts';

/** What questions that show their options as a short row add to the styles of an answering element. */
export const shortQuestionStyles = css`
  .short .options {
    grid-template-columns: repeat(auto-fit, minmax(4em, 1fr));
  }
  .short .option {
    grid-template-columns: 1fr;
    justify-items: center;
    gap: 0.25em;
    padding: 0.6em 0.25em;
    text-align: center;
  }
`;

/** Explains once the options that every question has. */
export const optionsExplained = (options: Readonly<Record<string, OptionText>>): TemplateResult =>
  html`<details class="quiet">
    <summary>${shortQuestions.optionsExplained}</summary>
    <dl>
      ${Object.values(options).map(
        ({ label, help }) =>
          html`<dt>${label}</dt>
            <dd>${help}</dd>`,
      )}
    </dl>
  </details>`;

/** A quiet button, there while it has something to do. */
export const plainButton = (label: string, onClick: (() => void) | undefined): TemplateResult | typeof nothing =>
  onClick ? html`<button type="button" part="button" class="plain" @click=${onClick}>${label}</button>` : nothing;
