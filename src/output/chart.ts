import type { WordedInstrument } from '../content/instrument-content.ts';
import { pluralIn } from '../content/plural.ts';
import type { ResultTexts } from '../content/texts.ts';
import { type Answers, chosenAt } from '../model/answers.ts';
import { amountAt } from '../model/amounts.ts';
import { changeOf, compareAnswers } from '../model/comparison.ts';
import { type Field, type Question, isMeasure } from '../model/instrument.ts';
import type { Amount, Measure } from '../model/measure.ts';
import type { OptionState } from '../model/timeline.ts';
import { languageOf } from '../scope/language-around.ts';
import type { Dot } from './dots.ts';
import { type Heading, type Name, type Place, layoutOf } from './layout.ts';

/** What it takes to show results: an instrument with its words, and the texts around them. */
export interface Shown extends WordedInstrument {
  readonly texts: ResultTexts;
}

/** The state of an option: in one result, between two, or among many. */
export type CellState = OptionState | 'counted';

export interface Cell {
  readonly label: string;
  readonly state: CellState;
  /** The state in words, for those who can't see it. */
  readonly said: string;
  /** Where it is chosen and says to what extent something holds: the option. */
  readonly extent?: string;
  /** The share of those who answered who chose it: 0 to 1. */
  readonly share?: number;
  /** On a page, what to mark it with instead of its label, and the question that it belongs to. */
  readonly control?: { readonly question: string; readonly view: unknown };
}

export interface Row extends Name {
  readonly remark?: string | undefined;
  readonly cells: readonly Cell[];
  /** On a page, a cell with what takes back what is marked. */
  readonly clear?: unknown;
  /** A number with its unit, in place of cells. */
  readonly measured?: string;
  /** The numbers of a team, unit by unit; together their words are what was measured. */
  readonly spreads?: readonly DrawnSpread[];
}

/** How numbers lie, in words and as a row of dots. */
export interface DrawnSpread {
  readonly said: string;
  readonly dots: readonly Dot[];
  /** Where the middle is: 0 at the least, 1 at the most. */
  readonly middle: number;
}

export interface Group extends Heading {
  readonly rows: readonly Row[];
  /** Whether it belongs below the one before it. */
  readonly isLower?: true;
}

/** A picture of results, as data: the table on the page and the drawing to download both show it. */
export interface Chart {
  readonly title: string;
  readonly groups: readonly Group[];
  /** What stands above the cells, if it is the same for all rows. */
  readonly columns?: readonly string[];
}

/** What a chart shows of each question and measure. */
export interface Reading {
  readonly cell: (question: Question, option: string) => Omit<Cell, 'label'>;
  /** On a question, or on amounts of a team. */
  readonly remark: (field: Pick<Field, 'id'>) => string | undefined;
  readonly clear?: (place: Place) => unknown;
  /** In words, or how a team's numbers lie, unit by unit. */
  readonly measured: (measure: Measure) => string | readonly DrawnSpread[] | undefined;
}

/** What was chosen in one result. */
export const profileChart = (shown: Shown, title: string, answers: Answers): Chart =>
  chartOf(shown, title, readingOf(shown, answers));

export const readingOf = (shown: Shown, answers: Answers): Reading => ({
  cell: chosenIn(answers, shown.texts),
  remark: (question) => (chosenAt(question, answers).length > 0 ? undefined : shown.texts.stillOpen),
  measured: (measure) => amountText(shown, amountAt(measure, answers)),
});

const chosenIn =
  (answers: Answers, texts: ResultTexts): Reading['cell'] =>
  (question, option) =>
    chosenAt(question, answers).includes(option)
      ? { state: 'chosen', said: texts.chosen, ...(question.extents && { extent: option }) }
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
  return chartOf(shown, title, {
    cell: (question, option) => {
      const movement = movements.get(question.id)!;
      if (remarkOn(question.id) || movement.only) return given(question, option);
      const state = changeOf(movement, option);
      return { state, said: state === 'open' ? texts.notChosen : texts[state] };
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

export function chartOf(shown: Shown, title: string, read: Reading): Chart {
  const { questions } = shown.content;
  const rowOf = (place: Place): Row[] => {
    const { field, ...names } = place;
    if (isMeasure(field)) {
      const given = read.measured(field);
      if (!given?.length) return [];
      if (typeof given === 'string') return [{ ...names, cells: [], measured: given }];
      const measured = given.map(({ said }) => said).join(' ');
      return [{ ...names, remark: read.remark(field), cells: [], measured, spreads: given }];
    }
    const cells = field.options.map((option) => ({
      label: questions[field.id]!.options[option]!.label,
      ...read.cell(field, option),
    }));
    return [{ ...names, remark: read.remark(field), cells, clear: read.clear?.(place) }];
  };
  const groups = layoutOf(shown).map(({ places, ...group }) => ({ ...group, rows: places.flatMap(rowOf) }));
  return { title, groups };
}

export function amountText(shown: Shown, amount: Amount | undefined): string | undefined {
  return amount && `${shown.texts.decimal(amount.value)} ${unitOf(shown, amount)}`;
}

export const unitOf = ({ content, measures }: Shown, { value, unit }: Amount): string =>
  pluralIn(languageOf(content.language))(value, measures.unitsOfOne[unit]!, measures.units[unit]!);
