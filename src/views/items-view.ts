import { type TemplateResult, html } from 'lit';
import { type Item, isTerm, named } from '../content/definition-content.ts';

/** An item of a list. The source's own term stands out from its explanation. */
export const itemView = (item: Item): TemplateResult =>
  isTerm(item) ? html`<li><strong>${named(item.term)}</strong> ${item.explanation}</li>` : html`<li>${item}</li>`;
