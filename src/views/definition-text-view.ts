import { type TemplateResult, css, html, nothing } from 'lit';
import type { ViewContent } from '../content/definition-content.ts';
import { type Reference, references } from '../content/references.ts';
import { citations } from '../content/citations.ts';
import { sourceNames } from '../content/sources.ts';
import type { ReferencesTexts, ShortQuestionTexts } from '../content/texts.ts';
import { heading } from './heading.ts';

/** What a source says besides the definition. */
export const definitionTextView = (
  { title, sections }: ViewContent,
  texts: ShortQuestionTexts,
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
                  ${section.items.map((item) => html`<li>${item}</li>`)}
                </ul>`
              : nothing
          }
          ${section.links?.map(({ text, url }) => html`<p><a href=${url}>${text}</a></p>`)}
          <p class="quiet">${texts.source(citations[section.source].text)}</p>
        </section>`,
    )}
  </div>`;

/** The works that the sources name. */
export function referencesView(
  texts: ReferencesTexts,
  { source: sourceText }: ShortQuestionTexts,
  headingLevel: number,
): TemplateResult {
  const entry = ({ authors, year, title, container, publisher, place, source }: Reference) =>
    html`<li>
      <span part="authors">${authors}</span> (<span part="year">${year ?? texts.undated}</span>).
      <cite part="title">${title}</cite>. ${container ? html`<span part="container">${container}</span>. ` : nothing}
      ${
        publisher || place
          ? html`<span part="publisher">${[place, publisher].filter(Boolean).join(': ')}</span>. `
          : nothing
      }
      <small class="quiet">${sourceText(sourceNames[source])}</small>
    </li>`;
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
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .text li {
    margin-bottom: 0.35em;
  }
  .text section {
    margin-top: calc(1.5 * var(--_space));
  }
  .text a {
    display: inline-block;
    min-height: 44px;
    align-content: center;
  }
  .references li {
    margin-bottom: 0.75em;
  }
`;
