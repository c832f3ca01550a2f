// What is around the content of every page.

import { addressFrom, escaped } from './html.mjs';

const WORDS = {
  en: {
    skip: 'Skip to the content',
    menu: 'Menu',
    pages: 'Pages',
    contents: 'On this page',
    footer:
      'What a visitor fills in stays in the browser. These pages load nothing from elsewhere, and store nothing that you don’t ask for.',
  },
  nl: {
    skip: 'Naar de inhoud',
    menu: 'Menu',
    pages: 'Pagina’s',
    contents: 'Op deze pagina',
    footer:
      'Wat een bezoeker invult, blijft in de browser. Deze pagina’s laden niets van elders, en bewaren niets waar je niet om vraagt.',
  },
};

/**
 * @param {{ path: string, title: string, html: string, lang?: string, headings?: object[], scripts?: string[], wide?: boolean }} page
 */
export function fullPage(page, site) {
  const { path, title, html, lang = 'en', headings = [], scripts = [], wide = false } = page;
  const words = WORDS[lang];
  const to = (file) => escaped(addressFrom(path, file));
  const name = textOf(title);
  const contents = headings.length > 1 ? contentsView(headings, words) : '';
  const heading = wide ? '' : `<h1>${title}</h1>\n`;
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${name === 'outreach-elements' ? name : `${name} | outreach-elements`}</title>
    <link rel="icon" href="${to('logo.svg')}" type="image/svg+xml" />
    <link rel="stylesheet" href="${to('website.css')}" />
${[...scripts, 'copying.js'].map((file) => `    <script type="module" src="${to(file)}"></script>\n`).join('')}  </head>
  <body>
    <a class="skip" href="#content">${words.skip}</a>
    <header class="top">
      <a class="brand" href="${to('index.html')}"><img src="${to('logo.svg')}" alt="" width="32" height="32" /> outreach-elements</a>
      <span class="version">${site.version}</span>
      <button class="menu" type="button" popovertarget="pages">${words.menu}</button>
    </header>
    <div class="frame">
    <nav class="pages" id="pages" popover aria-label="${words.pages}">
${site.groups.map((group) => groupView(group, page, lang, to)).join('')}    </nav>
    <main id="content" tabindex="-1"${wide ? ' class="wide"' : ''}>
${heading}${contents}${html}
    </main>
    </div>
    <footer class="bottom"><p>${words.footer}</p></footer>
  </body>
</html>
`;
}

function groupView({ title, lang = 'en', pages, others = [] }, current, around, to) {
  const language = lang === around ? '' : ` lang="${lang}"`;
  const links = [...pages, ...others].map((each) => {
    const here = each.path === current.path ? ' aria-current="page"' : '';
    return `<li><a href="${to(each.path)}"${here}>${each.label ?? textOf(each.title)}</a></li>`;
  });
  return `<section${language}><h2>${title}</h2><ul>${links.join('')}</ul></section>\n`;
}

const contentsView = (headings, words) =>
  `<nav class="contents" aria-label="${words.contents}"><h2>${words.contents}</h2><ul>${headings
    .map(({ id, html }) => `<li><a href="#${id}">${html.replaceAll(/<\/?a[^>]*>/g, '')}</a></li>`)
    .join('')}</ul></nav>\n`;

const textOf = (html) => html.replaceAll(/<[^>]*>/g, '');
