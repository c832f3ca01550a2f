import { type TemplateResult, html, nothing } from 'lit';
import type { AgreementsTexts } from '../../content/texts.ts';
import type { LaterWords } from '../../content/words.ts';
import { type AgreementProblem, type Hook, LONGEST_AGREEMENT, LONGEST_NAME } from '../../model/agreements.ts';
import { dayOf } from '../../output/day.ts';
import { button } from '../button.ts';
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
