import { type TemplateResult, css, html, nothing } from 'lit';
import type { MeasuringTexts } from '../content/texts.ts';
import { type Amount, type Measure, fromAmount } from '../model/measure.ts';
import { type MeasureProblem, parseDecimal, rangeOf, typedProblem, withoutUnit } from '../model/amounts.ts';

/** What the controls of a measure hold, whether or not it is an answer. */
export interface Draft {
  readonly text: string;
  readonly unit: string;
  /** Whether it is still being typed, so that it isn't checked yet. */
  readonly typing: boolean;
}

/** What the units are called, beside a number and beside the number one. */
type UnitNames = Readonly<Record<'units' | 'unitsOfOne', Readonly<Record<string, string>>>>;

/** What was typed for a number in a unit; people may type the unit too. */
export const numberIn = ({ units, unitsOfOne }: UnitNames, text: string, unit: string): string =>
  withoutUnit(text, [units[unit]!, unitsOfOne[unit]!]);

interface MeasureView {
  readonly measure: Measure;
  readonly label: string;
  readonly names: UnitNames;
  readonly texts: MeasuringTexts;
  readonly amount: Amount | undefined;
  /** Present if it isn't simply the answer: while it is being typed, has a problem, or is a unit without a number. */
  readonly draft: Draft | undefined;
  readonly disabled: boolean;
  readonly onDraft: (draft: Draft, answer: number | Amount | undefined) => void;
}

/** A number with its unit. A message below it says what is wrong with it, and blocks nothing. */
export function measureView(view: MeasureView): TemplateResult {
  const { measure, label, names, texts, disabled } = view;
  const { id, ranges } = measure;
  const { units } = names;
  const draft = view.draft ?? toDraft(view);
  const problem = draft.typing ? undefined : problemOf(view, draft);
  const onDraft = (change: Partial<Draft>) => {
    const changed = { ...draft, ...change };
    const { text, unit } = changed;
    const value = parseDecimal(numberIn(names, text, unit));
    const answered = text.trim() && !problemOf(view, changed);
    view.onDraft(changed, answered ? fromAmount(measure, { value, unit }) : undefined);
  };
  const onText = ({ target, type }: Event) =>
    onDraft({ text: (target as HTMLInputElement).value, typing: type === 'input' });
  const onUnit = ({ target }: Event) => onDraft({ unit: (target as HTMLSelectElement).value });
  return html`<div part="measure" class="measure">
    <label for=${id}>${label}</label>
    <div class="amount">
      <input
        class="field"
        id=${id}
        inputmode="decimal"
        autocomplete="off"
        ?disabled=${disabled}
        aria-describedby="${ranges.length > 1 ? '' : `${id}.unit `}${id}.problem"
        aria-invalid=${problem ? 'true' : 'false'}
        .value=${draft.text}
        @input=${onText}
        @change=${onText}
      />
      ${
        ranges.length > 1
          ? html`${draft.text ? nothing : html`<span class="on-paper">${ranges.map(({ unit }) => units[unit]).join(' / ')}</span>`}
              <select
                class="field"
                aria-label="${label} ${texts.unit}"
                ?disabled=${disabled}
                .value=${draft.unit}
                @change=${onUnit}
              >
                ${ranges.map(
                  ({ unit }) =>
                    html`<option value=${unit} ?disabled=${disabled} ?selected=${unit === draft.unit}>
                      ${units[unit]}
                    </option>`,
                )}
              </select>`
          : html`<span id="${id}.unit">${units[draft.unit]}</span>`
      }
    </div>
    <p id="${id}.problem" part="error" class="error" aria-live="polite">
      ${problem ? texts.problems[problem](rangeOf(measure, draft.unit)!, numberIn(names, draft.text, draft.unit)) : ''}
    </p>
  </div>`;
}

function toDraft({ measure, amount, texts }: MeasureView): Draft {
  const { value, unit } = amount ?? { value: undefined, unit: measure.ranges[0].unit };
  return { text: value === undefined ? '' : texts.decimal(value), unit, typing: false };
}

const problemOf = ({ measure, names }: MeasureView, { text, unit }: Draft): MeasureProblem | undefined =>
  typedProblem(rangeOf(measure, unit)!, numberIn(names, text, unit));

export const measureStyles = css`
  .measure {
    margin: var(--_space) 0;
  }
  .measure label {
    font-weight: 600;
  }
  .amount {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-top: 0.25em;
  }
  .amount input {
    width: 6em;
  }
  /* With a pen, a unit is circled. */
  @media print {
    .on-paper + select {
      display: none;
    }
  }
`;
