import type { MeasuringTexts } from '../texts.ts';
import { decimal } from './decimal.ts';

/** What an element says around the measures of an instrument. */
export const measuring: MeasuringTexts = {
  optional: 'Können Sie auch das angeben? Sie können es offenlassen.',
  unit: '(Einheit)',
  decimal,
  problems: {
    'not-a-number': () => 'Geben Sie eine Zahl ein, zum Beispiel 7,5.',
    'too-small': ({ min }) => `Geben Sie eine Zahl ab ${decimal(min)} ein.`,
    'too-large': ({ max }) => `Geben Sie eine Zahl bis ${decimal(max)} ein.`,
    'between-steps': ({ stepsPerUnit }) => `Geben Sie die Zahl in Schritten von ${decimal(1 / stepsPerUnit)} ein.`,
    // `1.000`
    'two-readings': (_, text) =>
      `Meinen Sie ${text
        .trim()
        .replace(/[.,]?0*$/, '')
        .replace('.', ',')} oder ${text.trim().replace(/[.,]/, '')}?`,
  },
  // Why a form can't be sent yet.
  toMend: (question, problem) => `${question} ${problem}`,
  // Below a profile.
  notIn: (text, question) => `„${text}“ bei „${question}“ steht nicht in diesem Profil.`,
};
