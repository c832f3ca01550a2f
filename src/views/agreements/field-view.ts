import { type TemplateResult, html, nothing } from 'lit';

interface FieldView {
  readonly id: string;
  readonly label: string;
  readonly type: 'lines' | 'text' | 'date';
  readonly min?: string;
  readonly value: string;
  /** What is wrong with it, in words. */
  readonly problem: string | undefined;
  readonly onInput: (value: string) => void;
}

/** A field to type in, with its label above it and what is wrong below it. No browser is to keep what is typed. */
export function fieldView({ id, label, type, min, value, problem, onInput }: FieldView): TemplateResult {
  const typed = ({ target }: Event) => onInput((target as HTMLInputElement).value);
  const isWrong = problem ? 'true' : 'false';
  return askedView(
    id,
    label,
    problem,
    type === 'lines'
      ? html`<textarea
          class="field"
          id=${id}
          rows="3"
          autocomplete="off"
          aria-describedby="${id}-problem"
          aria-invalid=${isWrong}
          .value=${value}
          @input=${typed}
        ></textarea>`
      : html`<input
          class="field"
          id=${id}
          type=${type}
          min=${min ?? nothing}
          autocomplete="off"
          aria-describedby="${id}-problem"
          aria-invalid=${isWrong}
          .value=${value}
          @input=${typed}
        />`,
  );
}

/** A control with its label, and what is wrong with it. */
export const askedView = (
  id: string,
  label: string,
  problem: string | undefined,
  control: TemplateResult,
): TemplateResult =>
  html`<div class="asked">
    <label for=${id}>${label}</label>
    ${control}
    <p id="${id}-problem" part="error" class="error">${problem}</p>
  </div>`;
