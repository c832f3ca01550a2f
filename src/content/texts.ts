// The shape of what elements and pages say around their instruments. It follows from the Dutch texts: a text that another
// language lacks, or has under another name, doesn't compile.

import type { accessibilityParagraph } from './nl/accessibility-paragraph.ts';
import type { answering } from './nl/answering.ts';
import type { comparing } from './nl/comparing.ts';
import type { embedding } from './nl/embedding.ts';
import type { measuring } from './nl/measures.ts';
import type { notices } from './nl/notices.ts';
import type { definitionLinks } from './nl/outreach-definition-parts.ts';
import type { referencesTexts } from './nl/outreach-definition-views.ts';
import type { profile } from './nl/profile.ts';
import type { quickScanResult } from './nl/quick-scan-reflection.ts';
import type { result } from './nl/result.ts';
import type { saving } from './nl/saving.ts';
import type { shortQuestions } from './nl/short-questions.ts';
import type { checklistResult } from './nl/threshold-checklist-result.ts';

/** The same keys and the same functions, with any words. */
export type Texts<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Texts<T[Key]> };

export type AccessibilityParagraph = typeof accessibilityParagraph;
export type AnsweringTexts = Texts<typeof answering>;
export type ChecklistResultTexts = Texts<typeof checklistResult>;
export type ComparingTexts = Texts<typeof comparing>;
export type DefinitionLinkTexts = Texts<typeof definitionLinks>;
export type EmbeddingTexts = Texts<typeof embedding>;
/** What one instrument says of its result. */
export type InstrumentResultTexts = Texts<typeof quickScanResult>;
export type MeasuringTexts = Texts<typeof measuring>;
export type NoticeTexts = Texts<typeof notices>;
export type ProfileTexts = Texts<typeof profile>;
export type ReferencesTexts = Texts<typeof referencesTexts>;
export type ResultTexts = Texts<typeof result>;
export type SavingTexts = Texts<typeof saving>;
export type ShortQuestionTexts = Texts<typeof shortQuestions>;

/** What can be told about the answers as a whole. */
export type NoticeMessage = Exclude<keyof NoticeTexts, 'undo' | 'missing'>;
