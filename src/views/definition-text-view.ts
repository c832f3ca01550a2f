import { type TemplateResult, css, html, nothing } from 'lit';
import { type ViewContent, attributionOf, stopAfter } from '../content/definition-content.ts';
import { type Reference, references } from '../content/references.ts';
import { languages } from '../content/languages.ts';
import type { DefinitionTextWords } from '../content/words.ts';
import { attributionView } from './attribution-view.ts';
import { heading } from './heading.ts';
import { itemView } from './items-view.ts';

/** What a source says besides the definition. */
export const definitionTextView = (
  { title, sections }: ViewContent,
  { attributions, citations }: DefinitionTextWords,
  headingLevel: number,
): TemplateResult =>
  html`<div class="text" part="text">
    ${heading(headingLevel, title)}
    ${sections.map(
      (section) =>
        html`<section>
          ${section.heading ? heading(headingLevel + 1, section.heading) : nothing}
          ${section.paragraphs?.map((paragraph) => html`<p>${paragraph}</p>`)}
          ${
            section.items
              ? html`<ul>
                  ${section.items.map(itemView)}
                </ul>`
              : nothing
          }
          ${section.links?.map(({ text, url }) => html`<p><a href=${url}>${text}</a></p>`)}
          ${attributionView(attributionOf(section.items, attributions), citations[section.source])}
        </section>`,
    )}
  </div>`;

/** The works that the sources name. What the sources print is marked as Dutch; the rest is ours. */
export function referencesView(
  { references: texts, shortQuestions, sourceNames }: DefinitionTextWords,
  headingLevel: number,
): TemplateResult {
  const dutch = languages[0];
  const authorsView = ({ authors, madeWith }: Reference) =>
    madeWith
      ? html`<span part="authors">${texts.madeWith(authors, madeWith)}</span>`
      : html`<span part="authors" lang=${dutch}>${authors}</span>`;
  const titleView = ({ title, url }: Reference) =>
    typeof title === 'string'
      ? html`<cite part="title" lang=${dutch}>${url ? html`<a href=${url}>${title}</a>` : title}</cite
          >${stopAfter(title)} `
      : html`<cite part="title">${texts.untitled[title.of]}</cite>. `;
  const publisherView = ({ place, publisher }: Reference) =>
    publisher
      ? html`<span part="publisher" lang=${dutch}>${place ? texts.publishedIn(place, publisher) : publisher}</span
          >${stopAfter(publisher)} `
      : nothing;
  const entry = (reference: Reference) => {
    const { year, container, source } = reference;
    return html`<li>
      ${authorsView(reference)} (<span part="year">${year ?? texts.undated}</span>). ${titleView(reference)}
      ${container ? html`<span part="container" lang=${dutch}>${container}</span>. ` : nothing}
      ${publisherView(reference)}
      <small class="quiet">${source ? shortQuestions.source(sourceNames[source]) : texts.ownSource}</small>
    </li>`;
  };
  return html`<div class="text" part="text">
    ${heading(headingLevel, texts.title)}
    <p>${texts.lead}</p>
    <ul class="references" part="references">
      ${references.map(entry)}
    </ul>
  </div>`;
}

export const definitionTextStyles = css`
  .text ul,
  .text ol {
    margin: 0 0 0.75em;
    padding-inline-start: min(1.25em, 6%);
    list-style: disc;
  }
  .text li {
    margin-bottom: 0.35em;
  }
  .text section {
    margin-top: calc(1.5 * var(--_space));
  }
  .text p:not(.quiet) > a {
    display: inline-block;
    min-height: 44px;
    align-content: center;
  }
  .references li {
    margin-bottom: 0.75em;
  }
`;
