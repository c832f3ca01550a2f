// A translation says no more and no less than the Dutch: the same texts under the same ids, and as many in each list.

import { expect } from 'chai';
import { languages } from '../../src/content/languages.ts';
import { MODULES } from './vocabulary.ts';

/** Which texts there are, and of what kind. Quotations have their parts in the order of their language. */
function placesIn(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [`${path}${value.trim() ? '' : ' is empty'}`];
  if (typeof value !== 'object' || !value) return [`${path} ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => placesIn(inner, `${path}/${key}`));
}

const isQuotation = (place: string): boolean => /\/quotation\//.test(place);

/** Only the original doesn't say that it is a translation. */
const inTranslation = (place: string): string => place.replace(/(\/translated) is empty$/, '$1');

/** The words around a title: each language chooses on which side. */
const isAround = (place: string): boolean => /\/around\//.test(place);

const partsOf = (words: { readonly quotation?: readonly (string | { readonly part: string })[] }): string[] =>
  (words.quotation ?? []).flatMap((piece) => (typeof piece === 'string' ? [] : piece.part));

describe('a translation', () => {
  for (const language of languages.slice(1)) {
    for (const name of MODULES) {
      it(`in ${language} has the texts of the Dutch, as many in each list: ${name}`, async () => {
        const [dutch, other] = (await Promise.all(
          ['nl', language].map((each) => import(`/src/content/${each}/${name}.ts`)),
        )) as [Record<string, object>, Record<string, object>];
        const places = (words: object) => placesIn(words).filter((place) => !isQuotation(place) && !isAround(place));
        expect(places(other)).to.have.members(places(dutch).map(inTranslation));
        expect(places(dutch)).to.have.length.above(5);
        const [ours, theirs] = [dutch, other].map((words) => partsOf(words.words ?? {}));
        expect(theirs).to.have.members(ours!);
      });
    }
  }
});
