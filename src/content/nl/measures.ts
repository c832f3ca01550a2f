import type { MeasureContent } from '../content.ts';
import { decimal } from './decimal.ts';

export const measuring: MeasureContent = {
  optional: 'Weet je dit ook? Het mag open blijven.',
  unit: '(eenheid)',
  decimal,
  problems: {
    'not-a-number': () => 'Vul een getal in, bijvoorbeeld 7,5.',
    'too-small': ({ min }) => `Vul een getal in vanaf ${decimal(min)}.`,
    'too-large': ({ max }) => `Vul een getal in tot en met ${decimal(max)}.`,
    'between-steps': ({ stepsPerUnit }) => `Gebruik stappen van ${decimal(1 / stepsPerUnit)}.`,
  },
};
