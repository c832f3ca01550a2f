import { type TemplateResult, css, html } from 'lit';
import type { Question } from '../../model/instrument.ts';

/**
 * An option of a wish, as the control that it is among the questions. What describes it is the question, as not every screen reader says in
 * which row it is.
 */
export const wishControl = (
  { id, select }: Question,
  label: string,
  checked: boolean,
  onMark: (checked: boolean) => void,
): TemplateResult =>
  html`<label class="tick">
    <input
      type=${select === 'one' ? 'radio' : 'checkbox'}
      name="wish.${id}"
      autocomplete="off"
      aria-describedby=${id}
      .checked=${checked}
      @change=${({ target }: Event) => onMark((target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;

export const wishStyles = css`
  .wish .code {
    margin-top: var(--_space);
  }
  .wishing {
    outline: none;
    scroll-margin-top: var(--outreach-scroll-margin, 128px);
  }
  @media screen {
    /* Nothing moves that a finger aims at, so all states have equal letters and borders, and no mark besides the tick. */
    td:has(.tick) {
      padding: 0;
      border-width: 2px;
      font-weight: 600 !important;
      text-align: start;
    }
    td:has(.tick)::before {
      display: none !important;
    }
    td .tick {
      padding: 0.2em 0.5em;
    }
    td input {
      accent-color: var(--_kind) !important;
    }
  }
  @media print {
    .wish .quiet,
    td input {
      display: none;
    }
    td .tick {
      display: inline;
    }
  }
`;
