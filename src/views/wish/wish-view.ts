import { type TemplateResult, css, html } from 'lit';
import type { Question } from '../../model/instrument.ts';

/**
 * An option of a wish, as the control that it is among the questions. What describes it is the question, as not every screen reader says in
 * which row it is. A click marks it, as what is there now can be what a team wants, and nothing changes in a radio button that is on.
 */
export const wishControl = (
  { id, select }: Question,
  label: string,
  /** The same with soft hyphens, which aren't part of the name. */
  broken: string,
  checked: boolean,
  onMark: (checked: boolean) => void,
): TemplateResult =>
  html`<label class="tick">
    <input
      type=${select === 'one' ? 'radio' : 'checkbox'}
      name="wish.${id}"
      autocomplete="off"
      aria-label=${label}
      aria-describedby=${id}
      .checked=${checked}
      @click=${({ target }: Event) => onMark((target as HTMLInputElement).checked)}
    />
    <span>${broken}</span>
  </label>`;

/** A cell with what takes back a wish, below the options, so that these stay where a finger is. */
export const clearCell = (clear: TemplateResult): TemplateResult =>
  html`<td role="cell" class="measured clear">${clear}</td>`;

export const wishStyles = css`
  .wish {
    margin-top: var(--_space);
  }
  .wishing {
    outline: none;
    scroll-margin-top: var(--outreach-scroll-margin, 128px);
  }
  @media screen {
    /* Nothing moves that a finger aims at, so all states have equal letters and borders, and no mark besides the tick. */
    td[part]:has(.tick) {
      padding: 0;
      border-width: 2px;
      font-weight: 600;
      text-align: start;
    }
    td[part]:has(.tick)::before {
      display: none;
    }
    td .tick {
      padding: 0.2em 0.5em;
    }
    td .tick input {
      color: inherit;
      accent-color: currentcolor;
    }
    tr:has(.clear) {
      flex-wrap: wrap;
    }
    .clear {
      flex-basis: 100%;
      padding: 0;
    }
    /* As in the questions, short answers are below their controls. */
    tbody:not(.dynamic, .static) .tick {
      flex-flow: column;
      text-align: center;
    }
    /* Side by side in a row, the options have no room for both. */
    @container (width > 42em) {
      td .tick {
        flex-flow: column;
        text-align: center;
      }
    }
  }
  @media print {
    .wish .quiet,
    .wishing,
    td input,
    .clear {
      display: none;
    }
    td .tick {
      display: inline;
    }
  }
`;
