import type { WishTexts } from '../content/texts.ts';
import { type Answers, chosenAt } from '../model/answers.ts';
import { type Cell, type Chart, type Reading, type Shown, chartOf, readingOf } from './chart.ts';

/**
 * How a team works, and in each cell of a question that it has a wish about whether it wants that. Nobody wishes measures, so these stay as
 * they are.
 * @param controlOf what to mark an option with, if it can be
 * @param clear what takes back a wish about a question, if it can be
 */
export const wishChart = (
  shown: Shown,
  words: WishTexts,
  now: Answers,
  wish: Answers,
  controlOf: (...of: Parameters<Reading['cell']>) => Cell['control'],
  clear: Reading['clear'] & {},
): Chart =>
  chartOf(shown, words.make, {
    ...readingOf(shown, now),
    cell: (question, option) => {
      const [is, wanted] = [now, wish].map((answers) => chosenAt(question, answers).includes(option));
      const changed = wanted ? (is ? 'kept' : 'added') : is ? 'removed' : 'open';
      const state = wish[question.id] ? changed : is ? 'chosen' : 'open';
      const said = state === 'open' ? shown.texts.notChosen : state === 'chosen' ? shown.texts.chosen : words[state];
      const control = controlOf(question, option);
      return { state, said, ...(control && { control }) };
    },
    clear,
  });
