import type { ReactiveElement } from 'lit';
import type { ThresholdChecklistLater } from '../../content/words.ts';
import { checklistResultStyles, checklistResultView } from '../../views/checklist-result-view.ts';
import { instrumentStyles } from '../../views/instrument-styles.ts';
import type { InstrumentState } from '../../views/instrument-view.ts';
import { InstrumentViews } from '../../views/instrument-views.ts';
import { styleSheetOf } from '../../views/style-sheet.ts';

/*
 * Everything that isn't needed to answer the first group.
 */

export const styleSheet = styleSheetOf([...instrumentStyles, checklistResultStyles]);

export const createViews = (
  host: ReactiveElement,
  state: () => InstrumentState<ThresholdChecklistLater>,
): InstrumentViews<ThresholdChecklistLater> => new InstrumentViews(host, state, checklistResultView);
