import type { Answered } from '../../model/agreements.ts';
import type { Answers } from '../../model/answers.ts';
import type { Place } from '../../output/layout.ts';
import type { Reflection } from '../reflection-view.ts';

/** What there is at a result to agree on. */
export interface ToAgreeOn {
  readonly reflections: readonly Reflection[];
  /** Answers that no reflection question is asked about. */
  readonly others: readonly Answered[];
  /** Whether a team holds on to the question about an answer. */
  readonly holds: (on: Answered) => boolean;
  readonly now: Answers;
  /** If there is a wish, what a team wants otherwise of a question: empty if nothing. */
  readonly changeAt?: ((place: Place) => string) | undefined;
}

/** Whether there is anything that an agreement can hang on. */
export const canHangOn = ({ others, reflections }: ToAgreeOn): boolean =>
  others.length > 0 || reflections.some(({ on }) => on);
