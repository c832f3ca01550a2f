import type { Answers } from './answers.ts';
import { type Amount, type Measure, type Range, toAmount } from './measure.ts';

/*
 * Amounts in answers, and amounts as people type them. Nobody needs these before the first answer.
 */

/** The answer to a measure, with its unit. */
export function amountAt(measure: Measure, answers: Answers): Amount | undefined {
  const answer = answers[measure.id] as number | Amount | undefined;
  return answer === undefined ? undefined : toAmount(measure, answer);
}

/** What is wrong with a number, in the order in which it is checked. */
export type MeasureProblem = 'not-a-number' | 'too-small' | 'too-large' | 'between-steps' | 'two-readings';

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
