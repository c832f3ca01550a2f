import { isFilled } from './answers.ts';
import { Tallier, type Tally } from './comparison.ts';
import type { Instrument } from './instrument.ts';
import { instruments } from './instruments.ts';
import { ResultError } from './result-error.ts';
import type { Result } from './result.ts';
import { inTurns } from './time-slices.ts';
import { type Candidate, type ReadingProblem, UnreadableFile } from './result-reader.ts';

/** Where a result comes from: the page's own script or markup, a link, the person who looks at it, or an element in the same scope. */
export type Origin = 'host' | 'link' | 'visitor' | 'scope';

export interface Entry {
  readonly id: number;
  readonly result: Result;
  readonly origin: Origin;
  /** What the visitor calls it; it stays in the page. */
  readonly name: string;
}

/** Something that wasn't taken up, and why. */
export interface Refusal {
  readonly where: string;
  readonly problem: ReadingProblem;
}

export interface AddOptions {
  /** Takes up what is there already as well. */
  readonly again?: boolean;
}

type Candidates = Iterable<Candidate> | AsyncIterable<Iterable<Candidate>>;

/** More than this many aren't listed one by one. */
export const LISTED = 25;

/** The results that a profile shows: one instrument's, each once, counted as they come. */
export class Collection {
  readonly #changed: () => void;
  #entries = new Map<number, Entry>();
  #keys = new Map<string, number>();
  #tallier: Tallier<Instrument> | undefined;
  #nextId = 1;
  #followed: readonly Result[] = [];
  /** Of which instrument those that stand in the scope are taken up. */
  #follows: string | undefined;
  #fromScope = 0;
  /** What was there when a host or a link gave it again: then it is no double. */
  #present = new Map<string, Entry[]>();
  /** Whose list is told of. */
  #told: Origin = 'host';
  #stopping = new AbortController();
  #queue: Promise<void> = Promise.resolve();
  /** Fixed by the host; otherwise the first result decides. */
  #wanted: string | undefined;

  instrument: Instrument | undefined;
  /** How many were refused since the visitor last added something, and the first of them. */
  refusedCount = 0;
  refused: Refusal[] = [];
  /** What was there already, and can be taken up all the same: two people may answer alike. */
  doubles: Candidate[] = [];
  /** How many were taken up since the visitor last added something. */
  addedCount = 0;
  /** How many were read so far, while more are being read. */
  done: number | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get size(): number {
    return this.#entries.size;
  }

  get entries(): Iterable<Entry> {
    return this.#entries.values();
  }

  /** Another text whenever another list of results stands here. */
  get revision(): string {
    return `${this.#nextId} ${this.size}`;
  }

  get results(): Result[] {
    return [...this.#entries.values()].map(({ result }) => result);
  }

  get tallies(): readonly Tally[] {
    return this.#tallier?.tallies ?? [];
  }

  /** Which instrument's results are taken up; none in particular when the host doesn't say. */
  set wanted(instrument: string | undefined) {
    this.#wanted = instrument;
    this.#settle();
  }

  /**
   * Reads what may be results and takes up those that are, in turns when there are many; one list after the other. Lists
   * that come one by one, from files, are told of together.
   */
  add(candidates: Candidates, origin: Origin, options: AddOptions = {}): Promise<void> {
    const asked = this.#stopping;
    const run = this.#queue.then(() => {
      // What the visitor asked for before stopping isn't begun any more; what the page gives is.
      if (origin === 'visitor' && asked !== this.#stopping) return undefined;
      return this.#read(candidates, origin, options, this.#stopping.signal);
    });
    this.#queue = run.catch(() => {});
    return run;
  }

  async #read(candidates: Candidates, origin: Origin, options: AddOptions, signal: AbortSignal): Promise<void> {
    if (origin === 'host' || origin === 'link') this.#remember(origin);
    // What a host gives takes the place of all that it gave before. What is given again keeps its name.
    if (origin === 'host') for (const [id, entry] of this.#entries) if (entry.origin === origin) this.#remove(id);
    this.#settle();
    // What a visitor was told stays while a host, hearing of it, sets what it heard.
    if (origin === 'visitor' || this.#told !== 'visitor') this.#tellOf(origin);
    let done = 0;
    const onTurn = () => {
      this.done = done;
      this.#changed();
    };
    const take = (candidate: Candidate) => {
      this.#take(candidate, origin, options);
      done++;
    };
    for await (const list of Symbol.asyncIterator in candidates ? candidates : [candidates]) {
      if (signal.aborted || !(await inTurns(list, take, { signal, onTurn }))) break;
    }
    this.done = undefined;
    this.#present.clear();
    this.#changed();
  }

  /** A link knows no dates: by one, what is there is the same whatever its date. */
  #remember(origin: Origin): void {
    for (const entry of this.#entries.values()) {
      const key = keyOf(origin === 'link' ? { code: entry.result.code } : entry.result);
      const alike = this.#present.get(key);
      if (alike) alike.push(entry);
      else this.#present.set(key, [entry]);
    }
  }

  /** Stops reading; what was taken up stays. */
  stop(): void {
    this.#stopping.abort();
    this.#stopping = new AbortController();
  }

  rename(id: number, name: string): void {
    const entry = this.#entries.get(id);
    if (entry) this.#entries.set(id, { ...entry, name });
    this.#changed();
  }

  remove(id: number): void {
    this.#remove(id);
    this.#settle();
    this.#changed();
  }

  /** Removes all there is. */
  clear(): void {
    this.stop();
    for (const id of this.#entries.keys()) this.#remove(id);
    this.#tellOf('visitor');
    this.#settle();
    // What still stands in the scope was removed with the others, until it changes.
    this.#follows = this.#followedOf(this.#followed);
    this.#changed();
  }

  /** Takes up what stands in the scope now, in the place of what stood there. */
  follow(results: readonly Result[]): void {
    const follows = this.#followedOf(results);
    const { length } = this.#followed;
    const isSame = results.length === length && results.every((each, index) => each === this.#followed[index]);
    if (isSame && follows === this.#follows) return;
    this.#followed = results;
    this.#follows = follows;
    const wanted = results.filter((each) => each.instrument === follows && isFilled(each.answers));
    const present = [...this.#entries.values()].filter(({ origin }) => origin === 'scope');
    const gone = present.filter(({ result }) => !wanted.includes(result));
    const come = wanted.filter((each) => !present.some(({ result }) => result === each));
    if (gone.length + come.length === 0) return;
    for (const { id } of gone) this.#remove(id);
    this.#settle();
    // One that changed is still called what it was.
    const [was, is] = [gone[0], come[0]];
    const isSameOne = gone.length === 1 && come.length === 1 && was?.result.instrument === is?.instrument;
    for (const result of come) this.#put(result, 'scope', isSameOne ? was!.name : '');
    this.#changed();
  }

  /** What was changed last says which instrument, where nothing else does. */
  #followedOf(results: readonly Result[]): string | undefined {
    const others = this.#entries.size > this.#fromScope;
    return (
      this.#wanted ?? (others ? this.instrument?.id : results.findLast(({ answers }) => isFilled(answers))?.instrument)
    );
  }

  /** Forgets what was told of the list before. */
  #tellOf(origin: Origin): void {
    this.#told = origin;
    this.refused = [];
    this.doubles = [];
    this.refusedCount = this.addedCount = 0;
  }

  #take(candidate: Candidate, origin: Origin, { again }: AddOptions): void {
    try {
      const result = candidate.read();
      const problem = this.#problemOf(result, again);
      const present = problem !== 'other-instrument' && this.#present.get(keyOf(result))?.shift();
      if (present) return this.#takeOver(present, origin);
      if (problem) this.#note({ where: candidate.where, problem }, origin);
      if (problem === 'double') this.doubles.push(candidate);
      if (problem) return;
      this.#put(result, origin, candidate.name ?? '');
      if (origin === 'visitor') this.addedCount++;
    } catch (error) {
      if (!(error instanceof ResultError || error instanceof UnreadableFile)) throw error;
      this.#note({ where: candidate.where, problem: error.problem }, origin);
    }
  }

  /** What a host gives again is the host's. What stands in the scope stays the scope's. */
  #takeOver({ id, result, origin, name }: Entry, by: Origin): void {
    if (origin === 'scope' || by === 'link') return;
    this.#remove(id);
    this.#put(result, by, name);
  }

  #note(refusal: Refusal, origin: Origin): void {
    if (this.#told !== origin) this.#tellOf(origin);
    this.refusedCount++;
    if (this.refused.length < LISTED) this.refused.push(refusal);
  }

  #problemOf(result: Result, again = false): ReadingProblem | undefined {
    const wanted = this.#wanted ?? this.instrument?.id;
    if (wanted && result.instrument !== wanted) return 'other-instrument';
    return !again && this.#keys.has(keyOf(result)) ? 'double' : undefined;
  }

  #put(result: Result, origin: Origin, name: string): void {
    const id = this.#nextId++;
    if (origin === 'scope') this.#fromScope++;
    this.instrument ??= instruments.find((each) => each.id === result.instrument)!;
    this.#tallier ??= new Tallier(this.instrument);
    this.#tallier.add(result.answers);
    this.#entries.set(id, { id, result, origin, name });
    const key = keyOf(result);
    this.#keys.set(key, (this.#keys.get(key) ?? 0) + 1);
  }

  #remove(id: number): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    if (entry.origin === 'scope') this.#fromScope--;
    this.#tallier!.remove(entry.result.answers);
    const key = keyOf(entry.result);
    const left = this.#keys.get(key)! - 1;
    if (left > 0) this.#keys.set(key, left);
    else this.#keys.delete(key);
  }

  /** What is left of another instrument than the host wants goes; without results any instrument is welcome again. */
  #settle(): void {
    if (this.#wanted && this.instrument && this.instrument.id !== this.#wanted) {
      for (const id of this.#entries.keys()) this.#remove(id);
    }
    if (this.#entries.size > 0) return;
    this.instrument = this.#tallier = undefined;
  }
}

/** The same answers of the same moment. */
const keyOf = ({ code, recordedAt = '' }: Pick<Result, 'code' | 'recordedAt'>): string => `${code} ${recordedAt}`;
