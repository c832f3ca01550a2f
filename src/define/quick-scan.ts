import { QuickScanElement } from '../elements/quick-scan/quick-scan-element.ts';
import { define } from './define.ts';

define(QuickScanElement);

// Whoever registers the tag gets its types as well.
export type { QuickScanElement } from '../elements/quick-scan/quick-scan-element.ts';
export type { QuickScanChangeEvent, QuickScanCompleteEvent } from '../elements/quick-scan/quick-scan-events.ts';
