import type { Result } from '../../model/result.ts';
import type { ThresholdChecklist } from '../../model/threshold-checklist.ts';

/** A person changed an answer. */
export class ThresholdChecklistChangeEvent extends CustomEvent<Result<ThresholdChecklist>> {
  constructor(detail: Result<ThresholdChecklist>) {
    super('threshold-checklist-change', { detail, bubbles: true, composed: true });
  }
}

/** A person's answer made the checklist complete. Fires after the change event, and again if it was incomplete in the meantime. */
export class ThresholdChecklistCompleteEvent extends CustomEvent<Result<ThresholdChecklist>> {
  constructor(detail: Result<ThresholdChecklist>) {
    super('threshold-checklist-complete', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'threshold-checklist-change': ThresholdChecklistChangeEvent;
    'threshold-checklist-complete': ThresholdChecklistCompleteEvent;
  }
}
