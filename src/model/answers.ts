import {
  type Field,
  type Instrument,
  type MeasureOf,
  type OptionId,
  type Parameter,
  type Question,
  type QuestionOf,
  fieldsOf,
  isMeasure,
} from './instrument.ts';
import { type Amount, type Measure, type Measured, fromAmount, toAmount } from './measure.ts';

/** What one field can hold. */
export type Answer = string | readonly string[] | number | Amount;

/** The type of answer that a question or measure takes, derived from its data. */
export type AnswerTo<F extends Field> = F extends Question
  ? { many: readonly OptionId<F>[]; one: OptionId<F> }[F['select']]
  : F extends Measure
    ? Measured<F>
    : never;

/**
 * One immutable value: the answers by field id. An open field has no key, and no key holds an empty list or `undefined`.
 * Keys and options keep the order of the instrument, so equal answers are equal JSON.
 */
export type Answers<I extends Instrument = Instrument> = {
  readonly [F in QuestionOf<I> | MeasureOf<I> as F['id']]?: AnswerTo<F>;
};

/** How complete the answers are: how many parameters are answered, out of how many, and which are open. */
export interface Progress<I extends Instrument = Instrument> {
  readonly answered: number;
  readonly total: number;
  readonly complete: boolean;
  readonly open: readonly I['parameters'][number]['id'][];
}

/** The answers that every instrument starts with. */
export const noAnswers: { readonly [id in never]: never } = Object.freeze({});

/** The answers with one field changed; `undefined` or an empty list opens it again. */
export function withAnswer<I extends Instrument, Id extends keyof Answers<I>>(
  instrument: I,
  answers: Answers<I>,
  id: Id,
  answer: Answers<I>[Id] | undefined,
): Answers<I> {
  return inOrder(instrument, { ...answers, [id]: answer as Answer });
}

/** Puts answers in the order of the instrument and leaves out open fields. */
export function inOrder<I extends Instrument>(
  instrument: I,
  answers: { readonly [id: string]: Answer | undefined },
): Answers<I> {
  const ordered: Record<string, Answer> = {};
  for (const field of fieldsOf(instrument)) {
    const answer = canonical(field, answers[field.id]);
    if (answer !== undefined) ordered[field.id] = answer;
  }
  return Object.freeze(ordered) as Answers<I>;
}

function canonical(field: Field, answer: Answer | undefined): Answer | undefined {
  if (answer === undefined) return undefined;
  if (isMeasure(field)) return Object.freeze(fromAmount(field, toAmount(field, answer as number | Amount)));
  if (field.select === 'one') return answer;
  const chosen = field.options.filter((option) => (answer as readonly string[]).includes(option));
  return chosen.length > 0 ? Object.freeze(chosen) : undefined;
}

/** The options chosen for a question, whether it takes one or many. */
export function chosenAt(question: Pick<Question, 'id'>, answers: Answers): readonly string[] {
  const answer = answers[question.id] as string | readonly string[] | undefined;
  return answer === undefined ? [] : [answer].flat();
}

/** Whether anything is answered, even if only a measure. */
export const isFilled = (answers: Answers): boolean => Object.keys(answers).length > 0;

/** A parameter is answered when all its questions are; measures don't count. */
export const isAnswered = (parameter: Parameter, answers: Answers): boolean =>
  parameter.questions.every(({ id }) => answers[id] !== undefined);

/** A parameter is begun when any of its questions is answered. */
export const isBegun = (parameter: Parameter, answers: Answers): boolean =>
  parameter.questions.some(({ id }) => answers[id] !== undefined);

export function progressOf<I extends Instrument>({ parameters }: I, answers: Answers<I>): Progress<I> {
  const open = parameters.filter((parameter) => !isAnswered(parameter, answers as Answers)).map(({ id }) => id);
  const answered = parameters.length - open.length;
  return { answered, total: parameters.length, complete: answered === parameters.length, open };
}
