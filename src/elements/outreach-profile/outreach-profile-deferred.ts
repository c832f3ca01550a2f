import { noMeasures } from '../../content/instrument-content.ts';
import { overridden } from '../../content/override.ts';
import { comparing } from '../../content/nl/comparing.ts';
import { outreachDefinitionContent } from '../../content/nl/outreach-definition.ts';
import { outreachDefinitionHelp } from '../../content/nl/outreach-definition-help.ts';
import { profile } from '../../content/nl/profile.ts';
import { quickScanContent } from '../../content/nl/quick-scan.ts';
import { quickScanMeasures } from '../../content/nl/quick-scan-measures.ts';
import { result } from '../../content/nl/result.ts';
import { thresholdChecklistContent } from '../../content/nl/threshold-checklist.ts';
import { outreachDefinition } from '../../model/outreach-definition.ts';
import { quickScan } from '../../model/quick-scan.ts';
import { thresholdChecklist } from '../../model/threshold-checklist.ts';
import { chartStyles } from '../../views/chart-table.ts';
import { comparisonStyles } from '../../views/comparison-view.ts';
import { exportStyles } from '../../views/export-view.ts';
import { fieldStyles } from '../../views/field-styles.ts';
import { interactionStyles } from '../../views/interaction-styles.ts';
import { listStyles } from '../../views/list-styles.ts';
import { noticeStyles } from '../../views/notice-view.ts';
import { printStyles } from '../../views/print-styles.ts';
import { addingStyles } from '../../views/profile/adding-view.ts';
import { invitationStyles } from '../../views/profile/invitation-view.ts';
import { resultListStyles } from '../../views/profile/list-view.ts';
import { pictureStyles } from '../../views/profile/picture-view.ts';
import type { ProfileViewTexts } from '../../views/profile/profile-view.ts';
import { proseStyles } from '../../views/prose-styles.ts';
import { resultStyles } from '../../views/result-styles.ts';
import { tickStyles } from '../../views/tick-styles.ts';
import { styleSheetOf } from '../../views/style-sheet.ts';

/*
 * All that a profile shows and does.
 */
export { candidatesIn, candidatesInFragment, candidatesOf } from '../../model/result-reader.ts';
export { ResultIntake } from '../../model/result-intake.ts';
export { ExportController } from '../../views/export-controller.ts';
export { profileView } from '../../views/profile/profile-view.ts';

export const styleSheet = styleSheetOf([
  proseStyles,
  interactionStyles,
  noticeStyles,
  tickStyles,
  listStyles,
  resultStyles,
  chartStyles,
  comparisonStyles,
  exportStyles,
  fieldStyles,
  resultListStyles,
  addingStyles,
  invitationStyles,
  pictureStyles,
  printStyles,
]);

export const texts = {
  profile,
  result,
  comparing,
  instruments: [
    { instrument: quickScan, content: quickScanContent, measures: quickScanMeasures },
    { instrument: thresholdChecklist, content: thresholdChecklistContent, measures: noMeasures },
    {
      instrument: outreachDefinition,
      // What is asked at each part isn't needed to read the definition, and stands apart.
      content: overridden(outreachDefinitionContent, { questions: outreachDefinitionHelp }),
      measures: noMeasures,
    },
  ],
} as unknown as ProfileViewTexts;
