import { type TemplateResult, css, html, type noChange, nothing } from 'lit';
import type { OptionText, QuestionText } from '../content/instrument-content.ts';
import type { Question } from '../model/instrument.ts';

export interface QuestionView {
  readonly question: Question;
  readonly text: QuestionText & { readonly options: Readonly<Record<string, OptionText>> };
  /** Ids of other elements that explain it, each followed by a space. */
  readonly about: string;
  /** A remark on its origin. */
  readonly note: string | undefined;
  /** Whether its options form a short row, without their explanations. */
  readonly short: boolean;
  /** The button that opens it again. */
  readonly clear: unknown;
  readonly chosen: readonly string[];
  readonly disabled: boolean;
  /** `noChange` while nothing differs from the last time but what is chosen. */
  readonly still: typeof noChange | undefined;
  /** Lets a long label be broken by the rules of its language. */
  readonly label: (label: string) => unknown;
  readonly onChoose: (options: readonly string[]) => void;
}

/** One question: native checkboxes or radio buttons. */
export function questionView({
  question,
  text,
  about,
  note,
  short,
  clear,
  chosen,
  disabled,
  still,
  label,
  onChoose,
}: QuestionView): TemplateResult {
  const { id, options, select } = question;
  const onChange = ({ target }: Event) => {
    const { value, checked } = target as HTMLInputElement;
    onChoose(select === 'one' ? [value] : checked ? [...chosen, value] : chosen.filter((option) => option !== value));
  };
  return html`<fieldset
    part="question"
    class=${short ? 'short' : nothing}
    ?disabled=${disabled}
    aria-describedby="${about}${text.help ? `${id}.help` : ''}"
    @change=${onChange}
  >
    <legend part="legend">${text.text}</legend>
    ${still ?? (text.help || note ? html`<p class="quiet" id="${id}.help">${[text.help, note].join(' ')}</p>` : nothing)}
    <div class="options">
      ${options.map((option, index) => {
        const selected = chosen.includes(option);
        const inputId = `${id}.${option}`;
        const part = `option${selected ? ' selected' : ''}` as const;
        const control = html`<input
            type=${select === 'one' ? 'radio' : 'checkbox'}
            id=${inputId}
            name=${id}
            value=${option}
            autocomplete="off"
            aria-describedby=${short ? nothing : `${index ? '' : about}${inputId}.help`}
            .checked=${selected}
          /><label for=${inputId}>${still ?? label(text.options[option]!.label)}</label>`;
        return short
          ? html`<div class="option" part=${part}>${control}</div>`
          : html`<div class="option" part=${part}>
              ${control}
              <p class="quiet" id="${inputId}.help">${text.options[option]!.help}</p>
            </div>`;
      })}
    </div>
    ${clear}
  </fieldset>`;
}

export const questionStyles = css`
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0.5em;
  }
  /* In a narrow column, a label with a long word goes below its control. */
  .option {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: 0 0.75em;
    min-height: 44px;
    padding: 0.7em min(0.9em, 5%);
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
  }
  .option p {
    width: 100%;
    margin: 0;
    padding-inline-start: 2.25em;
    line-height: 1.4;
  }
  .option input {
    width: 1.35em;
    height: 1.35em;
    margin: 0.08em 0 0;
    font: inherit;
  }
  .option label {
    flex: 1;
    font-weight: 600;
  }
`;
