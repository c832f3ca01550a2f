import { type TemplateResult, html } from 'lit';
import type { OptionText } from '../content/instrument-content.ts';
import type { ShortQuestionTexts } from '../content/texts.ts';

/** Explains once the options that all questions share. */
export const optionsExplainedView = (
  texts: ShortQuestionTexts,
  options: Readonly<Record<string, OptionText>>,
): TemplateResult =>
  html`<details class="quiet">
    <summary>${texts.optionsExplained}</summary>
    <dl>
      ${Object.values(options).map(
        ({ label, help }) =>
          html`<dt>${label}</dt>
            <dd>${help}</dd>`,
      )}
    </dl>
  </details>`;
