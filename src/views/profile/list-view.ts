import { type TemplateResult, css, html, nothing } from 'lit';
import { formatCode } from '../../model/result-code.ts';
import { type Entry, LISTED } from '../../model/result-set.ts';
import { button, namedButton } from '../button.ts';
import type { ProfileView } from './profile-view.ts';

/** Which results there are, with a name for who wants to give one. */
export function listView(view: ProfileView): TemplateResult {
  const { collection, texts, readonly, onChange } = view;
  const { list } = texts.profile;
  const shown: Entry[] = [];
  for (const entry of collection.entries) {
    if (shown.length === LISTED) break;
    shown.push(entry);
  }
  const onClear = () => {
    collection.clear();
    onChange();
  };
  return html`<details class="results" part="results">
    <summary>${list.title} (${list.count(collection.size)})</summary>
    ${readonly ? nothing : html`<p class="quiet">${list.nameHint}</p>`}
    <ul class="list">
      ${shown.map((entry) => entryView(view, entry))}
    </ul>
    ${collection.size > LISTED ? html`<p>${list.others(collection.size - LISTED)}</p>` : nothing}
    ${readonly ? nothing : button(list.removeAll, onClear)}
  </details>`;
}

function entryView({ collection, texts, scope, readonly, onChange }: ProfileView, entry: Entry): TemplateResult {
  const { id, result, origin, name } = entry;
  const { list } = texts.profile;
  const code = formatCode(result.code);
  const details = [
    result.recordedAt && texts.comparing.date(new Date(result.recordedAt), scope?.language),
    origin === 'scope' && list.fromScope,
  ].filter(Boolean);
  const onName = ({ target }: Event) => collection.rename(id, (target as HTMLInputElement).value.trim());
  const onRemove = () => {
    collection.remove(id);
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
