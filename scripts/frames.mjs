// Writes a page for each tag and language, which a frame can show and a link can open. It has no inline script or style, so
// that it works under the strictest policy, and loads one complete file, because a sandbox refuses what would load later.

import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { inLanguage } from './words.mjs';

/**
 * Call this after the last build: it leaves Vite in development mode.
 *
 * @param {string} folder beside the folder with the scripts
 * @param {string} version added to the addresses of what a page loads, so that a browser that caches files for long doesn't
 *   combine a new page with an old script
 */
export async function writeFrames(folder, version) {
  const { module } = await runnerImport('scripts/frame-contents.mjs', { configFile: false, logLevel: 'warn' });
  for (const [language, { forgets, pages }] of Object.entries(module.contents)) {
    for (const { tag, title, content } of pages) {
      const file = tag === 'outreach-scope' ? 'outreach-elements' : tag;
      const script = inLanguage(`${file}-complete`, language);
      const html = page({ language, version, title, script, content, forgets });
      writeFileSync(`${folder}/${inLanguage(tag, language)}.html`, html);
    }
  }
}

/** Nothing from other origins runs on these pages, and they send nothing: no request, no form. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html outreach-loader',
].join('; ');

function page({ language, version, title, script, content, forgets }) {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="stylesheet" href="frame.css?${version}">
    <script src="hosts.js?${version}" defer></script>
    <script src="../frame-page.js?${version}" defer></script>
    <script src="../${script}.js?${version}" defer></script>
  </head>
  <body>
    <main>
      ${content}
    </main>
    <p class="forgets late">${forgets}</p>
  </body>
</html>
`;
}
