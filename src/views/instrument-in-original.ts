import { type TemplateResult, html, nothing } from 'lit';
import type { InstrumentContent } from '../content/instrument-content.ts';
import { overridden } from '../content/override.ts';
import type { LaterWords, OutreachDefinitionFirst, OutreachDefinitionLater } from '../content/words.ts';
import type { Parameter } from '../model/instrument.ts';

/** The questions of an instrument, with the explanations that load later. */
export const withHelp = (content: InstrumentContent, later: LaterWords | undefined): InstrumentContent =>
  overridden(content, later?.help);

/**
 * What is said around the questions, with the quotation of the definition.
 * @param asks whether a team is asked about its own practice
 */
export function aroundInOriginal(
  first: { readonly content: InstrumentContent },
  later: LaterWords | undefined,
  asked: unknown,
  asks: boolean,
): TemplateResult {
  const { title, lead, attribution } = first.content;
  const { quotation, citation } = first as Partial<OutreachDefinitionFirst>;
  const { reflectLead } = (later ?? {}) as Partial<OutreachDefinitionLater>;
  return html`<p><strong>${title}</strong></p>
    <p>${(asks && reflectLead) || lead}</p>
    ${
      quotation
        ? html`<p>“${quotation.map((piece) => (typeof piece === 'string' ? piece : piece.words))}”</p>
            <p class="quiet">${citation}</p>`
        : nothing
    }
    ${asked}
    <p class="quiet">${attribution}</p>`;
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
