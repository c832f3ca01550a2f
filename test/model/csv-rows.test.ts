import { expect } from 'chai';
import { rowsOf } from '../../src/model/csv-rows.ts';
import { PAUSE } from '../../src/model/time-slices.ts';

const rowsIn = (text: string, delimiter = ';') => [...rowsOf(text, delimiter)].filter((row) => row !== PAUSE);

describe('the rows of a table', () => {
  const tables: Readonly<Record<string, readonly [text: string, ...rows: readonly string[][]]>> = {
    'end as each system ends them': ['a;b\nc;d\r\ne;f\rg;h', ['a', 'b'], ['c', 'd'], ['e', 'f'], ['g', 'h']],
    'may end the text': ['a;b\r\n', ['a', 'b']],
    'may be empty': ['\n;\n\r\ra', [''], ['', ''], [''], [''], ['a']],
    'have cells that hold the delimiter': ['"a;b";c', ['a;b', 'c']],
    'have cells of several lines': ['"a\nb\rc\r\nd";e\nf', ['a\nb\rc\r\nd', 'e'], ['f']],
    'have cells with quotes in them': ['"a""b;c";""""\n"""d"""', ['a"b;c', '"'], ['"d"']],
    'have cells of nothing but quotes': ['"";"""";a', ['', '"', 'a']],
    'have quotes that are none, as they are not first': ['a;b"\nc"d";e', ['a', 'b"'], ['c"d"', 'e']],
    'have quotes that are none, as more follows': ['"a"b;c\n"d" ;e', ['"a"b', 'c'], ['"d" ', 'e']],
    'have quotes without another': ['"a;b\nc', ['"a', 'b'], ['c']],
    'have quotes without another, further on': ['a;"b;c\nd', ['a', '"b', 'c'], ['d']],
  };
  for (const [title, [text, ...rows]] of Object.entries(tables)) {
    it(title, () => {
      expect(rowsIn(text)).to.deep.equal(rows);
    });
  }

  it('are split at the given delimiter', () => {
    expect(rowsIn('a,b;c\td', ',')).to.deep.equal([['a', 'b;c\td']]);
    expect(rowsIn('a,b;c\td', '\t')).to.deep.equal([['a,b;c', 'd']]);
  });

  it('have at most twenty cells, and anything after those is skipped', () => {
    const row = Array.from({ length: 25 }, (_, index) => String(index));
    expect(rowsIn(`${row.join(';')}\na;b`)).to.deep.equal([row.slice(0, 20), ['a', 'b']]);
    expect(rowsIn(row.join(';'))).to.deep.equal([row.slice(0, 20)]);
  });

  it('have cells of ten thousand characters, quotes included, and only the start of longer ones', () => {
    const longest = 'a'.repeat(10_000);
    expect(rowsIn(`${longest};b`)).to.deep.equal([[longest, 'b']]);
    expect(rowsIn(`${longest}a;b\nc`)).to.deep.equal([[longest], ['c']]);
    expect(rowsIn(`"${longest.slice(1)}";b`)).to.deep.equal([[longest.slice(1), 'b']]);
    expect(rowsIn(`"${longest}";b\nc`)).to.deep.equal([[`"${longest.slice(1)}`], ['c']]);
  });

  it('come with a pause after every fifty', () => {
    const rows = [...rowsOf('a\n'.repeat(120), ';')];
    expect(rows.flatMap((row, index) => (row === PAUSE ? [index] : []))).to.deep.equal([49, 100]);
  });
});
