import type { Range } from '../../model/measure.ts';
import type { MeasureProblem } from '../../model/amounts.ts';
import { decimal } from './decimal.ts';

/** What an element says around the measures of an instrument. */
export const measuring = {
  optional: 'Weet je dit ook? Het mag openblijven.',
  unit: '(eenheid)',
  decimal,
  problems: {
    'not-a-number': () => 'Vul een getal in, bijvoorbeeld 7,5.',
    'too-small': ({ min }: Range) => `Vul een getal in vanaf ${decimal(min)}.`,
    'too-large': ({ max }: Range) => `Vul een getal in tot en met ${decimal(max)}.`,
    'between-steps': ({ stepsPerUnit }: Range) => `Gebruik stappen van ${decimal(1 / stepsPerUnit)}.`,
    // `1.000`
    'two-readings': (_: Range, text: string) =>
      `Bedoel je ${text
        .trim()
        .replace(/[.,]?0*$/, '')
        .replace('.', ',')} of ${text.trim().replace(/[.,]/, '')}?`,
  } satisfies Record<MeasureProblem, (range: Range, text: string) => string>,
  // Why a form can't be sent yet.
  toMend: (question: string, problem: string) => `${question} ${problem}`,
  // Below a profile.
  notIn: (text: string, question: string) => `‘${text}’ bij ‘${question}’ staat niet in dit profiel.`,
};
