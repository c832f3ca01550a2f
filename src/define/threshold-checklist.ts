import { ThresholdChecklistElement } from '../elements/threshold-checklist/threshold-checklist-element.ts';
import { define } from './define.ts';

define(ThresholdChecklistElement);

// Whoever registers the tag gets its types as well.
export type { ThresholdChecklistElement } from '../elements/threshold-checklist/threshold-checklist-element.ts';
export type {
  ThresholdChecklistChangeEvent,
  ThresholdChecklistCompleteEvent,
} from '../elements/threshold-checklist/threshold-checklist-events.ts';
