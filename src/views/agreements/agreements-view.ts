import { type TemplateResult, css, html, nothing } from 'lit';
import type { AgreementsTexts } from '../../content/texts.ts';
import type { LaterWords } from '../../content/words.ts';
import {
  type AgreementProblem,
  type Hook,
  LONGEST_AGREEMENT,
  LONGEST_NAME,
  MOST_AGREEMENTS,
} from '../../model/agreements.ts';
import { dayOf } from '../../output/day.ts';
import { button } from '../button.ts';
import { heading } from '../heading.ts';
import { askedView, fieldView } from './field-view.ts';
import { type NamedHook, sameHook } from './hooks.ts';

/** What the fields hold, be it an agreement or not. */
export interface AgreementDraft {
  readonly hook?: Hook | undefined;
  readonly words: string;
  readonly who: string;
  readonly day: string;
}

export const emptyDraft: AgreementDraft = { words: '', who: '', day: '' };

export type DraftProblem = AgreementProblem | 'no-hook';

/** The field in which something is wrong. */
export const fieldOf = (problem: DraftProblem): keyof AgreementDraft =>
  /hook|words|who|day/.exec(problem)![0] as keyof AgreementDraft;

/** In the time zone of the visitor. */
export const today = (): string => dayOf(new Date().toISOString());

interface AgreementForm {
  readonly texts: Pick<LaterWords, 'agreements'>;
  readonly draft: AgreementDraft;
  readonly problem: DraftProblem | undefined;
  readonly hooks: readonly NamedHook[];
  readonly onType: (change: Partial<AgreementDraft>) => void;
  readonly onSubmit: () => void;
  /** Present if an agreement is being changed: leaves it as it was. */
  readonly onLeave: (() => void) | undefined;
}

/**
 * What it takes to make an agreement or to change one. It isn't a `<form>`: a browser may keep what was typed in one that is sent, and in
 * a sandbox it may not be sent.
 */
export function agreementForm(view: AgreementForm): TemplateResult {
  const { draft, problem, hooks, onType, onSubmit, onLeave } = view;
  const { agreements: texts } = view.texts;
  const wrong = problem && said(texts, problem, draft);
  const asked = (name: keyof AgreementDraft) => ({
    id: `agreement-${name}`,
    label: texts[name],
    problem: problem && fieldOf(problem) === name ? wrong : undefined,
  });
  const field = (name: 'words' | 'who' | 'day', type: 'lines' | 'text' | 'date') =>
    fieldView({ ...asked(name), type, value: draft[name], onInput: (value) => onType({ [name]: value }) });
  const offered = (label: string) =>
    html`<optgroup label=${label}>
      ${hooks.map(({ hook, name, group }, index) =>
        group === label
          ? html`<option value=${index} .selected=${sameHook(hook, draft.hook)}>${name}</option>`
          : nothing,
      )}
    </optgroup>`;
  const about = asked('hook');

  return html`<div class="asking">
    ${askedView(
      about.id,
      about.label,
      about.problem,
      html`<select
        class="field"
        id=${about.id}
        aria-describedby="${about.id}-problem"
        aria-invalid=${about.problem ? 'true' : 'false'}
        @change=${({ target }: Event) => onType({ hook: hooks[Number((target as HTMLSelectElement).value)]?.hook })}
      >
        <option value="-1" .selected=${!draft.hook}>${texts.choose}</option>
        ${[...new Set(hooks.map(({ group }) => group))].map(offered)}
      </select>`,
    )}
    ${field('words', 'lines')} ${field('who', 'text')} ${field('day', 'date')}
    <div class="buttons">
      ${button(onLeave ? texts.change : texts.add, onSubmit, 'primary')}
      ${onLeave ? button(texts.leave, onLeave, 'plain') : nothing}
    </div>
  </div>`;
}

function said(texts: AgreementsTexts, problem: DraftProblem, { words, who }: AgreementDraft): string {
  if (problem === 'words-too-long') return texts.tooLong(String(words.length), String(LONGEST_AGREEMENT));
  if (problem === 'who-too-long') return texts.tooLong(String(who.length), String(LONGEST_NAME));
  return texts.problems[problem];
}

/** Room to write agreements down with a pen, in few nodes, as it is there for paper only. */
export const agreementsForPen = ({ title, lead, words, who, day }: AgreementsTexts, level: number): TemplateResult => {
  const room = html`<li>
    <p>${words}</p>
    <p>${who}</p>
    <p>${day}</p>
  </li>`;
  return html`<section class="pen on-paper">
    ${heading(level, title)}
    <p>${lead}</p>
    <ol>
      ${Array.from({ length: MOST_AGREEMENTS }, () => room)}
    </ol>
  </section>`;
};

export const agreementsStyles = css`
  :is(.agreements, .on-paper) li {
    margin: 0.5em 0;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
    overflow-wrap: anywhere;
  }
  :is(.agreements, .on-paper) li p {
    margin: 0 0 0.25em;
    white-space: pre-line;
  }
  .asking {
    flex: 1 1 100%;
    min-width: 0;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line);
  }
  .asked {
    margin-bottom: var(--_space);
  }
  .asked label {
    display: block;
    font-weight: 600;
  }
  .asked .field {
    max-width: 100%;
    margin-top: 0.25em;
  }
  .asked :is(select, textarea, [type='text']) {
    width: 100%;
  }
  .asked .error {
    margin: 0.4em 0 0;
  }
  .asked textarea {
    display: block;
    padding: 0.6em;
    resize: vertical;
  }
  .agreements > .buttons > p {
    flex: 1 0 100%;
    margin: 0;
  }
  .agreements .notice code {
    white-space: pre-wrap;
  }
  .pen li {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 1em;
  }
  .pen li p {
    height: 2.8em;
    border-bottom: 1px solid;
  }
  .pen li :first-child {
    grid-column: 1 / -1;
    height: 4em;
  }
  @media print {
    .agreements {
      display: none;
    }
  }
`;
