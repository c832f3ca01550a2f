import { FollowedResults } from './followed-results.ts';
import type { Instrument } from './instrument.ts';
import { type IntakeReport, emptyReport, notePassed, noteRefusal } from './intake-report.ts';
import { LISTED } from './listed.ts';
import { ReadingError, type ReadingProblem } from './reading-error.ts';
import { ResultError } from './result-error.ts';
import type { Candidate, Candidates } from './result-reader.ts';
import { type Entry, type Origin, type ReadonlyResultSet, ResultSet, keyOf } from './result-set.ts';
import { type Remembered, resultIn } from './result-memory.ts';
import type { Result } from './result.ts';
import { inTurns } from './time-slices.ts';

/** From how many on a list is long. */
const LONG = 50;

export interface AddOptions {
  /** Also adds what is already present. */
  readonly again?: boolean;
  /** The group of those that don't say themselves what group they are in. */
  readonly group?: string;
  /** The day of those that nothing else dates. */
  readonly day?: string;
  /** Called for each that isn't accepted, however many there are. */
  readonly onRefused?: (candidate: Candidate, problem: ReadingProblem) => void;
  /** Called for each that can't be read. */
  readonly onUnreadable?: (candidate: Candidate, error: ResultError | ReadingError) => void;
}

/**
 * Gathers results of one instrument in a set, wherever they come from, one list after another.
 *
 * Identical results are people who answered alike. They count as often as they occur in what a host or a link gives, in a file,
 * and in pasted documents or a pasted table. When a host or a link gives a result again, that is the one it gave before, for as
 * many copies as are present. When a visitor adds a result that was already present, the visitor is asked first, again for as many
 * copies as were present; and so it goes for a result that occurs twice in typed or pasted lines. Rounds are sets, so what is in two of them
 * counts once, and nobody is asked.
 */
export class ResultIntake {
  readonly instruments: readonly Instrument[];
  readonly #set: ResultSet;
  readonly #changed: () => void;
  #report = emptyReport('host');
  #done: number | undefined;
  #queue: Promise<void> = Promise.resolve();
  #stopping = new AbortController();
  /** Set by the host; otherwise the first result decides. */
  #wanted: string | undefined;
  readonly #followed: FollowedResults;
  /** What was present before a host or a link gave its list: giving it again doesn't make a double. */
  #present = new Map<string, Entry[]>();
  /** What the host gave before and hasn't given again yet, while its list is read. */
  #leaving = new Set<number>();
  /** How many copies of each result were present before the visitor's list, less those met in it so far. */
  #there = new Map<string, number>();
  /** What the host gives, in the host's order, while its list is read. */
  #given: number[] = [];
  /** What was present before something was removed, in order. */
  #orderBefore: readonly number[] = [];
  /** What was refused of the visitor's list so far; absent once a result was found in it. */
  #held: [Candidate, ReadingProblem, AddOptions][] | undefined;
  #passesOver = false;
  /** The entry that has a name, while the visitor's list is read. */
  #named = new Map<string, number>();
  #loose: number[] = [];
  /** The sessions that were opened, by what they say of themselves. */
  readonly #sessions = new Map<string, NonNullable<Candidate['session']>>();

  /**
   * @param instruments in every version that is known here
   * @param changed called whenever there is something new to show
   */
  constructor(instruments: readonly Instrument[], changed: () => void) {
    this.instruments = instruments;
    this.#set = new ResultSet(instruments);
    this.#followed = new FollowedResults(this.#set);
    this.#changed = changed;
  }

  /** What was accepted. */
  get set(): ReadonlyResultSet {
    return this.#set;
  }

  get report(): IntakeReport {
    return this.#report;
  }

  /** The ids of what the visitor added last without a group. */
  get loose(): readonly number[] {
    return this.#loose;
  }

  /** What the session that was opened is called, and its day; `undefined` after several. */
  get session(): Candidate['session'] {
    const [first, second] = this.#sessions.values();
    return second ? undefined : first;
  }

  /** How many have been read so far, while more are being read. */
  get done(): number | undefined {
    return this.#done;
  }

  /** Whether a visitor gave so many that it is worth saying that it takes a while. On a slow machine a few take several turns, too. */
  get isLong(): boolean {
    return this.#done! >= LONG && this.#report.of === 'visitor';
  }

  /** The id of the only instrument whose results are accepted, if the host names one. */
  set wanted(instrument: string | undefined) {
    this.#wanted = instrument;
    this.#set.keepOnly(instrument);
  }

  /**
   * Reads what may be results and adds those that are, in turns if there are many. Waits for the lists before it. Lists that
   * come one by one, from files, share a report.
   * @returns how many of a visitor's were accepted; the report may be about the next list by then
   */
  add(candidates: Candidates | AsyncIterable<Candidates>, origin: Origin, options: AddOptions = {}): Promise<number> {
    const asked = this.#stopping;
    const run = this.#queue.then(() => {
      // A visitor's list from before the stop isn't started any more; the page's list still is.
      if (origin === 'visitor' && asked !== this.#stopping) return 0;
      return this.#read(candidates, origin, options, this.#stopping.signal);
    });
    this.#queue = run.then(
      () => {},
      () => {},
    );
    return run;
  }

  async #read(
    candidates: Candidates | AsyncIterable<Candidates>,
    origin: Origin,
    options: AddOptions,
    signal: AbortSignal,
  ): Promise<number> {
    this.#set.keepOnly(this.#wanted);
    if (origin === 'host' || origin === 'link') this.#remember(origin);
    // A host's list replaces all that the host gave before. What it gives again stays, with its name.
    if (origin === 'host') this.#leaving = new Set(this.#entriesOf('host').map(({ id }) => id));
    if (origin === 'visitor') {
      this.#loose = [];
      this.#named = new Map([...this.#set.entries].map(({ id, name }) => [keyOfName(name), id]));
    }
    // The report on what a visitor added stays when the host, notified of it, sets those results again.
    if (origin === 'visitor' || this.#report.of !== 'visitor') this.#report = emptyReport(origin);
    let done = 0;
    const onTurn = () => {
      this.#done = done;
      this.#changed();
    };
    let sessions: Candidate[] = [];
    const take = (candidate: Candidate) => {
      if (candidate.more) return sessions.push(candidate);
      this.#take(candidate, origin, options);
      done++;
    };
    const work = { signal, onTurn };
    for await (const list of Symbol.asyncIterator in candidates ? candidates : [candidates]) {
      this.#there.clear();
      this.#held = origin === 'visitor' ? [] : undefined;
      let isRead = !signal.aborted && (await inTurns(list, take, work));
      for (const { more } of sessions) isRead = isRead && (await inTurns(await more!(), take, work));
      sessions = [];
      this.#release(origin, false);
      if (!isRead) break;
    }
    if (origin === 'host') {
      this.#dropLeaving();
      this.#set.arrange(this.#given);
    }
    if (origin === 'visitor') this.#report.isNothing = done === 0 && !signal.aborted;
    this.#done = undefined;
    this.#given = [];
    this.#present.clear();
    this.#changed();
    return this.#report.addedCount;
  }

  /**
   * Of identical entries, those that this origin gave itself come first. A link has no dates, so what it gives is identical to
   * what is present whatever the date of that.
   */
  #remember(origin: Origin): void {
    const entries = [...this.#set.entries];
    const isOwn = (entry: Entry) => entry.origin === origin;
    for (const entry of [...entries.filter(isOwn), ...entries.filter((each) => !isOwn(each))]) {
      const key = keyOf(origin === 'link' ? { code: entry.result.code } : entry.result);
      const alike = this.#present.get(key);
      if (alike) alike.push(entry);
      else this.#present.set(key, [entry]);
    }
  }

  /** Stops reading; what was added stays. */
  stop(): void {
    this.#stopping.abort();
    this.#stopping = new AbortController();
  }

  /** Adds what an earlier visit left, with what its session was called; the page gives the rest afterwards. */
  recall(remembered: readonly Remembered[], session?: Candidate['session']): void {
    if (session) this.#noteSession(session);
    for (const each of remembered) {
      const [, , origin, name, group = '', addedOn = ''] = each;
      try {
        this.#set.add(resultIn(this.instruments, each), origin, { name, group, addedOn });
      } catch (error) {
        if (!(error instanceof ResultError)) throw error;
      }
    }
  }

  rename(id: number, name: string): void {
    this.#set.rename(id, name);
    this.#changed();
  }

  /** Corrects the day on which it was added. */
  date(id: number, day: string): void {
    this.#set.date(id, day);
    this.#changed();
  }

  /** Puts entries in a group. */
  move(ids: Iterable<number>, group: string): void {
    for (const id of ids) this.#set.move(id, group);
    this.#loose = [];
    this.#changed();
  }

  /** A group under the name of another joins that one. */
  renameGroup(group: string, name: string): void {
    const those = [...this.#set.entries].filter((entry) => entry.group === group);
    for (const { id } of those) this.#set.move(id, name);
    this.#set.arrangeGroups();
    this.#changed();
  }

  remove(id: number): void {
    this.#remove([...this.#set.entries].filter((entry) => entry.id === id));
  }

  /** Removes the result that an added one replaces. */
  replace(id: number): void {
    this.remove(id);
    this.#report.isReplaced = true;
  }

  /** Removes everything. */
  clear(): void {
    this.stop();
    this.#sessions.clear();
    this.#remove([...this.#set.entries]);
    // What is still in the scope counts as removed too, until it changes.
    this.#followed.leave(this.#wanted);
  }

  #remove(entries: readonly Entry[]): void {
    this.#orderBefore = [...this.#set.entries].map(({ id }) => id);
    // One by one, all of a long list would take too long.
    if (entries.length === this.#set.size) this.#set.clear();
    for (const { id } of entries) {
      this.#set.remove(id);
      this.#leaving.delete(id);
    }
    this.#report = { ...emptyReport('visitor'), removed: entries };
    this.#changed();
  }

  /**
   * Puts back what was removed last, in its old place, except what is no longer in the scope; in turns if there is much. Lists that come later
   * wait for it. If it is stopped, the rest can still be put back.
   */
  restore(): Promise<void> {
    const run = this.#putBack(this.#report.removed, this.#orderBefore, this.#stopping.signal);
    this.#queue = Promise.all([this.#queue, run]).then(() => {});
    return run;
  }

  async #putBack(removed: readonly Entry[], order: readonly number[], signal: AbortSignal): Promise<void> {
    const report = (this.#report = emptyReport('visitor'));
    // Those of the scope come first: it may change between two turns, and all that is in it is then taken in.
    const back = [...removed].sort((one, other) => Number(other.origin === 'scope') - Number(one.origin === 'scope'));
    let [done, count] = [0, 0];
    const putBack = (entry: Entry) => {
      done++;
      const { id, origin, result } = entry;
      const wanted = this.#wanted ?? this.#set.instrument;
      if ((wanted && result.instrument !== wanted) || (origin === 'scope' && !this.#followed.has(result))) return;
      this.#set.add(result, origin, entry, id);
      count++;
    };
    const onTurn = () => {
      this.#done = done;
      this.#changed();
    };
    const isDone = await inTurns(back, putBack, { signal, onTurn });
    this.#done = undefined;
    this.#set.arrange(order);
    if (isDone) report.isRestored = count > 0;
    else {
      // Something may have been removed in the meantime.
      this.#report.removed = [...this.#report.removed, ...back.slice(done)];
      this.#orderBefore = order;
    }
    this.#changed();
  }

  /** Takes in what is in the scope now, in place of what was there before. */
  follow(results: readonly Result[]): void {
    if (this.#followed.follow(results, this.#wanted)) this.#changed();
  }

  #entriesOf(origin: Origin): Entry[] {
    return [...this.#set.entries].filter((entry) => entry.origin === origin);
  }

  #take(candidate: Candidate, origin: Origin, options: AddOptions): void {
    try {
      const result = candidate.read();
      this.#release(origin, true);
      // If the host's list is of another instrument, it replaces all that the host gave before.
      if (result.instrument !== this.#set.instrument && this.#leaving.size === this.#set.size) this.#dropLeaving();
      const problem = this.#problemOf(
        result,
        origin === 'visitor' && !options.again && !candidate.isInRound && candidate,
      );
      const present = problem !== 'other-instrument' && this.#present.get(keyOf(result))?.shift();
      const group = candidate.group || options.group || '';
      if (present) return this.#takeOver(present, origin, group);
      if (problem) return this.#refuse(candidate, problem, origin, options);
      if (candidate.isInRound && this.#set.copiesOf(result) > 0) return void this.#report.repeatedCount++;
      const { name = '', addedOn = options.day ?? '' } = candidate;
      const id = this.#set.add(result, origin, { name, group, addedOn: result.recordedAt ? '' : addedOn });
      if (candidate.session) this.#noteSession(candidate.session);
      if (origin === 'host') this.#given.push(id);
      if (origin !== 'visitor') return;
      this.#report.addedCount++;
      if (!group) this.#loose.push(id);
      if (name) this.#noteName(name, id);
    } catch (error) {
      if (!(error instanceof ResultError || error instanceof ReadingError)) throw error;
      options.onUnreadable?.(candidate, error);
      if (this.#held) this.#held.push([candidate, error.problem, options]);
      else this.#refuse(candidate, error.problem, origin, options);
    }
  }

  /** Once a result is found, lines without a code are what a mail has around it. */
  #release(origin: Origin, isFound: boolean): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    this.#passesOver = isFound && origin === 'visitor';
    for (const [candidate, problem, options] of held) this.#refuse(candidate, problem, origin, options);
  }

  /** What a host gives again becomes the host's. What comes from the scope stays the scope's. */
  #takeOver({ id, origin }: Entry, by: Origin, group: string): void {
    if (origin === 'scope' || by === 'link') return;
    if (group) this.#set.move(id, group);
    this.#leaving.delete(id);
    this.#set.give(id, by);
    this.#given.push(id);
  }

  #dropLeaving(): void {
    for (const id of this.#leaving) this.#set.remove(id);
    this.#leaving.clear();
  }

  #noteSession(session: NonNullable<Candidate['session']>): void {
    this.#sessions.set(`${session.label},${session.date}`, session);
  }

  #noteName(name: string, id: number): void {
    const older = this.#named.get(keyOfName(name));
    if (older !== undefined && this.#report.namesakes.length < LISTED) this.#report.namesakes.push({ name, older });
    this.#named.set(keyOfName(name), id);
  }

  #refuse(candidate: Candidate, problem: ReadingProblem, origin: Origin, { onRefused }: AddOptions): void {
    if (this.#report.of !== origin) this.#report = emptyReport(origin);
    if (this.#passesOver && problem === 'no-code' && candidate.where.line) return notePassed(this.#report, candidate);
    noteRefusal(this.#report, candidate.where, problem);
    if (problem === 'double') this.#report.doubles.push(candidate);
    onRefused?.(candidate, problem);
  }

  #problemOf(result: Result, asked: Candidate | false): ReadingProblem | undefined {
    const wanted = this.#wanted ?? this.#set.instrument;
    if (wanted && result.instrument !== wanted) return 'other-instrument';
    return asked && this.#isDouble(result, asked) ? 'double' : undefined;
  }

  #isDouble(result: Result, { isListed }: Candidate): boolean {
    const key = keyOf(result);
    const there = (isListed ? this.#there.get(key) : undefined) ?? this.#set.copiesOf(result);
    this.#there.set(key, there - 1);
    return there > 0;
  }
}

const keyOfName = (name: string): string => name.toLowerCase();
