import type { WorkshopWords } from '../../words.ts';
import { agreements } from '../agreements.ts';
import { partReflection } from '../outreach-definition-parts.ts';
import { quickScanReflection } from '../quick-scan-reflection.ts';
import { reflecting } from '../reflecting.ts';
import { thresholdChecklistReflection } from '../threshold-checklist-result.ts';
import { workshop } from '../workshop.ts';

export const words: WorkshopWords = {
  workshop,
  agreements,
  reflecting,
  reflection: {
    'quick-scan': quickScanReflection.questions,
    'threshold-checklist': thresholdChecklistReflection,
    'outreach-definition': partReflection,
  },
};
