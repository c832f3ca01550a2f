import { isFilled } from './answers.ts';
import type { Instrument } from './instrument.ts';
import { ResultError } from './result-error.ts';
import { type Candidate, type ReadingProblem, UnreadableFile } from './result-reader.ts';
import { type Entry, type Origin, type ReadonlyResultSet, ResultSet, keyOf } from './result-set.ts';
import type { Result } from './result.ts';
import { inTurns } from './time-slices.ts';

/** Something that wasn't taken up, and why. */
export interface Refusal {
  readonly where: string;
  readonly problem: ReadingProblem;
}

/** What became of the last list: the visitor's, until that person adds another or removes all, or else the page's. */
export interface IntakeReport {
  readonly of: Origin;
  /** How many of the visitor's were taken up. */
  readonly addedCount: number;
  /** How many were refused, and the first of them. */
  readonly refusedCount: number;
  readonly refused: readonly Refusal[];
  /** What was there already, and can be taken up all the same: two people may answer alike. */
  readonly doubles: readonly Candidate[];
}

export interface AddOptions {
  /** Takes up what is there already as well. */
  readonly again?: boolean;
}

type Candidates = Iterable<Candidate> | AsyncIterable<Iterable<Candidate>>;

/** More than this many aren't listed one by one. */
export const LISTED = 25;

/** Takes results up in a set, from everywhere they come from: each once, of one instrument, one list after the other. */
export class ResultIntake {
  readonly instruments: readonly Instrument[];
  readonly #set: ResultSet;
  readonly #changed: () => void;
  #report = emptyReport('host');
  #done: number | undefined;
  #queue: Promise<void> = Promise.resolve();
  #stopping = new AbortController();
  /** Fixed by the host; otherwise the first result decides. */
  #wanted: string | undefined;
  #followed: readonly Result[] = [];
  /** Of which instrument those that stand in the scope are taken up. */
  #follows: string | undefined;
  /** What was there when a host or a link gave it again: then it is no double. */
  #present = new Map<string, Entry[]>();

  /**
   * @param instruments in every version that is known here
   * @param changed called whenever there is something else to show
   */
  constructor(instruments: readonly Instrument[], changed: () => void) {
    this.instruments = instruments;
    this.#set = new ResultSet(instruments);
    this.#changed = changed;
  }

  /** What was taken up. */
  get set(): ReadonlyResultSet {
    return this.#set;
  }

  get report(): IntakeReport {
    return this.#report;
  }

  /** How many were read so far, while more are being read. */
  get done(): number | undefined {
    return this.#done;
  }

  /** The id of the instrument whose results are taken up; none in particular when the host doesn't say. */
  set wanted(instrument: string | undefined) {
    this.#wanted = instrument;
    this.#dropUnwanted();
  }

  /**
   * Reads what may be results and takes up those that are, in turns when there are many; one list after the other. Lists
   * that come one by one, from files, share a report.
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
    if (origin === 'host') for (const { id } of this.#entriesOf('host')) this.#set.remove(id);
    this.#dropUnwanted();
    // The report on what a visitor added stays while a host, hearing of it, sets what it heard.
    if (origin === 'visitor' || this.#report.of !== 'visitor') this.#report = emptyReport(origin);
    let done = 0;
    const onTurn = () => {
      this.#done = done;
      this.#changed();
    };
    const take = (candidate: Candidate) => {
      this.#take(candidate, origin, options);
      done++;
    };
    for await (const list of Symbol.asyncIterator in candidates ? candidates : [candidates]) {
      if (signal.aborted || !(await inTurns(list, take, { signal, onTurn }))) break;
    }
    this.#done = undefined;
    this.#present.clear();
    this.#changed();
  }

  /** A link knows no dates: by one, what is there is the same whatever its date. */
  #remember(origin: Origin): void {
    for (const entry of this.#set.entries) {
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
    this.#set.rename(id, name);
    this.#changed();
  }

  remove(id: number): void {
    this.#set.remove(id);
    this.#changed();
  }

  /** Removes all there is. */
  clear(): void {
    this.stop();
    this.#set.clear();
    this.#report = emptyReport('visitor');
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
    const wanted = results.filter((each) => each.instrument === follows && this.#canFollow(each));
    const present = this.#entriesOf('scope');
    const gone = present.filter(({ result }) => !wanted.includes(result));
    const come = wanted.filter((each) => !present.some(({ result }) => result === each));
    if (gone.length + come.length === 0) return;
    for (const { id } of gone) this.#set.remove(id);
    this.#dropUnwanted();
    // One that changed is still called what it was.
    const [was, is] = [gone[0], come[0]];
    const isSameOne = gone.length === 1 && come.length === 1 && was?.result.instrument === is?.instrument;
    for (const result of come) this.#set.add(result, 'scope', isSameOne ? was!.name : '');
    this.#changed();
  }

  /** What was changed last says which instrument, where nothing else does. */
  #followedOf(results: readonly Result[]): string | undefined {
    if (this.#wanted) return this.#wanted;
    for (const { origin } of this.#set.entries) if (origin !== 'scope') return this.#set.instrument;
    return results.findLast((each) => this.#canFollow(each))?.instrument;
  }

  /** Another copy of the library, in the same scope, may know versions that this one doesn't. */
  #canFollow(result: Result): boolean {
    return isFilled(result.answers) && this.#set.instrumentOf(result) !== undefined;
  }

  #entriesOf(origin: Origin): Entry[] {
    return [...this.#set.entries].filter((entry) => entry.origin === origin);
  }

  #take(candidate: Candidate, origin: Origin, { again = false }: AddOptions): void {
    try {
      const result = candidate.read();
      const problem = this.#problemOf(result, again);
      const present = problem !== 'other-instrument' && this.#present.get(keyOf(result))?.shift();
      if (present) return this.#takeOver(present, origin);
      if (problem) this.#refuse(candidate, problem, origin);
      if (problem === 'double') this.#report.doubles.push(candidate);
      if (problem) return;
      this.#set.add(result, origin, candidate.name);
      if (origin === 'visitor') this.#report.addedCount++;
    } catch (error) {
      if (!(error instanceof ResultError || error instanceof UnreadableFile)) throw error;
      this.#refuse(candidate, error.problem, origin);
    }
  }

  /** What a host gives again is the host's. What stands in the scope stays the scope's. */
  #takeOver({ id, result, origin, name }: Entry, by: Origin): void {
    if (origin === 'scope' || by === 'link') return;
    this.#set.remove(id);
    this.#set.add(result, by, name);
  }

  #refuse({ where }: Candidate, problem: ReadingProblem, origin: Origin): void {
    if (this.#report.of !== origin) this.#report = emptyReport(origin);
    this.#report.refusedCount++;
    if (this.#report.refused.length < LISTED) this.#report.refused.push({ where, problem });
  }

  #problemOf(result: Result, again: boolean): ReadingProblem | undefined {
    const wanted = this.#wanted ?? this.#set.instrument;
    if (wanted && result.instrument !== wanted) return 'other-instrument';
    return !again && this.#set.has(result) ? 'double' : undefined;
  }

  /** What is left of another instrument than the host wants goes. */
  #dropUnwanted(): void {
    if (this.#wanted && this.#set.instrument !== this.#wanted) this.#set.clear();
  }
}

/** A report that is still being written. */
const emptyReport = (of: Origin) => ({
  of,
  addedCount: 0,
  refusedCount: 0,
  refused: [] as Refusal[],
  doubles: [] as Candidate[],
});
