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
import { InstrumentViews } from '../../views/instrument-views.ts';
import { measureStyles } from '../../views/measure-view.ts';
import { MeasuresController } from '../../views/measures-controller.ts';
import { quickScanResultView } from '../../views/quick-scan-result-view.ts';

/*
 * Everything that nobody needs to answer the first question.
 */
export { quickScanHelp as help } from '../../content/nl/quick-scan-help.ts';

export const styles = [...instrumentStyles, fieldStyles, measureStyles];

export const texts = { notices, result, comparing, saving, own: quickScanResult, measures: quickScanMeasures };

export const createViews = (host: ReactiveElement, state: () => InstrumentState): InstrumentViews =>
  new InstrumentViews(host, state, texts, (shown, exports) =>
    quickScanResultView(shown, exports, { reflection: quickScanReflection, parts: partLabels }),
  );

export const createMeasures = (host: ReactiveElement): MeasuresController =>
  new MeasuresController(host, measuring, quickScanMeasures);
