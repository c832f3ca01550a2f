import type { MeasureProblem, Range } from '../../model/measure.ts';
import { decimal } from './decimal.ts';

/** What is said around the measures of an instrument. */
export const measuring = {
  optional: 'Weet je dit ook? Het mag open blijven.',
  unit: '(eenheid)',
  decimal,
  problems: {
    'not-a-number': () => 'Vul een getal in, bijvoorbeeld 7,5.',
    'too-small': ({ min }: Range) => `Vul een getal in vanaf ${decimal(min)}.`,
    'too-large': ({ max }: Range) => `Vul een getal in tot en met ${decimal(max)}.`,
    'between-steps': ({ stepsPerUnit }: Range) => `Gebruik stappen van ${decimal(1 / stepsPerUnit)}.`,
  } satisfies Record<MeasureProblem, (range: Range) => string>,
};
