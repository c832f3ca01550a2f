// The parts of the docs that tests prove: tables of what gets through, and what a site sets up. Each is between
// comments with its name.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { allowedTag, filtered } from './drupal.mjs';
import { columns, expected, outcomes } from './expected.mjs';
import { configurations, setups } from './setups.mjs';

export const documents = { editors: pathOf('editors.md'), drupal: pathOf('drupal.md') };

const rows = Object.entries(expected).map(([setup, cells]) => [setups[setup].name, cells]);

const parts = {
  editors: {
    tabel: tableOf(rows, ({ gives }) => outcomes[gives]),
    verlies: tableOf(rows, ({ lost }) => lost.map((part) => `\`${part}\``).join(', ') || 'niets'),
    ...Object.fromEntries(
      Object.entries(configurations).map(([name, text]) => [name, fence('js', `const configuration = ${text};`)]),
    ),
  },
  drupal: {
    tabel: tableOf(Object.entries(filtered), (text) =>
      text.includes('data-outreach') ? outcomes.tool : outcomes.link,
    ),
    regel: fence('text', allowedTag),
  },
};

/** A document as it should be: itself, with every part as the tests have it. */
export async function expectedDocument(name) {
  const path = documents[name];
  let text = await readFile(path, 'utf8');
  for (const [part, content] of Object.entries(parts[name])) {
    const [begin, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
    const [before, rest] = splitOnce(text, begin, path);
    const [, after] = splitOnce(rest, end, path);
    text = `${before}${begin}\n\n${content}\n\n${end}${after}`;
  }
  return prettier.format(text, { ...(await prettier.resolveConfig(path)), filepath: path });
}

function tableOf(rows, cell) {
  const names = Object.keys(columns);
  const lines = rows.map(([name, cells]) => [name, ...names.map((form) => cell(cells[form]))]);
  const head = ['', ...names.map((form) => columns[form])];
  return [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function fence(language, code) {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}

function splitOnce(text, separator, path) {
  const pieces = text.split(separator);
  if (pieces.length !== 2) throw new Error(`${path} must have ${separator} once.`);
  return pieces;
}

function pathOf(file) {
  return fileURLToPath(new URL(`../../../docs/${file}`, import.meta.url));
}
