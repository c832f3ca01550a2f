import type { Texts } from '../same-texts.ts';
import type { quickScanResult } from './quick-scan-reflection.ts';

/** What the check of one's own practice says about its result. */
export const definitionResult: Texts<typeof quickScanResult> = {
  title: 'De definitie in jullie praktijk',
  noJudgement: 'Dit is geen score: het toont welke delen jullie terugvinden, en waar jullie samen over kunnen praten.',
  reflectionOrigin: 'Deze vragen zijn van dit project, niet van de auteurs.',
};

/** What it says about parts that are missing, wholly or in part. */
export const definitionMissing = {
  title: 'Wat er (nog) ontbreekt',
  // If no part is wholly missing.
  partialTitle: 'Wat er deels is',
  absent: 'Deze delen vinden jullie niet terug:',
  partial: 'Deze delen vinden jullie deels terug:',
  meaning:
    'Jullie werk is daarom niet minder waard. Het is alleen (nog) geen outreachend werken zoals de definitie van 2012 het bedoelt: die noemt al deze delen samen.',
  partialQuestion:
    'De definitie van 2012 noemt al deze delen samen. Wat is er nodig om meer van deze delen terug te vinden?',
  partialOrigin: 'Vraag van dit project.',
  none: 'Niets: jullie vinden alle acht de delen van de definitie terug.',
  origin: 'Deze conclusie trekt dit project, niet de auteurs.',
};
