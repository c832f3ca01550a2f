import type {
  Instrument,
  KindOf,
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
  readonly help: string;
}

export interface QuestionText {
  readonly text: string;
  readonly origin: Origin;
  /** What the question means, where its options alone don't tell. Always this project's own words. */
  readonly help?: string;
}

/** Everything that is needed to answer an instrument, in one language. A missing text is a compile error. */
export interface InstrumentContent<I extends Instrument = Instrument> {
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

/** An open question to think further with, for every question of an instrument. This project's own. */
export type ReflectionPerQuestion<I extends Instrument> = Readonly<Record<QuestionId<I>, string>>;

/** An open question to think further with, for every option. */
export interface ReflectionContent<I extends Instrument> {
  readonly questions: { readonly [Q in QuestionOf<I> as Q['id']]: Record<OptionId<Q>, string> };
  /** Asked instead when the option is the only one chosen. */
  readonly only: { readonly [Q in QuestionOf<I> as Q['id']]?: Partial<Record<OptionId<Q>, string>> };
}

/** The measures of an instrument, and their units. */
export interface MeasureTexts<I extends Instrument = Instrument> {
  readonly measures: { readonly [M in MeasureOf<I> as M['id']]: QuestionText };
  readonly units: Readonly<Record<UnitOf<MeasureOf<I>>, string>>;
}

/** For instruments without measures. */
export const noMeasures: MeasureTexts = { measures: {}, units: {} };

/** An instrument with its words: what it takes to show results of that version. */
export interface WordedInstrument {
  readonly instrument: Instrument;
  readonly content: InstrumentContent;
  readonly measures: MeasureTexts;
}
