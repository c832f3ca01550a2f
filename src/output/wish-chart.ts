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
      // Where one answer rules out the others, none is no wish.
      const isUnmarked = is && question.select === 'one' && chosenAt(question, wish).length === 0;
      const state = wanted ? (is ? 'kept' : 'added') : isUnmarked ? 'chosen' : is ? 'removed' : 'open';
      const control = controlOf(question, option);
      const said = state === 'open' ? shown.texts.notChosen : state === 'chosen' ? shown.texts.chosen : words[state];
      return { state, said, ...(control && { control }) };
    },
    remark: (question) => (chosenAt(question, now).length > 0 ? undefined : shown.texts.stillOpen),
    measured: (measure) => amountText(shown, amountAt(measure, now)),
  });
