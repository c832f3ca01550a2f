import { createResult, quickScan } from '../../src/model/index.ts';

/** Codes of 16 symbols, as long as any: another for each number of hours. */
export const longestCode = (hours: number): string =>
  createResult(quickScan, {
    'time-frame.outreach-hours': hours,
    'time-frame.contact-hours': 168,
    'time-frame.contact-duration': { value: 120, unit: 'months' },
    'time-frame.project-duration': { value: 120, unit: 'months' },
  }).code;

export const longestCodes = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => longestCode(index));
