// Reads an XLIFF file, text by text, with line numbers; every fault is found before anything is imported.

import { joined } from './modules.mjs';
import { Refusal, readXml } from './xml.mjs';
import { CORE } from './xliff-writer.mjs';

/** In bytes. An export has half a megabyte, to which tools add their own. */
const LARGEST = 10_000_000;
const NAMESPACE_1_2 = 'urn:oasis:names:tc:xliff:document:1.2';

/** @returns {{ said: { id, line, source, target }[], faults: Refusal[] }} pieces as in modules.mjs; a missing target is undefined */
export function readXliff(bytes, language) {
  const faults = [];
  const said = [];
  const fileIds = new Set();
  const unitIds = new Set();
  try {
    if (bytes.length > LARGEST) {
      throw new Refusal(
        1,
        `This file has ${Math.round(bytes.length / 1e6)} MB, too much for these texts: nothing is read.`,
      );
    }
    const xliff = rootOf(readXml(bytes), language);
    for (const file of elementsIn(xliff, 'file')) {
      attempt(() => unique(file, fileIds, 'file'));
      for (const unit of unitsIn(file)) {
        attempt(() => {
          unique(unit, unitIds, 'unit');
          said.push({ id: unit.attributes.id, line: unit.line, ...wordsOf(unit, language) });
        });
      }
    }
    if (said.length === 0 && faults.length === 0) throw new Refusal(xliff.line, 'There is no text in this file.');
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    faults.push(fault);
  }
  return { said, faults };

  function attempt(read) {
    try {
      read();
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      faults.push(fault);
    }
  }
}

function rootOf(root, language) {
  const { uri, local, line, attributes } = root;
  if (local !== 'xliff') throw new Refusal(line, `This is no XLIFF: the file begins with <${local}>.`);
  if (uri === NAMESPACE_1_2 || attributes.version?.startsWith('1.')) {
    throw new Refusal(
      line,
      `This is XLIFF ${attributes.version ?? '1.2'}. Only 2.0 is read: have your tool save it as XLIFF 2.0.`,
    );
  }
  // 2.1 has the same core, in the same namespace.
  if (uri !== CORE || !['2.0', '2.1'].includes(attributes.version)) {
    throw new Refusal(
      line,
      `This is XLIFF ${attributes.version ?? 'without a version'} in ‘${uri}’. Only 2.0 in ‘${CORE}’ is read.`,
    );
  }
  const { srcLang, trgLang } = attributes;
  if (baseOf(srcLang) !== 'nl')
    throw new Refusal(line, `srcLang is ‘${srcLang ?? ''}’, and the texts are translated from nl.`);
  if (baseOf(trgLang) !== language)
    throw new Refusal(line, `trgLang is ‘${trgLang ?? ''}’, and this import is for ${language}.`);
  return root;
}

const baseOf = (tag) => tag?.toLowerCase().split('-')[0];

/** Elements of XLIFF itself: what other namespaces add, such as translation memory matches, contains the same names. */
const elementsIn = (element, ...names) =>
  element.children.filter((child) => child.uri === CORE && names.includes(child.local));

const unitsIn = (element) =>
  elementsIn(element, 'group', 'unit').flatMap((child) => (child.local === 'unit' ? [child] : unitsIn(child)));

function unique({ attributes: { id }, line }, ids, what) {
  if (!id) throw new Refusal(line, `A ${what} without an id.`);
  if (ids.has(id)) throw new Refusal(line, `The ${what} ${id} is in the file twice.`);
  ids.add(id);
}

function wordsOf(unit, language) {
  const segments = elementsIn(unit, 'segment', 'ignorable');
  if (!segments.some(({ local }) => local === 'segment')) throw new Refusal(unit.line, 'A unit without a segment.');
  const data = new Map(
    elementsIn(unit, 'originalData').flatMap((original) =>
      elementsIn(original, 'data').map(({ attributes: { id }, children }) => [id, children.join('')]),
    ),
  );
  const parts = segments.map((segment) => partOf(segment, language, data));
  const untranslated = parts.filter(({ target, isSegment }) => isSegment && !target);
  if (untranslated.length > 0 && untranslated.length < parts.filter(({ isSegment }) => isSegment).length) {
    throw new Refusal(untranslated[0].line, 'A part of this text has no target, and another part has.');
  }
  for (const side of ['source', 'target']) noneTwice(parts.flatMap((part) => part[side]?.placeholders ?? []));
  const pieces = (side) => joined(parts.flatMap((part) => (part[side] ?? part.source).pieces));
  return { source: pieces('source'), target: untranslated.length > 0 ? undefined : pieces('target') };
}

function partOf(segment, language, data) {
  const [sources, targets] = ['source', 'target'].map((name) => elementsIn(segment, name));
  if (sources.length !== 1) throw new Refusal(segment.line, 'A segment has one source.');
  if (targets.length > 1) throw new Refusal(targets[1].line, 'A segment has one target.');
  for (const target of targets) {
    const said = target.attributes['xml:lang'];
    if (said && baseOf(said) !== language)
      throw new Refusal(target.line, `A target in ‘${said}’, in a file for ${language}.`);
    if (target.attributes.order)
      throw new Refusal(target.line, 'Parts of a text in another order aren’t read: join them in your tool.');
  }
  return {
    line: segment.line,
    isSegment: segment.local === 'segment',
    source: contentOf(sources[0], data),
    target: targets[0] && contentOf(targets[0], data),
  };
}

function contentOf(element, data) {
  const pieces = [];
  const placeholders = [];
  for (const child of element.children) {
    if (typeof child === 'string') {
      pieces.push(child);
      continue;
    }
    const { uri, local, line, attributes } = child;
    if (uri !== CORE) throw new Refusal(line, `<${local}> has no place in a text.`);
    if (local === 'cp') pieces.push(characterOf(child));
    else if (local === 'ph') {
      placeholders.push(child);
      pieces.push({ code: codeOf(child, data), line });
    } else if (local === 'mrk') {
      // A translator's remark on these words.
      const inner = contentOf(child, data);
      pieces.push(...inner.pieces);
      placeholders.push(...inner.placeholders);
    } else if (local !== 'sm' && local !== 'em') {
      throw new Refusal(
        line,
        `<${local}${attributes.id ? ` id="${attributes.id}"` : ''}> has no place in these texts: they have no mark-up.`,
      );
    }
  }
  return { pieces, placeholders };
}

function codeOf({ attributes: { id, dataRef }, line }, data) {
  const code = /^\$\{(.+)\}$/s.exec(data.get(dataRef) ?? '')?.[1];
  if (!id || !code)
    throw new Refusal(
      line,
      `The placeholder ${id ?? 'without an id'} stands for nothing: originalData lacks ‘${dataRef ?? ''}’.`,
    );
  return code;
}

function characterOf({ attributes: { hex }, line }) {
  if (!/^[0-9A-Fa-f]{4}$/.test(hex ?? '')) throw new Refusal(line, `<cp> without a character: hex="${hex ?? ''}".`);
  return String.fromCharCode(Number.parseInt(hex, 16));
}

function noneTwice(placeholders) {
  const ids = new Set();
  for (const { attributes, line } of placeholders) {
    if (ids.has(attributes.id)) throw new Refusal(line, `The placeholder ${attributes.id} is in this text twice.`);
    ids.add(attributes.id);
  }
}
