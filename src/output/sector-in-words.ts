import type { ProfileTexts } from '../content/texts.ts';
import type { MonthCounts, QuestionCounts, VersionCounts } from '../model/sector-counts.ts';
import type { Question } from '../model/instrument.ts';
import { isMeasure } from '../model/instrument.ts';
import {
  type Block,
  type Telling,
  type Told,
  leadOf,
  nameOf,
  quotedIn,
  stopped,
  telling,
  written,
} from './in-words.ts';

type SectorWords = ProfileTexts['sector'];

/**
 * How many in a sector chose each option, as far as that is published.
 * @param opening what it is
 */
export const sectorInWords = (
  told: Told,
  words: SectorWords,
  title: string,
  { results, questions }: VersionCounts,
  opening: readonly string[],
): Telling =>
  telling(told, title, opening, {
    question: (question) => {
      const counts = questions[question.id]!;
      const { answered } = counts;
      const isWhole = answered === null || answered >= results;
      return [
        ...(isWhole ? [] : [told.inWords.answeredIn(answered, results)]),
        ...published(told, words, question, counts),
      ];
    },
    measure: () => [],
  });

/**
 * The same month by month: a heading per question, and a paragraph per month.
 * @param names of the months, in their order
 */
export const monthsInWords = (
  told: Told,
  words: SectorWords,
  title: string,
  months: readonly MonthCounts[],
  names: readonly string[],
  opening: readonly string[],
): Telling =>
  written(told, title, opening, (place): readonly Block[] => {
    const { field } = place;
    if (isMeasure(field)) return [];
    const said = months.map(({ questions }) => published(told, words, field, questions[field.id]!).join(' '));
    if (months.every(({ questions }) => questions[field.id]!.answered === null))
      return [{ lead: leadOf(told, place), text: said[0]! }];
    const paragraphs = said.map((text, index) => ({ lead: stopped(names[index]!), text }));
    return [{ heading: nameOf(told, place), isLower: true }, ...paragraphs];
  });

function published(
  told: Told,
  { leftOut }: SectorWords,
  question: Question,
  { answered, options }: QuestionCounts,
): readonly string[] {
  if (answered === null) return [`${leftOut.charAt(0).toUpperCase()}${leftOut.slice(1)}.`];
  const { inWords } = told;
  const quoted = quotedIn(told, question, question.options);
  const counted = question.options.map((option, index) => {
    const count = options[option]!;
    return count === null ? `${quoted[index]!} (${leftOut})` : inWords.counted(quoted[index]!, count, answered);
  });
  return [inWords.chosen(counted)];
}
