import { MOST_AGREEMENTS } from './most-agreements.ts';

/** What fits on paper and in a calendar. */
export const LONGEST_AGREEMENT = 500;
export const LONGEST_NAME = 100;

/** An answer, such as a choice or a threshold. */
export interface Answered {
  readonly field: string;
  /** Absent for a measure, or for a question as a whole. */
  readonly option?: string;
}

/** What an agreement hangs on: an answer, the reflection question that is asked there, or what a team wishes instead. */
export interface Hook extends Answered {
  readonly of: 'answer' | 'reflection' | 'wish';
}

export interface Agreement {
  readonly hook: Hook;
  readonly words: string;
  readonly who?: string;
  /** As `2027-05-31`. */
  readonly day?: string;
}

/** What is wrong with an agreement, in the order in which it is checked. */
export type AgreementProblem = 'no-words' | 'words-too-long' | 'who-too-long' | DayProblem;

export type DayProblem = 'no-such-day' | 'day-past';

/** @param today in the visitor's time zone, as `2026-11-27` */
export function agreementProblem({ words, who = '', day }: Agreement, today: string): AgreementProblem | undefined {
  if (!words.trim()) return 'no-words';
  if (words.length > LONGEST_AGREEMENT) return 'words-too-long';
  if (who.length > LONGEST_NAME) return 'who-too-long';
  return day ? dayProblem(day, today) : undefined;
}

/** What is wrong with a day to keep to, or to look again. */
export function dayProblem(day: string, today: string): DayProblem | undefined {
  if (!isDay(day)) return 'no-such-day';
  return day < today ? 'day-past' : undefined;
}

/** Some engines read 31 February as a day in March. */
const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
};

/**
 * At most three agreements, in the order in which they were made. What people typed is in a private field, so that it can't get into
 * JSON, a clone, storage, a history entry or a form by way of something that holds it.
 */
export class Agreements implements Iterable<Agreement> {
  readonly #all: readonly Agreement[];

  private constructor(all: readonly Agreement[]) {
    this.#all = all;
  }

  static readonly none: Agreements = new Agreements([]);

  get size(): number {
    return this.#all.length;
  }

  /** Whether another is refused. */
  get isFull(): boolean {
    return this.size >= MOST_AGREEMENTS;
  }

  [Symbol.iterator](): Iterator<Agreement> {
    return this.#all[Symbol.iterator]();
  }

  /** With one more, unless there are enough. */
  with(agreement: Agreement): Agreements {
    return this.isFull ? this : new Agreements([...this.#all, agreement]);
  }

  /** With another at this place. */
  replaced(index: number, agreement: Agreement): Agreements {
    return new Agreements(this.#all.map((each, at) => (at === index ? agreement : each)));
  }

  without(index: number): Agreements {
    return new Agreements(this.#all.filter((_, at) => at !== index));
  }
}
