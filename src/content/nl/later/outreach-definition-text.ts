import type { DefinitionTextWords } from '../../words.ts';
import { attributions } from '../attributions.ts';
import { citations } from '../citations.ts';
import { referencesTexts as references, views } from '../outreach-definition-views.ts';
import { shortQuestions } from '../short-questions.ts';
import { sourceNames } from '../sources.ts';
import { translated, translation } from '../translation.ts';

export const words: DefinitionTextWords = {
  attributions,
  citations,
  references,
  sourceNames,
  views,
  shortQuestions,
  translated,
  translation,
};
