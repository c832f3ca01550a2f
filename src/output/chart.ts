import type { WordedInstrument } from '../content/instrument-content.ts';
import { pluralIn } from '../content/plural.ts';
import type { ResultTexts } from '../content/texts.ts';
import { type Answers, chosenAt } from '../model/answers.ts';
import { amountAt } from '../model/amounts.ts';
import { type Tally, amountsIn, compareAnswers } from '../model/comparison.ts';
import type { Kind, Parameter, Question } from '../model/instrument.ts';
import type { Amount, Measure } from '../model/measure.ts';
import { languageOf } from '../scope/language-around.ts';

/** What it takes to show results: an instrument with its words, and the texts around them. */
export interface Shown extends WordedInstrument {
  readonly texts: ResultTexts;
}

/** The state of an option: in one result, between two, or among many. */
export type CellState = 'open' | 'chosen' | 'kept' | 'added' | 'removed' | 'counted';

export interface Cell {
  readonly label: string;
  readonly state: CellState;
  /** The state in words, for those who can't see it. */
  readonly said: string;
  /** The share of those who answered who chose it: 0 to 1. */
  readonly share?: number;
}

export interface Row {
  readonly label: string;
  /** Whether the row above has the same label. */
  readonly repeated?: boolean;
  readonly detail?: string;
  readonly remark?: string;
  readonly cells: readonly Cell[];
  /** A number with its unit, in place of cells. */
  readonly measured?: string;
}

export interface Group {
  readonly kind?: Kind;
  readonly label?: string;
  readonly rows: readonly Row[];
}

/** A picture of results, as data: the table on the page and the drawing to download both show it. */
export interface Chart {
  readonly title: string;
  readonly groups: readonly Group[];
}

interface Reading {
  readonly cell: (question: Question, option: string) => Omit<Cell, 'label'>;
  readonly remark: (question: Question) => string | undefined;
  readonly measured: (measure: Measure) => string | undefined;
}

/** What was chosen in one result. */
export function profileChart(shown: Shown, title: string, answers: Answers): Chart {
  const { texts } = shown;
  return chart(shown, title, {
    cell: chosenIn(answers, texts),
    remark: (question) => (chosenAt(question, answers).length > 0 ? undefined : texts.stillOpen),
    measured: (measure) => amountText(shown, amountAt(measure, answers)),
  });
}

const chosenIn =
  (answers: Answers, texts: ResultTexts): Reading['cell'] =>
  (question, option) =>
    chosenAt(question, answers).includes(option)
      ? { state: 'chosen', said: texts.chosen }
      : { state: 'open', said: texts.notChosen };

/**
 * What moved from one result to another.
 * @param remarkOn the remark on a question that only one of the two was asked, so that nothing can have moved
 */
export function comparisonChart(
  shown: Shown,
  title: string,
  before: Answers,
  after: Answers,
  remarkOn: (id: string) => string | undefined = () => undefined,
): Chart {
  const { instrument, texts } = shown;
  const { questions, measures } = compareAnswers(instrument, before, after);
  const movements = new Map(questions.map((movement) => [movement.question, movement]));
  const amounts = new Map(measures.map((movement) => [movement.measure, movement]));
  /** Where nothing can have moved, as only one of the two answered. */
  const given: Reading['cell'] = (question, option) =>
    chosenIn(chosenAt(question, after).length > 0 ? after : before, texts)(question, option);
  const stateOf = (question: Question, option: string): CellState => {
    const { kept, added, removed } = movements.get(question.id)!;
    if (kept.includes(option)) return 'kept';
    if (added.includes(option)) return 'added';
    return removed.includes(option) ? 'removed' : 'open';
  };
  return chart(shown, title, {
    cell: (question, option) => {
      if (remarkOn(question.id) || movements.get(question.id)!.only) return given(question, option);
      const state = stateOf(question, option);
      return { state, said: state === 'open' ? texts.notChosen : texts[state as 'kept' | 'added' | 'removed'] };
    },
    remark: ({ id }) => {
      const remark = remarkOn(id);
      if (remark) return remark;
      const { kept, added, removed, only } = movements.get(id)!;
      if (only) return texts.onlyIn[only];
      if (added.length + removed.length > 0) return texts.moved;
      return kept.length > 0 ? undefined : texts.stillOpen;
    },
    measured: ({ id }) => {
      const [was, is] = [amounts.get(id)?.before, amounts.get(id)?.after].map((amount) => amountText(shown, amount));
      const [remark, only] = [remarkOn(id), was ?? is];
      if (remark) return only && `${only} (${remark})`;
      return was === is ? was : texts.fromTo(was ?? texts.nothing, is ?? texts.nothing);
    },
  });
}

/** How many people in a team chose each option, which amounts they gave, and where all agree. */
export function teamChart(shown: Shown, title: string, tallies: readonly Tally[]): Chart {
  const { texts } = shown;
  const byQuestion = new Map(tallies.map((tally) => [tally.question, tally]));
  return chart(shown, title, {
    cell: ({ id }, option) => {
      const { counts, answered } = byQuestion.get(id)!;
      const share = answered > 0 ? counts[option]! / answered : 0;
      return { state: 'counted', said: texts.countOf(counts[option]!, answered), share };
    },
    remark: ({ id }) => {
      const { agreed, answered } = byQuestion.get(id)!;
      if (answered === 0) return texts.stillOpen;
      if (answered === 1) return undefined;
      return agreed ? texts.agreed : texts.differs;
    },
    measured: ({ id }) => teamAmounts(shown, byQuestion.get(id)!),
  });
}

/** The least, the median and the most, per unit, as weeks and months don't add up. Of two in the middle, the lower is the median. */
function teamAmounts(shown: Shown, tally: Tally): string | undefined {
  const { texts } = shown;
  const amounts = amountsIn(tally);
  const told = [...new Set(amounts.map(({ unit }) => unit))].map((unit) => {
    const given = amounts.filter((amount) => amount.unit === unit);
    const count = given.reduce((sum, each) => sum + each.count, 0);
    let left = count / 2;
    const middle = given.find((each) => (left -= each.count) <= 0)!;
    const [least, most] = [given[0]!, given.at(-1)!];
    const [from, at, to] = [least, middle, most].map(({ value }) => texts.decimal(value)) as [string, string, string];
    return texts.amounts(from, at, to, unitOf(shown, most), count);
  });
  return told.length > 0 ? texts.listed(told) : undefined;
}

function chart({ instrument, content, measures }: Shown, title: string, read: Reading): Chart {
  const rowOf = (question: Question, names: Omit<Row, 'cells'>): Row => {
    const remark = read.remark(question);
    const cells = question.options.map((option) => ({
      label: content.questions[question.id]!.options[option]!.label,
      ...read.cell(question, option),
    }));
    return { ...names, ...(remark && { remark }), cells };
  };
  const rowsOf = ({ id, questions, measures: numbers = [] }: Parameter): Row[] => [
    ...questions.map((question, index) =>
      rowOf(question, {
        label: content.parameters[id]!,
        repeated: index > 0,
        ...(questions.length > 1 && { detail: content.questions[question.id]!.text }),
      }),
    ),
    ...numbers.flatMap((measure) => {
      const measured = read.measured(measure);
      const detail = measures.measures[measure.id]!.text;
      return measured === undefined ? [] : [{ label: '', detail, cells: [], measured }];
    }),
  ];

  const kinds = [...new Set(instrument.parameters.map(({ kind }) => kind))];
  const groups = kinds.flatMap((kind): Group[] => {
    const parameters = instrument.parameters.filter((parameter) => parameter.kind === kind);
    if (kind) return [{ kind, label: content.kinds[kind].label, rows: parameters.flatMap(rowsOf) }];
    // If parameters have no kinds, and any has several questions, each parameter is a group.
    if (parameters.every(({ questions }) => questions.length === 1)) return [{ rows: parameters.flatMap(rowsOf) }];
    return parameters.map(({ id, questions }) => ({
      label: content.parameters[id]!,
      rows: questions.map((question) => rowOf(question, { label: content.questions[question.id]!.text })),
    }));
  });
  return { title, groups };
}

export function amountText(shown: Shown, amount: Amount | undefined): string | undefined {
  return amount && `${shown.texts.decimal(amount.value)} ${unitOf(shown, amount)}`;
}

const unitOf = ({ content, measures }: Shown, { value, unit }: Amount): string =>
  pluralIn(languageOf(content.language))(value, measures.unitsOfOne[unit]!, measures.units[unit]!);
