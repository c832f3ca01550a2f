// The language of a page of the site, and links to the same page in other languages. Each is a separate file, so that it can be
// shared, and works when opened as a file: index.html is in the language that the others are translated from.

import { type TemplateResult, html, nothing } from 'lit';
import { type Language, languages } from '../src/content/languages.ts';
import { ownName } from '../src/content/own-name.ts';
import type { SitePageTexts } from '../src/content/texts.ts';

/** The language that the file of the page declares. */
export const pageLanguage = document.documentElement.lang as Language;

/** @param query what to pass on to the page in the other language */
export function languageLinks({ languages: label }: SitePageTexts, query = ''): TemplateResult {
  return html`<nav class="languages" aria-label=${label}>
    <ul>
      ${languages.map(
        (language) =>
          html`<li>
            <a
              href=${fileIn(language) + query}
              lang=${language}
              hreflang=${language}
              aria-current=${language === pageLanguage ? 'page' : nothing}
              >${nameOf(language)}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

const fileIn = (language: Language): string => (language === languages[0] ? 'index.html' : `${language}.html`);

function nameOf(language: Language): string {
  const name = ownName(language);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
