import { QuickScanElement } from '../elements/quick-scan/quick-scan-element.ts';
import { define } from './define.ts';

define(QuickScanElement);

// So that whoever registers the tag has its types as well.
export type { QuickScanElement } from '../elements/quick-scan/quick-scan-element.ts';
export type { QuickScanChangeEvent, QuickScanCompleteEvent } from '../elements/quick-scan/quick-scan-events.ts';
