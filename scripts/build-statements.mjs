// Writes what docs/en-301-549.json says about each criterion into docs/toegankelijkheid.md, between two markers, and the
// paragraph for a host's own statement into docs/toegankelijkheidsverklaring.md. Fails if a criterion is missing, a
// verdict has no grounds or a test file doesn't exist, and with --check also if a document doesn't match the data. Reads
// the built modules.

import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { format, resolveConfig } from 'prettier';
import { assessedOn, knownLimitsIn, rows, standard } from './assessment.mjs';
import { wcagCriteria } from './wcag-criteria.mjs';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

const STATEMENT = 'docs/toegankelijkheid.md';
const PARAGRAPH = 'docs/toegankelijkheidsverklaring.md';
const [BEGIN, END] = ['<!-- begin: docs/en-301-549.json -->', '<!-- einde: docs/en-301-549.json -->'];

/** The verdicts that leave something wrong or unknown, which needs a sentence for the public too. */
const LIMITED = ['ondersteunt gedeeltelijk', 'niet getoetst'];
const VERDICTS = ['ondersteunt', ...LIMITED, 'niet van toepassing'];

const { accessibilityParagraph } = await import(new URL('dist/content/nl/accessibility-paragraph.js', root));
const knownLimits = knownLimitsIn('nl');
const { tags } = await import(new URL('dist/model/tags.js', root));
const { version } = JSON.parse(read('package.json'));

const problems = [...problemsWithCriteria(), ...rows.flatMap((row) => [...problemsWithRow(row)])];

const statement = read(STATEMENT);
const [before, , after] = statement.split(new RegExp(`(?<=${BEGIN})|(?=${END})`));
if (!after) problems.push(`${STATEMENT}: not between its markers`);

const documents = {
  [STATEMENT]: `${before}\n\n${tables()}\n\n${after}`,
  [PARAGRAPH]: paragraphForHosts(),
};

if (problems.length === 0) for (const [path, text] of Object.entries(documents)) await writeOrCheck(path, text);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
console.log(`${rows.length} criteria, ${knownLimits.length} known limits, ${problems.length} problems`);

async function writeOrCheck(path, text) {
  const written = await format(text, { ...(await resolveConfig(new URL(path, root))), parser: 'markdown' });
  if (!process.argv.includes('--check')) writeFileSync(new URL(path, root), written);
  else if (!existsSync(new URL(path, root)) || read(path) !== written) {
    problems.push(`${path} is not what the data says: run \`npm run build:statements\`.`);
  }
}

function* problemsWithCriteria() {
  const given = rows.filter(({ criterion }) => criterion);
  for (const { criterion, level, since } of wcagCriteria) {
    const [row, ...more] = given.filter((each) => each.criterion === criterion);
    if (!row) yield `${criterion}: missing`;
    else if (more.length > 0) yield `${criterion}: ${more.length + 1} times`;
    else if (row.level !== level || row.since !== since) yield `${criterion}: level ${level}, since ${since}`;
    else if (row.clause !== (since === '2.2' ? null : `9.${criterion}`)) yield `${criterion}: clause ${row.clause}`;
  }
  for (const { criterion } of given) {
    if (!wcagCriteria.some((each) => each.criterion === criterion)) yield `${criterion}: no such criterion`;
  }
}

function* problemsWithRow({ criterion, clause, title, verdict, remark, limit, tags: only = [] }) {
  const where = criterion ?? clause;
  if (!title || !remark) yield `${where}: no title or remark`;
  if (!VERDICTS.includes(verdict)) yield `${where}: no such verdict as ${verdict}`;
  if (LIMITED.includes(verdict) !== !!limit)
    yield `${where}: a limit goes with ${LIMITED.join(' and ')}, and with no other`;
  for (const tag of only) if (!tags.includes(tag)) yield `${where}: no such tag as ${tag}`;
  for (const [, path] of remark.matchAll(/`((?:docs|scripts|src|test)\/[^`]+)`/g)) {
    if (!isThere(path)) yield `${where}: ${path} is not there`;
  }
}

/** Whether a file exists. Its path can have a `*` for the name of a folder. */
function isThere(path) {
  const [folder, rest] = path.split('/*/');
  if (rest === undefined) return existsSync(new URL(path, root));
  return readdirSync(new URL(folder, root)).some((name) => existsSync(new URL(`${folder}/${name}/${rest}`, root)));
}

function tables() {
  const wcag = rows.filter(({ criterion }) => criterion).toSorted(byNumber(({ criterion }) => criterion));
  const others = rows.filter(({ criterion }) => !criterion).toSorted(byNumber(({ clause }) => clause));
  const [taken, added] = [wcag.filter(({ clause }) => clause), wcag.filter(({ clause }) => !clause)];
  const criteriaTable = (list) =>
    table(
      ['criterium', 'niveau', 'oordeel', 'toelichting'],
      list.map(({ criterion, title, level, verdict, remark }) => [`${criterion} ${title}`, level, verdict, remark]),
    );
  return [
    `Beoordeeld op ${new Date(assessedOn).toLocaleDateString('nl-BE', { dateStyle: 'long', timeZone: 'UTC' })}, versie ${version}. ` +
      `${VERDICTS.map((verdict) => `${rows.filter((row) => row.verdict === verdict).length} × ${verdict}`).join(', ')}.`,
    `### ${standard}, hoofdstuk 9: web (WCAG 2.1, niveau A en AA)`,
    'Bepaling 9.x van de norm is criterium x van WCAG: 9.1.1.1 is 1.1.1.',
    criteriaTable(taken),
    '### Wat WCAG 2.2 toevoegt (niveau A en AA)',
    `Deze criteria staan niet in ${standard}.`,
    criteriaTable(added),
    `### ${standard}, andere hoofdstukken`,
    'Wat van deze hoofdstukken niet in de tabel staat, gaat over toestellen, software buiten het web of noodoproepen.',
    table(
      ['bepaling', 'oordeel', 'toelichting'],
      others.map(({ clause, title, verdict, remark }) => [`${clause} ${title}`, verdict, remark]),
    ),
  ].join('\n\n');
}

function paragraphForHosts() {
  return [
    '# Voor je toegankelijkheidsverklaring',
    'Een overheidswebsite heeft een toegankelijkheidsverklaring nodig. Staan deze elementen op je website? Neem dan de tekst onder de streep over, en schrap de elementen die je niet gebruikt. Je eigen oordeel over de website, het contact en de klachtenregeling zet je er zelf bij.',
    'Deze tekst wordt gemaakt met `npm run build:statements`, uit `docs/en-301-549.json` en `src/content/nl/accessibility-paragraph.ts`. Verander ze daar.',
    '---',
    accessibilityParagraph({ tags, version, assessedOn, knownLimits }),
  ].join('\n\n');
}

function table(columns, lines) {
  const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(columns), row(columns.map(() => '---')), ...lines.map(row)].join('\n');
}

/** Sorts 1.4.2 before 1.4.10. */
function byNumber(numberOf) {
  return (one, other) => numberOf(one).localeCompare(numberOf(other), 'en', { numeric: true });
}
