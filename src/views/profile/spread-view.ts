import { type TemplateResult, css, html, svg } from 'lit';
import type { Row } from '../../output/chart.ts';

/** The amounts of a team: unit by unit a row of dots, the larger the more people gave it, with a line at the middle. */
export const spreadsView = ({ spreads = [] }: Row): readonly TemplateResult[] =>
  spreads.map(({ said, dots, middle }) => {
    const most = Math.max(...dots.map(({ count }) => count));
    return html`<div>
      ${said}
      <svg class="dots" aria-hidden="true">
        ${svg`<line x1="2%" x2="98%" y1="10" y2="10"></line>`}
        ${svg`<line x1=${across(middle)} x2=${across(middle)} y1="1" y2="19"></line>`}
        ${dots.map(({ at, count }) => svg`<circle cx=${across(at)} cy="10" r=${radiusOf(count, most)}></circle>`)}
      </svg>
    </div>`;
  });

/** Room is left at both ends for the dots there. */
const across = (place: number): string => `${2 + 96 * place}%`;

/** The area of a dot grows with how many people it stands for. */
const radiusOf = (count: number, most: number): number => 2 + 4 * Math.sqrt(count / most);

export const spreadStyles = css`
  .measured .dots {
    height: 20px;
    border: 0;
  }
  .dots line {
    stroke: currentColor;
  }
`;
