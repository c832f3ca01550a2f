import { expect } from 'chai';
import { besides, fragmentEntries } from '../../src/model/result-link.ts';
import { quickScan } from '../../src/model/index.ts';
import { linksIn } from '../../src/model/links-in-text.ts';

describe('what a page keeps in its fragment', () => {
  for (const [fragment, text] of [
    ['#/scan', '#/scan'],
    ['#/scan?x=1', '#/scan?x=1'],
    ['#/scan?x=1&y=/a?b=2', '#/scan?x=1&y=/a?b=2'],
    ['#!/scan', '#!/scan'],
    ['#scan/1', '#scan/1'],
    ['#/scan;a=1/b=2', '#/scan;a=1/b=2'],
    ['#/scan?quick-scan=QECPKGJV', '#/scan'],
    ['#/scan?x=1&quick-scan=QECPKGJV', '#/scan?x=1'],
    ['#/scan?quick-scan=QECPKGJV&x=1', '#/scan?x=1'],
    ['#/scan?outreach-profile=A,B&quick-scan=C&outreach-definition.lifeworld', '#/scan'],
    ['#/quick-scan?x=1', '#/quick-scan?x=1'],
  ]) {
    it(`is a route that stays: ${fragment}`, () => {
      expect(besides(fragment!)).to.deep.equal({ text, isRoute: true });
    });
  }

  for (const [fragment, text] of [
    ['#scan', '#scan'],
    ['#access_token=abc&state=x', '#access_token=abc&state=x'],
    ['#utm_source=x&quick-scan=QECPKGJV', '#utm_source=x'],
    ['#quick-scan=QECPKGJV&utm_source=x', '#utm_source=x'],
  ]) {
    it(`is not a route: ${fragment}`, () => {
      expect(besides(fragment!)).to.deep.equal({ text, isRoute: false });
    });
  }

  it('is nothing if it only has what a link opened', () => {
    for (const fragment of [
      '',
      '#',
      '#quick-scan=QECPKGJV',
      '#quick-scan%3DQECPKGJV',
      '#outreach-definition.lifeworld',
    ]) {
      expect(besides(fragment).text, fragment).to.equal('');
    }
    expect(besides(`#${'a&'.repeat(500_000)}`).text).to.equal('');
  });

  it('leaves what follows a route readable', () => {
    for (const fragment of [
      '#/scan?quick-scan=QECPKGJV',
      '#/scan?x=1&quick-scan=QECPKGJV',
      '#/scan#quick-scan=QECPKGJV',
      '#!/scan?quick-scan%3DQECPKGJV',
    ]) {
      expect(new Map(fragmentEntries(fragment)).get('quick-scan'), fragment).to.equal('QECPKGJV');
    }
  });

  it('may be around a code in a text', () => {
    for (const link of [
      'https://example.org/app#/scan?quick-scan=QECPKGJV',
      'https://example.org/app#/scan?x=1&quick-scan=QECPKGJV?utm_source=mail',
    ]) {
      expect(linksIn([quickScan], `An: ${link}`)[0]!.values, link).to.deep.equal([['QECPKGJV', undefined]]);
    }
  });
});
