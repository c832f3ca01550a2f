import type { QuickScan } from '../../model/quick-scan.ts';
import type { MeasureTexts } from '../instrument-content.ts';

/** The questions of the source, which puts the last one in brackets. */
export const quickScanMeasures: MeasureTexts<QuickScan> = {
  measures: {
    'time-frame.outreach-hours': { text: 'How many hours a week may I do outreach?', origin: 'quick-scan-2013' },
    'time-frame.contact-hours': {
      text: 'How many hours a week may I work with 1 client/group?',
      origin: 'quick-scan-2013',
    },
    'time-frame.contact-duration': { text: 'How long may I work with 1 client/group?', origin: 'quick-scan-2013' },
    'time-frame.project-duration': { text: '(How long does our project last?)', origin: 'quick-scan-2013' },
  },
  units: { 'hours-per-week': 'hours a week', weeks: 'weeks', months: 'months' },
  unitsOfOne: { 'hours-per-week': 'hour a week', weeks: 'week', months: 'month' },
};
