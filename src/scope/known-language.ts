import { languages } from '../content/languages.ts';

/** A language with its region, for dates; `undefined` if the page names no region, or something that no browser can read. */
export const regionOf = (tag: string): string | undefined => (/-/.test(tag) && isKnown(tag) ? tag : undefined);

/** Whether there are texts in a language, with or without a region. Not if no browser can read the tag: dates would throw on it. */
export function isKnown(tag: string): boolean {
  try {
    return (languages as readonly string[]).includes(new Intl.Locale(tag).language);
  } catch {
    return false;
  }
}
