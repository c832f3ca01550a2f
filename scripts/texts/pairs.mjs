// Each text of a language beside the Dutch that it translates.

import { modulesIn } from './modules.mjs';

/** @returns the units of a language in the order of its modules, and the functions that only the module can change */
export function pairsIn(root, language) {
  const dutch = new Map(modulesIn(root, 'nl').flatMap(({ texts }) => texts.map((text) => [text.id, text])));
  const modules = modulesIn(root, language).map((module) => ({
    ...module,
    units: module.texts.map((text) => {
      const source = dutchOf(text, dutch);
      return { ...text, source, codes: codesOf(text, source), module: module.name };
    }),
  }));
  return {
    modules,
    units: modules.flatMap(({ units }) => units).filter(({ source }) => source),
    moduleOnly: modules.flatMap(({ functions }) => functions.filter(({ inModuleOnly }) => inModuleOnly)),
    withoutDutch: modules.flatMap(({ units }) => units).filter(({ source }) => !source),
  };
}

/** The Dutch of a text. A language can distinguish singular and plural where Dutch doesn't, and the other way round. */
function dutchOf({ id, form }, dutch) {
  return dutch.get(id) ?? (form ? dutch.get(id.slice(0, -form.length - 1)) : dutch.get(`${id}.other`));
}

/** What may be filled in: current placeholders, which have to stay (though a singular may say “one”), and other arguments. */
function codesOf({ pieces, names, form }, source) {
  const now = codesIn(pieces);
  return {
    all: [...new Set([...now, ...codesIn(source?.pieces ?? [])])],
    allowed: new Set([...now, ...names]),
    required: form === 'one' ? [] : now,
  };
}

export const codesIn = (pieces) => [...new Set(pieces.flatMap((piece) => piece.code ?? []))];
