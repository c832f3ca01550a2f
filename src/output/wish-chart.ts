import type { WishTexts } from '../content/texts.ts';
import { type Answers, chosenAt } from '../model/answers.ts';
import { amountAt } from '../model/amounts.ts';
import { type Cell, type Chart, type Reading, type Shown, amountText, chartOf } from './chart.ts';

/**
 * How a team works, and in each cell whether it wants that. Nobody wishes measures, so these stay as they are.
 * @param controlOf what to mark an option with, if it can be
 */
export const wishChart = (
  shown: Shown,
  words: WishTexts,
  now: Answers,
  wish: Answers,
  controlOf: (...of: Parameters<Reading['cell']>) => Cell['control'],
): Chart =>
  chartOf(shown, words.make, {
    cell: (question, option) => {
      const [is, wanted] = [now, wish].map((answers) => chosenAt(question, answers).includes(option));
      const state = wanted ? (is ? 'kept' : 'added') : is ? 'removed' : 'open';
      const control = controlOf(question, option);
      return { state, said: state === 'open' ? shown.texts.notChosen : words[state], ...(control && { control }) };
    },
    remark: (question) => (chosenAt(question, now).length > 0 ? undefined : shown.texts.stillOpen),
    measured: (measure) => amountText(shown, amountAt(measure, now)),
  });
