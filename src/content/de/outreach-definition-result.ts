import type { DefinitionMissingTexts, InstrumentResultTexts } from '../texts.ts';

/** What the check of one's own practice says about its result. */
export const definitionResult: InstrumentResultTexts = {
  title: 'Die Definition in Ihrer Praxis',
  noJudgement:
    'Dies ist keine Punktzahl: Es zeigt, welche Teile Sie wiederfinden und worüber Sie miteinander sprechen können.',
  reflectionOrigin: 'Diese Fragen sind von diesem Projekt, nicht von den Autoren.',
};

/** What it says about parts that are missing, wholly or in part. */
export const definitionMissing: DefinitionMissingTexts = {
  title: 'Was (noch) fehlt',
  // If no part is wholly missing.
  partialTitle: 'Was teilweise da ist',
  absent: 'Diese Teile finden Sie nicht wieder:',
  partial: 'Diese Teile finden Sie teils wieder:',
  meaning:
    'Ihre Arbeit ist deshalb nicht weniger wert. Sie ist nur (noch) keine aufsuchende Arbeit, wie die Definition von 2012 sie meint: Sie nennt alle diese Teile zusammen.',
  partialQuestion:
    'Die Definition von 2012 nennt all diese Teile zusammen. Was ist nötig, um mehr von diesen Teilen wiederzufinden?',
  partialOrigin: 'Frage dieses Projekts.',
  none: 'Nichts: Sie finden alle acht Teile der Definition wieder.',
  origin: 'Diesen Schluss zieht dieses Projekt, nicht die Autoren.',
};
