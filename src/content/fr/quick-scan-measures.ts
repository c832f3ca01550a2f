import type { QuickScan } from '../../model/quick-scan.ts';
import type { MeasureTexts } from '../instrument-content.ts';

/** The questions of the source, which puts the last one in brackets. */
export const quickScanMeasures: MeasureTexts<QuickScan> = {
  measures: {
    'time-frame.outreach-hours': {
      text: 'Combien d’heures par semaine puis-je consacrer à l’outreach ?',
      origin: 'quick-scan-2013',
    },
    'time-frame.contact-hours': {
      text: 'Combien d’heures par semaine puis-je travailler avec 1 personne/groupe ?',
      origin: 'quick-scan-2013',
    },
    'time-frame.contact-duration': {
      text: 'Pendant combien de temps puis-je travailler avec 1 personne/groupe ?',
      origin: 'quick-scan-2013',
    },
    'time-frame.project-duration': { text: '(Combien de temps dure notre projet ?)', origin: 'quick-scan-2013' },
  },
  units: { 'hours-per-week': 'heures par semaine', weeks: 'semaines', months: 'mois' },
  unitsOfOne: { 'hours-per-week': 'heure par semaine', weeks: 'semaine', months: 'mois' },
};
