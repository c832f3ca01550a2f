import { type ReactiveControllerHost, html } from 'lit';
import { LONGEST_TEXT } from '../../model/file-text.ts';
import type { Instrument } from '../../model/instrument.ts';
import { ResultError, type ResultProblem } from '../../model/result-error.ts';
import type { SectorCounts } from '../../model/sector-counts.ts';
import { button } from '../button.ts';
import type { ProfileState } from './profile-state.ts';

type SectorModule = typeof import('./sector-view.ts');

/** Counts, or why there are none: they can't be read, or they don't load. */
export type Outcome = SectorCounts | { readonly problem: ResultProblem | 'unavailable' };

type Given = readonly [counts: unknown, src: string];

/** The beginning of a file tells what it is. */
const BEGINNING = 2000;

/**
 * The counts of a sector that a profile shows: those of the file that a visitor opened last, or else those that the page gives, as an object, as
 * JSON text or at an address. The code that reads and shows them loads when there are any.
 */
export class SectorController {
  /** Resolves when what the page gives has been read. */
  settled: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #instruments: readonly Instrument[];
  readonly #onProblem: (problem: string) => void;
  #module: SectorModule | undefined;
  #given: Given = [undefined, ''];
  #ofPage: Outcome | undefined;
  #ofFile: Outcome | undefined;

  /** @param onProblem hears what is wrong with what the page gives */
  constructor(host: ReactiveControllerHost, instruments: readonly Instrument[], onProblem: (problem: string) => void) {
    this.#host = host;
    this.#instruments = instruments;
    this.#onProblem = onProblem;
  }

  get isShown(): boolean {
    return !!(this.#ofFile ?? this.#ofPage);
  }

  /** Takes what the page gives now. An address is only asked for if there is nothing else. */
  follow(counts: unknown, src: string): void {
    const given: Given = [counts, src];
    if (!given.every((each, index) => Object.is(each, this.#given[index]))) this.#load(given);
  }

  #load = (given: Given): void => {
    const [counts, src] = given;
    this.#given = given;
    this.#ofPage = undefined;
    const isGiven = (counts ?? '') !== '';
    if (isGiven || src) this.settled = this.#read(given, () => (isGiven ? counts : fetched(src)));
    this.#host.requestUpdate();
  };

  async #read(given: Given, read: () => unknown): Promise<void> {
    const outcome = await this.#outcomeOf(read, this.#onProblem);
    if (given !== this.#given) return;
    this.#ofPage = outcome;
    this.#host.requestUpdate();
  }

  async #outcomeOf(read: () => unknown, onProblem?: (problem: string) => void): Promise<Outcome> {
    try {
      this.#module ??= await import('./sector-view.ts');
      return this.#module.readCounts(this.#instruments, await read());
    } catch (error) {
      onProblem?.(String((error as Error).message));
      return { problem: error instanceof ResultError ? error.problem : 'unavailable' };
    }
  }

  /** Takes the count documents among the files that a visitor opened, and gives the others. */
  async take(files: readonly File[]): Promise<readonly File[]> {
    const others: File[] = [];
    for (const file of files) {
      if (await isCounts(file)) this.#ofFile = await this.#outcomeOf(() => file.text());
      else others.push(file);
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    return others;
  }

  /** A list of its own, so that what an earlier request gives no longer counts. */
  #again = (): void => this.#load([...this.#given]);

  #close = (): void => {
    this.#ofFile = undefined;
    this.#host.requestUpdate();
  };

  render(view: ProfileState): unknown {
    const { unavailable, again } = view.texts.profile.sector;
    const outcome = this.#ofFile ?? this.#ofPage;
    // What doesn't load may be what shows it.
    if (outcome && !this.#module)
      return html`<p role="alert">${unavailable}</p>
        ${button(again, this.#again)}`;
    return outcome && this.#module!.sectorView(view, outcome, this.#ofFile && this.#close, this.#again);
  }
}

/** A file that is too large to be read isn't looked into either. */
const isCounts = async (file: File): Promise<boolean> =>
  file.size <= LONGEST_TEXT &&
  (await file
    .slice(0, BEGINNING)
    .text()
    .then(
      (beginning) => /"format"\s*:\s*"outreach-counts"/.test(beginning),
      () => false,
    ));

async function fetched(src: string): Promise<string> {
  const response = await fetch(new URL(src, document.baseURI), { mode: 'same-origin' });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return response.text();
}
