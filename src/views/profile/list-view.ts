import { type TemplateResult, css, html, nothing } from 'lit';
import { formatCode } from '../../model/result-code.ts';
import { LISTED } from '../../model/result-intake.ts';
import type { Entry } from '../../model/result-set.ts';
import { button, namedButton } from '../button.ts';
import type { ProfileView } from './profile-view.ts';

/** Which results there are, with a name for who wants to give one. */
export function listView(view: ProfileView): TemplateResult {
  const { intake, texts, readonly, onChange } = view;
  const { list } = texts.profile;
  const { size, entries } = intake.set;
  const shown: Entry[] = [];
  for (const entry of entries) {
    if (shown.length === LISTED) break;
    shown.push(entry);
  }
  const onClear = () => {
    intake.clear();
    onChange();
  };
  return html`<details class="results" part="results">
    <summary>${list.title} (${list.count(size)})</summary>
    ${readonly ? nothing : html`<p class="quiet">${list.nameHint}</p>`}
    <ul class="list">
      ${shown.map((entry) => entryView(view, entry))}
    </ul>
    ${size > LISTED ? html`<p>${list.others(size - LISTED)}</p>` : nothing}
    ${readonly ? nothing : button(list.removeAll, onClear)}
  </details>`;
}

function entryView({ intake, texts, scope, readonly, onChange }: ProfileView, entry: Entry): TemplateResult {
  const { id, result, origin, name } = entry;
  const { list, versions } = texts.profile;
  const code = formatCode(result.code);
  const details = [
    intake.set.versions.length > 1 && versions.one(result.version),
    result.recordedAt && texts.comparing.date(new Date(result.recordedAt), scope?.language),
    origin === 'scope' && list.fromScope,
  ].filter(Boolean);
  const onName = ({ target }: Event) => intake.rename(id, (target as HTMLInputElement).value.trim());
  const onRemove = () => {
    intake.remove(id);
    onChange();
  };
  return html`<li>
    <span><code>${code}</code> ${details.length > 0 ? html`<small>${details.join(', ')}</small>` : nothing}</span>
    ${
      readonly
        ? name || nothing
        : html`<input
              class="field"
              autocomplete="off"
              maxlength="60"
              aria-label=${list.name(code)}
              placeholder=${list.namePlaceholder}
              .value=${name}
              @change=${onName}
            />
            ${origin === 'scope' ? nothing : namedButton(list.remove, onRemove, list.removeNamed(name || code))}`
    }
  </li>`;
}

export const resultListStyles = css`
  .results {
    margin: calc(1.5 * var(--_space)) 0;
    padding-top: var(--_space);
    border-top: 1px solid var(--_line);
  }
  @media print {
    .results {
      display: none;
    }
  }
`;
