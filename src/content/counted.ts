import { pluralIn } from './plural.ts';

/** Counts of several kinds of things in words, without those of which there are none: ‘2 regels en 1 bestand’. */
export function countedIn(language: string): (counts: readonly (readonly [number, string, string])[]) => string {
  const plural = pluralIn(language);
  const list = new Intl.ListFormat(language);
  return (counts) =>
    list.format(counts.flatMap(([count, one, other]) => (count ? `${count} ${plural(count, one, other)}` : [])));
}
