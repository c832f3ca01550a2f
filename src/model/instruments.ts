import type { Instrument } from './instrument.ts';
import { outreachDefinition } from './outreach-definition.ts';
import { quickScan } from './quick-scan.ts';
import { thresholdChecklist } from './threshold-checklist.ts';

/** Every instrument, in every version. */
export const instruments: readonly [Instrument, ...Instrument[]] = [quickScan, thresholdChecklist, outreachDefinition];
