import type {
  Instrument,
  KindOf,
  MeasureOf,
  OptionId,
  ParameterId,
  QuestionId,
  QuestionOf,
} from '../model/instrument.ts';
import type { MeasureProblem, Range, UnitOf } from '../model/measure.ts';
import type { DefinitionPart, OutreachDefinition } from '../model/outreach-definition.ts';
import type { QuickScan } from '../model/quick-scan.ts';
import type { Accessibility } from '../model/relations.ts';
import type { ResultProblem } from '../model/result-error.ts';
import type { Tag } from '../model/tags.ts';
import type { ThresholdChecklist } from '../model/threshold-checklist.ts';
import type { Origin, SourceId } from './sources.ts';

/** The languages there are texts in, as BCP 47 names them. */
export const languages = ['nl'] as const;

export interface OptionText {
  readonly label: string;
  readonly help: string;
}

export interface QuestionText {
  readonly text: string;
  readonly origin: Origin;
  /** What the question means, where its options alone don't tell. Always this project's own words. */
  readonly help?: string;
}

/** Everything that is needed to answer an instrument, in one language. A missing text is a compile error. */
export interface InstrumentContent<I extends Instrument> {
  /** BCP 47: what the element marks its texts with. */
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  /** What one of its parameters is called here, and what the overview of them is called. */
  readonly step: string;
  readonly steps: string;
  /** On the button that shows the result. */
  readonly toResult: string;
  /** One sentence a kind, for the visitor. */
  readonly kinds: Readonly<Record<KindOf<I>, { label: string; explanation: string }>>;
  readonly parameters: Record<ParameterId<I>, string>;
  readonly questions: {
    readonly [Q in QuestionOf<I> as Q['id']]: QuestionText & {
      readonly options: Record<OptionId<Q>, OptionText>;
    };
  };
  /** Said once, under the instrument. */
  readonly attribution: string;
}

/** Explanations that load after the questions they belong to. */
export type HelpContent<I extends Instrument, Id extends QuestionId<I>> = {
  readonly [Q in QuestionOf<I> as Q['id'] & Id]: {
    readonly options: { readonly [Option in OptionId<Q>]: Pick<OptionText, 'help'> };
  };
};

/** Some of the texts, at any depth. Where a text comes from isn't a host's to say. */
type Some<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { readonly [K in Exclude<keyof T, 'origin'>]?: Some<T[K]> }
    : T;

/** Some of the texts of any instrument. */
export type AnyOverride = Some<InstrumentContent<Instrument>> | undefined;

/** What a host says instead of the library's own texts, by instrument. The elements tell the visitor that it does. */
export interface ContentOverride {
  readonly 'quick-scan'?: Some<InstrumentContent<QuickScan>>;
  readonly 'threshold-checklist'?: Some<InstrumentContent<ThresholdChecklist>>;
  readonly 'outreach-definition'?: Some<InstrumentContent<OutreachDefinition>>;
  readonly [instrument: string]: AnyOverride;
}

/** The texts with what is said instead in their place. What isn't of the same kind is left out. */
export function overridden<T extends object>(texts: T, override: Some<T> | undefined): T {
  if (!override) return texts;
  const entries = Object.entries(texts).map(([key, text]: [string, unknown]) => {
    const other = (override as Record<string, unknown>)[key];
    if (typeof other !== typeof text || !other || key === 'origin') return [key, text];
    return [key, typeof text === 'object' ? overridden(text as object, other) : other];
  });
  return Object.fromEntries(entries) as T;
}

/** An open question to think further with, for every question of an instrument. This project's own. */
export type ReflectionPerQuestion<I extends Instrument> = Readonly<Record<QuestionId<I>, string>>;

/** An open question to think further with, for every option. */
export interface ReflectionContent<I extends Instrument> {
  readonly questions: { readonly [Q in QuestionOf<I> as Q['id']]: Record<OptionId<Q>, string> };
  /** Asked instead when the option is the only one chosen. */
  readonly only: { readonly [Q in QuestionOf<I> as Q['id']]?: Partial<Record<OptionId<Q>, string>> };
}

/** What any answering element says around its questions. */
export interface AnsweringContent {
  readonly step: (name: string, position: number, total: number) => string;
  readonly progress: (answered: number, total: number) => string;
  readonly answered: string;
  readonly open: string;
  readonly previous: string;
  readonly next: string;
  readonly clear: string;
  /** Said of each question that isn't from the source. */
  readonly projectQuestion: string;
  readonly privacy: string;
  /** Why a form can't be sent yet. */
  readonly missing: (parameters: readonly string[]) => string;
  /** With the code of what is answered; empty where nothing can be. */
  readonly unavailable: (code: string) => string;
  readonly retry: string;
}

/** What is said around questions that show their options as a short row. */
export interface ShortQuestionContent {
  readonly clear: string;
  readonly optionsExplained: string;
  readonly source: (name: string) => string;
}

/** What the measures of an instrument say. */
export interface MeasureContent {
  readonly optional: string;
  readonly unit: string;
  readonly decimal: (value: number) => string;
  readonly problems: Record<MeasureProblem, (range: Range) => string>;
}

/** The measures of an instrument, and their units. */
export interface MeasureTexts<I extends Instrument> {
  readonly measures: { readonly [M in MeasureOf<I> as M['id']]: QuestionText };
  readonly units: Readonly<Record<UnitOf<MeasureOf<I>>, string>>;
}

/** For instruments without measures. */
export const noMeasures: MeasureTexts<Instrument> = { measures: {}, units: {} };

/** What can be told about the answers as a whole. */
export type NoticeMessage =
  'brokenCode' | 'brokenDocument' | 'otherInstrument' | 'opened' | 'openedSaved' | 'restarted';

export type NoticeContent = {
  readonly [message in NoticeMessage | 'undo' | 'adapted']: string;
};

/** What the result of one instrument is called, and what is said of it. */
export interface InstrumentResultContent {
  readonly title: string;
  readonly noJudgement: string;
  readonly reflectionOrigin: string;
}

/** What any result view says. */
export interface ResultContent {
  readonly snapshot: (date: Date, language: string | undefined) => string;
  readonly options: string;
  readonly chosen: string;
  readonly notChosen: string;
  /** Of an option between two results. */
  readonly kept: string;
  readonly added: string;
  readonly removed: string;
  /** Of a question of which the answer isn't what it was. */
  readonly moved: string;
  readonly fromTo: (before: string, after: string) => string;
  readonly nothing: string;
  /** Of a question that all who answered it answered alike, or not. */
  readonly agreed: string;
  readonly differs: string;
  readonly countOf: (count: number, answered: number) => string;
  /** A label with soft hyphens where a long word may be broken, for narrow cells. */
  readonly breakable: (label: string) => string;
  readonly stillOpen: string;
  readonly reflection: string;
  readonly part: (part: string) => string;
  readonly keep: string;
  readonly code: string;
  readonly codeExplanation: (fragment: string) => string;
  readonly decimal: (value: number) => string;
  readonly print: string;
  readonly downloadJson: string;
  readonly downloadCsv: string;
  readonly copyCode: string;
  readonly copyLink: string;
  readonly share: string;
  readonly back: string;
  readonly restart: string;
  readonly copied: string;
  readonly copyRefused: string;
  readonly printRefused: string;
  readonly shareRefused: string;
  /** Where a download can't be found, a single result has a code to copy. */
  readonly downloaded: (file: string, hasCode: boolean) => string;
  readonly downloadRefused: string;
  readonly csv: {
    readonly [column in 'date' | 'code' | 'kind' | 'question' | 'answer' | 'unit' | 'count' | 'answered']: string;
  };
}

/** What the checklist says of its result. */
export interface ChecklistResultContent {
  /** What holds, by group. */
  readonly holds: string;
  readonly holdsNothing: string;
  /** What holds, by the seven B's. */
  readonly byAccessibility: string;
  /** Where the seven B's come from, and that this project placed the thresholds under them. */
  readonly accessibilityOrigin: string;
  /** Each of the seven B's: its name, and what it asks of a service. */
  readonly accessibility: Readonly<Record<Accessibility, { readonly label: string; readonly explanation: string }>>;
  /** Said under a B that no threshold of the list falls under. */
  readonly accessibilityUncovered: string;
  readonly accessibilityClear: string;
  /** Said of each reflection question. */
  readonly reflectionOrigin: string;
  /** What nobody in the organisation knows yet, and who can find out. */
  readonly unknown: string;
  readonly unknownExplanation: string;
  /** What thresholds lead to: being under-served, and under-protection. */
  readonly consequence: string;
  readonly consequenceExplanation: readonly string[];
  readonly consequenceSource: SourceId;
  /** The parameters of the quick scan that can lower a threshold. */
  readonly levers: string;
  readonly leversOrigin: string;
  /** Before the options that the quick scan in the same scope has. */
  readonly leverUsed: (options: readonly string[]) => string;
}

/** What opens at a part of the definition. */
export interface PartContent {
  readonly lead?: string;
  readonly items: readonly string[];
  /** What there is to know about the words themselves. */
  readonly note?: { readonly text: string; readonly source: SourceId };
}

/** The quotation, word for word, cut where its parts begin and end. */
export type Quotation = readonly (string | { readonly part: DefinitionPart; readonly words: string })[];

/** One text in a view: a paragraph, or a list with what leads to it. */
export interface ViewSection {
  readonly heading?: string;
  readonly paragraphs?: readonly string[];
  readonly items?: readonly string[];
  readonly links?: readonly { readonly text: string; readonly url: string }[];
  readonly source: SourceId;
}

export interface ViewContent {
  readonly title: string;
  readonly sections: readonly ViewSection[];
}

/** What is said of saving on this device. */
export interface SavingContent {
  readonly title: string;
  readonly explanation: string;
  readonly save: string;
  readonly list: string;
  readonly moment: (date: string, code: string) => string;
  readonly damaged: (date: string) => string;
  readonly open: string;
  readonly remove: string;
  readonly named: (action: string, moment: string) => string;
  readonly compare: string;
  readonly compareHint: string;
  readonly now: string;
  readonly export: string;
  readonly removeAll: string;
  readonly undo: string;
  readonly told: Readonly<
    Record<
      'saved' | 'there' | 'full' | 'unavailable' | 'removed' | 'notRemoved' | 'restored' | 'exported' | 'exportRefused',
      string
    >
  >;
}

/** What is said of two results side by side. */
export interface ComparingContent {
  readonly title: string;
  readonly between: (before: string, after: string) => string;
  readonly legend: string;
  readonly unchanged: string;
  readonly date: (date: Date, language: string | undefined) => string;
  readonly first: string;
  readonly second: string;
}

/** What a profile of one, two or many results says. */
export interface ProfileContent {
  readonly title: string;
  readonly one: string;
  readonly many: (count: number) => string;
  readonly lead: string;
  readonly empty: string;
  readonly emptyReadonly: string;
  readonly of: (instrument: string) => string;
  readonly agreed: string;
  readonly differs: string;
  readonly none: string;
  readonly noRanking: string;
  readonly views: Readonly<Record<'label' | 'comparison' | 'team', string>>;
  /** In the drawing, where the marks stand before the words. */
  readonly pictureLegend: string;
  readonly list: {
    readonly title: string;
    readonly count: (count: number) => string;
    readonly name: (code: string) => string;
    readonly namePlaceholder: string;
    readonly nameHint: string;
    readonly fromScope: string;
    readonly remove: string;
    readonly removeNamed: (name: string) => string;
    readonly removeAll: string;
    readonly others: (count: number) => string;
  };
  readonly add: {
    readonly title: string;
    readonly label: string;
    readonly hint: string;
    readonly submit: string;
    readonly files: string;
    readonly filesHint: string;
    readonly busy: (done: number) => string;
    readonly stop: string;
    readonly added: (count: number) => string;
    readonly refused: (count: number) => string;
    readonly moreRefused: (count: number) => string;
    readonly addDoubles: (count: number) => string;
    readonly doublesHint: string;
  };
  readonly problems: Readonly<
    Record<ResultProblem | 'not-text' | 'unreadable' | 'double' | 'other-instrument', string>
  >;
  readonly invite: Readonly<Record<'show' | 'hide' | 'title' | 'label' | 'tooLong' | 'unavailable' | 'noLink', string>>;
  readonly downloadSvg: string;
  readonly downloadPng: string;
}

/** What is said where a tag isn't there yet, or on a page of its own. */
export interface EmbeddingContent {
  /** What a frame or a page with the tag is called, and what a link to it says. */
  readonly tags: Readonly<Record<Tag, { readonly title: string; readonly open: string }>>;
  readonly withoutScript: string;
}
