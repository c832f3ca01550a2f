import { noMeasures as measures } from '../../instrument-content.ts';
import type { OutreachDefinitionLater } from '../../words.ts';
import { agreements } from '../agreements.ts';
import { attributions } from '../attributions.ts';
import { antwerpen } from '../citations.ts';
import { comparing } from '../comparing.ts';
import { inWords } from '../in-words.ts';
import { notices } from '../notices.ts';
import { outreachDefinitionHelp as questions, reflectLead } from '../outreach-definition-help.ts';
import { definitionLinks as links, partReflection as reflection, parts } from '../outreach-definition-parts.ts';
import { definitionMissing as missing, definitionResult as own } from '../outreach-definition-result.ts';
import { quickScanContent as scan } from '../quick-scan.ts';
import { reflecting } from '../reflecting.ts';
import { result } from '../result.ts';
import { round } from '../round.ts';
import { saving } from '../saving.ts';
import { translation } from '../translation.ts';
import { wish } from '../wish.ts';

export const words: OutreachDefinitionLater = {
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
  reflectLead,
  parts,
  links,
  attributions,
  cited: { antwerpen },
  scan,
  reflection,
  missing,
  help: { questions },
};
