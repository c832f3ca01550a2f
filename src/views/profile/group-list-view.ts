import { type ReactiveElement, type TemplateResult, css, html, nothing } from 'lit';
import type { GroupsTexts } from '../../content/texts.ts';
import type { Entry } from '../../model/result-set.ts';
import type { ResultIntake } from '../../model/result-intake.ts';
import { button } from '../button.ts';
import type { ProfileState } from './profile-state.ts';

/** In place of the name of a group, as no group is called this. */
const ANOTHER = '\n';

const isGrouped = ({ set: { groups } }: ResultIntake): boolean => groups.size > Number(groups.has(''));

/** The list of results, group by group if there are any or are to be made. */
export function groupListView(
  view: ProfileState,
  texts: GroupsTexts,
  entries: readonly Entry[],
  entryView: (entry: Entry, more?: TemplateResult) => TemplateResult,
): TemplateResult | undefined {
  const { intake, readonly, groups } = view;
  if (!isGrouped(intake) && (!groups.asked.isGrouping || readonly)) return undefined;
  return html`${[...intake.set.groups].map(([group, size]) => {
    const those = entries.filter((entry) => entry.group === group);
    return html`<div role="group" class="group" aria-label=${group || texts.none}>
      ${group && !readonly ? nameView(intake, texts, group, size) : html`<p><strong>${texts.sized(group || texts.none, size)}</strong></p>`}
      <ul class="list">
        ${those.map((entry) => entryView(entry, readonly ? undefined : choiceView(intake, texts, entry)))}
      </ul>
    </div>`;
  })}`;
}

/** Offers to make groups, as long as there are none. */
export function makeView({ intake, groups }: ProfileState, texts: GroupsTexts): TemplateResult | typeof nothing {
  if (intake.set.size < 2 || isGrouped(intake) || groups.asked.isGrouping) return nothing;
  const onMake = (event: Event) => {
    groups.ask({ isGrouping: true });
    // The button goes away.
    (event.currentTarget as HTMLElement).closest('details')!.querySelector('summary')!.focus();
  };
  return html`<p class="quiet make">${texts.makeHint}</p>
    ${button(texts.make, onMake)}`;
}

function nameView(intake: ResultIntake, texts: GroupsTexts, group: string, size: number): TemplateResult {
  const onName = ({ target }: Event) => {
    intake.renameGroup(group, (target as HTMLInputElement).value.trim());
  };
  return html`<label class="name"
    >${texts.groupName}
    <input class="field" autocomplete="off" maxlength="60" .value=${group} @change=${onName} />
    <span>(${size})</span></label
  >`;
}

function choiceView(intake: ResultIntake, texts: GroupsTexts, { id, group, name, result }: Entry): TemplateResult {
  const onChoose = ({ target }: Event) => {
    const select = target as HTMLSelectElement;
    const { value } = select;
    // This row is about another result as soon as this one has gone.
    select.value = group;
    intake.move([id], value === ANOTHER ? freeName(intake, texts) : value);
  };
  const names = [...new Set(['', ...intake.set.groups.keys()])];
  return html`<label class="name"
    >${texts.group}<span class="hidden"> ${texts.groupOf(name || result.code)}</span>
    <select class="field" autocomplete="off" @change=${onChoose}>
      ${names.map((each) => html`<option value=${each} .selected=${each === group}>${each || texts.none}</option>`)}
      <option value=${ANOTHER}>${texts.another}</option>
    </select></label
  >`;
}

/** Puts what was added last in a group of its own, beside that of what was there; its name is then to be typed. */
export async function setApart(intake: ResultIntake, texts: GroupsTexts, host: ReactiveElement): Promise<void> {
  const { loose } = intake;
  const others = idsIn(intake, '').filter((id) => !loose.includes(id));
  if (others.length > 0) intake.move(others, freeName(intake, texts));
  const name = freeName(intake, texts);
  intake.move(loose, name);
  await host.updateComplete;
  const list = host.renderRoot.querySelector<HTMLDetailsElement>('.results')!;
  list.open = true;
  const field = [...list.querySelectorAll<HTMLInputElement>('.group > .name input')].find(
    ({ value }) => value === name,
  );
  field?.focus();
  field?.select();
}

const idsIn = ({ set }: ResultIntake, group: string): readonly number[] =>
  [...set.entries].filter((entry) => entry.group === group).map(({ id }) => id);

function freeName({ set }: ResultIntake, texts: GroupsTexts): string {
  let number = 1;
  while (set.groups.has(texts.numbered(number))) number++;
  return texts.numbered(number);
}

export const groupListStyles = css`
  .make {
    margin-top: calc(1.5 * var(--_space));
  }
  .group {
    margin-top: calc(1.5 * var(--_space));
  }
  .group > .name {
    font-weight: 600;
  }
  .group > .name input {
    max-width: 20em;
    font-weight: 600;
  }
  .group .list label,
  .group .list span {
    flex-basis: 9em;
  }
  .name select {
    flex: 1;
    min-width: 0;
  }
`;
