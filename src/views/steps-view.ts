import { type TemplateResult, css, html, type noChange, nothing } from 'lit';
import type { InstrumentContent } from '../content/instrument-content.ts';
import type { AnsweringTexts } from '../content/texts.ts';
import { type Answers, isAnswered, isBegun } from '../model/answers.ts';
import type { Instrument, Parameter } from '../model/instrument.ts';

interface StepsView {
  readonly instrument: Instrument;
  readonly answers: Answers;
  readonly content: InstrumentContent;
  readonly texts: AnsweringTexts;
  /** The index of the parameter in sight. */
  readonly step: number;
  /** Gives `noChange` for a parameter that is as it was. */
  readonly still: (parameter: Parameter) => typeof noChange | undefined;
  readonly goTo: (step: number) => void;
}

/** Where the visitor is, what is answered, and a way to any parameter. */
export const stepsView = ({ instrument, answers, content, texts, step, still, goTo }: StepsView): TemplateResult =>
  html`<nav aria-label=${content.steps}>
    <ol>
      ${instrument.parameters.map((parameter, index) => {
        const same = still(parameter);
        if (same) return same;
        const state = isAnswered(parameter, answers) ? 'answered' : isBegun(parameter, answers) ? 'begun' : '';
        const name = `${index + 1} ${content.parameters[parameter.id]}`;
        return html`<li class=${parameter.kind ?? nothing}>
          <button
            type="button"
            part="step ${state}"
            aria-current=${index === step ? 'step' : nothing}
            aria-label="${name}, ${texts[state || 'open']}"
            @click=${() => goTo(index)}
          >
            ${name}
          </button>
        </li>`;
      })}
    </ol>
  </nav>`;

export const stepsStyles = css`
  nav li {
    display: inline;
  }
  /* Each kind starts on a line of its own. */
  nav .dynamic + .static::before {
    content: '';
    display: block;
  }
  nav button {
    margin: 0 0.25em 0.5em 0;
    border-color: var(--_kind);
    border-radius: var(--_shape);
    font-size: 0.875em;
  }
`;
