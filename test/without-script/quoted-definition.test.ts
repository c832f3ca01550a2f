import { expect } from 'chai';
import * as german from '../../src/content/de/outreach-definition.ts';
import * as english from '../../src/content/en/outreach-definition.ts';
import * as french from '../../src/content/fr/outreach-definition.ts';
import * as dutch from '../../src/content/nl/outreach-definition.ts';
import { quotedDefinition } from '../../src/without-script/quoted-definition.ts';
import { read } from '../embed/snippet-choices.ts';

describe('the definition without its tag', () => {
  for (const [language, texts, open, close] of [
    ['nl', dutch, '“', '”'],
    ['fr', french, '«\u00a0', '\u00a0»'],
    ['de', german, '„', '“'],
    ['en', english, '“', '”'],
  ] as const) {
    it(`is quoted as ${language} quotes`, () => {
      const { elements, text } = read(quotedDefinition(texts));
      expect(elements[0]!.attributes).to.deep.equal({ lang: language });
      const [quotation] = text.split(texts.citation);
      expect(quotation!.startsWith(open), quotation).to.be.true;
      expect(quotation!.trim().endsWith(close), quotation).to.be.true;
    });
  }
});
