// Exports the texts of a language to translators and imports them again, as XLIFF 2.0.
//
//   npm run texts -- export fr [file]
//   npm run texts -- import fr FILE

import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { formatted, importTexts, shown } from './texts/import.mjs';
import { translations } from './texts/languages.mjs';
import { exportTexts } from './texts/xliff-writer.mjs';

const root = fileURLToPath(new URL('../src/content', import.meta.url));
const [action, language, file] = process.argv.slice(2);

if (!translations.includes(language) || !(action === 'export' || (action === 'import' && file))) {
  console.error(
    `npm run texts -- export LANGUAGE [file], or import LANGUAGE FILE. Languages: ${translations.join(', ')}.`,
  );
  process.exitCode = 2;
} else if (action === 'export') writeXliff(file ?? `outreach-elements.${language}.xlf`);
else await takeOver();

function writeXliff(target) {
  const { xliff, count, moduleOnly, withoutDutch } = exportTexts(root, language);
  writeFileSync(target, xliff);
  console.log(`${target}: ${count} texts.`);
  list(
    'Not in the file, as they choose their words: change them in the module.',
    moduleOnly.map(({ id }) => id),
  );
  list(
    'Not in the file, as no one Dutch text stands beside them: change them in the module.',
    withoutDutch.map(({ id }) => id),
  );
}

async function takeOver() {
  const { faults, changes, files, untranslated, outdated } = importTexts(root, language, readFileSync(file));
  if (faults.length > 0) {
    console.error(faults.map(({ line, message }) => `${file}:${line}: ${message}`).join('\n'));
    console.error('Nothing is taken over.');
    process.exitCode = 1;
    return;
  }
  const written = await formatted(files);
  for (const [path, text] of written) writeFileSync(path, text);
  list(
    `${changes.length} texts changed.`,
    changes.map(({ unit, target }) => `${unit.id}\n  - ${shown(unit.pieces)}\n  + ${shown(target)}`),
  );
  list(
    'Without a target: left as they are.',
    untranslated.map(({ id }) => id),
  );
  list(
    'Translated from other Dutch than there is now: left as they are.',
    outdated.map(({ unit, target }) => `${unit.id}\n  + ${shown(target)}`),
  );
  list(
    'Written:',
    [...files.keys()].map((path) => relative(process.cwd(), path)),
  );
}

function list(title, lines) {
  if (lines.length > 0 || /\d/.test(title)) console.log([title, ...lines].join('\n'));
}
