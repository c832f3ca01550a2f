import type { QuickScan } from '../../model/quick-scan.ts';
import type { Result } from '../../model/result.ts';

/** A person changed an answer. */
export class QuickScanChangeEvent extends CustomEvent<Result<QuickScan>> {
  constructor(detail: Result<QuickScan>) {
    super('quick-scan-change', { detail, bubbles: true, composed: true });
  }
}

/** A person's answer made the quick scan complete. Fires after the change event, and again if it was incomplete in the meantime. */
export class QuickScanCompleteEvent extends CustomEvent<Result<QuickScan>> {
  constructor(detail: Result<QuickScan>) {
    super('quick-scan-complete', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'quick-scan-change': QuickScanChangeEvent;
    'quick-scan-complete': QuickScanCompleteEvent;
  }
}
