// Checks the file against the rules of XLIFF 2.0 (OASIS, part 4), for which tools reject a file.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translations } from '../../scripts/texts/languages.mjs';
import { exportTexts, CORE } from '../../scripts/texts/xliff-writer.mjs';
import { readXml } from '../../scripts/texts/xml.mjs';
import { content, contentOf } from './support.mjs';

/** For each element that we write: its permitted content, in this order, and its attributes; those with a `!` are required. */
const RULES = {
  xliff: { within: /^(file )+$/, attributes: 'xmlns! version! srcLang! trgLang xml:space' },
  file: { within: /^(notes )?(group |unit )+$/, attributes: 'id! original' },
  unit: { within: /^(notes )?(originalData )?(segment |ignorable )+$/, attributes: 'id!' },
  notes: { within: /^(note )+$/, attributes: '' },
  note: { within: /^$/, attributes: 'category', text: true },
  originalData: { within: /^(data )+$/, attributes: '' },
  data: { within: /^(cp )*$/, attributes: 'id!', text: true },
  segment: { within: /^source (target )?$/, attributes: 'state' },
  source: { within: /^((ph|cp) )*$/, attributes: '', text: true },
  target: { within: /^((ph|cp) )*$/, attributes: '', text: true },
  ph: { within: /^$/, attributes: 'id! dataRef disp' },
  cp: { within: /^$/, attributes: 'hex!' },
};

const NMTOKEN = /^[\p{Letter}\p{Number}._:-]+$/u;

function assertFollows(element) {
  const { uri, local, attributes, children, line } = element;
  const rule = RULES[local];
  const elements = children.filter((child) => typeof child !== 'string');
  assert.equal(uri, CORE, `line ${line}`);
  assert.match(elements.map((child) => `${child.local} `).join(''), rule.within, `in <${local}>, line ${line}`);
  if (!rule.text)
    assert.equal(
      children
        .filter((child) => typeof child === 'string')
        .join('')
        .trim(),
      '',
      `line ${line}`,
    );
  const allowed = rule.attributes.split(' ');
  for (const name of Object.keys(attributes))
    assert.ok(
      allowed.some((each) => each.replace('!', '') === name),
      `${name}, line ${line}`,
    );
  for (const each of allowed.filter((name) => name.endsWith('!')))
    assert.ok(attributes[each.slice(0, -1)], `${each}, line ${line}`);
  if (attributes.id) assert.match(attributes.id, NMTOKEN);
  elements.forEach(assertFollows);
}

const named = ({ children }, ...names) => children.filter(({ local }) => names.includes(local));
const idsOf = (elements) => elements.map(({ attributes: { id } }) => id);
const assertUnique = (ids, where) => assert.equal(new Set(ids).size, ids.length, `${where}: ${ids}`);

function assertReferences(unit) {
  const data = new Set(named(unit, 'originalData').flatMap((each) => idsOf(named(each, 'data'))));
  const [segment] = named(unit, 'segment');
  const [source, target] = ['source', 'target'].map((side) => named(named(segment, side)[0], 'ph'));
  for (const side of [source, target]) {
    assertUnique(idsOf(side), unit.attributes.id);
    for (const { attributes } of side) assert.ok(data.has(attributes.dataRef), unit.attributes.id);
  }
  // An id that both have stands for the same thing.
  for (const { attributes } of target) {
    const twin = source.find((each) => each.attributes.id === attributes.id);
    if (twin) assert.equal(twin.attributes.dataRef, attributes.dataRef);
  }
}

function assertValid(xliff, language) {
  const root = readXml(xliff);
  assertFollows(root);
  assert.deepEqual(
    [root.attributes.version, root.attributes.srcLang, root.attributes.trgLang, root.attributes['xml:space']],
    ['2.0', 'nl', language, 'preserve'],
  );
  const files = named(root, 'file');
  assertUnique(idsOf(files), 'files');
  const units = files.flatMap((file) => named(file, 'unit'));
  assertUnique(idsOf(units), 'units');
  units.forEach(assertReferences);
}

for (const language of translations) {
  test(`${language}: the file is XLIFF 2.0`, () => assertValid(exportTexts(content, language).xliff, language));
}

test('so is one with characters that XML can’t have, and a repeated placeholder', () => {
  const nl =
    'export const words = { "a b": "\\u0000 & <", of: (name) => `${name}, ${name}`, no: (hours) => `${hours} \\u0001` };';
  const fr = nl.replace('${name}, ${name}', '${name} ou ${name}');
  const { xliff, count } = exportTexts(contentOf({ nl, fr }), 'fr');
  assert.equal(count, 3);
  assertValid(xliff, 'fr');
});
