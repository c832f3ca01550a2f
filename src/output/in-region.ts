import { regionOf } from '../scope/known-language.ts';

/** The same texts, with numbers written as in the region that the page names, if it names one. */
export function inRegion<T extends { readonly decimal: (value: number) => string }>(texts: T, language: string): T {
  const region = regionOf(language);
  if (!region) return texts;
  // As many digits as a typed number keeps, and digits that a spreadsheet can read.
  const form = { useGrouping: false, maximumSignificantDigits: 15, numberingSystem: 'latn' };
  const written = new Intl.NumberFormat(region, form);
  return { ...texts, decimal: (value) => written.format(value) };
}
