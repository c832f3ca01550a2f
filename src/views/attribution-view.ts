import { type TemplateResult, css, html, nothing } from 'lit';
import type { Citation } from '../content/citations.ts';
import { languages } from '../content/languages.ts';

/** Says whose words a text is: the name of a source, as a link if the source can be read online, with these words around it. */
export const attributionView = ([before, after]: readonly [string, string], cited: Citation): TemplateResult =>
  html`<p class="quiet">
    ${before}${cited.url ? html`<a href=${cited.url}>${citationView(cited)}</a>` : citationView(cited)}${after}
  </p>`;

/** A title is marked with the language of its work. */
const citationView = ({ around: [before, after], title }: Citation): TemplateResult =>
  html`${before}${title ? html`<span lang=${languages[0]}>${title}</span>` : nothing}${after}`;

/** A text of this project among the words of others, followed by a remark that says so. */
export const projectView = (text: string, origin: string): TemplateResult =>
  html`<p>${text} <small class="quiet">${origin}</small></p>`;

/** Makes a link among words high enough to press, without moving the lines apart. */
export const attributionStyles = css`
  .quiet a,
  .reflection a,
  cite a {
    padding-block: 0.9em;
    color: inherit;
  }
`;
