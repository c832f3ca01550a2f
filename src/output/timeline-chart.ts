import { type Question, isMeasure } from '../model/instrument.ts';
import type { Measure } from '../model/measure.ts';
import type { OptionState, Timeline } from '../model/timeline.ts';
import { type Cell, type Chart, type Group, type Row, type Shown, amountText } from './chart.ts';
import { layoutOf } from './layout.ts';

/** The rows of each question and measure in a chart with columns. */
export interface ColumnRows {
  readonly question: (question: Question) => readonly Row[];
  readonly measure: (measure: Measure, label: string) => readonly Row[];
}

/**
 * A chart with columns: a group per question, with a row for each option. Amounts are in the group of their parameter.
 * @param at names a question of a parameter that has several
 */
export function chartInColumns(
  shown: Shown,
  title: string,
  columns: readonly string[],
  at: (parameter: string, question: string) => string,
  rows: ColumnRows,
): Chart {
  const groups = layoutOf(shown).flatMap(({ places, ...heading }) => {
    const below: (Group & { rows: Row[] })[] = [];
    for (const { field, label, detail } of places) {
      if (isMeasure(field)) below.at(-1)!.rows.push(...rows.measure(field, detail!));
      else {
        const name = detail ? at(label, detail) : label;
        below.push({ ...heading, label: name, isLower: true, rows: [...rows.question(field)] });
      }
    }
    return [{ ...heading, rows: [] }, ...below];
  });
  return { title, groups, columns };
}

/**
 * What came and went over the years, with a cell for each moment.
 * @param columns the names of the moments, in the order of the timeline
 * @param at names a question of a parameter that has several
 */
export function timelineChart(
  shown: Shown,
  title: string,
  { questions, measures }: Timeline,
  columns: readonly string[],
  at: (parameter: string, question: string) => string,
): Chart {
  const { content, texts } = shown;
  const cellOf = (state: OptionState | undefined): Cell => {
    if (state === 'open') return { label: '', state, said: texts.notChosen };
    return { label: state ? texts[state] : texts.nothing, state: state ?? 'open', said: '' };
  };
  const optionRows = ({ id }: Question): readonly Row[] => {
    const { options } = questions.find(({ question }) => question === id)!;
    // A question is open for all of its options, or for none.
    if (options[0]!.states.every((state) => !state)) return [{ label: texts.stillOpen, cells: [] }];
    return options.map(({ option, states }) => ({
      label: content.questions[id]!.options[option]!.label,
      cells: states.map(cellOf),
    }));
  };
  const amountRows = ({ id }: Measure, label: string): readonly Row[] => {
    const { amounts } = measures.find(({ measure }) => measure === id)!;
    if (amounts.every((amount) => !amount)) return [];
    const cells = amounts.map((amount): Cell => ({
      label: amountText(shown, amount) ?? texts.nothing,
      state: amount ? 'counted' : 'open',
      said: '',
    }));
    return [{ label, cells }];
  };
  return chartInColumns(shown, title, columns, at, { question: optionRows, measure: amountRows });
}
