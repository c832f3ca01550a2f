import { type TemplateResult, css, html, nothing } from 'lit';
import type { Answered } from '../model/agreements.ts';
import type { Answers } from '../model/answers.ts';
import type { Parameter } from '../model/instrument.ts';
import { heading } from './heading.ts';
import type { InstrumentState } from './instrument-view.ts';

/** A question to reflect on, and what it is about. */
export interface Reflection {
  readonly question: string;
  readonly about?: unknown;
  /** The answer that it is asked about; absent if it is about several. */
  readonly on?: Answered;
}

/** The reflection questions on a parameter, in the order of its questions and options. */
export type ReflectionsOn = (parameter: Parameter, answers: Answers) => readonly Reflection[];

/** The reflection questions, with the parameters that they are about. */
export type Reflections = ReadonlyMap<Parameter, readonly Reflection[]>;

/** What a visitor does with them. */
interface Reflecting {
  /** The one that the visitor is at, and whether only that one is in sight. */
  readonly at: Reflection | undefined;
  readonly isSingle: boolean;
  readonly tick: (reflection: Reflection) => unknown;
  readonly above: unknown;
  readonly below: unknown;
}

/** The reflection questions, by parameter. */
export function reflectionView(
  { content, texts, headingLevel }: InstrumentState,
  reflections: Reflections,
  { at, isSingle, tick, above, below }: Partial<Reflecting> = {},
): TemplateResult | typeof nothing {
  const byParameter = [...reflections].filter(([, asked]) => asked.length > 0);
  if (byParameter.length === 0) return nothing;
  return html`<section class="reflection" part="reflection">
    ${heading(headingLevel + 2, texts.result.reflection)}
    <p class="quiet">${texts.own.reflectionOrigin}</p>
    ${above}
    <div class=${isSingle ? 'questions single' : 'questions'}>
      ${byParameter.map(
        ([{ id }, asked]) =>
          html`<article>
            ${heading(headingLevel + 3, content.parameters[id])}
            <ul>
              ${asked.map((each) => {
                const { question, about } = each;
                return html`<li class=${each === at ? 'at' : nothing}>
                  <p tabindex="-1">${question} ${about ? html`<small>${about}</small>` : nothing}</p>
                  ${tick?.(each)}
                </li>`;
              })}
            </ul>
          </article>`,
      )}
    </div>
    ${below}
  </section>`;
}

export const reflectionStyles = css`
  .reflection article {
    padding-bottom: 0.5em;
  }
  /* On paper, questions are kept whole, and a group of them may go on on the next page. Firefox may leave a page empty before columns. */
  @media screen {
    .questions {
      columns: 19em 2;
      column-gap: 2em;
    }
    .reflection article {
      break-inside: avoid;
    }
    /* In one place, with the room that the longest needs, so that nothing moves that a finger aims at. */
    .single,
    .single ul {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-items: start;
    }
    .single :is(article, li) {
      grid-area: 1 / 1;
    }
    .single :is(article, li):not(.at, :has(.at)) {
      visibility: hidden;
    }
  }
  .questions li {
    margin-bottom: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line);
  }
  .questions p {
    margin: 0;
    outline: none;
    scroll-margin-top: var(--outreach-scroll-margin, 128px);
  }
  .held ul {
    padding: 0;
    list-style: none;
  }
  .held button {
    text-align: start;
  }
  @media print {
    .reflection .tick,
    .position {
      display: none;
    }
    .held button {
      display: block;
    }
  }
`;
