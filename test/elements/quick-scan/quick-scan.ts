// The quick scan as every test of it finds it: by the words of a visitor, and with results of it.

import '../../../src/define/quick-scan.ts';
import type { QuickScanElement } from '../../../src/index.ts';
import { fromCode, quickScan, toCode } from '../../../src/model/index.ts';
import { type AnsweringTag, mountResult, mountTag, mountVisited, press } from '../harness.ts';

/** Everything answered, without measures. */
export const COMPLETE = 'QSRDNFVF';
/** Only `location` (public and online), `objective` and the measures. */
export const STARTED = 'Y8NBGB18XFWMJFXW';

const { 'time-frame.limit': _last, ...allButLast } = fromCode([quickScan], COMPLETE).answers;

export const quickScanTag: AnsweringTag<QuickScanElement> = {
  tag: 'quick-scan',
  asks: '',
  instrument: quickScan,
  title: 'Quickscan outreachend werken',
  step: 'Parameter',
  labels: [
    'Werkrelatie',
    '(Aan)melding',
    'Doelgroep',
    'Locatie',
    'Acties',
    'Prioritaire doelstelling',
    'Regie',
    'Focus',
    'Tijdsbepaling',
  ],
  entrance: 'Vrijwillig',
  exit: '9 Tijdsbepaling, nog open',
  toResult: 'Bekijk het profiel',
  resultTitle: 'Profiel',
  clear: 'Wis mijn keuze',
  focusAfterClear: 'Gelimiteerd',
  atStart: 1,
  goTo: (scan, index) => press(scan, new RegExp(`^${index + 1} `)),
  first: {
    question: 'Welke positie neem je in als werker?',
    option: 'Dwang',
    answers: { 'working-relationship': ['coercive'] },
  },
  last: {
    questions: ['Wat is de duur en de intensiteit van een werkrelatie?'],
    options: ['Gelimiteerd', 'Niet-gelimiteerd'],
  },
  complete: COMPLETE,
  allButLast: toCode(quickScan, allButLast),
  started: STARTED,
  some: { location: ['private', 'public'], objective: 'society-oriented' },
  others: { location: ['public', 'online'], objective: 'society-oriented' },
};

export const mountScan = (attributes = '', content = ''): Promise<QuickScanElement> =>
  mountTag(quickScanTag, attributes, content);
export const mountVisitedScan = (attributes = '', content = ''): Promise<QuickScanElement> =>
  mountVisited(quickScanTag, attributes, content);
export const mountScanResult = (attributes = `value="${COMPLETE}"`, content = ''): Promise<QuickScanElement> =>
  mountResult(quickScanTag, attributes, content);
