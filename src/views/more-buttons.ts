import { type TemplateResult, html, nothing } from 'lit';
import type { OnClick } from './button.ts';

/** One of several buttons with the same label. Its name adds what it is beside, for those who can't see that. */
export const namedButton = (label: string, onClick: OnClick, name: string, look?: 'plain'): TemplateResult =>
  html`<button type="button" part="button" class=${look ?? nothing} aria-label=${name} @click=${onClick}>
    ${label}
  </button>`;

/** A button that is shown although it may have nothing to do yet. */
export const waitingButton = (label: string, onClick: OnClick | undefined): TemplateResult =>
  html`<button type="button" part="button" ?disabled=${!onClick} @click=${onClick}>${label}</button>`;

/** A button that opens and closes what it is in. */
export const toggleButton = (label: string, onClick: OnClick, expanded: boolean, isPrimary = false): TemplateResult =>
  html`<button
    type="button"
    part=${isPrimary ? 'button primary' : 'button'}
    aria-expanded=${expanded}
    @click=${onClick}
  >
    ${label}
  </button>`;
