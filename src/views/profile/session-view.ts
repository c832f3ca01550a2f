import { type TemplateResult, css, html, nothing } from 'lit';
import type { GroupsTexts } from '../../content/texts.ts';
import { isDay } from '../../model/days.ts';
import { createSession } from '../../model/session.ts';
import { download } from '../../output/browser-actions.ts';
import { dayOf } from '../../output/day.ts';
import { button } from '../button.ts';
import type { ProfileState } from './profile-state.ts';

/** As much of the label as is in the name of the file. */
const LONGEST_IN_FILE = 40;

/** A session as one file, to keep and to open again. */
export function sessionView(
  { intake, groups, texts: { result } }: ProfileState,
  { session }: GroupsTexts,
): TemplateResult {
  const { set } = intake;
  const { outcome = {}, withNames: hasNames = false, session: typed = [] } = groups.asked;
  const [typedLabel, typedDate] = typed;
  // A session that was opened is a group under its label, unless it has groups of its own.
  const [[group = intake.session?.label ?? ''] = []] = set.groups.size === 1 ? set.groups : [];
  const label = typedLabel ?? group;
  const date = typedDate ?? (intake.session?.date || dayOf(new Date().toISOString()));

  const onSave = (event: Event) => {
    const problem = label.trim() ? (isDay(date) ? undefined : 'undated') : 'unnamed';
    if (problem) {
      groups.ask({ outcome: { problem } });
      const fields = (event.currentTarget as HTMLElement).closest('.session')!;
      fields.querySelector<HTMLElement>(problem === 'unnamed' ? '#session-label' : '#session-date')!.focus();
      return;
    }
    const words =
      label
        .slice(0, LONGEST_IN_FILE)
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const file = `${[session.fileName, ...words, date].join('-')}.json`;
    const document = createSession(label.trim(), date, set.entries, hasNames);
    const isMade = download(file, 'application/json', JSON.stringify(document, null, 2));
    groups.ask({ outcome: { said: isMade ? result.downloaded(file, false) : result.downloadRefused(false) } });
  };
  const field = (key: 'label' | 'date', type: string, value: string, words: string, problem: string | false) => {
    const onInput = ({ target }: Event) => {
      const { value } = target as HTMLInputElement;
      groups.ask({ session: key === 'label' ? [value, typedDate] : [typedLabel, value], outcome: {} });
    };
    return html`<div>
      <label for="session-${key}">${words}</label>
      <input
        class="field"
        id="session-${key}"
        type=${type}
        autocomplete="off"
        aria-describedby="session-${key}-problem"
        aria-invalid=${problem ? 'true' : 'false'}
        .value=${value}
        @input=${onInput}
      />
      <p id="session-${key}-problem" part="error" class="error">${problem || nothing}</p>
    </div>`;
  };
  return html`<details class="session">
    <summary>${session.title}</summary>
    <p class="quiet">${session.hint}</p>
    ${field('label', 'text', label, session.label, outcome.problem === 'unnamed' && session.unnamed)}
    ${field('date', 'date', date, session.date, outcome.problem === 'undated' && session.undated)}
    <label class="tick"
      ><input
        type="checkbox"
        autocomplete="off"
        aria-describedby="session-holds"
        .checked=${hasNames}
        @change=${({ target }: Event) => groups.ask({ withNames: (target as HTMLInputElement).checked, outcome: {} })}
      />${session.names}</label
    >
    <p class="quiet" id="session-holds">${session.holds}</p>
    ${button(session.save, onSave)}
    <div part="notice" class="notice" aria-live="polite">${outcome.said ? html`<p>${outcome.said}</p>` : nothing}</div>
  </details>`;
}

export const sessionStyles = css`
  .session {
    margin: var(--_space) 0;
  }
  .session [for] {
    display: block;
    margin-top: 0.75em;
    font-weight: 600;
  }
  .session .field {
    width: 100%;
    max-width: 28em;
  }
  .session [type='date'] {
    width: auto;
  }
`;
