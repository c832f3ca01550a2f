import type { ReactiveElement } from 'lit';
import { comparing } from '../../content/nl/comparing.ts';
import { measuring } from '../../content/nl/measures.ts';
import { notices } from '../../content/nl/notices.ts';
import { partLabels } from '../../content/nl/outreach-definition.ts';
import { quickScanMeasures } from '../../content/nl/quick-scan-measures.ts';
import { quickScanReflection, quickScanResult } from '../../content/nl/quick-scan-reflection.ts';
import { result } from '../../content/nl/result.ts';
import { saving } from '../../content/nl/saving.ts';
import { fieldStyles } from '../../views/field-styles.ts';
import { instrumentStyles } from '../../views/instrument-styles.ts';
import type { InstrumentState } from '../../views/instrument-view.ts';
import { measureStyles } from '../../views/measure-view.ts';
import { QuickScanViews } from '../../views/quick-scan-views.ts';
import { styleSheetOf } from '../../views/style-sheet.ts';
import { quickScanHelp, quickScanKindsHelp } from '../../content/nl/quick-scan-help.ts';

/*
 * Everything that nobody needs to answer the first question.
 */

export const help = { questions: quickScanHelp, kinds: quickScanKindsHelp };

export const styleSheet = styleSheetOf([...instrumentStyles, fieldStyles, measureStyles]);

export const texts = {
  notices,
  result,
  comparing,
  saving,
  own: quickScanResult,
  measures: quickScanMeasures,
  measuring,
  reflection: quickScanReflection,
  parts: partLabels,
};

export const createViews = (host: ReactiveElement, state: () => InstrumentState): QuickScanViews =>
  new QuickScanViews(host, state, texts);
