import { type ReactiveController, type ReactiveElement, type TemplateResult, css, html, nothing } from 'lit';
import type { SavingTexts } from '../content/texts.ts';
import { isFilled } from '../model/answers.ts';
import type { Instrument } from '../model/instrument.ts';
import { formatCode } from '../model/result-code.ts';
import { download } from '../output/browser-actions.ts';
import { type Shown, comparisonChart } from '../output/chart.ts';
import { dayOf } from '../output/day.ts';
import { inRegion } from '../output/in-region.ts';
import { jsonExport } from '../output/exports.ts';
import {
  type Removed,
  type Saved,
  type Snapshot,
  isSnapshotOf,
  readSaved,
  readSnapshots,
  removeSnapshots,
  restoreSnapshots,
  saveSnapshot,
} from '../output/snapshots.ts';
import { regionOf } from '../scope/known-language.ts';
import { announce } from './announce.ts';
import { button } from './button.ts';
import { namedButton, waitingButton } from './more-buttons.ts';
import { type Named, comparisonView, inOrderOfTime } from './comparison-view.ts';
import { heading } from './heading.ts';
import { openSaved } from './instrument-actions.ts';
import type { InstrumentState } from './instrument-view.ts';

type Outcome = keyof SavingTexts['outcomes'];
type Name = readonly [Snapshot, string];

/**
 * What is saved of one instrument on this device, and everything that a visitor can do with it. Storage is read when this starts,
 * when it writes, and when another tab does.
 */
export class SnapshotsController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #instrument: Instrument;
  #saved: Saved = { keys: [], listed: [] };
  /** Whether there has been anything to save, or something saved. */
  #shown = false;
  #outcome: Outcome | undefined;
  /** What can be put back. */
  #removed: Removed = [];
  #chosen: ReadonlySet<string> = new Set();
  #compared: readonly [Named, Named] | undefined;
  #named:
    { readonly listed: readonly Snapshot[]; readonly language: string; readonly names: readonly Name[] } | undefined;

  constructor(host: ReactiveElement, instrument: Instrument) {
    this.#host = host;
    this.#instrument = instrument;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('storage', this.#onStorage);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#onStorage);
  }

  /** Another tab saved or removed something; if there is no key, it cleared the storage. */
  #onStorage = ({ key }: StorageEvent): void => {
    if (key === null || isSnapshotOf(this.#instrument, key)) this.#read();
  };

  /** If storage can't be read now, the list stays in sight: everything may still be there. */
  #read(): void {
    this.#saved = readSaved(this.#instrument) ?? this.#saved;
    this.#host.requestUpdate();
  }

  #tell(outcome: Outcome | undefined, removed: Removed = []): void {
    this.#outcome = undefined;
    this.#read();
    announce(this.#host, () => {
      this.#outcome = outcome;
      this.#removed = removed;
    });
  }

  /** The button disappears, so the focus waits at the notice that tells the outcome, just before the way back. */
  #waitAtNotice(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('.snapshots .notice')?.focus();
  }

  #remove(keys: readonly string[]): void {
    this.#waitAtNotice();
    this.#compared = undefined;
    this.#tell(...removeSnapshots(keys));
  }

  #compare(pair: readonly [Named, Named]): void {
    this.#compared = pair;
    this.#tell(undefined);
  }

  #export(): void {
    const { keys, listed } = this.#saved;
    const chosen = listed.map(({ key }) => key).filter((key) => this.#chosen.has(key));
    const name = `${this.#instrument.id}-${dayOf(new Date().toISOString())}.json`;
    let made = false;
    try {
      const snapshots = readSnapshots(this.#instrument, chosen.length > 0 ? chosen : keys);
      const { type, content } = jsonExport(snapshots.flatMap(({ result }) => result ?? []));
      made = download(name, type, content() as string);
    } catch {
      // A browser may refuse to read its storage.
    }
    this.#tell(made ? 'exported' : 'exportRefused');
  }

  #onTick = ({ target }: Event): void => {
    const { value, checked } = target as HTMLInputElement;
    this.#chosen = new Set(checked ? [...this.#chosen, value] : [...this.#chosen].filter((key) => key !== value));
    this.#host.requestUpdate();
  };

  /** @param hasWish whether there is a wish, which isn't saved */
  render(view: InstrumentState, hasWish: boolean): TemplateResult | typeof nothing {
    const { instrument, result, texts, headingLevel } = view;
    const { saving } = texts;
    this.#shown ||= isFilled(result.answers) || this.#saved.keys.length > 0;
    if (!this.#shown) return nothing;
    return html`<section class="snapshots" part="snapshots">
      ${heading(headingLevel + 1, saving.title)}
      <p class="quiet">${saving.explanation} ${hasWish ? texts.wish.notSaved : nothing}</p>
      ${isFilled(result.answers) ? button(saving.save, () => this.#tell(saveSnapshot(instrument, result))) : nothing}
      ${this.#saved.keys.length > 0 ? this.#renderList(view) : nothing}
      <div part="notice" class="notice" aria-live="polite" tabindex="-1">${this.#renderOutcome(saving)}</div>
      ${this.#compared ? this.#renderComparison(view, inOrderOfTime(this.#compared)) : nothing}
    </section>`;
  }

  #renderComparison(view: InstrumentState, pair: readonly [Named, Named]): TemplateResult {
    const { instrument, content, texts, headingLevel, language } = view;
    const { title } = texts.comparing;
    const shown: Shown = { instrument, content, measures: texts.measures, texts: inRegion(texts.result, language) };
    const [before, after] = pair;
    return comparisonView({
      shown,
      texts: texts.comparing,
      chart: comparisonChart(shown, title, before.result.answers, after.result.answers),
      pair,
      language,
      heading: heading(headingLevel + 2, title),
    });
  }

  #renderList(view: InstrumentState): TemplateResult {
    const { saving, result } = view.texts;
    const { json } = result.downloads;
    const pair = this.#pairOf(view);
    const { keys, listed } = this.#saved;
    const others = keys.length - listed.length;
    return html`<fieldset aria-describedby="compare-hint">
        <legend class="hidden">${saving.list}</legend>
        <ul class="list">
          ${this.#names(view).map(([snapshot, name]) => this.#renderSnapshot(view, snapshot, name))}
        </ul>
      </fieldset>
      ${others > 0 ? html`<p>${saving.others(others)}</p>` : nothing}
      <p class="quiet" id="compare-hint">${saving.compareHint}</p>
      <div class="actions">
        ${waitingButton(saving.compare, pair && (() => this.#compare(pair)))}
        ${namedButton(json, () => this.#export(), saving.named(json, saving.list))}
        ${button(saving.removeAll, () => this.#remove(keys))}
      </div>`;
  }

  #renderSnapshot(view: InstrumentState, snapshot: Snapshot, name: string): TemplateResult {
    const { key, result } = snapshot;
    const { saving } = view.texts;
    return html`<li>
      ${
        result
          ? html`<label class="tick"
                ><input type="checkbox" value=${key} .checked=${this.#chosen.has(key)} @change=${this.#onTick} />
                ${name}</label
              >
              ${view.locked ? nothing : namedButton(saving.open, () => openSaved(view, result), saving.named(saving.open, name))}`
          : html`<p>${saving.damaged(name)}</p>`
      }
      ${namedButton(saving.remove, () => this.#remove([key]), saving.named(saving.remove, name))}
    </li>`;
  }

  #renderOutcome({ outcomes, undo }: SavingTexts): TemplateResult | typeof nothing {
    if (!this.#outcome) return nothing;
    const onUndo = () => {
      this.#waitAtNotice();
      this.#tell(...restoreSnapshots(this.#removed));
    };
    return html`<p>${outcomes[this.#outcome]}</p>
      ${this.#removed.length > 0 ? button(undo, onUndo) : nothing}`;
  }

  /** The names of the snapshots, made once: formatting a date takes long, and every answer renders the list again. */
  #names(view: InstrumentState): readonly Name[] {
    const { language } = view;
    const { listed } = this.#saved;
    if (this.#named?.listed !== listed || this.#named.language !== language) {
      this.#named = { listed, language, names: namesOf(listed, view) };
    }
    return this.#named.names;
  }

  /**
   * The two ticked snapshots, the earlier first; or the only ticked one, beside the current answers. Each has a name if its result
   * has no date.
   */
  #pairOf({
    result: now,
    texts: { saving, comparing },
    language,
  }: InstrumentState): readonly [Named, Named] | undefined {
    const chosen: Named[] = this.#saved.listed
      .filter(({ key, result }) => result && this.#chosen.has(key))
      .toReversed()
      .map(({ savedAt, result }) => ({
        result: result!,
        name: result!.recordedAt ? undefined : comparing.date(new Date(savedAt), regionOf(language)),
      }));
    if (chosen.length === 1 && isFilled(now.answers)) {
      chosen.push({ result: now, name: now.recordedAt ? undefined : saving.now });
    }
    const [before, after, ...more] = chosen;
    return before && after && more.length === 0 ? [before, after] : undefined;
  }
}

/** Names of snapshots. Those with the same code and day are told apart by a number. */
function namesOf(snapshots: readonly Snapshot[], { texts, language }: InstrumentState): readonly Name[] {
  const { saving, comparing } = texts;
  const seen = new Map<string, number>();
  return snapshots.map((snapshot) => {
    const { savedAt, result } = snapshot;
    const date = comparing.date(new Date(result?.recordedAt ?? savedAt), regionOf(language));
    const name = result ? saving.snapshot(date, formatCode(result.code)) : date;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return [snapshot, times > 1 ? `${name} (${times})` : name];
  });
}

export const snapshotsStyles = css`
  .snapshots {
    margin: calc(1.5 * var(--_space)) 0;
    padding-top: var(--_space);
    border-top: 1px solid var(--_line);
  }
  @media print {
    .snapshots:not(:has(.comparison)),
    .snapshots > :not(.comparison) {
      display: none;
    }
  }
`;
