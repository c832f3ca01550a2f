import { type TemplateResult, html, nothing, svg } from 'lit';
import type { Cell } from '../../output/chart.ts';

/** How many in a column chose something, as a number and a bar. */
export const countCell = ({ said, share = 0, extent, control }: Cell, column: string): TemplateResult =>
  html`<td role="cell" part="cell counted" class=${extent ?? nothing}>
    <small class="when" aria-hidden="true">${column}</small>
    <span>${said}</span>
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<rect width="100" height="6" class="track"></rect><rect width=${100 * share} height="6"></rect>`}
    </svg>
    ${control?.view}
  </td>`;
