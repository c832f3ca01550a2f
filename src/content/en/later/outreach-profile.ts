import type { OutreachProfileLater } from '../../words.ts';
import { comparing } from '../comparing.ts';
import { inWords } from '../in-words.ts';
import { outreachDefinitionHelp as definitionQuestions } from '../outreach-definition-help.ts';
import { definitionResult } from '../outreach-definition-result.ts';
import { outreachDefinitionContent as definition } from '../outreach-definition.ts';
import { profile } from '../profile.ts';
import { quickScanMeasures as scanMeasures } from '../quick-scan-measures.ts';
import { quickScanContent as scan } from '../quick-scan.ts';
import { result } from '../result.ts';
import { thresholdChecklistContent as checklist } from '../threshold-checklist.ts';
import { translated, translation } from '../translation.ts';

export const words: OutreachProfileLater = {
  profile,
  result,
  translated,
  translation,
  comparing,
  inWords,
  scan,
  scanMeasures,
  checklist,
  definition,
  definitionTitle: definitionResult.title,
  definitionQuestions,
};
