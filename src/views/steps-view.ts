import { type TemplateResult, css, html, nothing } from 'lit';
import type { InstrumentContent } from '../content/instrument-content.ts';
import type { AnsweringTexts } from '../content/texts.ts';
import { type Answers, isAnswered } from '../model/answers.ts';
import type { Instrument } from '../model/instrument.ts';

interface StepsView {
  readonly instrument: Instrument;
  readonly answers: Answers;
  readonly content: InstrumentContent;
  readonly texts: AnsweringTexts;
  /** The index of the parameter in sight. */
  readonly step: number;
  readonly goTo: (step: number) => void;
}

/** Where the visitor is, what is answered, and a way to any parameter. */
export const stepsView = ({ instrument, answers, content, texts, step, goTo }: StepsView): TemplateResult =>
  html`<nav aria-label=${content.steps}>
    <ol>
      ${instrument.parameters.map((parameter, index) => {
        const answered = isAnswered(parameter, answers);
        const name = `${index + 1} ${content.parameters[parameter.id]}`;
        return html`<li class=${parameter.kind ?? nothing}>
          <button
            type="button"
            part="step${answered ? ' answered' : ''}"
            aria-current=${index === step ? 'step' : nothing}
            aria-label="${name}, ${answered ? texts.answered : texts.open}"
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
