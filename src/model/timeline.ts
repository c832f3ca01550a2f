import { amountAt } from './amounts.ts';
import { type Answers, chosenAt } from './answers.ts';
import { changeOf, compareAnswers } from './comparison.ts';
import {
  type Instrument,
  type MeasureId,
  type ParameterId,
  type Question,
  type QuestionId,
  fieldsOf,
} from './instrument.ts';
import type { Amount, Measure } from './measure.ts';

/** With fewer results, a comparison says it all; with more, nobody could read a timeline. */
export const LEAST_MOMENTS = 3;
export const MOST_MOMENTS = 12;

/** A result as far as it tells whose it may be. */
interface Given {
  readonly name: string;
  readonly result: { readonly recordedAt?: string };
}

interface Dated extends Omit<Given, 'name'> {
  readonly addedOn: string;
}

/**
 * Results of which the moments are known as far as can be: the day of a code counts as one where it says something about time. Codes that
 * were typed on one day don't, and neither does one that was typed today.
 */
export function withMoments<E extends Dated>(entries: readonly E[], today: string): readonly E[] {
  const days = entries.filter(({ result }) => result.recordedAt === undefined).map(({ addedOn }) => addedOn);
  const tell = new Set(days).size === days.length && !days.includes('') && String(days) !== today;
  if (!tell) return entries;
  return entries.map((entry) => {
    const { result, addedOn } = entry;
    return { ...entry, result: { recordedAt: `${addedOn}T12:00:00Z`, ...result } };
  });
}

/** Whether results can be those of one team over time: two can, and as many as a timeline shows if each has a date. */
export function canBeOverTime(given: readonly Given[]): boolean {
  if (given.length === LEAST_MOMENTS - 1) return true;
  const fit = given.length >= LEAST_MOMENTS && given.length <= MOST_MOMENTS;
  return fit && given.every(({ result }) => result.recordedAt !== undefined);
}

/**
 * What results are taken for until someone says: two are those of one team over time, unless their names differ or they are less than
 * a day apart; more are those of people.
 */
export function seemOverTime(given: readonly Given[]): boolean {
  const [one, other] = given;
  if (!one || !other || given.length > 2) return false;
  if (one.name && other.name && one.name !== other.name) return false;
  const [from, to] = [one, other].map(({ result }) => result.recordedAt && Date.parse(result.recordedAt));
  return !from || !to || Math.abs(from - to) >= DAY;
}
const DAY = 86_400_000;

/** The answers of a team at a moment. */
export interface Moment<I extends Instrument = Instrument> {
  /** As documents write it. */
  readonly recordedAt: string;
  readonly answers: Answers<I>;
}

/** What is to be seen of an option at a moment: whether it is chosen, and whether that is new. */
export type OptionState = 'chosen' | 'open' | 'kept' | 'added' | 'removed';

/** An option through time; `undefined` where its question is open. */
export interface OptionOverTime {
  readonly option: string;
  readonly states: readonly (OptionState | undefined)[];
}

/**
 * A question through time. Each moment is compared with the last one before it that answered the question; at the first that
 * does, options are only chosen or not, as nothing can have moved.
 */
export interface QuestionOverTime<I extends Instrument = Instrument> {
  readonly parameter: ParameterId<I>;
  readonly question: QuestionId<I>;
  readonly options: readonly OptionOverTime[];
}

/** A measure through time; `undefined` where it is open. */
export interface MeasureOverTime<I extends Instrument = Instrument> {
  readonly parameter: ParameterId<I>;
  readonly measure: MeasureId<I>;
  readonly amounts: readonly (Amount | undefined)[];
}

/** The results of one team over the years, dynamic parameters first. What never moved is included. */
export interface Timeline<I extends Instrument = Instrument> {
  /** The earliest first. */
  readonly moments: readonly Moment<I>[];
  readonly questions: readonly QuestionOverTime<I>[];
  readonly measures: readonly MeasureOverTime<I>[];
}

/** @param given at any moments, in any order; those of one moment keep theirs */
export function timelineOf<I extends Instrument>(instrument: I, given: readonly Moment<I>[]): Timeline<I> {
  const moments = given.toSorted((one, other) => Date.parse(one.recordedAt) - Date.parse(other.recordedAt));
  const fields = new Map(fieldsOf(instrument).map((field) => [field.id, field]));
  // What each question was last answered with before each moment.
  let known = {} as Answers<I>;
  const steps = moments.map(({ answers }) => {
    const step = compareAnswers(instrument, known, answers);
    known = { ...known, ...answers };
    return new Map(step.questions.map((movement) => [movement.question, movement]));
  });
  const { questions, measures } = compareAnswers(instrument, known, known);
  return {
    moments,
    questions: questions.map(({ parameter, question: id }) => {
      const question = fields.get(id) as Question;
      const stateOf = (option: string, index: number): OptionState | undefined => {
        const chosen = chosenAt(question, moments[index]!.answers);
        if (chosen.length === 0) return undefined;
        const movement = steps[index]!.get(id)!;
        if (movement.only) return chosen.includes(option) ? 'chosen' : 'open';
        return changeOf(movement, option);
      };
      const options = question.options.map((option) => ({
        option,
        states: moments.map((_, index) => stateOf(option, index)),
      }));
      return { parameter, question: id, options };
    }),
    measures: measures.map(({ parameter, measure }) => ({
      parameter,
      measure,
      amounts: moments.map(({ answers }) => amountAt(fields.get(measure) as Measure, answers as Answers)),
    })),
  };
}
