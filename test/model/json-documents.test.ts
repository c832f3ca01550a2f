import { expect } from 'chai';
import { documentTexts, isJson } from '../../src/model/json-documents.ts';
import { PAUSE } from '../../src/model/time-slices.ts';

const partsOf = (text: string) => [...documentTexts(text)].filter((part) => part !== PAUSE);
const documentsIn = (text: string): string[] => partsOf(text).map(({ document }) => document);

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('the documents in JSON', () => {
  const texts: Readonly<Record<string, readonly [text: string, ...documents: string[]]>> = {
    'are one object': ['{"a":1}', '{"a":1}'],
    'are one object, with space around it': [' \n{"a":{}} ', '{"a":{}}'],
    'are each of a list': [' [ {"a":1} , 2,"x"] ', ' {"a":1} ', ' 2', '"x"'],
    'are those in a list, not what they are made of': ['[{"a":[1,{}]},[2,3]]', '{"a":[1,{}]}', '[2,3]'],
    'are none in an empty list': ['[ ]'],
    'may hold what looks like an end in a text': ['[{"a":"]},"},"[{"]', '{"a":"]},"}', '"[{"'],
    'may hold quotes in a text': ['["\\",","\\\\",1]', '"\\","', '"\\\\"', '1'],
    'may have no comma at the start of a list': ['[,1]'],
    'may have no comma at the end of a list': ['[1, ]'],
    'may have no two commas in a row': ['[1, ,2]'],
    'are none where a list does not end': ['[1,2'],
    'are none where a document in it does not end': ['[1,{"a":2]'],
    'are none where a text in it does not end': ['[1,"a]'],
    'are none where more follows an object': ['{"a":1}{"b":2}'],
    'are none where a comma follows an object': ['{"a":1},'],
    'are none where more follows a list': ['[1,2] x'],
    'are none where it ends before it begins': [']'],
    'are none where it holds no document': ['null'],
    'are none in nothing': [''],
  };
  for (const [title, [text, ...documents]] of Object.entries(texts)) {
    it(title, () => {
      expect(documentsIn(text)).to.deep.equal(documents);
    });
  }

  it('say whether there is only one', () => {
    for (const alone of ['{}', '[{}]']) expect(partsOf(alone).map(({ isOnly }) => isOnly)).to.deep.equal([true]);
    expect(partsOf('[{},{}]').map(({ isOnly }) => isOnly)).to.deep.equal([false, false]);
  });

  it('nest at most twenty deep', () => {
    expect(documentsIn(nested(20))).to.have.length(1);
    expect(documentsIn(nested(21))).to.be.empty;
    expect(documentsIn(`[${Array<string>(30).fill('[]').join()}]`)).to.have.length(30);
  });

  it('come with a pause for every five thousand marks, both while they are counted and after', () => {
    const list = JSON.stringify(Array<number>(12_000).fill(0));
    const places = [...documentTexts(list)].flatMap((part, index) => (part === PAUSE ? [index] : []));
    expect(places).to.deep.equal([0, 1, 5000, 10_001]);
  });
});

describe('a text', () => {
  it('is JSON if it begins like a document or a list of them', () => {
    for (const text of [
      ...['{', ' {"a"', '\n[', '[ ', '[]', '[{', '[[', '["{', '[{"a":'],
      ...[`[${' '.repeat(1000)}An]`],
    ]) {
      expect(isJson(text), text).to.be.true;
    }
    // A name, a time or a list can be in brackets too.
    for (const text of [
      '["a',
      '[1',
      '[-1',
      '[null',
      '[10:32] An',
      '{An}',
      '',
      'An',
      'An {',
      '"a"',
      '1',
      '[An]',
      '[ An',
      '[+1',
      '[nul',
      '(1)',
      ` An [1]`,
    ]) {
      expect(isJson(text), text).to.be.false;
    }
  });
});
