import type { Instrument, Question } from './instrument.ts';
import type { Tally } from './tally.ts';

/** A question, and how far apart the answers to it are: 0 if all are alike. */
export interface Apart<I extends Instrument = Instrument> {
  readonly question: Question;
  readonly tally: Tally<I>;
  readonly distance: number;
}

/**
 * How far apart those who answered a question are: the chance that two answers, drawn with replacement, differ; where people may choose several
 * options, at the option where that is largest. So 0 if all are alike, and largest if the options are chosen equally often.
 *
 * It is the notion of `Tally.degree`, except that a person may be drawn twice. In a team of two who differ, all pairs differ, as they would in no larger
 * team: such a question would always come first. This way it doesn't matter how many answered, only in which proportion.
 */
export function distanceIn(question: Question, { answered, counts }: Pick<Tally, 'answered' | 'counts'>): number {
  if (answered === 0) return 0;
  const shares = question.options.map((option) => counts[option]! / answered);
  return question.select === 'one'
    ? 1 - shares.reduce((sum, share) => sum + share ** 2, 0)
    : Math.max(...shares.map((share) => 2 * share * (1 - share)));
}

/**
 * The questions that at least two people answered, in the order in which a team has most to talk about: where they are furthest apart first, of
 * those where they are equally far the one that most people answered, and then in the order of the tallies. Amounts don't count: hardly
 * any two are the same, so that a question with one would come first although nobody sees it otherwise.
 */
export function furthestFirst<I extends Instrument>(instrument: I, tallies: readonly Tally<I>[]): readonly Apart<I>[] {
  const questions = new Map(
    instrument.parameters.flatMap((parameter) => parameter.questions).map((question) => [question.id, question]),
  );
  return tallies
    .flatMap((tally) => {
      const question = questions.get(tally.question);
      return question && tally.answered > 1 ? [{ question, tally, distance: distanceIn(question, tally) }] : [];
    })
    .sort((one, other) => other.distance - one.distance || other.tally.answered - one.tally.answered);
}
