// The document in which a native speaker reads every text of a language beside its Dutch, and whose it is.

import { fileURLToPath } from 'node:url';
import { load } from '../content/built.mjs';
import { Document } from '../content/document.mjs';
import { around } from '../content/modules.mjs';
import { sourced } from '../content/sourced.mjs';
import { shown } from './import.mjs';
import { modulesIn } from './modules.mjs';
import { originOf } from './origin.mjs';
import { pairsIn } from './pairs.mjs';
import { wordsFor } from './review-words.mjs';
import { sampled } from './samples.mjs';
import { attestedIn, differs, sources, terms } from './terms.mjs';

const root = fileURLToPath(new URL('../../src/content', import.meta.url));

/** The definition first, as everything else derives from it; then what a visitor fills in. */
const FIRST = [
  'outreach-definition',
  'outreach-definition-parts',
  'outreach-definition-help',
  'outreach-definition-result',
  'outreach-definition-views',
];

/** @returns the document, and the texts that can't be shown */
export async function reviewDocument(language) {
  const words = wordsFor(language);
  const document = new Document();
  const faults = [];
  const dutch = new Map(modulesIn(root, 'nl').flatMap(({ functions }) => functions.map((each) => [each.id, each])));
  const { modules, moduleOnly } = pairsIn(root, language);
  document.heading(1, words.title);
  document.write(...words.lead.flatMap((paragraph) => [paragraph, '']).slice(0, -1));
  for (const [index, names] of partsOf(modules).entries()) {
    document.heading(2, words.parts[index]);
    for (const name of names) await writeModule(modules.find((module) => module.name === name));
  }
  writeTerms(document, language, words);
  return {
    written: String(document),
    faults: [...faults, ...document.missing.map((where) => `Nothing is said at ${where}.`)],
  };

  async function writeModule({ name, units }) {
    const built = await Promise.all(['nl', language].map((each) => load(`content/${each}/${name}`)));
    const chosen = moduleOnly.filter(({ id }) => id.startsWith(`${name}:`) && at(built[1], id));
    const inOrder = [...units, ...chosen].sort((one, other) => startOf(one) - startOf(other));
    const rows = inOrder.map((unit) => rowOf(unit, built));
    if (rows.length === 0) return;
    document.heading(3, `\`${name}.ts\``);
    document.table(words.columns, rows);
  }

  function rowOf(unit, [builtDutch, builtOwn]) {
    const form = unit.form ? unit.id.slice(0, -unit.form.length - 1) : unit.id;
    const source = unit.source ?? {};
    const [said, translated] = [
      [builtDutch, source.pieces],
      [builtOwn, unit.pieces],
    ].map(([built, pieces]) => textOf(unit, form, built, pieces));
    const attested = attestedIn({ id: unit.id, dutch: said, translated }, language);
    if (differs({ id: unit.id, dutch: said, translated }, language)) {
      faults.push(`scripts/texts/terms.json has other words for ${unit.id}.`);
    }
    const id = unit.id.slice(unit.id.indexOf(':') + 1);
    const origin = originOf(unit.module ?? unit.id.split(':')[0], { id: unit.id, origin: source.origin }, language);
    return [
      `\`${id}\``,
      document.text(unit.id, said),
      document.text(unit.id, translated),
      origin + (attested.length > 0 ? `; ${words.attested} ${attested.join('; ')}` : ''),
    ];
  }

  /** A text as the page says it; one that can't be called from outside its module has the names of its placeholders. */
  function textOf({ codes, form, id }, called, built, pieces) {
    const value = at(built, called);
    if (pieces && (codes.all.length === 0 || value === undefined)) return shown(pieces);
    try {
      return sampled(
        value,
        dutch.get(called)?.node.parameters ?? [],
        pieces ? form && [form === 'one' ? 1 : 2] : [1, 2],
      );
    } catch (error) {
      faults.push(`No sample for ${id}: ${error.message}`);
      return '?';
    }
  }
}

const startOf = ({ change, node }) => change?.start ?? node.getStart();

/** The value at a path in a built module. The ids of questions have dots in them too. */
function at(value, id) {
  const find = (inner, path) => {
    if (path === '' || inner === undefined) return inner;
    for (const [key, each] of Object.entries(inner)) {
      if (path === key) return each;
      const found =
        path.startsWith(`${key}.`) && typeof each === 'object' ? find(each, path.slice(key.length + 1)) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return find(value, id.slice(id.indexOf(':') + 1));
}

function partsOf(modules) {
  const instruments = [...FIRST, ...Object.keys(sourced).filter((name) => !FIRST.includes(name))];
  const known = [...instruments, ...around];
  const rest = modules.map(({ name }) => name).filter((name) => !known.includes(name));
  return [instruments, around, rest].map((names) =>
    names.filter((name) => modules.some((module) => module.name === name)),
  );
}

function writeTerms(document, language, words) {
  document.heading(2, words.terms);
  document.table(
    words.termColumns,
    terms.map((term) => [term.id, term.nl, term[language] ?? '', term.attested[language] ?? 'P']),
  );
  document.heading(2, words.sources);
  const used = terms.map(({ attested }) => attested[language] ?? '').join(' ');
  document.list(
    Object.entries(sources)
      .filter(([key]) => new RegExp(`\\b${key}\\b`).test(used))
      .map(([key, where]) => `${key}: ${where}`),
  );
}
