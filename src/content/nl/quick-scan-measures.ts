import type { QuickScan } from '../../model/quick-scan.ts';
import type { MeasureTexts } from '../instrument-content.ts';

/** The questions of the source, which puts the last one in brackets. */
export const quickScanMeasures: MeasureTexts<QuickScan> = {
  measures: {
    'time-frame.outreach-hours': { text: 'Hoeveel uur per week mag ik outreachen?', origin: 'quick-scan-2013' },
    'time-frame.contact-hours': {
      text: 'Hoeveel uur per week mag ik met 1 cliënt/groep werken?',
      origin: 'quick-scan-2013',
    },
    'time-frame.contact-duration': { text: 'Hoe lang mag ik met 1 cliënt/groep werken?', origin: 'quick-scan-2013' },
    'time-frame.project-duration': { text: '(Hoe lang duurt ons project?)', origin: 'quick-scan-2013' },
  },
  units: { 'hours-per-week': 'uur per week', weeks: 'weken', months: 'maanden' },
  unitsOfOne: { 'hours-per-week': 'uur per week', weeks: 'week', months: 'maand' },
};
