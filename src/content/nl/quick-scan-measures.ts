import type { QuickScan } from '../../model/quick-scan.ts';
import type { MeasureTexts } from '../instrument-content.ts';

/** The questions of the source, which has the last one in brackets. */
export const quickScanMeasures: MeasureTexts<QuickScan> = {
  measures: {
    'time-frame.outreach-hours': { text: 'Hoeveel uur per week mag ik outreachen?', origin: 'antwerpen' },
    'time-frame.contact-hours': { text: 'Hoeveel uur per week mag ik met 1 cliënt/groep werken?', origin: 'antwerpen' },
    'time-frame.contact-duration': { text: 'Hoe lang mag ik met 1 cliënt/groep werken?', origin: 'antwerpen' },
    'time-frame.project-duration': { text: '(Hoe lang duurt ons project?)', origin: 'antwerpen' },
  },
  units: { 'hours-per-week': 'uur per week', weeks: 'weken', months: 'maanden' },
};
