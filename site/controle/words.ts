// The words of the page, by language.

import { installation as german } from '../../src/content/de/installation.ts';
import { sitePage as germanPage } from '../../src/content/de/site-page.ts';
import { installation as english } from '../../src/content/en/installation.ts';
import { sitePage as englishPage } from '../../src/content/en/site-page.ts';
import { installation as french } from '../../src/content/fr/installation.ts';
import { sitePage as frenchPage } from '../../src/content/fr/site-page.ts';
import type { Language } from '../../src/content/languages.ts';
import { installation as dutch } from '../../src/content/nl/installation.ts';
import { sitePage as dutchPage } from '../../src/content/nl/site-page.ts';
import type { InstallationTexts, SitePageTexts } from '../../src/content/texts.ts';

interface Words {
  readonly installation: InstallationTexts;
  readonly sitePage: SitePageTexts;
}

export const wordsIn: Readonly<Record<Language, Words>> = {
  nl: { installation: dutch, sitePage: dutchPage },
  fr: { installation: french, sitePage: frenchPage },
  de: { installation: german, sitePage: germanPage },
  en: { installation: english, sitePage: englishPage },
};
