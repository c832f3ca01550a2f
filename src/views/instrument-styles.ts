import { agreementsStyles } from './agreements/agreements-frame.ts';
import { answeringStyles } from './answering-styles.ts';
import { attributionStyles } from './attribution-view.ts';
import { blockedFormStyles } from './blocked-form.ts';
import { chartStyles } from './chart-table.ts';
import { comparisonStyles } from './comparison-view.ts';
import { exportStyles } from './export-view.ts';
import { fieldStyles } from './field-styles.ts';
import { interactionStyles } from './interaction-styles.ts';
import { keptRoomStyles } from './kept-room.ts';
import { listStyles } from './list-styles.ts';
import { noticeStyles } from './notice-view.ts';
import { printStyles } from './print-styles.ts';
import { proseStyles } from './prose-styles.ts';
import { reflectionStyles } from './reflection-view.ts';
import { resultStyles } from './result-styles.ts';
import { snapshotsStyles } from './snapshots-controller.ts';
import { tickStyles } from './tick-styles.ts';
import { translationStyles } from './translation-view.ts';
import { wishStyles } from './wish/wish-view.ts';

/** The styles that every element that answers an instrument loads after its questions. */
export const instrumentStyles = [
  proseStyles,
  interactionStyles,
  answeringStyles,
  noticeStyles,
  blockedFormStyles,
  keptRoomStyles,
  tickStyles,
  listStyles,
  resultStyles,
  chartStyles,
  comparisonStyles,
  wishStyles,
  reflectionStyles,
  fieldStyles,
  agreementsStyles,
  attributionStyles,
  exportStyles,
  snapshotsStyles,
  translationStyles,
  printStyles,
];
