import { type Spread, type Tally, spreadsOf } from '../model/tally.ts';
import { amountText, unitOf } from './chart.ts';
import { type Sentences, type Telling, type Told, notChosen, quotedIn, telling } from './in-words.ts';

/** How many people in a team chose each option, and which amounts they gave. */
export const teamInWords = (
  told: Told,
  title: string,
  tallies: readonly Tally[],
  size: number,
  opening = '',
): Telling => telling(told, title, [opening, told.inWords.results(size)], countedIn(told, tallies, size));

export function countedIn(told: Told, tallies: readonly Tally[], size: number): Sentences {
  const { inWords } = told;
  const byId = new Map(tallies.map((tally) => [tally.question, tally]));
  const answeredIn = ({ answered }: Tally) => (answered < size ? [inWords.answeredIn(answered, size)] : []);
  const alike = (tally: Tally) => (tally.answered > 1 && tally.degree === 1 ? [inWords.alike(tally.answered)] : []);
  return {
    question: (question) => {
      const tally = byId.get(question.id)!;
      const { answered, counts } = tally;
      if (answered === 0) return [];
      const chosen = question.options.filter((option) => counts[option]! > 0);
      const quoted = quotedIn(told, question, chosen);
      const counted = chosen.map((option, index) => inWords.counted(quoted[index]!, counts[option]!, answered));
      return [...answeredIn(tally), ...alike(tally), inWords.chosen(counted), ...notChosen(told, question, chosen)];
    },
    measure: (measure) => {
      const tally = byId.get(measure.id)!;
      return tally.answered === 0
        ? []
        : [...answeredIn(tally), ...spreadsOf(tally).flatMap((spread) => spreadInWords(told, spread))];
    },
  };
}

/** The middle is told if it can be another than the ends. */
function spreadInWords(told: Told, { unit, count, least, middle, most }: Spread): readonly string[] {
  const { inWords, texts } = told;
  const amount = (value: number) => amountText(told, { value, unit })!;
  if (least === most) return [inWords.allGave(amount(most), count)];
  const range = inWords.range(texts.decimal(least), texts.decimal(most), unitOf(told, { value: most, unit }), count);
  return count > 2 ? [range, inWords.middle(amount(middle))] : [range];
}
