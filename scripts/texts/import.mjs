// Puts what a translator wrote into the modules: only the literals that change are touched.

import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { literalOf } from './literal.mjs';
import { readModule } from './modules.mjs';
import { codesIn, pairsIn } from './pairs.mjs';
import { Refusal } from './xml.mjs';
import { readXliff } from './xliff-reader.mjs';

/**
 * @returns what is refused (if anything is, write nothing), what changes, the new source of each module that changes, what has
 *   no target, and what was translated from Dutch that has changed since
 */
export function importTexts(root, language, bytes) {
  const { said, faults } = readXliff(bytes, language);
  const { modules, units } = pairsIn(root, language);
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const result = { faults, changes: [], files: new Map(), untranslated: [], outdated: [] };
  for (const { id, line, source, target } of said) {
    const unit = known.get(id);
    if (!unit) faults.push(new Refusal(line, `There is no text ${id} in ${language}.`));
    else if (!target) result.untranslated.push(unit);
    else {
      const fault = faultIn(target, unit, line);
      if (fault) faults.push(fault);
      else if (!isSame(target, unit.pieces)) {
        (isSame(source, unit.source.pieces) ? result.changes : result.outdated).push({ unit, target });
      }
    }
  }
  faults.sort((one, other) => one.line - other.line);
  if (faults.length > 0) return result;
  for (const module of modules) {
    const own = result.changes.filter(({ unit }) => unit.module === module.name);
    if (own.length > 0) result.files.set(module.path, rewritten(module, own));
  }
  return result;
}

function faultIn(target, { id, codes }, line) {
  if (!target.some((piece) => piece.code || piece.trim())) return new Refusal(line, `Nothing is said at ${id}.`);
  const stranger = target.find((piece) => piece.code && !codes.allowed.has(piece.code));
  if (stranger)
    return new Refusal(
      stranger.line,
      `${id} can’t fill in ‘${stranger.code}’: it is given ${[...codes.allowed].join(', ') || 'nothing'}.`,
    );
  const missing = codes.required.filter((code) => !codesIn(target).includes(code));
  if (missing.length > 0) return new Refusal(line, `${id} lacks the placeholder ‘${missing.join('’, ‘')}’.`);
  return undefined;
}

const isSame = (one, other) => {
  const keyed = (pieces) => JSON.stringify(pieces.map((piece) => (piece.code ? { code: piece.code } : piece)));
  return keyed(one) === keyed(other);
};

function rewritten({ source, name }, changes) {
  let text = source;
  for (const { unit, target } of changes.toSorted((a, b) => b.unit.change.start - a.unit.change.start)) {
    text = text.slice(0, unit.change.start) + literalOf(target) + text.slice(unit.change.end);
  }
  // The new source has to read back as the translation.
  const read = new Map(readModule(text, `${name}.ts`).texts.map(({ id, pieces }) => [id, pieces]));
  for (const { unit, target } of changes) {
    if (!isSame(read.get(unit.id) ?? [], target)) throw new Error(`${unit.id} can’t be written as TypeScript.`);
  }
  return text;
}

/** Each module, formatted as the project's code. */
export async function formatted(files) {
  const project = await resolveConfig(fileURLToPath(import.meta.url));
  const one = async ([path, text]) => [path, await format(text, { ...project, filepath: path })];
  return new Map(await Promise.all([...files].map(one)));
}

/** A text on one line, with placeholders in braces. */
export const shown = (pieces) => pieces.map((piece) => (piece.code ? `{${piece.code}}` : piece)).join('');
