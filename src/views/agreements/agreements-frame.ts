import { type TemplateResult, css, html, nothing } from 'lit';
import type { AgreementsTexts } from '../../content/texts.ts';
import { MOST_AGREEMENTS } from '../../model/most-agreements.ts';
import { heading } from '../heading.ts';

interface AgreementsFrame {
  readonly texts: AgreementsTexts;
  readonly headingLevel: number;
  readonly canAgree: boolean;
  /** What was agreed, if anything was. */
  readonly list?: unknown;
  readonly outcome: unknown;
  /** Whether there is something typed that stays in the page. */
  readonly isTyped?: boolean;
  /** Each with what it opens. */
  readonly make: unknown;
  readonly form?: unknown;
  readonly plan: unknown;
  readonly look?: unknown;
}

/** What a team agrees on, and when it looks again. The buttons stay the same ones, whatever loads when they are pressed. */
export const agreementsFrame = ({
  texts,
  headingLevel,
  canAgree,
  list,
  outcome,
  isTyped,
  make,
  form,
  plan,
  look,
}: AgreementsFrame): TemplateResult =>
  html`<section class="agreements" part="agreements">
    ${heading(headingLevel, texts.title)} ${list ?? (canAgree ? html`<p>${texts.lead}</p>` : nothing)}
    <div part="notice" class="notice" aria-live="polite" tabindex="-1">${outcome}</div>
    ${isTyped ? html`<p class="quiet">${texts.stays}</p>` : nothing}
    <div class="buttons">${make} ${form ?? nothing} ${plan} ${look ?? nothing}</div>
  </section>`;

/** Room to write agreements down with a pen, in few nodes, as it is there for paper only. */
export const agreementsForPen = ({ title, lead, words, who, day }: AgreementsTexts, level: number): TemplateResult => {
  const room = html`<li>
    <p>${words}</p>
    <p>${who}</p>
    <p>${day}</p>
  </li>`;
  return html`<section class="pen on-paper">
    ${heading(level, title)}
    <p>${lead}</p>
    <ol>
      ${Array.from({ length: MOST_AGREEMENTS }, () => room)}
    </ol>
  </section>`;
};

export const agreementsStyles = css`
  :is(.agreements, .on-paper) li {
    margin: 0.5em 0;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
    overflow-wrap: anywhere;
  }
  :is(.agreements, .on-paper) li p {
    margin: 0 0 0.25em;
    white-space: pre-line;
  }
  .asking {
    flex: 1 1 100%;
    min-width: 0;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line);
  }
  .asked {
    margin-bottom: var(--_space);
  }
  .asked label {
    display: block;
    font-weight: 600;
  }
  .asked .field {
    max-width: 100%;
    margin-top: 0.25em;
  }
  .asked :is(select, textarea, [type='text']) {
    width: 100%;
  }
  .asked .error {
    margin: 0.4em 0 0;
  }
  .asked textarea {
    display: block;
    padding: 0.6em;
    resize: vertical;
  }
  .agreements > .buttons > p {
    flex: 1 0 100%;
    margin: 0;
  }
  .agreements .notice code {
    white-space: pre-wrap;
  }
  .pen li {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 1em;
  }
  .pen li p {
    height: 2.8em;
    border-bottom: 1px solid;
  }
  .pen li :first-child {
    grid-column: 1 / -1;
    height: 4em;
  }
  @media print {
    .agreements {
      display: none;
    }
  }
`;
