import type { MeasuringTexts } from '../texts.ts';
import { decimal } from './decimal.ts';

/** What an element says around the measures of an instrument. */
export const measuring: MeasuringTexts = {
  optional: 'Pouvez-vous aussi répondre à ceci ? Ces champs sont facultatifs.',
  unit: '(unité)',
  decimal,
  problems: {
    'not-a-number': () => 'Indiquez un nombre, par exemple 7,5.',
    'too-small': ({ min }) => `Indiquez un nombre de ${decimal(min)} au minimum.`,
    'too-large': ({ max }) => `Indiquez un nombre de ${decimal(max)} au maximum.`,
    'between-steps': ({ stepsPerUnit }) => `Arrondissez à ${decimal(1 / stepsPerUnit)} près.`,
    // `1.000`
    'two-readings': (_, text) =>
      `Voulez-vous dire ${text
        .trim()
        .replace(/[.,]?0*$/, '')
        .replace('.', ',')} ou ${text.trim().replace(/[.,]/, '')}\u00a0?`,
  },
  // Why a form can't be sent yet.
  toMend: (question, problem) => `${question} ${problem}`,
  // Below a profile.
  notIn: (text, question) => `«\u00a0${text}\u00a0» à la question «\u00a0${question}\u00a0» n’est pas dans ce profil.`,
};
