import { type Answers, chosenAt } from './answers.ts';
import { amountAt } from './amounts.ts';
import {
  type Field,
  type Instrument,
  type MeasureId,
  type Parameter,
  type ParameterId,
  type QuestionId,
  isMeasure,
} from './instrument.ts';
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

/** How many people gave each answer to a question or a measure. */
export interface Tally<I extends Instrument = Instrument> {
  readonly parameter: ParameterId<I>;
  readonly question: QuestionId<I> | MeasureId<I>;
  /** How many answered it. */
  readonly answered: number;
  /** By option, or for a measure by amount, such as `12 hours-per-week`. */
  readonly counts: { readonly [answer: string]: number };
  /** Whether all who answered gave the same answer, with the same amounts for its parameter; false while nobody has. */
  readonly agreed: boolean;
}

/** The amounts given for a measure, smallest first, each with how many people gave it. */
export const amountsIn = ({ counts }: Tally): readonly (Amount & { readonly count: number })[] =>
  Object.entries(counts)
    .map(([answer, count]) => {
      const [value, unit] = answer.split(' ') as [string, string];
      return { value: Number(value), unit, count };
    })
    .sort((one, other) => one.value - other.value);

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

/** Counts the answers of a team one by one, so that a long list can be counted in pieces, and changed without a recount. */
export class Tallier<I extends Instrument> {
  readonly #tallies;

  constructor(instrument: I) {
    this.#tallies = inReadingOrder(instrument).flatMap(({ id, questions, measures = [] }) =>
      [...questions, ...measures].map((field: Field) => ({
        field,
        parameter: id,
        answered: 0,
        counts: new Map((isMeasure(field) ? [] : field.options).map((option) => [option, 0])),
      })),
    );
  }

  add(answers: Answers<I>): void {
    this.#count(answers, 1);
  }

  /** Takes back what was added. */
  remove(answers: Answers<I>): void {
    this.#count(answers, -1);
  }

  /** Adds counts of a question or a measure that were made elsewhere. */
  addTally({ question, answered, counts }: Tally<I>): void {
    const tally = this.#tallies.find(({ field }) => field.id === question)!;
    tally.answered += answered;
    for (const [answer, count] of Object.entries(counts))
      tally.counts.set(answer, (tally.counts.get(answer) ?? 0) + count);
  }

  #count(answers: Answers<I>, by: 1 | -1): void {
    for (const tally of this.#tallies) {
      const { field, counts } = tally;
      const given = givenTo(field, answers);
      if (given.length > 0) tally.answered += by;
      for (const answer of given) {
        const count = (counts.get(answer) ?? 0) + by;
        if (count === 0 && isMeasure(field)) counts.delete(answer);
        else counts.set(answer, count);
      }
    }
  }

  /** The counts so far, parameter by parameter with the measures after the questions, dynamic parameters first. */
  get tallies(): readonly Tally<I>[] {
    const isAgreed = ({ answered, counts }: { answered: number; counts: Map<string, number> }) =>
      [...counts.values()].every((count) => count === 0 || count === answered);
    const apart = this.#tallies
      .filter((tally) => isMeasure(tally.field) && !isAgreed(tally))
      .map(({ parameter }) => parameter);
    return this.#tallies.map((tally) => {
      const { field, parameter, answered, counts } = tally;
      return {
        parameter,
        question: field.id,
        answered,
        counts: Object.fromEntries(counts),
        agreed: answered > 0 && isAgreed(tally) && (isMeasure(field) || !apart.includes(parameter)),
      };
    });
  }
}

const givenTo = (field: Field, answers: Answers): readonly string[] => {
  if (!isMeasure(field)) return chosenAt(field, answers);
  const amount = amountAt(field, answers);
  return amount ? [`${amount.value} ${amount.unit}`] : [];
};

/** The answers of a whole team. Each set of answers is read once. */
export function tallyAnswers<I extends Instrument>(instrument: I, all: Iterable<Answers<I>>): readonly Tally<I>[] {
  const tallier = new Tallier(instrument);
  for (const answers of all) tallier.add(answers);
  return tallier.tallies;
}

/** Parameters that shift with people's needs come before those that stay; instruments without kinds keep their order. */
const inReadingOrder = ({ parameters }: Instrument): readonly Parameter[] => [
  ...parameters.filter(({ kind }) => kind !== 'static'),
  ...parameters.filter(({ kind }) => kind === 'static'),
];
