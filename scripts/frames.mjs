// Writes a page for each tag, which a frame can show and a link can open. It has no script or style of its own inside, so
// that it passes the strictest policy, and loads one complete file, because a sandbox refuses what would load later.

import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/**
 * @param {string} folder beside the folder with the scripts
 * @param {string} version behind the addresses of what a page loads, so that a browser that keeps files for long doesn't put
 *   a new page together with an old script
 */
export async function writeFrames(folder, version) {
  const { embedding } = await load('src/content/nl/embedding.ts');
  const { outreachDefinitionContent } = await load('src/content/nl/outreach-definition.ts');
  const { tags } = await load('src/model/tags.ts');
  const { withoutScript } = await load('src/embed/without-script.ts');
  const { escaped } = await load('src/embed/markup.ts');
  const { language } = outreachDefinitionContent;

  const place = (tag, content = '') => `<div data-outreach="${tag}">${content}</div>`;
  const single = (tag) => withoutScript(tag, 1) + place(tag);
  const scope = (tag) => {
    const others = tags.filter((other) => other !== tag);
    const heading = `<h1>${escaped(embedding.tags[tag].title)}</h1>`;
    return (
      heading +
      others.map((other) => withoutScript(other, 2)).join('') +
      place(tag, others.map((other) => place(other)).join(''))
    );
  };

  for (const tag of tags) {
    const isScope = tag === 'outreach-scope'; // its heading is the page's
    const html = page({
      language,
      version,
      title: escaped(embedding.tags[tag].title),
      script: isScope ? 'outreach-elements' : tag,
      content: isScope ? scope(tag) : single(tag),
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

function page({ language, version, title, script, content }) {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="stylesheet" href="frame.css?${version}">
    <script src="../${script}-complete.js?${version}" defer></script>
    <script src="hosts.js?${version}" defer></script>
    <script src="../frame-page.js?${version}" defer></script>
  </head>
  <body>
    <main>
      ${content}
    </main>
  </body>
</html>
`;
}

/** Call it after the last build: it leaves Vite in development. */
async function load(file) {
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'warn' });
  return module;
}
