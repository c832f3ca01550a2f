import { type TemplateResult, html, nothing } from 'lit';
import type { OptionText, QuestionText } from '../content/content.ts';
import type { Question } from '../model/instrument.ts';

interface QuestionView {
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
    ${
      select === 'one' && chosen.length > 0 && !short
        ? html`<button type="button" part="button" class="plain" @click=${onClear}>${clear}</button>`
        : nothing
    }
  </fieldset>`;
}
