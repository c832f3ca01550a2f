import { type TemplateResult, html, nothing } from 'lit';
import type { AnsweringContent, OptionText, QuestionText } from '../../content/content.ts';
import type { Question } from '../../model/instrument.ts';

interface QuestionView {
  readonly question: Question;
  readonly text: QuestionText & { readonly options: Readonly<Record<string, OptionText>> };
  readonly texts: AnsweringContent;
  readonly chosen: readonly string[];
  readonly disabled: boolean;
  readonly onChoose: (options: readonly string[]) => void;
}

/** One question: native checkboxes, or radio buttons of which the choice can be taken back. */
export function questionView({ question, text, texts, chosen, disabled, onChoose }: QuestionView): TemplateResult {
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
  return html`<fieldset part="question" ?disabled=${disabled} @change=${onChange}>
    <legend part="legend">${text.text}</legend>
    ${text.origin === 'project' ? html`<p class="quiet">${texts.projectQuestion}</p>` : nothing}
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
            aria-describedby="${inputId}.help"
            .checked=${selected}
          />
          <label for=${inputId}>${text.options[option]!.label}</label>
          <p class="quiet" id="${inputId}.help">${text.options[option]!.help}</p>
        </div>`;
      })}
    </div>
    ${
      select === 'one' && chosen.length > 0
        ? html`<button type="button" part="button" class="plain" @click=${onClear}>${texts.clear}</button>`
        : nothing
    }
  </fieldset>`;
}
