import { chartStyles } from './chart-table.ts';
import { comparisonStyles } from './comparison-view.ts';
import { exportStyles } from './export-view.ts';
import { interactionStyles } from './interaction-styles.ts';
import { listStyles } from './list-styles.ts';
import { noticeStyles } from './notice-view.ts';
import { printStyles } from './print-styles.ts';
import { proseStyles } from './prose-styles.ts';
import { reflectionStyles } from './reflection-view.ts';
import { resultStyles } from './result-styles.ts';
import { snapshotsStyles } from './snapshots-controller.ts';
import { tickStyles } from './tick-styles.ts';

/** What every element that answers an instrument shows after its questions. */
export const instrumentStyles = [
  proseStyles,
  interactionStyles,
  noticeStyles,
  tickStyles,
  listStyles,
  resultStyles,
  chartStyles,
  comparisonStyles,
  reflectionStyles,
  exportStyles,
  snapshotsStyles,
  printStyles,
];
