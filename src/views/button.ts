import { type TemplateResult, html, nothing } from 'lit';

type OnClick = (event: Event) => unknown;

/** A button; the `primary` one leads on, a `plain` one looks like a link. */
export const button = (label: string, onClick: OnClick, look?: 'primary' | 'plain'): TemplateResult =>
  html`<button
    type="button"
    part=${look === 'primary' ? 'button primary' : 'button'}
    class=${look ?? nothing}
    @click=${onClick}
  >
    ${label}
  </button>`;

/** One of several with the same label, with a name that starts with it for who doesn't see what it stands beside. */
export const namedButton = (label: string, onClick: OnClick, name: string): TemplateResult =>
  html`<button type="button" part="button" aria-label=${name} @click=${onClick}>${label}</button>`;

/** There while it has nothing to do yet. */
export const waitingButton = (label: string, onClick: OnClick | undefined): TemplateResult =>
  html`<button type="button" part="button" ?disabled=${!onClick} @click=${onClick}>${label}</button>`;

/** Opens and closes what it stands in. */
export const toggleButton = (label: string, onClick: OnClick, expanded: boolean): TemplateResult =>
  html`<button type="button" part="button" aria-expanded=${expanded} @click=${onClick}>${label}</button>`;
