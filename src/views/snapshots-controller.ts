import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { MeasureTexts, SavingContent } from '../content/content.ts';
import { comparing } from '../content/nl/comparing.ts';
import { result as texts } from '../content/nl/result.ts';
import { saving } from '../content/nl/saving.ts';
import { isFilled } from '../model/answers.ts';
import type { Instrument } from '../model/instrument.ts';
import { formatCode } from '../model/result-code.ts';
import type { Result } from '../model/result.ts';
import { type Named, comparisonView } from './comparison-view.ts';
import { dayOf } from '../output/day.ts';
import type { ElementView } from './element-view.ts';
import { download } from '../output/browser-actions.ts';
import type { LitTags } from '../elements/later/lit-tags.ts';
import {
  type Removed,
  type SavedMoment,
  removeMoments,
  restoreMoments,
  saveMoment,
  savedMoments,
} from '../output/snapshots.ts';

type Message = keyof SavingContent['told'];

/** What a visitor does with what is saved, of one element. */
class SavedState implements ReactiveController {
  told: Message | undefined;
  removed: Removed | undefined;
  chosen: ReadonlySet<string> = new Set();
  compared: readonly [Named, Named] | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('storage', this.#onStorage);
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#onStorage);
  }

  /** Another tab saved or removed something. */
  #onStorage = (): void => this.#host.requestUpdate();

  tell(told: Message | undefined, removed?: Removed): void {
    this.told = undefined;
    this.#host.requestUpdate();
    // Said twice, it must be heard twice.
    void this.#host.updateComplete.then(() => {
      this.told = told;
      this.removed = removed;
      this.#host.requestUpdate();
    });
  }

  choose(chosen: ReadonlySet<string>): void {
    this.chosen = chosen;
    this.#host.requestUpdate();
  }

  compare(pair: readonly [Named, Named] | undefined): void {
    this.compared = pair;
    this.tell(undefined);
  }
}

const states = new WeakMap<ReactiveControllerHost, SavedState>();

function stateOf(host: ReactiveControllerHost): SavedState {
  if (!states.has(host)) states.set(host, new SavedState(host));
  return states.get(host)!;
}

/** What is saved on this device, and all a visitor can do with it. */
export function savedView(lit: LitTags, measures: MeasureTexts<Instrument>, view: ElementView): TemplateResult {
  const { html, nothing } = lit;
  const { host, instrument, result, content, scope, heading, open } = view;
  const language = scope?.language;
  const state = stateOf(host);
  const moments = savedMoments(instrument) ?? [];
  const filled = isFilled(result.answers);
  const chosen = moments.filter(({ key }) => state.chosen.has(key));
  const chosenResults = resultsOf(chosen);

  const nameOf = ({ savedAt, result: saved }: SavedMoment): string => {
    const date = comparing.date(new Date(saved?.recordedAt ?? savedAt), language);
    return saved ? saving.moment(date, formatCode(saved.code)) : date;
  };
  // The same code on the same day is told apart by a number.
  const seen = new Map<string, number>();
  const names = new Map(
    moments.map((moment) => {
      const name = nameOf(moment);
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return [moment.key, times > 1 ? `${name} (${times})` : name];
    }),
  );
  const onCheck = ({ target }: Event) => {
    const { value, checked } = target as HTMLInputElement;
    state.choose(new Set(checked ? [...state.chosen, value] : [...state.chosen].filter((key) => key !== value)));
  };
  const remove = (keys: readonly string[]) => {
    const removed = removeMoments(keys);
    if (state.compared) state.compare(undefined);
    state.tell(removed ? 'removed' : 'notRemoved', removed);
  };
  const onExport = () => {
    const results = chosen.length > 0 ? chosenResults : resultsOf(moments);
    const file = `${instrument.id}-${dayOf(new Date().toISOString())}.json`;
    const made = download(file, 'application/json', JSON.stringify(results, null, 2));
    state.tell(made ? 'exported' : 'exportRefused');
  };
  const onUndo = () => state.tell(restoreMoments(state.removed!) ? 'restored' : 'full');
  // The earliest first, each with a name where its result has no date.
  const pair: Named[] = chosen
    .filter(({ result: saved }) => saved)
    .toReversed()
    .map(({ savedAt, result: saved }) => ({
      result: saved!,
      name: saved!.recordedAt ? undefined : comparing.date(new Date(savedAt), language),
    }));
  if (pair.length === 1 && filled) pair.push({ result, name: result.recordedAt ? undefined : saving.now });
  const [before, after, ...more] = pair;
  const onCompare = before && after && more.length === 0 ? () => state.compare([before, after]) : undefined;

  const button = (label: string, onClick: (() => void) | undefined, name?: string) =>
    html`<button
      type="button"
      part="button"
      aria-label=${name ?? nothing}
      ?disabled=${onClick === undefined}
      @click=${onClick ?? nothing}
    >
      ${label}
    </button>`;

  const entry = ({ key, result: saved }: SavedMoment) => {
    const name = names.get(key)!;
    return html`<li>
      ${
        saved
          ? html`<label
                ><input type="checkbox" value=${key} .checked=${state.chosen.has(key)} @change=${onCheck} />
                ${name}</label
              >
              ${open ? button(saving.open, () => open(saved), saving.named(saving.open, name)) : nothing}`
          : html`<p>${saving.damaged(name)}</p>`
      }
      ${button(saving.remove, () => remove([key]), saving.named(saving.remove, name))}
    </li>`;
  };

  return html`<section class="saved" part="saved">
    ${heading(1, saving.title)}
    <p class="quiet">${saving.explanation}</p>
    ${filled ? button(saving.save, () => state.tell(saveMoment(instrument, result))) : nothing}
    ${
      moments.length > 0
        ? html`<ul class="moments" aria-label=${saving.list}>
              ${moments.map(entry)}
            </ul>
            <p class="quiet">${saving.compareHint}</p>
            <div class="actions">
              ${button(saving.compare, onCompare)} ${button(saving.export, onExport)}
              ${button(saving.removeAll, () => remove(moments.map(({ key }) => key)))}
            </div>`
        : nothing
    }
    <div part="notice" class="notice" role="status">
      ${
        state.told
          ? html`<p>${saving.told[state.told]}</p>
              ${state.removed && state.told === 'removed' ? button(saving.undo, onUndo) : nothing}`
          : nothing
      }
    </div>
    ${
      state.compared
        ? comparisonView(lit, {
            shown: { instrument, content, measures, texts },
            pair: state.compared,
            language,
            heading: heading(2, comparing.title),
          })
        : nothing
    }
  </section>`;
}

const resultsOf = (moments: readonly SavedMoment[]): Result[] => moments.flatMap(({ result }) => result ?? []);
