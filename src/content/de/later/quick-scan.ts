import type { QuickScanLater } from '../../words.ts';
import { agreements } from '../agreements.ts';
import { comparing } from '../comparing.ts';
import { inWords } from '../in-words.ts';
import { measuring } from '../measures.ts';
import { notices } from '../notices.ts';
import { partLabels as parts } from '../outreach-definition.ts';
import { quickScanHelp, quickScanKindsHelp } from '../quick-scan-help.ts';
import { quickScanMeasures as measures } from '../quick-scan-measures.ts';
import { quickScanReflection as reflection, quickScanResult as own } from '../quick-scan-reflection.ts';
import { reflecting } from '../reflecting.ts';
import { result } from '../result.ts';
import { round } from '../round.ts';
import { saving } from '../saving.ts';
import { translation } from '../translation.ts';
import { wish } from '../wish.ts';

export const words: QuickScanLater = {
  notices,
  result,
  translation,
  comparing,
  inWords,
  agreements,
  reflecting,
  wish,
  round,
  saving,
  own,
  measures,
  measuring,
  reflection,
  parts,
  help: { questions: quickScanHelp, kinds: quickScanKindsHelp },
};
