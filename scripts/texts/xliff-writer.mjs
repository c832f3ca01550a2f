// The texts of a language as one XLIFF 2.0 file, the form that translation tools exchange.

import { originOf } from './origin.mjs';
import { pairsIn } from './pairs.mjs';

export const CORE = 'urn:oasis:names:tc:xliff:document:2.0';

/** @returns the file, and what can't go in it */
export function exportTexts(root, language) {
  const { modules, moduleOnly, withoutDutch, units } = pairsIn(root, language);
  const files = modules
    .map(({ name, units: own }) => ({ name, own: own.filter(({ source }) => source) }))
    .filter(({ own }) => own.length > 0)
    .map(({ name, own }) => [
      `  <file id="${name}" original="src/content/${language}/${name}.ts">`,
      ...own.flatMap(linesOf),
      '  </file>',
    ]);
  const xliff = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${CORE}" version="2.0" srcLang="nl" trgLang="${language}" xml:space="preserve">`,
    ...files.flat(),
    '</xliff>',
    '',
  ].join('\n');
  return { xliff, count: units.length, moduleOnly, withoutDutch };
}

function linesOf({ id, pieces, source, codes, form, module }) {
  const { all } = codes;
  return [
    `    <unit id="${attribute(id)}">`,
    '      <notes>',
    `        <note category="origin">${content(originOf(module, { id, origin: source.origin }, 'en'))}</note>`,
    ...(form ? [`        <note category="context">${form === 'one' ? 'Of one.' : 'Of none or more.'}</note>`] : []),
    '      </notes>',
    ...(all.length > 0
      ? [
          '      <originalData>',
          ...all.map((code, index) => `        <data id="d${index + 1}">${content('${' + code + '}')}</data>`),
          '      </originalData>',
        ]
      : []),
    '      <segment state="translated">',
    `        <source>${inline(source.pieces, all)}</source>`,
    `        <target>${inline(pieces, all)}</target>`,
    '      </segment>',
    '    </unit>',
  ];
}

/** Each placeholder has its own id, which source and target share. */
function inline(pieces, codes) {
  const times = new Map();
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return content(piece);
      const number = codes.indexOf(piece.code) + 1;
      const time = (times.get(number) ?? 0) + 1;
      times.set(number, time);
      const id = time === 1 ? number : `${number}-${time}`;
      return `<ph id="${id}" dataRef="d${number}" disp="${attribute(piece.code)}"/>`;
    })
    .join('');
}

/** Characters that XML can't represent, for which XLIFF has an element. */
/* eslint-disable no-control-regex */
const NO_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/* eslint-enable */

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');

const content = (text) =>
  escaped(text).replace(
    NO_XML,
    (each) => `<cp hex="${each.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`,
  );

const attribute = (text) => escaped(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
