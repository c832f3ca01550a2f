import { citation, outreachDefinitionContent, quotation } from '../content/nl/outreach-definition.ts';
import { element, escaped } from './markup.ts';

const words = quotation.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join('');

/** The definition as HTML, to the letter and with its citation, for where the tag isn't. Says its language itself: a page can have another. */
export const quotedDefinition: string = element(
  'figure',
  [['lang', outreachDefinitionContent.language]],
  element('blockquote', [], element('p', [], escaped(`“${words}”`))) + element('figcaption', [], escaped(citation)),
);
