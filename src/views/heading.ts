import { type TemplateResult, html } from 'lit';

/** A heading of level 1 to 6 (deeper levels become 6) that can take the focus when a view changes. */
export function heading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part="heading" tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 part="heading" tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 part="heading" tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 part="heading" tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 part="heading" tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 part="heading" tabindex="-1">${content}</h6>`;
  }
}
