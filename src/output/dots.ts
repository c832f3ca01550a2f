import type { Spread } from '../model/tally.ts';

/** Amounts that are drawn in one place. */
export interface Dot {
  /** 0 at the least, 1 at the most; in the middle if everyone gave the same. */
  readonly at: number;
  /** How many people gave one of them. */
  readonly count: number;
}

/** Where an amount lies: 0 at the least, 1 at the most; in the middle if everyone gave the same. */
export const placeIn = ({ least, most }: Spread, value: number): number =>
  least === most ? 0.5 : (value - least) / (most - least);

/** A spread as a row of dots, from the least to the most: never more than there are places, however many people answered. */
export function dotsOf(spread: Spread, places: number): readonly Dot[] {
  const last = places - 1;
  const counts = new Map<number, number>();
  for (const { value, count } of spread.amounts) {
    const place = spread.least === spread.most ? last / 2 : Math.round(placeIn(spread, value) * last);
    counts.set(place, (counts.get(place) ?? 0) + count);
  }
  return [...counts].map(([place, count]) => ({ at: place / last, count }));
}
