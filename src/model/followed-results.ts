import { isFilled } from './answers.ts';
import type { ResultSet } from './result-set.ts';
import type { Result } from './result.ts';

/** Keeps the results of a scope up to date in a set: those of one instrument, each replacing its earlier self. */
export class FollowedResults {
  readonly #set: ResultSet;
  #results: readonly Result[] = [];
  /** The instrument whose results are taken. */
  #instrument: string | undefined;

  constructor(set: ResultSet) {
    this.#set = set;
  }

  has(result: Result): boolean {
    return this.#results.includes(result);
  }

  /** Ignores what the scope holds now, until that changes. */
  leave(wanted: string | undefined): void {
    this.#instrument = this.#instrumentOf(this.#results, wanted);
  }

  /**
   * Takes in what is in the scope now.
   * @param wanted id of the only instrument to take results of, if the host names one
   * @returns whether the set changed
   */
  follow(results: readonly Result[], wanted: string | undefined): boolean {
    const instrument = this.#instrumentOf(results, wanted);
    const { length } = this.#results;
    const isSame = results.length === length && results.every((each, index) => each === this.#results[index]);
    if (isSame && instrument === this.#instrument) return false;
    this.#results = results;
    this.#instrument = instrument;
    const taken = results.filter((each) => each.instrument === instrument && this.#canTake(each));
    const present = [...this.#set.entries].filter(({ origin }) => origin === 'scope');
    const gone = present.filter(({ result }) => !taken.includes(result));
    const come = taken.filter((each) => !present.some(({ result }) => result === each));
    if (gone.length + come.length === 0) return false;
    for (const { id } of gone) this.#set.remove(id);
    this.#set.keepOnly(wanted);
    // A result that changed keeps its name and its group.
    const [was, is] = [gone[0], come[0]];
    const isSameOne = gone.length === 1 && come.length === 1 && was!.result.instrument === is!.instrument;
    for (const result of come) this.#set.add(result, 'scope', isSameOne ? was : {});
    return true;
  }

  /** Unless something else decides the instrument, the result that changed last does. */
  #instrumentOf(results: readonly Result[], wanted: string | undefined): string | undefined {
    if (wanted) return wanted;
    for (const { origin } of this.#set.entries) if (origin !== 'scope') return this.#set.instrument;
    return results.findLast((each) => this.#canTake(each))?.instrument;
  }

  /** Another copy of the library, in the same scope, may know versions that this one doesn't. */
  #canTake(result: Result): boolean {
    return isFilled(result.answers) && this.#set.instrumentOf(result) !== undefined;
  }
}
