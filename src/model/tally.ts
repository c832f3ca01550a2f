import type { Answers } from './answers.ts';
import { inReadingOrder } from './comparison.ts';
import {
  type Field,
  type Instrument,
  type MeasureId,
  type ParameterId,
  type QuestionId,
  isMeasure,
} from './instrument.ts';
import { type Amount, toAmount } from './measure.ts';

/** How many people gave each answer to a question or a measure. */
export interface Tally<I extends Instrument = Instrument> {
  readonly parameter: ParameterId<I>;
  readonly question: QuestionId<I> | MeasureId<I>;
  /** How many answered it. */
  readonly answered: number;
  /** By option, or for a measure by amount, such as `12 hours-per-week`. */
  readonly counts: { readonly [answer: string]: number };
  /**
   * How far those who answered agree: of all pairs of people, the share who gave the same answer, or of several options chose or left open
   * the same one, where they are furthest apart. 1 if all agree; 0 while nobody has answered.
   */
  readonly degree: number;
}

/** How near a team is to agreement: everyone gave the same, nearly everyone did, or they are further apart. */
export type Nearness = 'agreed' | 'near' | 'apart';

/** Of all pairs of people, the share from which a team nearly agrees: as four people of five do, or ten of twelve. */
const NEAR = 0.6;

export const nearnessOf = ({ degree }: Pick<Tally, 'degree'>): Nearness =>
  degree === 1 ? 'agreed' : degree >= NEAR ? 'near' : 'apart';

/**
 * What at least two people answered, by how near they are to agreement: the nearest first, except where they are apart, as there the
 * furthest come first. Of those that are equally near, what most people answered comes first.
 */
export function byNearness<I extends Instrument>(
  tallies: readonly Tally<I>[],
): Readonly<Record<Nearness, readonly Tally<I>[]>> {
  const those = (nearness: Nearness, sign = 1) =>
    tallies
      .filter((tally) => tally.answered > 1 && nearnessOf(tally) === nearness)
      .sort((one, other) => sign * (other.degree - one.degree) || other.answered - one.answered);
  return { agreed: those('agreed'), near: those('near'), apart: those('apart', -1) };
}

/** The amounts given for a measure, smallest first, each with how many people gave it. */
export const amountsIn = ({ counts }: Tally): readonly (Amount & { readonly count: number })[] =>
  Object.entries(counts)
    .map(([answer, count]) => {
      const [value, unit] = answer.split(' ') as [string, string];
      return { value: Number(value), unit, count };
    })
    .sort((one, other) => one.value - other.value);

/** The amounts that a team gave in one unit, as weeks and months don't add up. */
export interface Spread {
  readonly unit: string;
  /** How many gave one. */
  readonly count: number;
  readonly least: number;
  /** The median: of two in the middle their mean, so that nobody may have given it. */
  readonly middle: number;
  readonly most: number;
  /** The smallest first, each with how many gave it. */
  readonly amounts: readonly { readonly value: number; readonly count: number }[];
}

/** How the amounts given for a measure lie, unit by unit. */
export function spreadsOf(tally: Tally): readonly Spread[] {
  const given = amountsIn(tally);
  return [...new Set(given.map(({ unit }) => unit))].map((unit) => {
    const amounts = given.filter((amount) => amount.unit === unit).map(({ value, count }) => ({ value, count }));
    const count = amounts.reduce((sum, each) => sum + each.count, 0);
    return {
      unit,
      count,
      least: amounts[0]!.value,
      middle: medianOf(amounts, count),
      most: amounts.at(-1)!.value,
      amounts,
    };
  });
}

function medianOf(amounts: Spread['amounts'], count: number): number {
  /** How much the one at this place gave, in a row of everybody. */
  const at = (place: number) => amounts.find((each) => (place -= each.count) < 0)!.value;
  // Adding up leaves the digits of a binary fraction behind.
  return Number(((at((count - 1) >> 1) + at(count >> 1)) / 2).toPrecision(12));
}

/** Counts the answers of a team one by one, so that a long list can be counted in pieces, and changed without a recount. */
export class Tallier<I extends Instrument> {
  readonly #tallies;

  constructor(instrument: I) {
    this.#tallies = inReadingOrder(instrument).flatMap(({ id, questions, measures = [] }) =>
      [...questions, ...measures].map((field: Field) => ({
        field,
        parameter: id,
        answered: 0,
        counts: new Map((isMeasure(field) ? [] : field.options).map((option) => [option, 0])),
      })),
    );
  }

  add(answers: Answers<I>): void {
    this.#count(answers, 1);
  }

  /** Takes back what was added. */
  remove(answers: Answers<I>): void {
    this.#count(answers, -1);
  }

  /** Adds counts of a question or a measure that were made elsewhere. */
  addTally({ question, answered, counts }: Tally<I>): void {
    const tally = this.#tallies.find(({ field }) => field.id === question)!;
    tally.answered += answered;
    for (const [answer, count] of Object.entries(counts))
      tally.counts.set(answer, (tally.counts.get(answer) ?? 0) + count);
  }

  #count(answers: Answers<I>, by: 1 | -1): void {
    for (const tally of this.#tallies) {
      const { field, counts } = tally;
      const answer = (answers as Answers)[field.id];
      if (answer === undefined) continue;
      tally.answered += by;
      if (typeof answer === 'string') count(counts, answer, by);
      else if (!isMeasure(field)) for (const option of answer as readonly string[]) count(counts, option, by);
      else {
        const { value, unit } = toAmount(field, answer as number | Amount);
        if (count(counts, `${value} ${unit}`, by) === 0) counts.delete(`${value} ${unit}`);
      }
    }
  }

  /** The counts so far, parameter by parameter with the measures after the questions, dynamic parameters first. */
  get tallies(): readonly Tally<I>[] {
    return this.#tallies.map((tally) => ({
      parameter: tally.parameter,
      question: tally.field.id,
      answered: tally.answered,
      counts: Object.fromEntries(tally.counts),
      degree: degreeOf(tally),
    }));
  }
}

interface Counted {
  readonly field: Field;
  readonly answered: number;
  readonly counts: ReadonlyMap<string, number>;
}

function degreeOf({ field, answered, counts }: Counted): number {
  if (answered < 2) return answered;
  const given = [...counts.values()];
  const same =
    isMeasure(field) || field.select === 'one'
      ? given.reduce((sum, count) => sum + pairsOf(count), 0)
      : Math.min(...given.map((count) => pairsOf(count) + pairsOf(answered - count)));
  return same / pairsOf(answered);
}

const pairsOf = (people: number): number => (people * (people - 1)) / 2;

function count(counts: Map<string, number>, answer: string, by: 1 | -1): number {
  const now = (counts.get(answer) ?? 0) + by;
  counts.set(answer, now);
  return now;
}

/** The answers of a whole team. Each set of answers is read once. */
export function tallyAnswers<I extends Instrument>(instrument: I, all: Iterable<Answers<I>>): readonly Tally<I>[] {
  const tallier = new Tallier(instrument);
  for (const answers of all) tallier.add(answers);
  return tallier.tallies;
}
