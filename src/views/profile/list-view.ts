import { type TemplateResult, css, html, nothing } from 'lit';
import { LISTED } from '../../model/listed.ts';
import { formatCode } from '../../model/result-code.ts';
import type { Entry } from '../../model/result-set.ts';
import { regionOf } from '../../scope/known-language.ts';
import { button } from '../button.ts';
import { namedButton } from '../more-buttons.ts';
import type { ProfileState } from './profile-state.ts';

/** The list of results, in which visitors can give each a name. */
export function listView(view: ProfileState): TemplateResult {
  const { intake, texts, readonly, onChange } = view;
  const { list } = texts.profile;
  const { size, entries } = intake.set;
  const shown: Entry[] = [];
  for (const entry of entries) {
    if (shown.length === LISTED) break;
    shown.push(entry);
  }
  const groups = view.groups.in(view.language, intake);
  const onClear = (event: Event) => {
    intake.clear();
    toSummary(event);
    onChange();
  };
  return html`<details class="results" part="results" @toggle=${() => view.groups.load(view.language)}>
    <summary>${list.title} (${size})</summary>
    ${readonly ? nothing : removalView(view)}
    ${readonly || size === 0 ? nothing : html`<p class="quiet">${list.nameHint}</p>`}
    ${
      groups?.list(view, shown, (entry, more) => entryView(view, entry, more)) ??
      html`<ul class="list">
        ${shown.map((entry) => entryView(view, entry))}
      </ul>`
    }
    ${size > LISTED ? html`<p>${list.others(size - LISTED)}</p>` : nothing}
    ${readonly || size === 0 ? nothing : [button(list.removeAll, onClear), groups?.more(view)]}
  </details>`;
}

/** What was removed, and the way back: the next stop of the Tab key from the summary, which has the focus at that point. */
function removalView({ intake, texts, onChange }: ProfileState): TemplateResult {
  const { list } = texts.profile;
  const { isRestored, isReplaced, removed } = intake.report;
  const isTold = removed.length > 0 && !isReplaced;
  const onUndo = async (event: Event) => {
    toSummary(event);
    await intake.restore();
    onChange();
  };
  return html`<div part="notice" class="notice" aria-live="polite">
    ${isTold ? html`<p>${list.removed(removed.length)}</p>` : nothing} ${isTold ? button(list.undo, onUndo) : nothing}
    ${isRestored ? html`<p>${list.restored}</p>` : nothing}
  </div>`;
}

/** The button that was pressed disappears, or is beside another result now, so the focus goes to the summary of the list. */
const toSummary = ({ currentTarget }: Event): void =>
  (currentTarget as HTMLElement).closest('details')!.querySelector('summary')!.focus();

function entryView(
  { intake, texts, language, readonly, onChange }: ProfileState,
  entry: Entry,
  more?: TemplateResult,
): TemplateResult {
  const { id, result, origin, name, addedOn } = entry;
  const hasDay = !!addedOn && !result.recordedAt && !readonly;
  const moment = result.recordedAt ?? (addedOn && !hasDay && `${addedOn}T12:00`);
  const { list, versions } = texts.profile;
  const code = formatCode(result.code);
  const details = [
    intake.set.versions.length > 1 && versions.one(result.version),
    moment && texts.comparing.date(new Date(moment), regionOf(language)),
    origin === 'scope' && list.fromScope,
  ].filter(Boolean);
  const onName = ({ target }: Event) => intake.rename(id, (target as HTMLInputElement).value.trim());
  const onDay = ({ target }: Event) => {
    const field = target as HTMLInputElement;
    if (field.value) intake.date(id, field.value);
    else field.value = addedOn;
  };
  const onRemove = (event: Event) => {
    intake.remove(id);
    toSummary(event);
    onChange();
  };
  return html`<li>
    <span><code>${code}</code> ${details.length > 0 ? html`<small>${details.join(', ')}</small>` : nothing}</span>
    ${
      readonly
        ? name || nothing
        : html`<label class="name"
              >${list.name}<span class="hidden"> ${list.nameOf(code)}</span>
              <input class="field" autocomplete="off" maxlength="60" .value=${name} @change=${onName}
            /></label>
            ${
              hasDay
                ? html`<label class="name"
                    >${list.day}<span class="hidden"> ${list.nameOf(code)}</span>
                    <input type="date" class="field" autocomplete="off" .value=${addedOn} @change=${onDay}
                  /></label>`
                : nothing
            }
            ${more} ${origin === 'scope' ? nothing : namedButton(list.remove, onRemove, list.removeNamed(name || code))}`
    }
  </li>`;
}

export const resultListStyles = css`
  .name {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-width: 0;
  }
  .name input {
    flex: 1;
    min-width: 0;
  }
`;
