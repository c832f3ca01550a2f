// What it takes to tell the results of each instrument in each language.

import { inWords as inGerman } from '../../src/content/de/in-words.ts';
import { words as german } from '../../src/content/de/later/outreach-profile.ts';
import { inWords as inEnglish } from '../../src/content/en/in-words.ts';
import { words as english } from '../../src/content/en/later/outreach-profile.ts';
import { inWords as inFrench } from '../../src/content/fr/in-words.ts';
import { words as french } from '../../src/content/fr/later/outreach-profile.ts';
import { noMeasures } from '../../src/content/instrument-content.ts';
import { type Language, languages } from '../../src/content/languages.ts';
import { inWords as inDutch } from '../../src/content/nl/in-words.ts';
import { words as dutch } from '../../src/content/nl/later/outreach-profile.ts';
import { overridden } from '../../src/content/override.ts';
import type { OutreachProfileLater } from '../../src/content/words.ts';
import type { InWordsTexts } from '../../src/content/texts.ts';
import { type Instrument, outreachDefinition, quickScan, thresholdChecklist } from '../../src/model/index.ts';
import type { Told } from '../../src/output/in-words.ts';

// Imported here and not when a test asks: WebKit may run a test before a module that waits for its own imports.
const texts: Readonly<Record<Language, readonly [OutreachProfileLater, InWordsTexts]>> = {
  nl: [dutch, inDutch],
  fr: [french, inFrench],
  de: [german, inGerman],
  en: [english, inEnglish],
};

const told = (language: Language): readonly Told[] => {
  const [words, inWords] = texts[language];
  const of = (instrument: Instrument, content: unknown, measures: unknown = noMeasures) =>
    ({ instrument, content, measures, texts: words.result, inWords }) as Told;
  return [
    of(quickScan, words.scan, words.scanMeasures),
    of(thresholdChecklist, words.checklist),
    of(outreachDefinition, overridden(words.definition, { questions: words.definitionQuestions })),
  ];
};

export const everyTold: readonly Told[] = languages.flatMap(told);
