import { type ReactiveController, type ReactiveControllerHost, type TemplateResult, css, html, nothing } from 'lit';
import type { SavingTexts } from '../content/texts.ts';
import { isFilled } from '../model/answers.ts';
import type { Instrument } from '../model/instrument.ts';
import { formatCode } from '../model/result-code.ts';
import type { Result } from '../model/result.ts';
import { download } from '../output/browser-actions.ts';
import { type Shown, comparisonChart } from '../output/chart.ts';
import { dayOf } from '../output/day.ts';
import { jsonExport } from '../output/exports.ts';
import {
  type Removed,
  type Snapshot,
  isSnapshotOf,
  readSnapshots,
  removeSnapshots,
  restoreSnapshots,
  saveSnapshot,
} from '../output/snapshots.ts';
import { button, namedButton, waitingButton } from './button.ts';
import { type Named, comparisonView, inOrderOfTime } from './comparison-view.ts';
import { heading } from './heading.ts';
import { openSaved } from './instrument-actions.ts';
import type { InstrumentView } from './instrument-view.ts';

type Outcome = keyof SavingTexts['outcomes'];

/**
 * What is saved on this device of one instrument, and all a visitor can do with it. Storage is read when this starts, when
 * it writes, and when another tab does.
 */
export class SnapshotsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #instrument: Instrument;
  #snapshots: readonly Snapshot[] = [];
  #outcome: Outcome | undefined;
  #removed: Removed | undefined;
  #chosen: ReadonlySet<string> = new Set();
  #compared: readonly [Named, Named] | undefined;

  constructor(host: ReactiveControllerHost, instrument: Instrument) {
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

  /** Another tab saved or removed something; without a key it removed all there was. */
  #onStorage = ({ key }: StorageEvent): void => {
    if (key === null || isSnapshotOf(this.#instrument, key)) this.#read();
  };

  #read(): void {
    this.#snapshots = readSnapshots(this.#instrument) ?? [];
    this.#host.requestUpdate();
  }

  #tell(outcome: Outcome | undefined, removed?: Removed): void {
    this.#outcome = undefined;
    this.#read();
    // Said twice, it must be heard twice.
    void this.#host.updateComplete.then(() => {
      this.#outcome = outcome;
      this.#removed = removed;
      this.#host.requestUpdate();
    });
  }

  #remove(keys: readonly string[]): void {
    const removed = removeSnapshots(keys);
    this.#compared = undefined;
    this.#tell(removed ? 'removed' : 'notRemoved', removed);
  }

  #compare(pair: readonly [Named, Named]): void {
    this.#compared = pair;
    this.#tell(undefined);
  }

  #export(): void {
    const chosen = this.#snapshots.filter(({ key }) => this.#chosen.has(key));
    const { type, content } = jsonExport(resultsOf(chosen.length > 0 ? chosen : this.#snapshots));
    const made = download(`${this.#instrument.id}-${dayOf(new Date().toISOString())}.json`, type, content() as string);
    this.#tell(made ? 'exported' : 'exportRefused');
  }

  #onTick = ({ target }: Event): void => {
    const { value, checked } = target as HTMLInputElement;
    this.#chosen = new Set(checked ? [...this.#chosen, value] : [...this.#chosen].filter((key) => key !== value));
    this.#host.requestUpdate();
  };

  render(view: InstrumentView): TemplateResult {
    const { instrument, result, texts, headingLevel } = view;
    const { saving } = texts;
    return html`<section class="snapshots" part="snapshots">
      ${heading(headingLevel + 1, saving.title)}
      <p class="quiet">${saving.explanation}</p>
      ${isFilled(result.answers) ? button(saving.save, () => this.#tell(saveSnapshot(instrument, result))) : nothing}
      ${this.#snapshots.length > 0 ? this.#renderList(view) : nothing}
      <div part="notice" class="notice" aria-live="polite">${this.#renderOutcome(saving)}</div>
      ${this.#compared ? this.#renderComparison(view, inOrderOfTime(this.#compared)) : nothing}
    </section>`;
  }

  #renderComparison(view: InstrumentView, pair: readonly [Named, Named]): TemplateResult {
    const { instrument, content, texts, headingLevel, scope } = view;
    const { title } = texts.comparing;
    const shown: Shown = { instrument, content, measures: texts.measures, texts: texts.result };
    const [before, after] = pair;
    return comparisonView({
      shown,
      texts: texts.comparing,
      chart: comparisonChart(shown, title, before.result.answers, after.result.answers),
      pair,
      language: scope?.language,
      heading: heading(headingLevel + 2, title),
    });
  }

  #renderList(view: InstrumentView): TemplateResult {
    const { saving, result } = view.texts;
    const pair = this.#pairOf(view);
    return html`<ul class="list" aria-label=${saving.list}>
        ${this.#names(view).map(([snapshot, name]) => this.#renderSnapshot(view, snapshot, name))}
      </ul>
      <p class="quiet">${saving.compareHint}</p>
      <div class="actions">
        ${waitingButton(saving.compare, pair && (() => this.#compare(pair)))}
        ${button(result.downloads.json, () => this.#export())}
        ${button(saving.removeAll, () => this.#remove(this.#snapshots.map(({ key }) => key)))}
      </div>`;
  }

  #renderSnapshot(view: InstrumentView, snapshot: Snapshot, name: string): TemplateResult {
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
    const removed = this.#outcome === 'removed' && this.#removed;
    const onUndo = removed && (() => this.#tell(restoreSnapshots(removed) ? 'restored' : 'full'));
    return html`<p>${outcomes[this.#outcome]}</p>
      ${onUndo ? button(undo, onUndo) : nothing}`;
  }

  /** What each is called. The same code on the same day is told apart by a number. */
  #names({ texts: { saving, comparing }, scope }: InstrumentView): readonly (readonly [Snapshot, string])[] {
    const seen = new Map<string, number>();
    return this.#snapshots.map((snapshot) => {
      const { savedAt, result } = snapshot;
      const date = comparing.date(new Date(result?.recordedAt ?? savedAt), scope?.language);
      const name = result ? saving.snapshot(date, formatCode(result.code)) : date;
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return [snapshot, times > 1 ? `${name} (${times})` : name];
    });
  }

  /** The two that are ticked, the earliest first; or the one, beside what is answered now. Each has a name where its result has no date. */
  #pairOf({ result: now, texts: { saving, comparing }, scope }: InstrumentView): readonly [Named, Named] | undefined {
    const chosen: Named[] = this.#snapshots
      .filter(({ key, result }) => result && this.#chosen.has(key))
      .toReversed()
      .map(({ savedAt, result }) => ({
        result: result!,
        name: result!.recordedAt ? undefined : comparing.date(new Date(savedAt), scope?.language),
      }));
    if (chosen.length === 1 && isFilled(now.answers)) {
      chosen.push({ result: now, name: now.recordedAt ? undefined : saving.now });
    }
    const [before, after, ...more] = chosen;
    return before && after && more.length === 0 ? [before, after] : undefined;
  }
}

const resultsOf = (snapshots: readonly Snapshot[]): Result[] => snapshots.flatMap(({ result }) => result ?? []);

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
