import { amountAt } from './amounts.ts';
import { type Answers, chosenAt } from './answers.ts';
import type { Instrument, MeasureId, Parameter, ParameterId, QuestionId } from './instrument.ts';
import type { Amount } from './measure.ts';

/** What happened to the options of one question between two results. */
export interface Movement<I extends Instrument = Instrument> {
  readonly parameter: ParameterId<I>;
  readonly question: QuestionId<I>;
  /** Chosen before and after. */
  readonly kept: readonly string[];
  /** Chosen after only. */
  readonly added: readonly string[];
  /** Chosen before only. */
  readonly removed: readonly string[];
  /** Which result answers the question, if only one does: then nothing can have moved. */
  readonly only?: 'before' | 'after';
}

/** What happened to one measure; `before` or `after` is absent where that result has it open. */
export interface MeasureMovement<I extends Instrument = Instrument> {
  readonly parameter: ParameterId<I>;
  readonly measure: MeasureId<I>;
  readonly before?: Amount;
  readonly after?: Amount;
}

/** Two results side by side, dynamic parameters first. What didn't move is included. */
export interface Comparison<I extends Instrument = Instrument> {
  readonly questions: readonly Movement<I>[];
  readonly measures: readonly MeasureMovement<I>[];
}

/** What happened to an option between two results that both answer its question. */
export function changeOf({ kept, added, removed }: Movement, option: string): 'kept' | 'added' | 'removed' | 'open' {
  if (kept.includes(option)) return 'kept';
  if (added.includes(option)) return 'added';
  return removed.includes(option) ? 'removed' : 'open';
}

export function compareAnswers<I extends Instrument>(
  instrument: I,
  before: Answers<I>,
  after: Answers<I>,
): Comparison<I> {
  const [earlier, later] = [before as Answers, after as Answers];
  const questions = inReadingOrder(instrument).flatMap(({ id, questions }) =>
    questions.map((question) => {
      const [was, is] = [chosenAt(question, earlier), chosenAt(question, later)];
      const ids = { parameter: id, question: question.id };
      if ((was.length === 0) !== (is.length === 0)) {
        const only = is.length === 0 ? ('before' as const) : ('after' as const);
        return { ...ids, kept: [], added: [], removed: [], only };
      }
      return {
        ...ids,
        kept: was.filter((option) => is.includes(option)),
        added: is.filter((option) => !was.includes(option)),
        removed: was.filter((option) => !is.includes(option)),
      };
    }),
  );
  const measures = inReadingOrder(instrument).flatMap(({ id, measures = [] }) =>
    measures.map((measure) => {
      const [was, is] = [amountAt(measure, earlier), amountAt(measure, later)];
      return {
        parameter: id,
        measure: measure.id as MeasureId<I>,
        ...(was && { before: was }),
        ...(is && { after: is }),
      };
    }),
  );
  return { questions, measures };
}

/** Parameters that shift with people's needs come before those that stay; instruments without kinds keep their order. */
export const inReadingOrder = ({ parameters }: Instrument): readonly Parameter[] => [
  ...parameters.filter(({ kind }) => kind !== 'static'),
  ...parameters.filter(({ kind }) => kind === 'static'),
];
