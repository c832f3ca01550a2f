// The pages that are compared: the same eleven questions as static HTML, in a bare Lit element, in SurveyJS, and in ours.

import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { quickScanContent as content } from '../dist/content/nl/quick-scan.js';
import { quickScan } from '../dist/model/index.js';

const here = fileURLToPath(new URL('./', import.meta.url));

const questions = quickScan.parameters.flatMap((parameter) =>
  parameter.questions.map(({ id, select, options }) => ({
    id,
    title: content.parameters[parameter.id],
    text: content.questions[id].text,
    many: select === 'many',
    options: options.map((option) => ({ value: option, label: content.questions[id].options[option].label })),
  })),
);

const staticQuestions = (copy) =>
  questions
    .map(({ id, title, text, many, options }) => {
      const name = `${copy}.${id}`;
      const option = ({ value, label }) =>
        `<div><input type="${many ? 'checkbox' : 'radio'}" id="${name}.${value}" name="${name}" value="${value}">` +
        `<label for="${name}.${value}">${label}</label></div>`;
      return `<section><h3>${title}</h3><fieldset><legend>${text}</legend>${options.map(option).join('')}</fieldset></section>`;
    })
    .join('');

/** What a page has for each questionnaire on it, and what makes that work. */
const KINDS = {
  'static HTML': { markup: staticQuestions, head: '' },
  'bare Lit': {
    markup: () => '<bare-scan></bare-scan>',
    head: '<script type="module" src="bare-lit.js"></script>',
  },
  'quick-scan, steps': {
    markup: () => '<quick-scan></quick-scan>',
    head: '<script type="module" src="embed/quick-scan.js"></script>',
  },
  'quick-scan, page': {
    markup: () => '<quick-scan mode="page"></quick-scan>',
    head: '<script type="module" src="embed/quick-scan.js"></script>',
  },
  SurveyJS: {
    markup: () => '<div class="survey"></div>',
    head: '<link rel="stylesheet" href="survey.css"><script type="module" src="survey.js"></script>',
  },
};

export const kinds = Object.keys(KINDS);
export const fileOf = (kind, copies) => `${kind.replaceAll(/\W+/g, '-')}-${copies}.html`;

/** Writes each page into a folder, with one questionnaire and with many. */
export async function writePages(folder, manyCopies) {
  await mkdir(folder, { recursive: true });
  await cp(join(here, '../dist/embed'), join(folder, 'embed'), { recursive: true });
  await build({
    entryPoints: ['bare-lit', 'survey'].map((name) => join(here, 'pages', `${name}.js`)),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    legalComments: 'none',
    loader: { '.woff2': 'dataurl' },
    plugins: [
      {
        name: 'questions',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^virtual:questions$/ }, ({ path }) => ({ path, namespace: 'questions' }));
          onLoad({ filter: /./, namespace: 'questions' }, () => ({
            contents: `export const questions = ${JSON.stringify(questions)}`,
          }));
        },
      },
    ],
  });
  for (const [kind, { markup, head }] of Object.entries(KINDS)) {
    for (const copies of [1, manyCopies]) {
      const body = Array.from({ length: copies }, (_, copy) => markup(copy)).join('\n');
      const html =
        `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>${kind}</title>${head}<body>${body}</body></html>`;
      await writeFile(join(folder, fileOf(kind, copies)), html);
    }
  }
}
