import type { Result } from './result.ts';

/** Ten times as long as the longest link of a profile. */
const LONGEST_FRAGMENT = 20_000;

/** What opens a result when it follows a page's address. A fragment is never sent to a server. */
export const fragmentOf = ({ instrument, code }: Result): string => `#${instrument}=${code}`;

/** What opens these results again, side by side. */
export const fragmentOfAll = (results: readonly Pick<Result, 'code'>[]): string =>
  `#outreach-profile=${results.map(({ code }) => code).join(',')}`;

const OWN = /^(?:quick-scan|threshold-checklist|outreach-\w+)(?:[.=]|%3D|$)/i;

/** Whether an entry of a fragment opens something of ours. */
export const opensSomething = (entry: string): boolean => OWN.test(entry);

/**
 * What a page has in its fragment besides what a link opened: the route of an app (`#/scan?x=1`); or something else, such as a place
 * on the page, or something meant only for this visitor.
 */
export function besides(fragment: string): { readonly text: string; readonly isRoute: boolean } {
  const parts = fragment.length > LONGEST_FRAGMENT ? [] : fragment.split(/(?<=[?&#])/);
  const others = parts.filter((part) => !OWN.test(part)).join('');
  const text = others.replace(/[?&#]+$/, '');
  return { text, isRoute: /^#(?:!|[^?&=]*\/)/.test(text) };
}

/**
 * The names and values in a fragment, also after a route: `#a=1&b` has `a` with `1` and `b` with nothing. A fragment longer than a
 * link can be has none; some browsers take seconds to parse one themselves.
 */
export function fragmentEntries(fragment: string): [name: string, value: string][] {
  if (fragment.length > LONGEST_FRAGMENT) return [];
  // Some mail programs write the equals sign between name and value as %3D.
  const parts = fragment.split(/[?&#]/);
  return parts.filter(Boolean).map((part) => {
    const [, name = '', value = ''] = /^(.*?)(?:(?:=|%3D)(.*))?$/is.exec(part) ?? [];
    return [decoded(name), decoded(value)];
  });
}

/** The text that is percent-encoded in a part of an address, or the part as it is if it doesn't decode to text. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return part;
  }
}
