// The first page: what the elements are, one of them live, and where each reader goes on.

import { readFileSync } from 'node:fs';
import { code, inline } from './html.mjs';
import { exampleOf, municipality, pathOf } from './tag-pages.mjs';

export function startPage(tags) {
  const path = 'index.html';
  const cards = tags.map(
    ({ tagName, summary }) =>
      `<li><h3><a href="${pathOf(tagName)}">${code(`<${tagName}>`)}</a></h3><p>${inline(summary)}</p></li>`,
  );
  const html = readFileSync('docs/website/start.html', 'utf8')
    .replace('<!-- example -->', () => municipality(exampleOf('quick-scan'), path))
    .replace('<!-- tags -->', () => `<ul class="cards">${cards.join('\n')}</ul>`);
  return { path, label: 'What it is', title: 'outreach-elements', html, wide: true, scripts: ['embed/quick-scan.js'] };
}
