import type { ReactiveElement } from 'lit';
import type { QuickScanLater } from '../../content/words.ts';
import { instrumentStyles } from '../../views/instrument-styles.ts';
import type { InstrumentState } from '../../views/instrument-view.ts';
import { measureStyles } from '../../views/measure-view.ts';
import { QuickScanViews } from '../../views/quick-scan-views.ts';
import { styleSheetOf } from '../../views/style-sheet.ts';

/*
 * Everything that isn't needed to answer the first question.
 */

export const styleSheet = styleSheetOf([...instrumentStyles, measureStyles]);

export const createViews = (host: ReactiveElement, state: () => InstrumentState<QuickScanLater>): QuickScanViews =>
  new QuickScanViews(host, state);
