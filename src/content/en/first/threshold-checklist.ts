import type { ThresholdChecklistFirst } from '../../words.ts';
import { answering } from '../answering.ts';
import { shortQuestions } from '../short-questions.ts';
import { thresholdChecklistContent as content, thresholdNote } from '../threshold-checklist.ts';
import { translated } from '../translation.ts';

export const words: ThresholdChecklistFirst = { answering, translated, content, shortQuestions, thresholdNote };
