// Properties of reading any input from outside, tested a few hundred times in the tests, and for as long as you like by
// `npm run fuzz`. What fails becomes a row of the corpus.

import fc from 'fast-check';
import {
  type Instrument,
  ResultError,
  createResult,
  fromCode,
  instruments,
  parseResult,
} from '../../src/model/index.ts';
import { textIn } from '../../src/model/file-text.ts';
import { ReadingError } from '../../src/model/reading-error.ts';
import { candidatesIn, candidatesInFragment } from '../../src/model/result-reader.ts';
import { PAUSE } from '../../src/model/time-slices.ts';
import { recorded } from './arbitraries.ts';
import { mutated } from './mutated-documents.ts';
import { lines, texts } from './corpus/corpus.ts';
import { filledIn } from './corpus/filled-in.ts';
import { broken, sentences } from './corpus/sentences.ts';
import { outcomeOf, placeIn } from './reading.ts';

const rows = [lines, texts, sentences, broken]
  .flatMap((table) => Object.values(table).flat())
  .map(([text]) => filledIn(text));

const any = recorded(fc.constantFrom<Instrument>(...instruments));
const code = any.map(({ result }) => result.code);
const between = fc.constantFrom(
  '',
  ' ',
  '-',
  '–',
  ', ',
  ';',
  '\t',
  '\n',
  '\r\n',
  ': ',
  '#',
  '=',
  '%20',
  '&',
  '"',
  '[',
  '}',
  '\ufeff',
);
const piece = fc.oneof(
  fc.constantFrom(...rows),
  code,
  code.map((symbols) => symbols.slice(0, 5)),
  any.map(({ result }) => JSON.stringify(result)),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** Texts made of rows of the corpus, codes and anything else. */
const text: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, between), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));

const symbolsIn = (written: string): string =>
  written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

function decoded(written: string): string {
  return written.replace(/(?:%[\da-f]{2})+/gi, (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
}

/** Links can be nested. */
function isWritten(symbols: string, written: string): boolean {
  for (let layer = 0; layer <= 3; layer++, written = decoded(written)) {
    if (symbolsIn(written).includes(symbols)) return true;
  }
  return false;
}

export const properties: Readonly<Record<string, fc.IRawProperty<unknown>>> = {
  'gives results whose codes stand in the text, and says of all else what is wrong': fc.property(text, (given) => {
    for (const candidate of candidatesIn(instruments, given)) {
      if (candidate === PAUSE) continue;
      const outcome = outcomeOf(candidate);
      if (typeof outcome === 'object' && !isWritten(outcome.code, given)) return false;
      if (candidate.text === '' || placeIn(candidate.where) === '') return false;
    }
    return true;
  }),

  'reads a fragment or refuses it': fc.property(text, (given) => {
    for (const candidate of candidatesInFragment(instruments, `#quick-scan=${given}`, () => true)) outcomeOf(candidate);
  }),

  'reads a file as text or refuses it': fc.asyncProperty(
    fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      text.map((given) => new TextEncoder().encode(given)),
    ),
    async (bytes) => {
      try {
        return typeof (await textIn(new Blob([bytes]))) === 'string';
      } catch (error) {
        return error instanceof ReadingError;
      }
    },
  ),

  'takes for a code only what comes out of it again': fc.property(fc.oneof(text, code), (given) => {
    try {
      const { instrument, answers } = fromCode(instruments, given);
      return createResult(instrument, answers).code === symbolsIn(given);
    } catch (error) {
      return error instanceof ResultError;
    }
  }),

  'takes for a document only what comes out of it again': fc.property(
    any.chain(({ result }) => mutated(result)),
    (document) => {
      try {
        const result = parseResult(instruments, document);
        return JSON.stringify(parseResult(instruments, result)) === JSON.stringify(result);
      } catch (error) {
        return error instanceof ResultError;
      }
    },
  ),
};
