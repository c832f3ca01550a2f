// The types of the texts around the instruments. They derive from the Dutch: if another language lacks a text, or has it
// under another name, it doesn't compile.

import type { Texts } from './same-texts.ts';
import type { accessibilityParagraph } from './nl/accessibility-paragraph.ts';
import type { agreements } from './nl/agreements.ts';
import type { answering } from './nl/answering.ts';
import type { attributions } from './nl/attributions.ts';
import type { comparing } from './nl/comparing.ts';
import type { embedding } from './nl/embedding.ts';
import type { groups } from './nl/groups.ts';
import type { inWords } from './nl/in-words.ts';
import type { insluitcode } from './nl/insluitcode.ts';
import type { installation } from './nl/installation.ts';
import type { measuring } from './nl/measures.ts';
import type { notices } from './nl/notices.ts';
import type { definitionLinks } from './nl/outreach-definition-parts.ts';
import type { definitionMissing } from './nl/outreach-definition-result.ts';
import type { referencesTexts } from './nl/outreach-definition-views.ts';
import type { profile } from './nl/profile.ts';
import type { quickScanResult } from './nl/quick-scan-reflection.ts';
import type { reflecting } from './nl/reflecting.ts';
import type { result } from './nl/result.ts';
import type { round } from './nl/round.ts';
import type { saving } from './nl/saving.ts';
import type { shortQuestions } from './nl/short-questions.ts';
import type { sitePage } from './nl/site-page.ts';
import type { translation } from './nl/translation.ts';
import type { checklistResult } from './nl/threshold-checklist-result.ts';
import type { wish } from './nl/wish.ts';
import type { workshop } from './nl/workshop.ts';

export type AccessibilityParagraph = typeof accessibilityParagraph;
export type AgreementsTexts = Texts<typeof agreements>;
export type AnsweringTexts = Texts<typeof answering>;
export type AttributionTexts = Texts<typeof attributions>;
export type ChecklistResultTexts = Texts<typeof checklistResult>;
export type ComparingTexts = Texts<typeof comparing>;
export type DefinitionLinkTexts = Texts<typeof definitionLinks>;
export type DefinitionMissingTexts = Texts<typeof definitionMissing>;
export type EmbeddingTexts = Texts<typeof embedding>;
export type InWordsTexts = Texts<typeof inWords>;
export type GroupsTexts = Texts<typeof groups>;
export type InsluitcodeTexts = Texts<typeof insluitcode>;
export type InstallationTexts = Texts<typeof installation>;
/** What one instrument says of its result. */
export type InstrumentResultTexts = Texts<typeof quickScanResult>;
export type MeasuringTexts = Texts<typeof measuring>;
export type NoticeTexts = Texts<typeof notices>;
export type ProfileTexts = Texts<typeof profile>;
export type ReferencesTexts = Texts<typeof referencesTexts>;
export type ReflectingTexts = Texts<typeof reflecting>;
export type ResultTexts = Texts<typeof result>;
export type RoundTexts = Texts<typeof round>;
export type SavingTexts = Texts<typeof saving>;
export type SitePageTexts = Texts<typeof sitePage>;
export type TranslationTexts = Texts<typeof translation>;
export type ShortQuestionTexts = Texts<typeof shortQuestions>;
export type WishTexts = Texts<typeof wish>;
export type WorkshopTexts = Texts<typeof workshop>;

/** The messages about the answers as a whole. */
export type NoticeMessage = Exclude<
  keyof NoticeTexts,
  'undo' | 'clear' | 'clearChoice' | 'restore' | 'missing' | 'blocked'
>;
