// Writes docs/inhoud.md: every text that a visitor can read, attributed as on the screen, for an expert to check.
// Also writes docs/inhoud.fr.md and so on: every text of a language beside its Dutch, for a native speaker to check.
// Fails if a text is missing or the quotation isn't the source's, and with --check also if a document doesn't match
// the content. Given the folder with the sources, it finds what the texts copy from them. Reads the built modules.
//
//   node scripts/build-content.mjs [--check] [folder]

import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { writeAround } from './content/around.mjs';
import { definitionStatements, writeDefinition, writeViews } from './content/definition.mjs';
import { Document } from './content/document.mjs';
import { writeQuickScan } from './content/quick-scan.mjs';
import { sourcedTexts, unknownModules } from './content/modules.mjs';
import { quotationFaults } from './content/quotation.mjs';
import { writeRelations } from './content/relations.mjs';
import { commonRuns } from './content/runs.mjs';
import { writeSources } from './content/sources.mjs';
import { writeStatements } from './content/statements.mjs';
import { checklistStatements, writeChecklist } from './content/threshold-checklist.mjs';
import { translations } from './texts/languages.mjs';
import { reviewDocument } from './texts/review.mjs';

const nameOf = (language) => (language === 'nl' ? 'inhoud.md' : `inhoud.${language}.md`);
const fileOf = (language) => new URL(`../docs/${nameOf(language)}`, import.meta.url);
const checks = process.argv.includes('--check');
const folder = process.argv.slice(2).find((each) => !each.startsWith('--'));

const document = new Document();
writeSources(document);
await writeDefinition(document);
await writeViews(document);
await writeQuickScan(document);
await writeChecklist(document);
writeStatements(document, await checklistStatements(), await definitionStatements());
writeRelations(document);
await writeAround(document);

const sources = folder ? readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')) : [];
const written = String(document);
const reviews = await Promise.all(translations.map(async (language) => [language, await reviewDocument(language)]));
const documents = new Map([['nl', written], ...reviews.map(([language, review]) => [language, review.written])]);
const faults = [
  ...reviews.flatMap(([language, review]) => review.faults.map((fault) => `${language}: ${fault}`)),
  ...document.missing.map((where) => `Nothing is said at ${where}.`),
  ...unknownModules().map((name) => `Nothing here knows content/nl/${name}.`),
  ...(await unread()),
  ...quotationFaults(sources),
  ...(await commonRuns(sources)).map((run) => `Six words or more as a source has them: ${run}`),
];
for (const [language, said] of checks ? documents : []) {
  if (existsSync(fileOf(language)) && readFileSync(fileOf(language), 'utf8') === said) continue;
  faults.push(`docs/${nameOf(language)} is not what the content says: run \`npm run build:content\`.`);
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else if (!checks) for (const [language, said] of documents) writeFileSync(fileOf(language), said);
console.log(`${written.split('\n').length} lines, ${faults.length} faults, ${sources.length} sources compared`);

/** Texts that nobody would check, because no screen in the document shows them. */
async function unread() {
  const missing = [];
  for await (const { name, where, text } of sourcedTexts()) {
    // Ids aren't texts, and the text of a function lacks its arguments.
    if (/\b(origin|source|part)$/.test(where) || text.includes('…')) continue;
    if (!written.includes(text.trim())) missing.push(`${name}, ${where} stands nowhere in the document: ${text}`);
  }
  return missing;
}
