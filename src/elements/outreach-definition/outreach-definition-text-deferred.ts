import type { CSSResult, TemplateResult } from 'lit';
import { referencesLead, referencesTitle, undated, views } from '../../content/nl/outreach-definition-views.ts';
import { shortQuestions } from '../../content/nl/short-questions.ts';
import { type Reference, references } from '../../content/references.ts';
import { sources } from '../../content/sources.ts';
import type { LitTags } from '../later/lit-tags.ts';
import type { DefinitionView } from '../../model/definition-views.ts';

/*
 * What other sources say, in a file that loads when a page asks for it.
 */
export const laterStyles = ({ css }: LitTags): CSSResult => css`
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

type Heading = (depth: number, content: unknown) => TemplateResult;

/** One of the views besides the definition. */
export function textView(lit: LitTags, view: Exclude<DefinitionView, 'definition'>, heading: Heading): TemplateResult {
  if (view === 'references') return referencesView(lit, heading);
  const { html, nothing } = lit;
  const { title, sections } = views[view];
  return html`<div class="text" part="text">
    ${heading(0, title)}
    ${sections.map(
      (section) =>
        html`<section>
          ${section.heading ? heading(1, section.heading) : nothing}
          ${section.paragraphs?.map((paragraph) => html`<p>${paragraph}</p>`)}
          ${
            section.items
              ? html`<ul>
                  ${section.items.map((item) => html`<li>${item}</li>`)}
                </ul>`
              : nothing
          }
          ${section.links?.map(({ text, url }) => html`<p><a href=${url}>${text}</a></p>`)}
          <p class="quiet">${shortQuestions.source(sources[section.source].citation)}</p>
        </section>`,
    )}
  </div>`;
}

function referencesView({ html, nothing }: LitTags, heading: Heading): TemplateResult {
  const entry = ({ authors, year, title, container, publisher, place, source }: Reference) =>
    html`<li>
      <span part="authors">${authors}</span> (<span part="year">${year ?? undated}</span>).
      <cite part="title">${title}</cite>. ${container ? html`<span part="container">${container}</span>. ` : nothing}
      ${
        publisher || place
          ? html`<span part="publisher">${[place, publisher].filter(Boolean).join(': ')}</span>. `
          : nothing
      }
      <small class="quiet">${shortQuestions.source(sources[source].name)}</small>
    </li>`;
  return html`<div class="text" part="text">
    ${heading(0, referencesTitle)}
    <p>${referencesLead}</p>
    <ul class="references" part="references">
      ${references.map(entry)}
    </ul>
  </div>`;
}
