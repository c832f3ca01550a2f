// The words of the page, and those of a snippet, by language.

import { accessibilityParagraph as germanParagraph } from '../../src/content/de/accessibility-paragraph.ts';
import { embedding as germanEmbedding } from '../../src/content/de/embedding.ts';
import { insluitcode as german } from '../../src/content/de/insluitcode.ts';
import { sitePage as germanPage } from '../../src/content/de/site-page.ts';
import { accessibilityParagraph as englishParagraph } from '../../src/content/en/accessibility-paragraph.ts';
import { embedding as englishEmbedding } from '../../src/content/en/embedding.ts';
import { insluitcode as english } from '../../src/content/en/insluitcode.ts';
import { sitePage as englishPage } from '../../src/content/en/site-page.ts';
import { accessibilityParagraph as frenchParagraph } from '../../src/content/fr/accessibility-paragraph.ts';
import { embedding as frenchEmbedding } from '../../src/content/fr/embedding.ts';
import { insluitcode as french } from '../../src/content/fr/insluitcode.ts';
import { sitePage as frenchPage } from '../../src/content/fr/site-page.ts';
import type { Language } from '../../src/content/languages.ts';
import { accessibilityParagraph as dutchParagraph } from '../../src/content/nl/accessibility-paragraph.ts';
import { embedding as dutchEmbedding } from '../../src/content/nl/embedding.ts';
import { insluitcode as dutch } from '../../src/content/nl/insluitcode.ts';
import { sitePage as dutchPage } from '../../src/content/nl/site-page.ts';
import type {
  AccessibilityParagraph,
  EmbeddingTexts,
  InsluitcodeTexts,
  SitePageTexts,
} from '../../src/content/texts.ts';

export interface Words {
  readonly insluitcode: InsluitcodeTexts;
  readonly embedding: EmbeddingTexts;
  readonly sitePage: SitePageTexts;
  readonly accessibilityParagraph: AccessibilityParagraph;
}

export const wordsIn: Readonly<Record<Language, Words>> = {
  nl: {
    insluitcode: dutch,
    embedding: dutchEmbedding,
    sitePage: dutchPage,
    accessibilityParagraph: dutchParagraph,
  },
  fr: {
    insluitcode: french,
    embedding: frenchEmbedding,
    sitePage: frenchPage,
    accessibilityParagraph: frenchParagraph,
  },
  de: {
    insluitcode: german,
    embedding: germanEmbedding,
    sitePage: germanPage,
    accessibilityParagraph: germanParagraph,
  },
  en: {
    insluitcode: english,
    embedding: englishEmbedding,
    sitePage: englishPage,
    accessibilityParagraph: englishParagraph,
  },
};
