import 'outreach-elements/define/outreach-profile.js';
import { createResult, quickScan, timestamp } from 'outreach-elements/model';

const answers = { location: ['public', 'online'], direction: 'demand-led' };
const recordedAt = timestamp(new Date('2026-01-15T09:30:00+01:00'));

for (const profile of document.querySelectorAll('outreach-profile')) {
  profile.results = [createResult(quickScan, answers, recordedAt), 'QSRD-NFVF'];
}
