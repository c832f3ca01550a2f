import { type Answers, amountAt, chosenAt } from './answers.ts';
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
}

/** What happened to one measure; absent where it was or is open. */
export interface MeasureMovement<I extends Instrument = Instrument> {
  readonly parameter: ParameterId<I>;
  readonly measure: MeasureId<I>;
  readonly before?: Amount;
  readonly after?: Amount;
}

/** Two results side by side, dynamic parameters first. What didn't move stands in it too. */
export interface Comparison<I extends Instrument = Instrument> {
  readonly questions: readonly Movement<I>[];
  readonly measures: readonly MeasureMovement<I>[];
}

/** How many chose each option of a question. */
export interface Tally<I extends Instrument = Instrument> {
  readonly parameter: ParameterId<I>;
  readonly question: QuestionId<I>;
  /** How many answered it. */
  readonly answered: number;
  readonly counts: { readonly [option: string]: number };
  /** Whether all who answered chose the same; false while nobody did. */
  readonly agreed: boolean;
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
      return {
        parameter: id,
        question: question.id,
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

/** Counts the answers of a team one by one, so that a long list can be counted in pieces, and changed without a new count. */
export class Tallier<I extends Instrument> {
  readonly #tallies;

  constructor(instrument: I) {
    this.#tallies = inReadingOrder(instrument).flatMap(({ id, questions }) =>
      questions.map((question) => ({
        question,
        parameter: id,
        answered: 0,
        counts: new Map(question.options.map((option) => [option, 0])),
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

  /** Adds what was counted elsewhere of a question. */
  addTally({ question, answered, counts }: Tally<I>): void {
    const tally = this.#tallies.find((each) => each.question.id === question)!;
    tally.answered += answered;
    for (const option of tally.question.options) tally.counts.set(option, tally.counts.get(option)! + counts[option]!);
  }

  #count(answers: Answers<I>, by: 1 | -1): void {
    for (const tally of this.#tallies) {
      const chosen = chosenAt(tally.question, answers);
      if (chosen.length > 0) tally.answered += by;
      for (const option of chosen) tally.counts.set(option, tally.counts.get(option)! + by);
    }
  }

  /** What was counted so far, question by question, dynamic parameters first. */
  get tallies(): readonly Tally<I>[] {
    return this.#tallies.map(({ question, parameter, answered, counts }) => ({
      parameter,
      question: question.id,
      answered,
      counts: Object.fromEntries(counts),
      agreed: answered > 0 && [...counts.values()].every((count) => count === 0 || count === answered),
    }));
  }
}

/** The answers of a whole team. Each set of answers is read once. */
export function tallyAnswers<I extends Instrument>(instrument: I, all: Iterable<Answers<I>>): readonly Tally<I>[] {
  const tallier = new Tallier(instrument);
  for (const answers of all) tallier.add(answers);
  return tallier.tallies;
}

/** What shifts with people's needs comes before what stays; instruments without kinds keep their order. */
const inReadingOrder = ({ parameters }: Instrument): readonly Parameter[] => [
  ...parameters.filter(({ kind }) => kind !== 'static'),
  ...parameters.filter(({ kind }) => kind === 'static'),
];
