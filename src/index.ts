export { QuickScanElement } from './elements/quick-scan/quick-scan-element.ts';
export { QuickScanChangeEvent, QuickScanCompleteEvent } from './elements/quick-scan/quick-scan-events.ts';
