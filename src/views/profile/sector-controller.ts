import { type ReactiveElement, html } from 'lit';
import { LONGEST_TEXT } from '../../model/file-text.ts';
import type { Instrument } from '../../model/instrument.ts';
import { ResultError, type ResultProblem } from '../../model/result-error.ts';
import type { SectorCounts } from '../../model/sector-counts.ts';
import { button } from '../button.ts';
import type { ProfileParts } from './profile-parts.ts';
import type { ProfileState } from './profile-state.ts';
import type { Sector } from './sector-view.ts';

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
  readonly #host: ReactiveElement;
  readonly #parts: ProfileParts;
  readonly #instruments: readonly Instrument[];
  readonly #onProblem: (problem: string) => void;
  #sector: Sector | undefined;
  #given: Given = [undefined, ''];
  #ofPage: Outcome | undefined;
  #ofFile: Outcome | undefined;
  /** The file that the visitor opened last. */
  #file: File | undefined;

  /** @param onProblem hears what is wrong with what the page gives */
  constructor(
    host: ReactiveElement,
    parts: ProfileParts,
    instruments: readonly Instrument[],
    onProblem: (problem: string) => void,
  ) {
    this.#host = host;
    this.#parts = parts;
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
      const { Sector, readCounts } = await import('./sector-view.ts');
      this.#sector ??= new Sector(this.#host, this.#parts);
      return readCounts(this.#instruments, await read());
    } catch (error) {
      onProblem?.(String((error as Error).message));
      return { problem: error instanceof ResultError ? error.problem : 'unavailable' };
    }
  }

  /** Takes the count documents among the files that a visitor opened, and gives the others. */
  async take(files: readonly File[]): Promise<readonly File[]> {
    const others: File[] = [];
    for (const file of files) {
      if (await isCounts(file)) await this.#open((this.#file = file));
      else others.push(file);
    }
    await this.#host.updateComplete;
    return others;
  }

  async #open(file: File): Promise<void> {
    this.#ofFile = await this.#outcomeOf(() => file.text());
    this.#host.requestUpdate();
  }

  /** Reads what is in sight again: the file, or what the page gives, as a list of its own, so that what an earlier request gives no longer counts. */
  #again = (): void => {
    if (this.#file) void this.#open(this.#file);
    else this.#load([...this.#given]);
  };

  #close = (): void => {
    this.#ofFile = this.#file = undefined;
    this.#host.requestUpdate();
  };

  render(view: ProfileState): unknown {
    const { unavailable, again } = view.texts.profile.sector;
    const outcome = this.#ofFile ?? this.#ofPage;
    // What doesn't load may be what shows it.
    if (outcome && !this.#sector)
      return html`<p role="alert">${unavailable}</p>
        ${button(again, this.#again)}`;
    return outcome && this.#sector!.render(view, outcome, this.#ofFile && this.#close, this.#again);
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
