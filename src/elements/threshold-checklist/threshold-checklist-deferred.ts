import type { ReactiveElement } from 'lit';
import { noMeasures } from '../../content/instrument-content.ts';
import { comparing } from '../../content/nl/comparing.ts';
import { notices } from '../../content/nl/notices.ts';
import { quickScanContent } from '../../content/nl/quick-scan.ts';
import { result } from '../../content/nl/result.ts';
import { saving } from '../../content/nl/saving.ts';
import { shortQuestions } from '../../content/nl/short-questions.ts';
import {
  checklistResult,
  thresholdChecklistReflection,
  thresholdChecklistResult,
} from '../../content/nl/threshold-checklist-result.ts';
import { checklistResultStyles, checklistResultView } from '../../views/checklist-result-view.ts';
import { instrumentStyles } from '../../views/instrument-styles.ts';
import type { InstrumentState } from '../../views/instrument-view.ts';
import { InstrumentViews } from '../../views/instrument-views.ts';
import { styleSheetOf } from '../../views/style-sheet.ts';
import { thresholdChecklistHelp } from '../../content/nl/threshold-checklist-help.ts';

/*
 * Everything that nobody needs to answer the first group.
 */

export const help = { questions: thresholdChecklistHelp };

export const styleSheet = styleSheetOf([...instrumentStyles, checklistResultStyles]);

export const texts = { notices, result, comparing, saving, own: thresholdChecklistResult, measures: noMeasures };

export const createViews = (host: ReactiveElement, state: () => InstrumentState): InstrumentViews =>
  new InstrumentViews(host, state, texts, (shown, exports) =>
    checklistResultView(shown, exports, {
      checklist: checklistResult,
      short: shortQuestions,
      reflection: thresholdChecklistReflection,
      scan: quickScanContent,
    }),
  );
