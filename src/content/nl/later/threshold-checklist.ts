import { noMeasures as measures } from '../../instrument-content.ts';
import type { ThresholdChecklistLater } from '../../words.ts';
import { agreements } from '../agreements.ts';
import { attributions } from '../attributions.ts';
import { antwerpen, sam, vvsg } from '../citations.ts';
import { comparing } from '../comparing.ts';
import { inWords } from '../in-words.ts';
import { notices } from '../notices.ts';
import { participationResults as ideas } from '../participation-results.ts';
import { quickScanContent as scan } from '../quick-scan.ts';
import { reflecting } from '../reflecting.ts';
import { result } from '../result.ts';
import { round } from '../round.ts';
import { saving } from '../saving.ts';
import { thresholdChecklistHelp as questions } from '../threshold-checklist-help.ts';
import {
  checklistResult as checklist,
  thresholdChecklistReflection as reflection,
  thresholdChecklistResult as own,
} from '../threshold-checklist-result.ts';
import { translation } from '../translation.ts';
import { wish } from '../wish.ts';

export const words: ThresholdChecklistLater = {
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
  checklist,
  attributions,
  cited: { antwerpen, sam, vvsg },
  ideas,
  reflection,
  scan,
  help: { questions },
};
