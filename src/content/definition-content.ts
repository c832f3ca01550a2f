import type { DefinitionPart } from '../model/outreach-definition.ts';
import type { Citation } from './citations.ts';
import type { SourceId } from './sources.ts';
import type { AttributionTexts } from './texts.ts';

/** The quotation, word for word, split where its parts begin and end. */
export type Quotation = readonly (string | { readonly part: DefinitionPart; readonly words: string })[];

/** A term of a source, followed by this project's explanation. */
export interface ExplainedTerm {
  readonly term: string;
  readonly explanation: string;
}

/** A fact of a source in this project's words, or a term of the source that this project explains. */
export type Item = string | ExplainedTerm;

export const isTerm = (item: Item): item is ExplainedTerm => typeof item !== 'string';

/** Whether these are terms of a source that this project explains, rather than facts of the source in this project's words. */
export const areTerms = (items: readonly Item[] = []): boolean => items.some(isTerm);

/** What is said around the name of their source. */
export const attributionOf = (
  items: readonly Item[] | undefined,
  { explained, retold }: AttributionTexts,
): readonly [before: string, after: string] => (areTerms(items) ? explained : retold);

/** The term that is explained, with its closing punctuation. */
export const named = (term: string): string => (/[!?)]$/.test(term) ? term : `${term}.`);

/** The full stop after a piece of an entry in the references, unless the piece has its own. */
export const stopAfter = (text: string): string => (/[.!?]$/.test(text) ? '' : '.');

/** What a part of the definition opens. */
export interface PartContent {
  readonly lead?: string;
  readonly items: readonly Item[];
  /** What follows the items. */
  readonly more?: string;
  /** A note on the wording itself. */
  readonly note?: { readonly text: string; readonly source: Citation };
}

/** One text in a view: paragraphs, a list or links, with or without a heading. */
export interface ViewSection {
  readonly heading?: string;
  readonly paragraphs?: readonly string[];
  readonly items?: readonly Item[];
  readonly links?: readonly { readonly text: string; readonly url: string }[];
  readonly source: SourceId;
}

export interface ViewContent {
  readonly title: string;
  readonly sections: readonly ViewSection[];
}
