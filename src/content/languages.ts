/** The languages that there are texts in, as BCP 47 names them. The others are translated from the first. */
export const languages = ['nl', 'fr', 'de', 'en'] as const;

export type Language = (typeof languages)[number];

/** The name of a file in a language. The original language adds nothing to it. */
export const inLanguage = (name: string, language: Language): string =>
  language === languages[0] ? name : `${name}.${language}`;
