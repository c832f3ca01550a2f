// XML as a small tree in which everything knows its line. Never reads anything outside the file.

import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';

/** The reason why a file can't be imported, with its line. */
export class Refusal extends Error {
  constructor(line, message) {
    super(message);
    this.line = line;
  }
}

/** Deeper than any XLIFF file, but not so deep that reading it takes effort. */
const DEEPEST = 50;

/** @param {Uint8Array | string} bytes @returns the root element: `{ uri, local, attributes, line, children }`, text being strings */
export function readXml(bytes) {
  const text = typeof bytes === 'string' ? bytes : decoded(bytes);
  const parser = new SaxesParser({ xmlns: true, position: true });
  const root = { children: [] };
  const open = [root];
  let started = 1;
  const add = (words) => open.at(-1).children.push(words);
  parser.on('error', ({ message }) => {
    throw new Refusal(parser.line, `This is no well-formed XML: ${message.replace(/^\d+:\d+: /, '')}`);
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^utf-8$/i.test(encoding))
      throw new Refusal(1, `The file says that it is ${encoding}: save it as UTF-8.`);
  });
  parser.on('doctype', () => {
    throw new Refusal(parser.line, 'A DOCTYPE has no place in XLIFF, and can name other files: nothing is read.');
  });
  parser.on('opentagstart', () => {
    started = parser.line;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (open.length > DEEPEST) throw new Refusal(started, `More than ${DEEPEST} elements inside each other.`);
    const element = { uri, local, line: started, children: [], attributes: {} };
    for (const { name, value } of Object.values(attributes)) element.attributes[name] = value;
    add(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text).close();
  return root.children.find((child) => typeof child !== 'string');
}

function decoded(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(lineOfFault(bytes), 'The file isn’t UTF-8: save it as that.');
  }
}

/** The line with the first byte that isn't UTF-8. Up to there, the text can be decoded and its lines counted. */
function lineOfFault(bytes) {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return lenient.slice(0, lenient.indexOf('\ufffd')).split('\n').length;
}
