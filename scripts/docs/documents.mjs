// The documents that are Markdown already, as pages: which there are, and where a link in one leads.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { addressFrom } from './html.mjs';
import { fromMarkdown } from './markdown.mjs';

const FRAMEWORKS = 'docs/frameworks';

const groups = [
  {
    title: 'In code',
    lang: 'en',
    documents: {
      'README.md': { path: 'guide.html', label: 'Guide' },
      'docs/testing-a-site.md': {},
      'docs/result-code.md': {},
      'docs/result-in-a-form.md': {},
      'docs/session.md': {},
      'docs/sector.md': {},
      'docs/promises.md': {},
      'SECURITY.md': { path: 'security.html' },
      'CHANGELOG.md': { path: 'changelog.html' },
    },
  },
  {
    title: 'In a framework',
    lang: 'en',
    documents: Object.fromEntries(readdirSync(FRAMEWORKS).map((file) => [`${FRAMEWORKS}/${file}`, {}])),
  },
  {
    title: 'Voor redacteurs',
    lang: 'nl',
    documents: {
      'README.nl.md': { path: 'redactie.html', label: 'Handleiding' },
      'docs/insluiten.md': {},
      'docs/wordpress.md': {},
      'docs/drupal.md': {},
      'docs/editors.md': {},
      'docs/werkmoment.md': {},
      'docs/resultaten-ontvangen.md': {},
      'docs/toegankelijkheid.md': {},
      'docs/toegankelijkheidsverklaring.md': {},
      'docs/privacy.md': {},
      'docs/privacy-toelichting.md': {},
      'docs/taalwet.md': {},
    },
  },
];

/** The pages by the document that they come from. */
export function pagesOfDocuments() {
  return new Map(
    groups.flatMap(({ lang, documents }) =>
      Object.entries(documents).map(([document, { path, label }]) => [
        document,
        { lang, label, path: path ?? posix.relative('docs', document).replace(/md$/, 'html') },
      ]),
    ),
  );
}

/** The groups of pages, each page with its content. */
export function markdownPages(pages) {
  return groups.map(({ title, lang, documents }) => ({
    title,
    lang,
    pages: Object.keys(documents).map((document) => {
      const page = pages.get(document);
      const content = fromMarkdown(readFileSync(document, 'utf8'), {
        address: addressIn(document, pages),
        tableLabel: lang === 'nl' ? 'Tabel' : 'Table',
      });
      return { ...page, ...content };
    }),
  }));
}

/** Where a link in a document leads on the site. */
export function addressIn(document, pages, page = pages.get(document)) {
  return (href) => {
    if (/^(https?:|mailto:|#)/.test(href)) return href;
    const [file, fragment] = href.split('#');
    const target = posix.join(posix.dirname(document), file);
    const path = target === 'docs/profile.png' ? 'profile.png' : pages.get(target)?.path;
    if (!path && !existsSync(target)) throw new Error(`${document} links to ${href}, which isn't there.`);
    // What is a file of the repository and no page, such as the texts for reviewers, can't be followed here.
    if (!path) return undefined;
    return addressFrom(page.path, path) + (fragment ? `#${fragment}` : '');
  };
}
