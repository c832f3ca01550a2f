import { Tallier, type Tally } from './comparison.ts';
import { type Instrument, instrumentOf } from './instrument.ts';
import { ResultError } from './result-error.ts';
import type { Result } from './result.ts';

/** Where a result comes from: the page's own script or markup, a link, the person who looks at it, or an element in the same scope. */
export type Origin = 'host' | 'link' | 'visitor' | 'scope';

export interface Entry {
  readonly id: number;
  readonly result: Result;
  readonly origin: Origin;
  /** What the visitor calls it; it stays in the page. */
  readonly name: string;
}

/** The results of one version, counted. */
export interface VersionTally {
  readonly instrument: Instrument;
  readonly size: number;
  readonly tallies: readonly Tally[];
}

/** The same answers of the same moment, to the same version: a code says of which it is. */
export const keyOf = ({ code, recordedAt = '' }: Pick<Result, 'code' | 'recordedAt'>): string =>
  `${code} ${recordedAt}`;

/** A set to look at: only who made it changes it. */
export type ReadonlyResultSet = Omit<ResultSet, 'add' | 'remove' | 'clear' | 'rename'>;

/** Results of one instrument, each version counted by itself as they come. */
export class ResultSet {
  readonly #instruments: readonly Instrument[];
  readonly #entries = new Map<number, Entry>();
  /** How often each stands there. */
  readonly #copies = new Map<string, number>();
  readonly #versions = new Map<Instrument, { readonly tallier: Tallier<Instrument>; size: number }>();
  #nextId = 1;

  /** @param instruments in every version that results may be of */
  constructor(instruments: readonly Instrument[]) {
    this.#instruments = instruments;
  }

  get size(): number {
    return this.#entries.size;
  }

  get entries(): Iterable<Entry> {
    return this.#entries.values();
  }

  get results(): Result[] {
    return [...this.#entries.values()].map(({ result }) => result);
  }

  /** The id of the instrument, while there are results. */
  get instrument(): string | undefined {
    const [first] = this.#versions.keys();
    return first?.id;
  }

  /** The versions that there are results of, the latest first. */
  get versions(): readonly VersionTally[] {
    return [...this.#versions]
      .map(([instrument, { tallier, size }]) => ({
        instrument,
        size,
        get tallies() {
          return tallier.tallies;
        },
      }))
      .sort((one, other) => other.instrument.version - one.instrument.version);
  }

  /** Another text whenever another list of results stands here. */
  get revision(): string {
    return `${this.#nextId} ${this.size}`;
  }

  /** Which version of which instrument a result is of, if it is known here. */
  instrumentOf({ instrument, version }: Result): Instrument | undefined {
    return instrumentOf(this.#instruments, instrument, version);
  }

  has(result: Result): boolean {
    return this.#copies.has(keyOf(result));
  }

  /** @throws {ResultError} for a version that isn't known here, and for another instrument than there are results of. */
  add(result: Result, origin: Origin, name = ''): void {
    const instrument = this.instrumentOf(result);
    if (!instrument) throw new ResultError('unknown-version', 'version');
    if (this.size > 0 && instrument.id !== this.instrument) throw new ResultError('unknown-instrument', 'instrument');
    const id = this.#nextId++;
    this.#entries.set(id, { id, result, origin, name });
    this.#copies.set(keyOf(result), (this.#copies.get(keyOf(result)) ?? 0) + 1);
    const version = this.#versions.get(instrument) ?? { tallier: new Tallier(instrument), size: 0 };
    version.tallier.add(result.answers);
    version.size++;
    this.#versions.set(instrument, version);
  }

  remove(id: number): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    const { result } = entry;
    this.#entries.delete(id);
    const copies = this.#copies.get(keyOf(result))! - 1;
    if (copies > 0) this.#copies.set(keyOf(result), copies);
    else this.#copies.delete(keyOf(result));
    const instrument = this.instrumentOf(result)!;
    const version = this.#versions.get(instrument)!;
    version.tallier.remove(result.answers);
    version.size--;
    if (version.size === 0) this.#versions.delete(instrument);
  }

  clear(): void {
    this.#entries.clear();
    this.#copies.clear();
    this.#versions.clear();
  }

  rename(id: number, name: string): void {
    const entry = this.#entries.get(id);
    if (entry) this.#entries.set(id, { ...entry, name });
  }
}
