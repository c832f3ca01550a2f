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

/** What is wrong with a number, in the order in which it is checked. */
export type MeasureProblem = 'not-a-number' | 'too-small' | 'too-large' | 'between-steps' | 'two-readings';

/** Turns both forms of an answer into one. The unit isn't checked here. */
export const toAmount = (measure: Measure, answer: number | Amount): Amount =>
  typeof answer === 'number' ? { value: answer, unit: measure.ranges[0].unit } : answer;

/** The inverse of {@link toAmount}. Adding 0 turns -0, which JSON and codes don't know, into 0. */
export const fromAmount = (measure: Measure, { value, unit }: Amount): number | Amount =>
  measure.ranges.length > 1 ? { value: value + 0, unit } : value + 0;

export const rangeOf = (measure: Measure, unit: string): Range | undefined =>
  measure.ranges.find((range) => range.unit === unit);

export function measureProblem(range: Range, value: number): MeasureProblem | undefined {
  if (!Number.isFinite(value)) return 'not-a-number';
  if (value < range.min) return 'too-small';
  if (value > range.max) return 'too-large';
  return Math.round(value * range.stepsPerUnit) / range.stepsPerUnit === value ? undefined : 'between-steps';
}

/** The same for a number as typed. Nothing is wrong with an empty field: it is open. */
export function typedProblem(range: Range, text: string): MeasureProblem | undefined {
  if (!text.trim()) return undefined;
  const problem = measureProblem(range, parseDecimal(text));
  // `1.000` is one to some people and a thousand to others.
  return problem ?? (/^\s*[1-9]\d{0,2}[.,]\d{3}\s*$/.test(text) ? 'two-readings' : undefined);
}

/** Reads a number as people type it, with a decimal comma or a decimal point; `NaN` for anything else. */
export const parseDecimal = (text: string): number =>
  /^\s*-?\d*[.,]?\d+\s*$/.test(text) ? Number(text.replace(',', '.')) : NaN;

/**
 * A number as typed, without the name of its unit behind it, or the first words of that name: `12 uur` where the unit is `uur per week`.
 * Any other text stays as it is.
 *
 * @param names what the unit is called
 */
export function withoutUnit(text: string, names: readonly string[]): string {
  const [, number = '', words = ''] = /^\s*(-?[\d.,]+)\s*(\p{L}.*)$/u.exec(text) ?? [];
  const said = words.trim().toLowerCase().split(/\s+/);
  const isUnit = names.some((name) => {
    const named = name.toLowerCase().split(' ');
    return said.every((word, index) => word === named[index]);
  });
  return isUnit && number ? number : text;
}
