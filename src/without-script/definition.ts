// The definition's parts explained, and what other sources say: the same texts as the tag shows, each with whose words they are.

import type { Citation } from '../content/citations.ts';
import {
  type Item,
  type PartContent,
  type ViewContent,
  attributionOf,
  isTerm,
  named,
  stopAfter,
} from '../content/definition-content.ts';
import type { InstrumentContent } from '../content/instrument-content.ts';
import { languages } from '../content/languages.ts';
import { type Reference, references } from '../content/references.ts';
import type { DefinitionTextWords, OutreachDefinitionLater } from '../content/words.ts';
import { element, escaped } from '../embed/markup.ts';
import { type OutreachDefinition, outreachDefinition } from '../model/outreach-definition.ts';
import { heading, link, list, paragraph, section, small } from './prose.ts';

/** What each part means. */
export function partsExplained(
  level: number,
  { parameters }: InstrumentContent<OutreachDefinition>,
  { parts, attributions, cited }: OutreachDefinitionLater,
): string {
  const explained = ({ lead, items, more, note }: PartContent): string =>
    paragraph(lead) +
    list(items.map(itemText)) +
    paragraph(more) +
    attribution(attributionOf(items, attributions), cited.antwerpen) +
    (note ? paragraph(note.text) + attribution(attributions.retold, note.source) : '');
  return outreachDefinition.parameters
    .map(({ id }) => section(heading(level, parameters[id]) + explained(parts[id])))
    .join('');
}

/** What a source says besides the definition. */
export const viewText = (
  level: number,
  { sections }: ViewContent,
  { attributions, citations }: DefinitionTextWords,
): string =>
  sections
    .map((each) =>
      section(
        (each.heading ? heading(level, each.heading) : '') +
          (each.paragraphs ?? []).map((text) => paragraph(text)).join('') +
          (each.items ? list(each.items.map(itemText)) : '') +
          (each.links ?? []).map(({ text, url }) => element('p', [], link(url, escaped(text)))).join('') +
          attribution(attributionOf(each.items, attributions), citations[each.source]),
      ),
    )
    .join('');

const [dutch] = languages;

/** The works that the sources name. What the sources print is marked as Dutch; the rest is ours. */
export function referencesText({ references: texts, shortQuestions, sourceNames }: DefinitionTextWords): string {
  const inDutch = (name: string, text: string) => element(name, [['lang', dutch]], text);
  const titleOf = ({ title, url }: Reference): string => {
    if (typeof title !== 'string') return `${element('cite', [], escaped(texts.untitled[title.of]))}.`;
    const text = escaped(title);
    return inDutch('cite', url ? link(url, text) : text) + stopAfter(title);
  };
  const entry = (reference: Reference): string => {
    const { authors, madeWith, year, container, place, publisher, source } = reference;
    const published = publisher && (place ? texts.publishedIn(place, publisher) : publisher);
    return [
      madeWith ? escaped(texts.madeWith(authors, madeWith)) : inDutch('span', escaped(authors)),
      `(${escaped(year ?? texts.undated)}).`,
      titleOf(reference),
      container && inDutch('span', escaped(container + stopAfter(container))),
      published && inDutch('span', escaped(published + stopAfter(published))),
      small(source ? shortQuestions.source(sourceNames[source]) : texts.ownSource),
    ]
      .filter(Boolean)
      .join(' ');
  };
  return paragraph(texts.lead) + list(references.map(entry));
}

const itemText = (item: Item): string =>
  isTerm(item) ? `${element('strong', [], escaped(named(item.term)))} ${escaped(item.explanation)}` : escaped(item);

/** Says whose words a text is. A title is marked with the language of its work. */
function attribution([before, after]: readonly [string, string], { around, title, url }: Citation): string {
  const [pre, post] = around.map(escaped) as [string, string];
  const cited = pre + (title ? element('span', [['lang', dutch]], escaped(title)) : '') + post;
  return element('p', [], element('small', [], escaped(before) + (url ? link(url, cited) : cited) + escaped(after)));
}
