import type { Quotation } from '../content/definition-content.ts';
import { element, escaped } from '../embed/markup.ts';

/** The words of the definition in one language, under the names that its modules give them. */
export interface DefinitionTexts {
  readonly outreachDefinitionContent: { readonly language: string };
  readonly quotation: Quotation;
  readonly citation: string;
}

/** The definition in a language, and in the language that it was translated from, if it was. */
export interface TranslatedDefinition extends DefinitionTexts {
  readonly original?: DefinitionTexts | undefined;
}

/** Quotation marks, for languages that differ from Dutch and English. */
const marks: Readonly<Record<string, readonly [open: string, close: string]>> = {
  fr: ['«\u00a0', '\u00a0»'],
  de: ['„', '“'],
};

/** The definition as HTML, verbatim and with its citation, for use without the tag. Marks its language, as the page's may differ. */
export function quotedDefinition({ outreachDefinitionContent, quotation, citation }: DefinitionTexts): string {
  const words = quotation.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join('');
  const { language } = outreachDefinitionContent;
  const [open, close] = marks[language] ?? ['“', '”'];
  return element(
    'figure',
    [['lang', language]],
    element('blockquote', [], element('p', [], escaped(open + words + close))) +
      element('figcaption', [], escaped(citation)),
  );
}

/** A translation comes with the quotation that it translates. */
export const definitionWithOriginal = (texts: TranslatedDefinition): string =>
  quotedDefinition(texts) + (texts.original ? quotedDefinition(texts.original) : '');
