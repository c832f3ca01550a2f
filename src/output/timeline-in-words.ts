import { type Question, isMeasure } from '../model/instrument.ts';
import type { Measure } from '../model/measure.ts';
import type { OptionState, Timeline } from '../model/timeline.ts';
import {
  type Paragraph,
  type Telling,
  type Told,
  givenIn,
  leadOf,
  MOVES,
  movedTo,
  nameOf,
  quotedIn,
  stopped,
  written,
} from './in-words.ts';

/**
 * What came and went over the years: a heading per question, and a paragraph per moment.
 * @param names of the moments, such as their dates, in the order of the timeline
 */
export function timelineInWords(
  told: Told,
  title: string,
  { moments, questions, measures }: Timeline,
  names: readonly string[],
  opening = '',
): Telling {
  const { inWords } = told;
  const given = moments.map(({ answers }) => givenIn(told, answers));
  const questionAt = (question: Question, index: number): readonly string[] => {
    const { options } = questions.find((each) => each.question === question.id)!;
    const having = (state: OptionState) =>
      quotedIn(
        told,
        question,
        options.filter(({ states }) => states[index] === state).map(({ option }) => option),
      );
    const parts = MOVES.map(having);
    if (parts.flat().length === 0) return given[index]!.question(question);
    return movedTo(inWords.movement, question, parts);
  };
  const measureAt = (measure: Measure, index: number): readonly string[] => {
    const { amounts } = measures.find((each) => each.measure === measure.id)!;
    return amounts.every((amount) => amount === undefined) ? [] : given[index]!.measure(measure);
  };
  return written(told, title, [opening], (place) => {
    const { field } = place;
    const paragraphs = names.map((name, index): Paragraph => {
      const said = isMeasure(field) ? measureAt(field, index) : questionAt(field, index);
      return { lead: stopped(name), text: said.length > 0 ? said.join(' ') : inWords.open };
    });
    if (paragraphs.every(({ text }) => text === inWords.open))
      return isMeasure(field) ? [] : [{ lead: leadOf(told, place), text: inWords.open }];
    return [{ heading: nameOf(told, place), isLower: true }, ...paragraphs];
  });
}
