import { type Instrument, fieldsOf, isMeasure } from './instrument.ts';
import type { ReadonlyResultSet } from './result-set.ts';
import { type Tally, Tallier } from './tally.ts';
import { type JoinedVersions, joinTallies } from './versions.ts';

/** Who answered the same questions and is shown together, such as a team, or a team in one year. */
export interface Group {
  /** Empty for those who are in none. */
  readonly name: string;
  readonly size: number;
  readonly tallies: readonly Tally[];
}

/** In a group with fewer results than this, one answer more or less changes the picture. */
export const SMALL = 5;

/**
 * With fewer answers than this, where a group differs points at a person: at the only one, or for each of two at the other. Of three,
 * nobody knows which of the others it was.
 */
export const LEAST_COMPARED = 3;

/** The groups in a set, in the order in which they came, each counted separately. */
export function groupsOf({ groups, entries }: ReadonlyResultSet, joined: JoinedVersions): readonly Group[] {
  const counted = new Map([...groups.keys()].map((name) => [name, new Map<Instrument, Tallier<Instrument>>()]));
  for (const { group, result } of entries) {
    const talliers = counted.get(group)!;
    const version = joined.versions.find((each) => each.version === result.version)!;
    if (!talliers.has(version)) talliers.set(version, new Tallier(version));
    talliers.get(version)!.add(result.answers);
  }
  return [...counted].map(([name, talliers]) => ({
    name,
    size: groups.get(name)!,
    tallies: joinTallies(
      joined,
      [...talliers].map(([instrument, { tallies }]) => ({ instrument, tallies })),
    ),
  }));
}

/** How far groups are apart on an option. */
export interface Distance {
  readonly parameter: string;
  readonly question: string;
  readonly option: string;
  /** The largest share of a group that chose it, less the smallest, of those who answered: 0 to 1. */
  readonly distance: number;
  /** The groups with the smallest and with the largest share, by their place in the list; of those with the same, the first. */
  readonly least: number;
  readonly most: number;
}

/** Less than this apart isn't told: a quarter of those who answered. */
const LEAST_TOLD = 0.25;
/** More than this reads like the whole table. */
const MOST_TOLD = 5;

/**
 * Where groups are apart: for each question the option on which they are furthest apart, the furthest first. A group of which too few
 * answered a question is left out there. It says what differs, not whether that is chance, nor which group does better.
 * @param groups the counts of each
 */
export function distancesOf(instrument: Instrument, groups: readonly (readonly Tally[])[]): readonly Distance[] {
  return fieldsOf(instrument)
    .flatMap((field): Distance[] => {
      // Amounts have no shares: they stand side by side as numbers.
      if (isMeasure(field)) return [];
      const tallies = groups.map((all) => all.find(({ question }) => question === field.id)!);
      const answered = tallies.filter((tally) => tally.answered >= LEAST_COMPARED);
      if (answered.length < 2) return [];
      const distances = field.options.map((option) => {
        const shares = answered.map((tally) => tally.counts[option]! / tally.answered);
        const [smallest, largest] = [Math.min(...shares), Math.max(...shares)];
        const placeOf = (share: number) => tallies.indexOf(answered[shares.indexOf(share)]!);
        return {
          parameter: tallies[0]!.parameter,
          question: field.id,
          option,
          distance: largest - smallest,
          least: placeOf(smallest),
          most: placeOf(largest),
        };
      });
      return distances.toSorted((one, other) => other.distance - one.distance).slice(0, 1);
    })
    .toSorted((one, other) => other.distance - one.distance);
}

/** The few that are worth a conversation first. */
export const furthestOf = (distances: readonly Distance[]): readonly Distance[] =>
  distances.filter(({ distance }) => distance >= LEAST_TOLD).slice(0, MOST_TOLD);
