import type { Measure } from './measure.ts';

/**
 * How a parameter behaves over time. Dynamic parameters shift with people's needs, static ones stay as they are.
 * Only instruments whose source makes the distinction use it.
 */
export type Kind = 'dynamic' | 'static';

/** A question with at most 30 fixed options. `many` takes any number of them, `one` a single one. */
export interface Question {
  readonly id: string;
  readonly select: 'many' | 'one';
  readonly options: readonly [string, ...string[]];
  /** Whether its options say to what extent something holds: `present`, `partial` or `absent`, or that it is `unknown`. */
  readonly extents?: true;
  /** The ids under which earlier versions asked the same in other words, the latest first. */
  readonly rewords?: readonly string[];
}

/** An aspect that an instrument looks at: one or more questions, and measures, which are always optional. */
export interface Parameter {
  readonly id: string;
  readonly kind?: Kind;
  readonly questions: readonly [Question, ...Question[]];
  readonly measures?: readonly Measure[];
}

/**
 * An instrument is data. Ids are English, kebab-case, and never change meaning. A change of questions or options makes a
 * new version, with first symbols of its own; a question that it rewords gets a new id, and names the one it rewords.
 */
export interface Instrument {
  readonly id: string;
  readonly version: number;
  /**
   * The first symbols of this version's result codes: one or more of {@link SYMBOLS} for codes of 8 symbols, of 12
   * and of 16. None is a 0, or a first symbol of another instrument or version.
   */
  readonly starts: readonly [string, ...string[]];
  readonly parameters: readonly [Parameter, ...Parameter[]];
}

/** The instrument with this id and version: each version is an instrument of its own. */
export const instrumentOf = <I extends Instrument>(
  instruments: readonly I[],
  id: unknown,
  version: unknown,
): I | undefined => instruments.find((each) => each.id === id && each.version === version);

/** Anything that has an answer under its own id. */
export type Field = Question | Measure;

export type ParameterOf<I extends Instrument> = I['parameters'][number];
export type ParameterId<I extends Instrument> = ParameterOf<I>['id'];
/** The kinds that an instrument's parameters have; `never` where it makes no such distinction. */
export type KindOf<I extends Instrument> =
  ParameterOf<I> extends infer P
    ? P extends { kind?: infer K }
      ? unknown extends K
        ? never
        : K & Kind
      : never
    : never;
export type QuestionOf<I extends Instrument> = ParameterOf<I>['questions'][number];
export type QuestionId<I extends Instrument> = QuestionOf<I>['id'];
export type OptionId<Q extends Question> = Q['options'][number];
export type MeasureOf<I extends Instrument> =
  ParameterOf<I> extends infer P
    ? P extends { measures?: infer Measures }
      ? Measures extends readonly (infer M extends Measure)[]
        ? M
        : never
      : never
    : never;
export type MeasureId<I extends Instrument> = MeasureOf<I>['id'];

export const isMeasure = (field: Field): field is Measure => 'ranges' in field;

/** All fields in the order that codes and documents use: first every question, then every measure. */
export function fieldsOf({ parameters }: Instrument): readonly Field[] {
  // `flatMap` takes several times as long.
  const fields: Field[] = [];
  parameters.forEach(({ questions }) => fields.push(...questions));
  parameters.forEach(({ measures = [] }) => fields.push(...measures));
  return fields;
}
