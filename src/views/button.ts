import { type TemplateResult, html, nothing } from 'lit';

export type OnClick = (event: Event) => unknown;

/** A button. A `primary` one leads on, a `plain` one looks like a link. */
export const button = (label: string, onClick: OnClick, look?: 'primary' | 'plain'): TemplateResult =>
  html`<button
    type="button"
    part=${look === 'primary' ? 'button primary' : 'button'}
    class=${look ?? nothing}
    @click=${onClick}
  >
    ${label}
  </button>`;
