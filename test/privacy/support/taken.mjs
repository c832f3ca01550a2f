import assert from 'node:assert/strict';
import { inGroups } from './session.mjs';

/** Expects that the result in words, a link with the code after its # and the code were copied, and that downloads are files of this browser. */
export function assertTaken(session, ways, link, code) {
  assert.deepEqual(ways, [
    'Afdrukken',
    'Kopieer een link',
    'Kopieer de code',
    'Geef door',
    'Kopieer als tekst',
    'Download als JSON',
    'Download voor Excel (CSV)',
  ]);
  const taken = session.taken();
  assert.equal(taken.filter((each) => each === 'print').length, 1);
  assert.deepEqual(
    taken.filter((each) => each.startsWith('write ')),
    ['write [object ClipboardItem]'],
  );
  assert.deepEqual(
    taken.filter((each) => each.startsWith('writeText ')),
    [`writeText ${link}`, `writeText ${inGroups(code)}`],
  );
  assert.deepEqual(extensionsIn(taken), ['csv', 'json']);
}

/** The ways to make the files that were downloaded without a request. */
export const extensionsIn = (taken) =>
  taken
    .filter((each) => /^download .* blob:$/.test(each))
    .map((each) => /\.(\w+) blob:$/.exec(each)[1])
    .toSorted();
