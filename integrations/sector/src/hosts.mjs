/**
 * What a host is called in the tables: letters and digits, in lower case and without accents. Two spellings that come out the same
 * are one host, as a count has to be of three that really are different; and no name can be a formula.
 */
export const slugOf = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100);

/** The spellings of hosts that are counted as one. */
export function namesakesIn(names) {
  const spellings = new Map();
  for (const name of names) spellings.set(slugOf(name), [...(spellings.get(slugOf(name)) ?? []), name]);
  return [...spellings.values()].filter((each) => each.length > 1);
}
