import type { Group } from '../model/groups.ts';
import { isMeasure } from '../model/instrument.ts';
import { type GroupsWords, sizedName } from './groups-chart.ts';
import { type Block, type Telling, type Told, leadOf, nameOf, stopped, written } from './in-words.ts';
import { countedIn } from './team-in-words.ts';

/**
 * Groups side by side: where they are furthest apart, and then a heading per question with a paragraph per group.
 * @param furthest what each of those places is called, and what is said of it
 * @param nowhere what is said if there is none
 */
export function groupsInWords(
  told: Told,
  words: GroupsWords,
  title: string,
  groups: readonly Group[],
  furthest: readonly (readonly [name: string, said: string])[],
  nowhere: string,
  opening: readonly string[],
): Telling {
  const { inWords } = told;
  const sentences = groups.map(({ tallies, size }) => countedIn(told, tallies, size));
  const telling = written(told, title, opening, (place): readonly Block[] => {
    const { field } = place;
    const paragraphs = groups.map((group, index) => {
      const said = isMeasure(field) ? sentences[index]!.measure(field) : sentences[index]!.question(field);
      return { lead: stopped(sizedName(words, group)), text: said.length > 0 ? said.join(' ') : inWords.open };
    });
    if (paragraphs.every(({ text }) => text === inWords.open))
      return isMeasure(field) ? [] : [{ lead: leadOf(told, place), text: inWords.open }];
    return [{ heading: nameOf(told, place), isLower: true }, ...paragraphs];
  });
  const [first, ...rest] = telling.blocks;
  const apart: readonly Block[] =
    furthest.length > 0
      ? [{ heading: words.groups.furthest }, ...furthest.map(([name, text]) => ({ lead: stopped(name), text }))]
      : [{ text: nowhere }];
  return { ...telling, blocks: [first!, ...apart, ...rest] };
}
