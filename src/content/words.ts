// The words of each tag: those it needs first, to be answered, and those that load later. The types are the same in every language.

import type { DefinitionPart, OutreachDefinition } from '../model/outreach-definition.ts';
import type { ShownView } from '../model/definition-views.ts';
import type { QuickScan } from '../model/quick-scan.ts';
import type { ThresholdChecklist } from '../model/threshold-checklist.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Citations } from './citations.ts';
import type { PartContent, Quotation, ViewContent } from './definition-content.ts';
import type {
  InstrumentContent,
  MeasureTexts,
  QuestionText,
  ReflectionContent,
  ReflectionPerQuestion,
} from './instrument-content.ts';
import type {
  AgreementsTexts,
  AnsweringTexts,
  AttributionTexts,
  ChecklistResultTexts,
  ComparingTexts,
  DefinitionLinkTexts,
  DefinitionMissingTexts,
  InWordsTexts,
  InstrumentResultTexts,
  MeasuringTexts,
  NoticeTexts,
  ProfileTexts,
  ReferencesTexts,
  ReflectingTexts,
  ResultTexts,
  RoundTexts,
  SavingTexts,
  ShortQuestionTexts,
  TranslationTexts,
  WishTexts,
  WorkshopTexts,
} from './texts.ts';
import type { ThresholdSource } from './sources.ts';

/** What it takes to answer the first question of an instrument. */
export interface FirstWords<I extends Instrument> {
  readonly answering: AnsweringTexts;
  /** Says that this is a translation; empty in the original. */
  readonly translated: string;
  readonly content: InstrumentContent<I>;
}

/** What else an element that answers an instrument says. */
export interface LaterWords {
  readonly notices: NoticeTexts;
  readonly result: ResultTexts;
  readonly translation: TranslationTexts;
  readonly comparing: ComparingTexts;
  readonly inWords: InWordsTexts;
  readonly agreements: AgreementsTexts;
  readonly reflecting: ReflectingTexts;
  readonly wish: WishTexts;
  readonly round: RoundTexts;
  readonly saving: SavingTexts;
  /** What this instrument says of its result. */
  readonly own: InstrumentResultTexts;
  readonly measures: MeasureTexts;
  /** Explanations that load after the questions, in the shape of the instrument's texts. */
  readonly help: object;
}

export type QuickScanFirst = FirstWords<QuickScan>;

export interface QuickScanLater extends LaterWords {
  readonly measuring: MeasuringTexts;
  readonly reflection: ReflectionContent<QuickScan>;
  readonly parts: Readonly<Record<DefinitionPart, string>>;
}

export interface ThresholdChecklistFirst extends FirstWords<ThresholdChecklist> {
  readonly shortQuestions: ShortQuestionTexts;
  readonly thresholdNote: (source: ThresholdSource) => string;
}

export interface ThresholdChecklistLater extends LaterWords {
  readonly checklist: ChecklistResultTexts;
  readonly attributions: AttributionTexts;
  readonly cited: Pick<Citations, 'antwerpen' | 'sam' | 'vvsg'>;
  /** Results of participation projects, as ideas. */
  readonly ideas: readonly string[];
  readonly reflection: ReflectionPerQuestion<ThresholdChecklist>;
  readonly scan: InstrumentContent<QuickScan>;
}

export interface OutreachDefinitionFirst extends FirstWords<OutreachDefinition> {
  readonly quotation: Quotation;
  readonly citation: string;
  readonly closePart: string;
}

export interface OutreachDefinitionLater extends LaterWords {
  /** The lead when a team checks its own practice. */
  readonly reflectLead: string;
  readonly parts: Readonly<Record<DefinitionPart, PartContent>>;
  readonly links: DefinitionLinkTexts;
  readonly attributions: AttributionTexts;
  readonly cited: Pick<Citations, 'antwerpen'>;
  readonly scan: InstrumentContent<QuickScan>;
  readonly reflection: ReflectionPerQuestion<OutreachDefinition>;
  readonly missing: DefinitionMissingTexts;
}

/** What the views besides the definition say. */
export interface DefinitionTextWords {
  readonly attributions: AttributionTexts;
  readonly citations: Citations;
  readonly sourceNames: Readonly<Record<ThresholdSource, string>>;
  readonly references: ReferencesTexts;
  readonly views: Readonly<Record<Exclude<ShownView, 'definition' | 'references'>, ViewContent>>;
  readonly shortQuestions: ShortQuestionTexts;
  readonly translated: string;
  readonly translation: TranslationTexts;
}

export interface OutreachProfileFirst {
  readonly answering: AnsweringTexts;
}

/** What a profile says in a workshop. */
export interface WorkshopWords {
  readonly workshop: WorkshopTexts;
  readonly agreements: AgreementsTexts;
  readonly reflecting: ReflectingTexts;
  /** What to talk about at each question, by instrument: a question per option, or one. */
  readonly reflection: {
    readonly 'quick-scan': ReflectionContent<QuickScan>['questions'];
    readonly 'threshold-checklist': ReflectionPerQuestion<ThresholdChecklist>;
    readonly 'outreach-definition': ReflectionPerQuestion<OutreachDefinition>;
  };
}

export interface OutreachProfileLater {
  readonly profile: ProfileTexts;
  readonly result: ResultTexts;
  readonly translated: string;
  readonly translation: TranslationTexts;
  readonly comparing: ComparingTexts;
  readonly inWords: InWordsTexts;
  readonly scan: InstrumentContent<QuickScan>;
  readonly scanMeasures: MeasureTexts<QuickScan>;
  readonly checklist: InstrumentContent<ThresholdChecklist>;
  readonly definition: InstrumentContent<OutreachDefinition>;
  /** The title of a profile of it. */
  readonly definitionTitle: string;
  /** The question about each part, which isn't needed to read the definition. */
  readonly definitionQuestions: Readonly<Record<DefinitionPart, Pick<QuestionText, 'text'>>>;
}
