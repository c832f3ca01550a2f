/** A unit and the values it can take: `min` to `max` in steps of `1 / stepsPerUnit`. */
export interface Range {
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** Whole number, so that every value is an exact fraction: 20 means steps of 0.05. */
  readonly stepsPerUnit: number;
}

/** A number with a unit. If there are several ranges, the visitor also chooses the unit. */
export interface Measure {
  readonly id: string;
  readonly ranges: readonly [Range, ...Range[]];
  /** The ids under which earlier versions asked the same in other words, the latest first. */
  readonly rewords?: readonly string[];
}

export interface Amount<Unit extends string = string> {
  readonly value: number;
  readonly unit: Unit;
}

export type UnitOf<M extends Measure> = M['ranges'][number]['unit'];

/** The answer to a measure: a bare number where there is only one unit, otherwise an amount with its unit. */
export type Measured<M extends Measure> = Measure extends M
  ? number | Amount
  : M['ranges'] extends readonly [Range]
    ? number
    : Amount<UnitOf<M>>;

/** Turns both forms of an answer into one. The unit isn't checked here. */
export const toAmount = (measure: Measure, answer: number | Amount): Amount =>
  typeof answer === 'number' ? { value: answer, unit: measure.ranges[0].unit } : answer;

/** The inverse of {@link toAmount}. Adding 0 turns -0, which JSON and codes don't know, into 0. */
export const fromAmount = (measure: Measure, { value, unit }: Amount): number | Amount =>
  measure.ranges.length > 1 ? { value: value + 0, unit } : value + 0;
