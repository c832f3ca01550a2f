import type { QuickScanFirst } from '../../words.ts';
import { answering } from '../answering.ts';
import { quickScanContent as content } from '../quick-scan.ts';

export const words: QuickScanFirst = { answering, translated: '', content };
