import { amountAt } from '../model/amounts.ts';
import type { Answers } from '../model/answers.ts';
import { amountText } from './chart.ts';
import { type Telling, type Told, givenIn, movedAt, telling } from './in-words.ts';

/**
 * What moved from one result to another.
 * @param opening what stands above it, such as the dates of both
 * @param remarkOn the remark on a question that only one of the two was asked, so that nothing can have moved
 */
export function movementInWords(
  told: Told,
  title: string,
  before: Answers,
  after: Answers,
  opening = '',
  remarkOn?: (id: string) => string | undefined,
): Telling {
  const words = told.inWords.movement;
  const [was, is] = [givenIn(told, before), givenIn(told, after)];
  /** @param moved what is said where something can have moved */
  const said = (
    id: string,
    first: readonly string[],
    second: readonly string[],
    moved: () => readonly string[],
  ): readonly string[] => {
    const given = first.length > 0 ? first : second;
    const remark = remarkOn?.(id);
    if (given.length === 0) return [];
    if (given === first && second.length > 0 && !remark) return moved();
    return [remark ? `${remark}.` : given === first ? words.onlyBefore : words.onlyAfter, ...given];
  };
  return telling(told, title, [opening], {
    question: (question) =>
      said(question.id, was.question(question), is.question(question), () =>
        movedAt(told, words, question, before, after),
      ),
    measure: (measure) =>
      said(measure.id, was.measure(measure), is.measure(measure), () => {
        const [from, to] = [before, after].map((answers) => amountText(told, amountAt(measure, answers))!);
        return [from === to ? words.kept([to!]) : words.moved(from!, to!)];
      }),
  });
}
