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
  /** What is said where nothing can have moved; `undefined` where something can. */
  const unmoved = (id: string, first: readonly string[], second: readonly string[]): readonly string[] | undefined => {
    if (first.length + second.length === 0) return [];
    const remark = remarkOn?.(id);
    if (first.length > 0 && second.length > 0 && !remark) return undefined;
    const only = first.length > 0 ? words.onlyBefore : words.onlyAfter;
    return [remark ? `${remark}.` : only, ...(first.length > 0 ? first : second)];
  };
  return telling(told, title, [opening], {
    question: (question) =>
      unmoved(question.id, was.question(question), is.question(question)) ??
      movedAt(told, words, question, before, after),
    measure: (measure) => {
      const still = unmoved(measure.id, was.measure(measure), is.measure(measure));
      if (still) return still;
      const [from, to] = [before, after].map((answers) => amountText(told, amountAt(measure, answers))!) as [
        string,
        string,
      ];
      return [from === to ? words.kept([to]) : words.moved(from, to)];
    },
  });
}
