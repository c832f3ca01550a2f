import { QuickScanElement } from '../elements/quick-scan/quick-scan-element.ts';
import { define } from './define.ts';

define(QuickScanElement);
