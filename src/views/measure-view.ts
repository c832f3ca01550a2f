import type { TemplateResult } from 'lit';
import type { MeasureContent } from '../content/content.ts';
import {
  type Amount,
  type Measure,
  fromAmount,
  measureProblem,
  parseDecimal,
  rangeOf,
  toAmount,
} from '../model/measure.ts';
import type { LitTags } from '../elements/later/lit-tags.ts';

/** What stands in the controls of a measure, whether or not it is an answer. */
export interface Draft {
  readonly text: string;
  readonly unit: string;
}

interface MeasureView {
  readonly measure: Measure;
  readonly label: string;
  readonly units: Readonly<Record<string, string>>;
  readonly texts: MeasureContent;
  readonly answer: number | Amount | undefined;
  /** Where it differs from the answer: while it has a problem, or is a unit without a number. */
  readonly draft: Draft | undefined;
  readonly disabled: boolean;
  readonly onDraft: (draft: Draft, answer: number | Amount | undefined) => void;
}

/** A number with its unit. What is wrong with it is said beside it, and holds nothing up. */
export function measureView({ html }: LitTags, view: MeasureView): TemplateResult {
  const { measure, label, units, texts, disabled } = view;
  const { id, ranges } = measure;
  const draft = view.draft ?? toDraft(view);
  const problem = problemOf(measure, draft);
  const onChange = (change: Partial<Draft>) => {
    const changed = { ...draft, ...change };
    const { text, unit } = changed;
    const answered = text.trim() && !problemOf(measure, changed);
    view.onDraft(changed, answered ? fromAmount(measure, { value: parseDecimal(text), unit }) : undefined);
  };
  return html`<div part="measure" class="measure">
    <label for=${id}>${label}</label>
    <div class="amount">
      <input
        id=${id}
        inputmode="decimal"
        autocomplete="off"
        ?disabled=${disabled}
        aria-describedby="${ranges.length > 1 ? '' : `${id}.unit `}${id}.problem"
        aria-invalid=${problem ? 'true' : 'false'}
        .value=${draft.text}
        @change=${(event: Event) => onChange({ text: (event.target as HTMLInputElement).value })}
      />
      ${
        ranges.length > 1
          ? html`<select
              aria-label="${label} ${texts.unit}"
              ?disabled=${disabled}
              .value=${draft.unit}
              @change=${(event: Event) => onChange({ unit: (event.target as HTMLSelectElement).value })}
            >
              ${ranges.map(
                ({ unit }) => html`<option value=${unit} ?selected=${unit === draft.unit}>${units[unit]}</option>`,
              )}
            </select>`
          : html`<span id="${id}.unit">${units[draft.unit]}</span>`
      }
    </div>
    <p id="${id}.problem" part="error" class="error" aria-live="polite">
      ${problem ? texts.problems[problem](rangeOf(measure, draft.unit)!) : ''}
    </p>
  </div>`;
}

function toDraft({ measure, answer, texts }: MeasureView): Draft {
  if (answer === undefined) return { text: '', unit: measure.ranges[0].unit };
  const { value, unit } = toAmount(measure, answer);
  return { text: texts.decimal(value), unit };
}

/** An empty field is an open one, not a wrong one. */
function problemOf(measure: Measure, { text, unit }: Draft) {
  return text.trim() ? measureProblem(rangeOf(measure, unit)!, parseDecimal(text)) : undefined;
}
