import type { GroupsTexts, InWordsTexts, ProfileTexts } from '../content/texts.ts';
import { type Distance, type Group } from '../model/groups.ts';
import type { Question } from '../model/instrument.ts';
import { type Spread, type Tally, spreadsOf } from '../model/tally.ts';
import type { Cell, Chart, DrawnSpread, Row, Shown } from './chart.ts';
import { dotsOf, placeIn } from './dots.ts';
import { PLACES, spreadText } from './team-chart.ts';
import { chartInColumns } from './timeline-chart.ts';

export interface GroupsWords {
  readonly groups: GroupsTexts;
  readonly team: ProfileTexts['team'];
  readonly inWords: InWordsTexts;
}

/** The name of a group, also of those who are in none. */
export const nameOf = ({ groups }: GroupsWords, { name }: Group): string => name || groups.none;

export const sizedName = (words: GroupsWords, group: Group): string =>
  words.groups.sized(nameOf(words, group), group.size);

/**
 * The pictures of groups side by side: a row for each option, with a cell for each group. Where groups are furthest apart is marked.
 * @param whoIn who in a group chose an option, where that was asked for; only a page shows it
 */
export function groupsChart(
  shown: Shown,
  words: GroupsWords,
  title: string,
  groups: readonly Group[],
  furthest: readonly Distance[],
  whoIn?: (group: Group, question: Question, option: string) => unknown,
): Chart {
  const { content, texts } = shown;
  const tallyIn = ({ tallies }: Group, id: string): Tally => tallies.find(({ question }) => question === id)!;
  const optionRows = (question: Question): readonly Row[] => {
    const { id, options } = question;
    const tallies = groups.map((group) => tallyIn(group, id));
    if (tallies.every(({ answered }) => answered === 0)) return [{ label: texts.stillOpen, cells: [] }];
    return options.map((option) => ({
      label: content.questions[id]!.options[option]!.label,
      ...(furthest.some((each) => each.question === id && each.option === option) && { remark: words.groups.apart }),
      cells: tallies.map(({ counts, answered }, index): Cell => {
        const count = counts[option]!;
        const who = count > 0 && whoIn?.(groups[index]!, question, option);
        return {
          label: '',
          state: 'counted',
          said: words.team.countOf(count, answered),
          share: answered > 0 ? count / answered : 0,
          ...(who ? { control: { question: id, view: who } } : {}),
        };
      }),
    }));
  };
  const amountRows = (id: string, label: string): readonly Row[] => {
    const given = groups.map((group) => spreadsOf(tallyIn(group, id)));
    const all = given.flat();
    const units = [...new Set(all.map(({ unit }) => unit))];
    const spreads = units.flatMap((unit): readonly DrawnSpread[] => {
      const alike = all.filter((spread) => spread.unit === unit);
      // On one scale for all groups, or their dots can't be compared.
      const scale = {
        least: Math.min(...alike.map(({ least }) => least)),
        most: Math.max(...alike.map(({ most }) => most)),
      };
      return given.flatMap((ofGroup, index) =>
        ofGroup
          .filter((spread) => spread.unit === unit)
          .map((spread) => drawn(shown, words, groups[index]!, spread, { ...spread, ...scale })),
      );
    });
    return spreads.length > 0
      ? [{ label, cells: [], measured: spreads.map(({ said }) => said).join(' '), spreads }]
      : [];
  };
  return chartInColumns(
    shown,
    title,
    groups.map((group) => sizedName(words, group)),
    words.inWords.at,
    { question: optionRows, measure: ({ id }, label) => amountRows(id, label) },
  );
}

const drawn = (shown: Shown, words: GroupsWords, group: Group, spread: Spread, scaled: Spread): DrawnSpread => ({
  said: words.inWords.at(nameOf(words, group), spreadText(shown, words.team, spread)),
  dots: dotsOf(scaled, PLACES),
  middle: placeIn(scaled, spread.middle),
});

/** Where groups are furthest apart, one sentence each. */
export const furthestInWords = (
  { content }: Shown,
  words: GroupsWords,
  groups: readonly Group[],
  { question, option, most, least }: Distance,
): string => {
  const shareIn = (place: number) => {
    const { counts, answered } = groups[place]!.tallies.find((tally) => tally.question === question)!;
    return words.team.countOf(counts[option]!, answered);
  };
  const label = words.inWords.quoted(content.questions[question]!.options[option]!.label);
  const [one, other] = [most, least].map((place) => nameOf(words, groups[place]!)) as [string, string];
  return words.groups.against(label, shareIn(most), one, shareIn(least), other);
};
