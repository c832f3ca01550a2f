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

/** Where the visitor is, what is answered, and a way to any parameter, the kinds apart. */
export const stepsView = ({ instrument, answers, content, texts, step, goTo }: StepsView): TemplateResult =>
  html`<nav aria-label=${content.steps}>
    <ol>
      ${instrument.parameters.map((parameter, index) => {
        const answered = isAnswered(parameter, answers);
        return html`<li class=${parameter.kind ?? nothing}>
          <button
            type="button"
            part="step${answered ? ' answered' : ''}"
            aria-current=${index === step ? 'step' : nothing}
            aria-label="${index + 1} ${content.parameters[parameter.id]}, ${answered ? texts.answered : texts.open}"
            @click=${() => goTo(index)}
          >
            ${index + 1}
          </button>
        </li>`;
      })}
    </ol>
  </nav>`;

export const stepsStyles = css`
  nav {
    margin: var(--_space) 0 0.5em;
  }
  nav ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  /* A gap between the kinds where they share a line. */
  nav .dynamic + .static {
    margin-inline-start: clamp(0px, (100% - 28em) * 9, 1em);
  }
  nav button {
    min-width: 44px;
    padding: 0;
    border-color: var(--_kind);
    border-radius: var(--_shape);
  }
`;
