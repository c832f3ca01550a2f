// Writes a page for each tag, which a frame can show and a link can open. It has no script or style of its own inside, so
// that it passes the strictest policy, and loads one complete file, because a sandbox refuses what would load later.

import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/** @param {string} folder beside the folder with the scripts */
export async function writeFrames(folder) {
  const { embedding } = await load('src/content/nl/embedding.ts');
  const { quotation, citation, outreachDefinitionContent } = await load('src/content/nl/outreach-definition.ts');
  const { tags } = await load('src/model/tags.ts');
  const { language } = outreachDefinitionContent;

  /** Stays readable without a script. */
  const definition = `<blockquote><p>${wordsOf(quotation)}.</p><footer>${escaped(citation)}</footer></blockquote>`;
  const place = (tag) => `<div data-outreach="${tag}">${tag === 'outreach-definition' ? definition : ''}</div>`;
  const scope = (tag) =>
    `<div data-outreach="${tag}">${tags
      .filter((other) => other !== tag)
      .map(place)
      .join('')}</div>`;

  for (const tag of tags) {
    const isScope = tag === 'outreach-scope'; // its heading is the page's
    const html = page({
      language,
      title: embedding.tags[tag].title,
      script: isScope ? 'outreach-elements' : tag,
      withoutScript: embedding.withoutScript,
      place: isScope ? `<h1>${escaped(embedding.tags[tag].title)}</h1>${scope(tag)}` : place(tag),
    });
    writeFileSync(`${folder}/${tag}.html`, html);
  }
}

/** Nothing from elsewhere runs here, and nothing leaves: no request, no form. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

function page({ language, title, script, withoutScript, place }) {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)}</title>
    <link rel="stylesheet" href="frame.css">
    <script src="../${script}-complete.js" defer></script>
    <script src="hosts.js" defer></script>
    <script src="../frame-page.js" defer></script>
  </head>
  <body>
    <main>
      <noscript><p>${escaped(withoutScript)}</p></noscript>
      ${place}
    </main>
  </body>
</html>
`;
}

const wordsOf = (quotation) => quotation.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join('');

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Call it after the last build: it leaves Vite in development. */
async function load(file) {
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'warn' });
  return module;
}
