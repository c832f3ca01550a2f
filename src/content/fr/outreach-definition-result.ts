import type { DefinitionMissingTexts, InstrumentResultTexts } from '../texts.ts';

/** What the check of one's own practice says about its result. */
export const definitionResult: InstrumentResultTexts = {
  title: 'La définition dans votre pratique',
  noJudgement:
    'Ceci n’est pas un score : cela montre quelles parties vous retrouvez, et de quoi vous pouvez parler ensemble.',
  reflectionOrigin: 'Ces questions sont de ce projet, pas des auteurs.',
};

/** What it says about parts that are missing, wholly or in part. */
export const definitionMissing: DefinitionMissingTexts = {
  title: 'Ce qui manque (encore)',
  // If no part is wholly missing.
  partialTitle: 'Ce qui est présent en partie',
  absent: 'Ces parties, vous ne les retrouvez pas :',
  partial: 'Ces parties, vous les retrouvez en partie :',
  meaning:
    'Votre travail n’a pas moins de valeur pour autant. Seulement, ce n’est pas (encore) du travail d’outreach au sens de la définition de 2012 : elle nomme toutes ces parties ensemble.',
  partialQuestion: 'La définition de 2012 nomme toutes ces parties ensemble. Que faut-il pour en retrouver davantage ?',
  partialOrigin: 'Question de ce projet.',
  none: 'Rien : vous retrouvez les huit parties de la définition.',
  origin: 'C’est ce projet qui tire cette conclusion, pas les auteurs.',
};
