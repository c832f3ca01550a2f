import type { Language } from './languages.ts';

/** The name of a language in that language itself, as people look for it. */
export const ownName = (language: Language): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
