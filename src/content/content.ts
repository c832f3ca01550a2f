import type { Instrument, KindOf, MeasureOf, OptionId, ParameterId, QuestionOf } from '../model/instrument.ts';
import type { MeasureProblem, Range, UnitOf } from '../model/measure.ts';
import type { Origin } from './sources.ts';

export interface OptionText {
  readonly label: string;
  readonly help: string;
}

export interface QuestionText {
  readonly text: string;
  readonly origin: Origin;
}

/** Everything that is needed to answer an instrument, in one language. A missing text is a compile error. */
export interface InstrumentContent<I extends Instrument> {
  /** BCP 47: what the element marks its texts with. */
  readonly language: string;
  readonly title: string;
  readonly lead: string;
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

/** An open question to think further with, for every option. */
export interface ReflectionContent<I extends Instrument> {
  readonly questions: { readonly [Q in QuestionOf<I> as Q['id']]: Record<OptionId<Q>, string> };
  /** Asked instead when the option is the only one chosen. */
  readonly only: { readonly [Q in QuestionOf<I> as Q['id']]?: Partial<Record<OptionId<Q>, string>> };
}

/** What any answering element says around its questions. */
export interface AnsweringContent {
  readonly step: (position: number, total: number) => string;
  readonly progress: (answered: number, total: number) => string;
  readonly steps: string;
  readonly answered: string;
  readonly open: string;
  readonly previous: string;
  readonly next: string;
  readonly toResult: string;
  readonly clear: string;
  /** Said of each question that isn't from the source. */
  readonly projectQuestion: string;
  readonly privacy: string;
  /** Why a form can't be sent yet. */
  readonly missing: (parameters: readonly string[]) => string;
  readonly unavailable: (code: string) => string;
  readonly retry: string;
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

/** What can be told about the answers as a whole. */
export type NoticeMessage = 'brokenCode' | 'brokenDocument' | 'otherInstrument' | 'opened' | 'restarted';

export type NoticeContent = { readonly [message in NoticeMessage | 'undo']: string };

/** What the result view says. */
export interface ResultContent {
  readonly title: string;
  readonly snapshot: (date: Date) => string;
  readonly noJudgement: string;
  readonly parameter: string;
  readonly options: string;
  readonly chosen: string;
  readonly notChosen: string;
  /** A label with soft hyphens where a long word may be broken, for narrow cells. */
  readonly breakable: (label: string) => string;
  readonly stillOpen: string;
  readonly reflection: string;
  readonly reflectionOrigin: string;
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
  readonly downloaded: (file: string) => string;
  readonly downloadRefused: string;
  readonly csv: {
    readonly [column in 'date' | 'code' | 'parameter' | 'kind' | 'question' | 'answer' | 'unit']: string;
  };
}
