import type { DefinitionPart } from '../model/outreach-definition.ts';
import type { SourceId } from './sources.ts';

/** The quotation, word for word, cut where its parts begin and end. */
export type Quotation = readonly (string | { readonly part: DefinitionPart; readonly words: string })[];

/** What opens at a part of the definition. */
export interface PartContent {
  readonly lead?: string;
  readonly items: readonly string[];
  /** What there is to know about the words themselves. */
  readonly note?: { readonly text: string; readonly source: SourceId };
}

/** One text in a view: a paragraph, or a list with what leads to it. */
export interface ViewSection {
  readonly heading?: string;
  readonly paragraphs?: readonly string[];
  readonly items?: readonly string[];
  readonly links?: readonly { readonly text: string; readonly url: string }[];
  readonly source: SourceId;
}

export interface ViewContent {
  readonly title: string;
  readonly sections: readonly ViewSection[];
}
