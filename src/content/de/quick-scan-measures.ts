import type { QuickScan } from '../../model/quick-scan.ts';
import type { MeasureTexts } from '../instrument-content.ts';

/** The questions of the source, which puts the last one in brackets. */
export const quickScanMeasures: MeasureTexts<QuickScan> = {
  measures: {
    'time-frame.outreach-hours': {
      text: 'Wie viele Stunden pro Woche darf ich aufsuchend arbeiten?',
      origin: 'quick-scan-2013',
    },
    'time-frame.contact-hours': {
      text: 'Wie viele Stunden pro Woche darf ich mit 1 Person/Gruppe arbeiten?',
      origin: 'quick-scan-2013',
    },
    'time-frame.contact-duration': {
      text: 'Wie lange darf ich mit 1 Person/Gruppe arbeiten?',
      origin: 'quick-scan-2013',
    },
    'time-frame.project-duration': { text: '(Wie lange dauert unser Projekt?)', origin: 'quick-scan-2013' },
  },
  units: { 'hours-per-week': 'Stunden pro Woche', weeks: 'Wochen', months: 'Monate' },
  unitsOfOne: { 'hours-per-week': 'Stunde pro Woche', weeks: 'Woche', months: 'Monat' },
};
