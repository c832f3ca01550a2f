import { type TemplateResult, css, html, nothing } from 'lit';
import type { Hook } from '../model/agreements.ts';
import type { Answers } from '../model/answers.ts';
import type { Parameter } from '../model/instrument.ts';
import { heading } from './heading.ts';
import type { InstrumentState } from './instrument-view.ts';

/** A question to reflect on, and what it is about. */
export interface Reflection {
  readonly question: string;
  readonly about?: string;
  /** The answer that it is asked about; absent if it is about several. */
  readonly on?: Omit<Hook, 'isReflection'>;
}

/** The reflection questions on a parameter, in the order of its questions and options. */
export type ReflectionsOn = (parameter: Parameter, answers: Answers) => readonly Reflection[];

/** The reflection questions, by parameter. */
export function reflectionView(
  { instrument, result, content, texts, headingLevel }: InstrumentState,
  reflectionsOn: ReflectionsOn,
): TemplateResult | typeof nothing {
  const byParameter = instrument.parameters
    .map((parameter) => ({ parameter, asked: reflectionsOn(parameter, result.answers) }))
    .filter(({ asked }) => asked.length > 0);
  if (byParameter.length === 0) return nothing;
  return html`<section class="reflection" part="reflection">
    ${heading(headingLevel + 2, texts.result.reflection)}
    <p class="quiet">${texts.own.reflectionOrigin}</p>
    <div>
      ${byParameter.map(
        ({ parameter, asked }) =>
          html`<article>
            ${heading(headingLevel + 3, content.parameters[parameter.id])}
            <ul>
              ${asked.map(({ question, about }) => html`<li>${question} ${about ? html`<small>${about}</small>` : nothing}</li>`)}
            </ul>
          </article>`,
      )}
    </div>
  </section>`;
}

export const reflectionStyles = css`
  .reflection article {
    padding-bottom: 0.5em;
  }
  /* On paper, questions are kept whole, and a group of them may go on on the next page. Firefox may leave a page empty before columns. */
  @media screen {
    .reflection div {
      columns: 19em 2;
      column-gap: 2em;
    }
    .reflection article {
      break-inside: avoid;
    }
  }
  .reflection li {
    margin-bottom: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line);
  }
`;
