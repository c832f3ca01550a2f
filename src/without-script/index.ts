// What a tag says by itself: a text to read, or questions to print. It is for inside the tag, in a page that a server makes, where it
// shows until the tag does. So visitors without JavaScript have it, and so do search engines and reader modes.

import { type Language, languages } from '../content/languages.ts';
import { type ContentOverride, overridden } from '../content/override.ts';
import type { OutreachDefinitionFirst } from '../content/words.ts';
import * as definitionWords from '../elements/outreach-definition/outreach-definition-words.ts';
import * as scanWords from '../elements/quick-scan/quick-scan-words.ts';
import * as checklistWords from '../elements/threshold-checklist/threshold-checklist-words.ts';
import { type DefinitionView, definitionViews, shownViewOf } from '../model/definition-views.ts';
import { languageOf } from '../scope/language-around.ts';
import { isKnown } from '../scope/known-language.ts';
import { partsExplained, referencesText, viewText } from './definition.ts';
import { heading, paragraph, section } from './prose.ts';
import { definitionWithOriginal } from './quoted-definition.ts';
import { checklistQuestions, scanQuestions } from './questions.ts';

/** The tags that say something by themselves. */
export type ReadableTag = 'quick-scan' | 'threshold-checklist' | 'outreach-definition';

type Level = 1 | 2 | 3 | 4 | 5 | 6;

export interface WithoutScriptOptions {
  /** BCP 47; one without texts is Dutch. Default: `nl`. */
  readonly lang?: string | null | undefined;
  /** Level of its first heading, also as text. Any other than these is the default, 2. */
  readonly headingLevel?: Level | `${Level}` | null | undefined;
  /** What a definition shows. Default: `definition`. */
  readonly view?: DefinitionView | null | undefined;
  /** The host's own texts, as in a scope. */
  readonly content?: ContentOverride | null | undefined;
  /** HTML below the first heading. */
  readonly lead?: string | null | undefined;
}

/**
 * A tag as HTML. All that it takes is written as text, but `lead`.
 *
 * @throws {TypeError} for a tag that says nothing by itself
 */
export async function withoutScript(tag: ReadableTag, options?: WithoutScriptOptions | null): Promise<string> {
  if (!Object.hasOwn(contentOf, tag)) {
    throw new TypeError(`<${tag}> says nothing by itself, only ${Object.keys(contentOf).join(', ')}.`);
  }
  const { lang, headingLevel, lead } = options ?? {};
  const level = levelOf(headingLevel);
  const known = isKnown(lang ?? '') ? lang! : undefined;
  const language = known ? languageOf(known) : languages[0];
  const { title, body, note } = await contentOf[tag](language, level + 1, options ?? {});
  const translated = paragraph(language === languages[0] ? '' : note);
  return section(heading(level, title) + (lead ?? '') + body + translated, [
    ['class', 'without-script'],
    ['lang', known ?? language],
  ]);
}

/** A level as the tags take it from an attribute: what is read from a file is often text, and any other level means the default. */
const levelOf = (given: unknown): number => [1, 2, 3, 4, 5, 6].find((level) => String(level) === String(given)) ?? 2;

interface Said {
  readonly title: string;
  readonly body: string;
  /** That it is a translation. */
  readonly note: string;
}

/** The content by tag, given the level of its headings below the first. */
const contentOf: Readonly<
  Record<ReadableTag, (language: Language, level: number, options: WithoutScriptOptions) => Promise<Said>>
> = {
  async 'quick-scan'(language, level, { content }) {
    const [first, later] = await Promise.all([scanWords.first.load(language), scanWords.later.load(language)]);
    const shown = overridden(overridden(first.content, later.help), content?.['quick-scan']);
    return { title: shown.title, body: scanQuestions(level, shown, first, later), note: first.translated };
  },

  async 'threshold-checklist'(language, level, { content }) {
    const { first: firstWords, later: laterWords } = checklistWords;
    const [first, later] = await Promise.all([firstWords.load(language), laterWords.load(language)]);
    const shown = overridden(overridden(first.content, later.help), content?.['threshold-checklist']);
    return { title: shown.title, body: checklistQuestions(level, shown, first), note: first.translated };
  },

  async 'outreach-definition'(language, level, { content, view }) {
    const shownView = definitionViews.find((each) => each === (view && shownViewOf(view))) ?? 'definition';
    if (shownView !== 'definition') {
      const words = await definitionWords.text.load(language);
      const note = words.translated;
      if (shownView === 'references') return { title: words.references.title, body: referencesText(words), note };
      const text = words.views[shownView];
      return { title: text.title, body: viewText(level, text, words), note };
    }
    const { first: firstWords, later: laterWords } = definitionWords;
    const [first, later, original] = await Promise.all([
      firstWords.load(language),
      laterWords.load(language),
      language === languages[0] ? undefined : firstWords.load(languages[0]),
    ]);
    const shown = overridden(first.content, content?.['outreach-definition']);
    return {
      title: shown.title,
      body:
        definitionWithOriginal({ ...quotedFrom(first), original: original && quotedFrom(original) }) +
        partsExplained(level, shown, later),
      note: first.translated,
    };
  },
};

const quotedFrom = ({ content, quotation, citation }: OutreachDefinitionFirst) => ({
  outreachDefinitionContent: content,
  quotation,
  citation,
});
