import type {
  Instrument,
  KindOf,
  MeasureId,
  MeasureOf,
  OptionId,
  ParameterId,
  QuestionId,
  QuestionOf,
} from '../model/instrument.ts';
import type { UnitOf } from '../model/measure.ts';
import type { Origin } from './sources.ts';

export interface OptionText {
  readonly label: string;
  /** What it means; may load after the questions. */
  readonly help?: string;
}

export interface QuestionText {
  readonly text: string;
  /** Absent if it is the source of the instrument itself. */
  readonly origin?: Origin;
  /** What the question means, if its options alone don't make that clear. Always in this project's own words. */
  readonly help?: string;
}

/** Everything it takes to answer an instrument, in one language. A missing text is a compile error. */
export interface InstrumentContent<I extends Instrument = Instrument> {
  /** BCP 47: the language that the element marks its texts with. */
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  /** What one of its parameters is called here, and what the overview of them is called. */
  readonly step: string;
  readonly steps: string;
  /** The label of the button that shows the result. */
  readonly toResult: string;
  /** One sentence per kind, for the visitor. */
  readonly kinds: Readonly<Record<KindOf<I>, { label: string; explanation: string }>>;
  readonly parameters: Record<ParameterId<I>, string>;
  readonly questions: {
    readonly [Q in QuestionOf<I> as Q['id']]: QuestionText & {
      readonly options: Record<OptionId<Q>, OptionText>;
    };
  };
  /** Shown once, below the instrument. */
  readonly attribution: string;
}

/** Explanations that load after the questions they belong to. */
export type HelpContent<I extends Instrument, Id extends QuestionId<I>> = {
  readonly [Q in QuestionOf<I> as Q['id'] & Id]: Pick<QuestionText, 'help'> & {
    readonly options: { readonly [Option in OptionId<Q>]: Required<Pick<OptionText, 'help'>> };
  };
};

/** A reflection question for every question of an instrument. This project's own. */
export type ReflectionPerQuestion<I extends Instrument> = Readonly<Record<QuestionId<I>, string>>;

/** A tension in a choice, which the text names but doesn't resolve, and whose words those are. */
export interface Tension {
  readonly text: string;
  readonly about: string;
}

/** A value for some of the options. */
export type SomeOptions<I extends Instrument, Value> = {
  readonly [Q in QuestionOf<I> as Q['id']]?: Partial<Record<OptionId<Q>, Value>>;
};

/** A reflection question for every option and every measure, and the tensions between options. */
export interface ReflectionContent<I extends Instrument> {
  readonly questions: { readonly [Q in QuestionOf<I> as Q['id']]: Record<OptionId<Q>, string> };
  /** Asked instead if the option is the only one chosen. */
  readonly only: SomeOptions<I, string>;
  readonly measures: Readonly<Record<MeasureId<I>, string>>;
  readonly tensions: SomeOptions<I, readonly Tension[]>;
}

/** The measures of an instrument, and their units. */
export interface MeasureTexts<I extends Instrument = Instrument> {
  readonly measures: { readonly [M in MeasureOf<I> as M['id']]: QuestionText };
  readonly units: Readonly<Record<UnitOf<MeasureOf<I>>, string>>;
  /** The same, after a number that takes the singular. */
  readonly unitsOfOne: Readonly<Record<UnitOf<MeasureOf<I>>, string>>;
}

/** For instruments without measures. */
export const noMeasures: MeasureTexts = { measures: {}, units: {}, unitsOfOne: {} };

/** A version of an instrument with its words: what it takes to show its results. */
export interface WordedInstrument {
  readonly instrument: Instrument;
  readonly content: InstrumentContent;
  readonly measures: MeasureTexts;
  /** What to keep in mind when results of several people are added up. */
  readonly caution?: string | undefined;
}
