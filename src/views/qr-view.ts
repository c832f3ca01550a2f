import { type TemplateResult, css, html, svg } from 'lit';
import type { QrCode } from '../output/qr-code.ts';

/** Black on white, whatever the page's colours. */
export const qrView = ({ size, path }: QrCode, label: string): TemplateResult =>
  html`<svg class="qr" part="qr" viewBox="-4 -4 ${size + 8} ${size + 8}" role="img" aria-label=${label}>
    ${svg`<rect x="-4" y="-4" width="100%" height="100%" fill="#fff"></rect><path d=${path} fill="#000" shape-rendering="crispEdges"></path>`}
  </svg>`;

export const qrStyles = css`
  .qr {
    display: block;
    width: min(100%, 22em);
    margin-bottom: var(--_space);
    border-radius: var(--_radius);
    forced-color-adjust: none;
  }
`;
