import { type TemplateResult, css, html, nothing } from 'lit';
import type { OptionText, QuestionText } from '../content/instrument-content.ts';
import type { Question } from '../model/instrument.ts';
import { button } from './button.ts';

export interface QuestionView {
  readonly question: Question;
  readonly text: QuestionText & { readonly options: Readonly<Record<string, OptionText>> };
  /** What is said of its origin. */
  readonly note: string | undefined;
  /** Whether its options stand in a short row, without their explanations. */
  readonly short: boolean;
  /** Label of the button that takes the choice back. */
  readonly clear: string;
  readonly chosen: readonly string[];
  readonly disabled: boolean;
  readonly onChoose: (options: readonly string[]) => void;
}

/** One question: native checkboxes, or radio buttons of which the choice can be taken back. */
export function questionView({
  question,
  text,
  note,
  short,
  clear,
  chosen,
  disabled,
  onChoose,
}: QuestionView): TemplateResult {
  const { id, options, select } = question;
  const onChange = ({ target }: Event) => {
    const { value, checked } = target as HTMLInputElement;
    onChoose(select === 'one' ? [value] : checked ? [...chosen, value] : chosen.filter((option) => option !== value));
  };
  const onClear = ({ target }: Event) => {
    const fieldset = (target as Element).closest('fieldset')!;
    onChoose([]);
    // The button goes with the choice, so the focus goes back to the options.
    fieldset.querySelector('input')!.focus();
  };
  return html`<fieldset
    part="question"
    class=${short ? 'short' : nothing}
    ?disabled=${disabled}
    aria-describedby=${text.help ? `${id}.help` : nothing}
    @change=${onChange}
  >
    <legend part="legend">${text.text}</legend>
    ${text.help || note ? html`<p class="quiet" id="${id}.help">${[text.help, note].join(' ')}</p>` : nothing}
    <div class="options">
      ${options.map((option) => {
        const selected = chosen.includes(option);
        const inputId = `${id}.${option}`;
        return html`<div class="option" part="option${selected ? ' selected' : ''}">
          <input
            type=${select === 'one' ? 'radio' : 'checkbox'}
            id=${inputId}
            name=${id}
            value=${option}
            autocomplete="off"
            aria-describedby=${short ? nothing : `${inputId}.help`}
            .checked=${selected}
          />
          <label for=${inputId}>${text.options[option]!.label}</label>
          ${short ? nothing : html`<p class="quiet" id="${inputId}.help">${text.options[option]!.help}</p>`}
        </div>`;
      })}
    </div>
    ${select === 'one' && chosen.length > 0 && !short ? button(clear, onClear, 'plain') : nothing}
  </fieldset>`;
}

export const questionStyles = css`
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0.5em;
  }
  .option {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: start;
    gap: 0 0.75em;
    min-height: 44px;
    padding: 0.7em 0.9em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
  }
  .option p {
    grid-column: 2;
    margin: 0;
    line-height: 1.4;
  }
  .option input {
    width: 1.35em;
    height: 1.35em;
    margin: 0.08em 0 0;
    font: inherit;
    accent-color: var(--_kind);
  }
  .option label {
    font-weight: 600;
  }
  /* The whole card answers to the pointer, while the name of the control stays short. */
  .option label::after {
    content: '';
    position: absolute;
    inset: 0;
    cursor: pointer;
  }
  [part~='selected'] {
    border-color: var(--_kind);
    background: color-mix(in srgb, var(--_kind) 12%, transparent);
  }
`;

/** What questions that show their options as a short row add. */
export const shortQuestionStyles = css`
  .short .options {
    grid-template-columns: repeat(auto-fit, minmax(4em, 1fr));
  }
  .short .option {
    grid-template-columns: 1fr;
    justify-items: center;
    gap: 0.25em;
    padding: 0.6em 0.25em;
    text-align: center;
  }
`;
