import { expect } from 'chai';
import { instruments } from '../../src/model/index.ts';
import { linksIn, mayHoldLink } from '../../src/model/links-in-text.ts';

/** Each link in a text: as it is written, and what it opens. */
const given = (text: string) =>
  linksIn(instruments, text).map(({ start, end, values }) => [
    text.slice(start, end),
    ...values.map(([value]) => value),
  ]);

const encoded = (text: string, layers: number): string =>
  layers > 0 ? encodeURIComponent(encoded(text, layers - 1)) : text;

describe('the links in a text', () => {
  const texts: Readonly<Record<string, readonly [text: string, ...links: readonly string[][]]>> = {
    'are told by their signs': ['zie a.be/#b, c%23d of https://e.be', ['a.be/#b,'], ['c%23d'], ['https://e.be']],
    'begin behind a name': ['An:https://a.be (Bo;a.be/#b', ['https://a.be'], ['a.be/#b']],
    'begin behind a sign that stands in none': [
      'An=https://a.be «svn+ssh://a.be»',
      ['https://a.be'],
      ['svn+ssh://a.be'],
    ],
    'open nothing that stands before them': [
      'quick-scan=A;https://a.be/#quick-scan=B',
      ['https://a.be/#quick-scan=B', 'B'],
    ],
    'open what has a known name': [
      '#moon=A&a-quick-scan=B&quick-scan=C&outreach-profile=D,E',
      ['#moon=A&a-quick-scan=B&quick-scan=C&outreach-profile=D,E', 'C', 'D,E'],
    ],
    'open what is written for an address': ['#quick-scan=A+B%2DC', ['#quick-scan=A+B%2DC', 'A B-C']],
    'open nothing that UrlDefense adds': [
      'https://urldefense.com/v3/__a.be/*quick-scan=A__;Iw!!B$',
      ['https://urldefense.com/v3/__a.be/*quick-scan=A__;Iw!!B$', 'A'],
    ],
  };
  for (const [title, [text, ...links]] of Object.entries(texts)) {
    it(title, () => {
      expect(given(text)).to.deep.equal(links);
    });
  }

  it('may be wrapped in three others', () => {
    const link = (layers: number) => `https://a.be/?to=${encoded('https://a.be/#quick-scan=A', layers)}`;
    for (const layers of [1, 2, 3]) expect(given(link(layers))).to.deep.equal([[link(layers), 'A']]);
    expect(given(link(4))).to.deep.equal([[link(4)]]);
  });

  it('are not looked for if nothing points to one', () => {
    for (const text of ['#', '://', '%23', '%3d']) expect(mayHoldLink(`a${text}b`), text).to.be.true;
    for (const text of ['', 'a:b/c=d%', 'a:/b']) expect(mayHoldLink(text), text).to.be.false;
  });
});
