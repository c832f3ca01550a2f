import { Tallier, type Tally } from './tally.ts';
import { type Instrument, instrumentOf } from './instrument.ts';
import { ResultError } from './result-error.ts';
import type { Result } from './result.ts';

/** Where a result comes from: the page's own script or markup, a link, the visitor, or an element in the same scope. */
export type Origin = 'host' | 'link' | 'visitor' | 'scope';

/** What is known of a result besides its answers; empty where nothing is. It is no part of the result, and goes into no event. */
export interface About {
  /** The name that the visitor gave it. */
  readonly name: string;
  /** The group that it is shown in, such as a team or a year. */
  readonly group: string;
  /** The day on which the visitor added it, as `2026-11-28`, if nothing else dates it. */
  readonly addedOn: string;
}

export interface Entry extends About {
  readonly id: number;
  readonly result: Result;
  readonly origin: Origin;
}

/** The results of one version, counted. */
export interface VersionTally {
  readonly instrument: Instrument;
  readonly size: number;
  readonly tallies: readonly Tally[];
}

/** The same for the same answers to the same version at the same moment: a code also tells the version. */
export const keyOf = ({ code, recordedAt = '' }: Pick<Result, 'code' | 'recordedAt'>): string =>
  `${code} ${recordedAt}`;

/** A set to read from: only its owner changes it. */
export type ReadonlyResultSet = Omit<
  ResultSet,
  'add' | 'remove' | 'clear' | 'rename' | 'date' | 'move' | 'give' | 'arrange' | 'keepOnly'
>;

/** Results of one instrument, each version counted separately as results come in. */
export class ResultSet {
  readonly #instruments: readonly Instrument[];
  #entries = new Map<number, Entry>();
  /** How many copies of each result are present. */
  readonly #copies = new Map<string, number>();
  readonly #versions = new Map<Instrument, { readonly tallier: Tallier<Instrument>; size: number }>();
  readonly #groups = new Map<string, number>();
  #nextId = 1;
  #changes = 0;

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

  /** The id of the instrument, as long as there are results. */
  get instrument(): string | undefined {
    const [first] = this.#versions.keys();
    return first?.id;
  }

  /** The versions that have results, the latest first. */
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

  /** How many results each group has, in the order in which the groups came; those without a group are under an empty name. */
  get groups(): ReadonlyMap<string, number> {
    return this.#groups;
  }

  /** A text that changes whenever the list of results does, or what group they are in, or the day of one. */
  get revision(): string {
    return String(this.#changes);
  }

  /** The version of the instrument that a result is of, if this set knows it. */
  instrumentOf({ instrument, version }: Result): Instrument | undefined {
    return instrumentOf(this.#instruments, instrument, version);
  }

  /** How many copies of it are present: two people may have answered alike. */
  copiesOf(result: Result): number {
    return this.#copies.get(keyOf(result)) ?? 0;
  }

  /**
   * @param id that of an entry that was removed, to put it back
   * @returns the id of the entry
   * @throws {ResultError} for a version that this set doesn't know, and for another instrument than that of the results.
   */
  add(
    result: Result,
    origin: Origin,
    { name = '', group = '', addedOn = '' }: Partial<About> = {},
    id = this.#nextId++,
  ): number {
    const instrument = this.instrumentOf(result);
    if (!instrument) throw new ResultError('unknown-version', 'version');
    if (this.size > 0 && instrument.id !== this.instrument) throw new ResultError('unknown-instrument', 'instrument');
    this.#changes++;
    this.#entries.set(id, { id, result, origin, name, group, addedOn });
    count(this.#copies, keyOf(result), 1);
    count(this.#groups, group, 1);
    const version = this.#versions.get(instrument) ?? { tallier: new Tallier(instrument), size: 0 };
    version.tallier.add(result.answers);
    version.size++;
    this.#versions.set(instrument, version);
    return id;
  }

  remove(id: number): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    const { result, group } = entry;
    this.#changes++;
    this.#entries.delete(id);
    count(this.#copies, keyOf(result), -1);
    count(this.#groups, group, -1);
    const instrument = this.instrumentOf(result)!;
    const version = this.#versions.get(instrument)!;
    version.tallier.remove(result.answers);
    version.size--;
    if (version.size === 0) this.#versions.delete(instrument);
  }

  /** Removes all results if they are of another instrument than this one. */
  keepOnly(instrument: string | undefined): void {
    if (instrument && this.instrument !== instrument) this.clear();
  }

  clear(): void {
    this.#changes++;
    this.#entries.clear();
    this.#copies.clear();
    this.#groups.clear();
    this.#versions.clear();
  }

  rename(id: number, name: string): void {
    const entry = this.#entries.get(id);
    if (entry) this.#entries.set(id, { ...entry, name });
  }

  /** Changes the day on which it was added. */
  date(id: number, addedOn: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#changes++;
    this.#entries.set(id, { ...entry, addedOn });
  }

  /** Puts it in a group. */
  move(id: number, group: string): void {
    const entry = this.#entries.get(id);
    if (!entry || entry.group === group) return;
    this.#changes++;
    this.#entries.set(id, { ...entry, group });
    count(this.#groups, entry.group, -1);
    count(this.#groups, group, 1);
  }

  /** Puts the groups in the order of their first results, so that one that got another name stays where it was. */
  arrangeGroups(): void {
    this.#groups.clear();
    for (const { group } of this.#entries.values()) count(this.#groups, group, 1);
  }

  /** Changes where it came from. */
  give(id: number, origin: Origin): void {
    const entry = this.#entries.get(id);
    if (entry) this.#entries.set(id, { ...entry, origin });
  }

  /** Moves these to the end, in this order. */
  arrange(ids: Iterable<number>): void {
    const entries = new Map(this.#entries);
    for (const id of ids) {
      const entry = entries.get(id);
      entries.delete(id);
      if (entry) entries.set(id, entry);
    }
    const order = entries.keys();
    if ([...this.#entries.keys()].every((id) => id === order.next().value)) return;
    this.#changes++;
    this.#entries = entries;
  }
}

/** Counts one more or one less; what is there no more has no key. */
function count(counts: Map<string, number>, key: string, by: 1 | -1): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now > 0) counts.set(key, now);
  else counts.delete(key);
}
