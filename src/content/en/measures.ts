import type { MeasuringTexts } from '../texts.ts';
import { decimal } from './decimal.ts';

/** What an element says around the measures of an instrument. */
export const measuring: MeasuringTexts = {
  optional: 'Can you answer these too? You may leave them blank.',
  unit: '(unit)',
  decimal,
  problems: {
    'not-a-number': () => `Enter a number, for example ${decimal(7.5)}.`,
    'too-small': ({ min }) => `Enter a number from ${decimal(min)} upwards.`,
    'too-large': ({ max }) => `Enter a number up to and including ${decimal(max)}.`,
    'between-steps': ({ stepsPerUnit }) => `Use steps of ${decimal(1 / stepsPerUnit)}.`,
    // `1.000`
    'two-readings': (_, text) =>
      `Do you mean ${text
        .trim()
        .replace(/[.,]?0*$/, '')
        .replace(',', '.')} or ${text.trim().replace(/[.,]/, '')}?`,
  },
  // Why a form can't be sent yet.
  toMend: (question, problem) => `${question} ${problem}`,
  // Below a profile.
  notIn: (text, question) => `“${text}” at “${question}” is not in this profile.`,
};
