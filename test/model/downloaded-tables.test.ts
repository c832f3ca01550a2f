import { expect } from 'chai';
import { downloadedTableIn, resultsInTable } from '../../src/model/downloaded-tables.ts';
import { timestamp } from '../../src/model/index.ts';
import { PAUSE } from '../../src/model/time-slices.ts';

const HEAD = 'Datum;Code;Stap;Soort;Vraag;Antwoord;Eenheid';
const MIDDLE_OF_JANUARY = timestamp(new Date(2026, 0, 15, 12));

const results = (...rows: string[]) => [...resultsInTable([HEAD, ...rows].join('\n'), ';')];

/** The kind of a table with this as the first row below its head. */
const kindOf = (row: string, delimiter = ';'): string | undefined => {
  const head = row.split(delimiter).fill('Woord').join(delimiter);
  const table = downloadedTableIn(`${head}\n${row}`);
  if (table) expect(table.delimiter).to.equal(delimiter);
  return table?.kind;
};

describe('a table that was downloaded', () => {
  it('holds results if its rows are answers, with any delimiter', () => {
    for (const delimiter of [';', ',', '\t']) {
      const row = ['2026-01-15', 'QSRDNFVF', 'L', 'S', 'V', 'A', ''].join(delimiter);
      expect(kindOf(row, delimiter)).to.equal('results');
    }
  });

  it('has a day in each row, or nothing, as tables write it or as Excel shows it', () => {
    const isDay = (cell: string): boolean => kindOf(`${cell};QSRDNFVF;L;S;V;A;`) === 'results';
    for (const day of ['', '2026-01-15', '2024-02-29', '15/01/2026', '5/1/2026', '5.11.2026', '31-12-2026']) {
      expect(isDay(day), day).to.be.true;
    }
    for (const other of [
      ...['x', '2026', '2026-1-15', '2026-13-01', '2026-00-10', '2026-01-00', '2025-02-29', '2026-01-32'],
      ...['0026-01-15', 'x2026-01-15', '2026-01-15x', '2026-01-155', '115/01/2026', '15/011/2026', '15/01/20266'],
      ...['15/01/26', 'a5/01/2026', '15/a1/2026', '15 01 2026', '15/01/2026x', '15/13/2026'],
    ]) {
      expect(isDay(other), other).to.be.false;
    }
  });

  it('has a code in each row, of eight letters and digits or more', () => {
    const isCode = (cell: string): boolean => kindOf(`;${cell};L;S;V;A;`) === 'results';
    for (const code of ['QSRDNFVF', 'qsrdnfvf', '01234567', 'Q'.repeat(28)]) expect(isCode(code), code).to.be.true;
    for (const other of ['', 'QSRDNFV', 'QSRD-NFVF', '-QSRDNFVF', 'QSRDNFVF.', 'Q'.repeat(29)]) {
      expect(isCode(other), other).to.be.false;
    }
  });

  it('holds counts if its rows are counts', () => {
    for (const row of ['L;V;A;3;4', 'L;V;A;12;120', 'L;V;A;4;4', ';;;0;0']) expect(kindOf(row), row).to.equal('tally');
    for (const row of [
      ...['L;V;A;5;4', 'L;V;A;x;4', 'L;V;A;3x;4', 'L;V;A;x3;4', 'L;V;A;3;x', 'L;V;A;3;4x', 'L;V;A;3;x4'],
      ...['L;V;A;-3;4', 'L;V;A;3.5;4', 'L;V;A;3;+4', 'L;V;A;3;4.5'],
      ...['L;V;A;;4', 'L;V;A;3;', 'V;A;3;4', 'L;V;A;3;4;'],
    ]) {
      expect(kindOf(row), row).to.equal(undefined);
    }
  });

  it('is not recognised without a head, without a row below it, or with another number of columns', () => {
    const answer = ';QSRDNFVF;L;S;V;A;';
    expect(downloadedTableIn('')).to.equal(undefined);
    expect(downloadedTableIn(HEAD)).to.equal(undefined);
    expect(downloadedTableIn(`${answer}\n${answer}`)).to.equal(undefined);
    expect(downloadedTableIn('L;V;A;3;4\nL;V;A;1;4')).to.equal(undefined);
    expect(downloadedTableIn(`${HEAD};Meer\n${answer}`)).to.equal(undefined);
    for (const row of ['QSRDNFVF;L;S;V;A;', `${answer};`]) expect(kindOf(row), row).to.equal(undefined);
  });

  it('is recognised only by exactly the columns of one that was downloaded', () => {
    expect(downloadedTableIn(`A,B;C,D\n${HEAD}`)).to.equal(undefined);
    expect(
      downloadedTableIn(`${HEAD.replaceAll(';', ',')}\n"15/01/2026","QSRDNFVF",L,S,"V; en hoe?",A,`),
    ).to.deep.equal({
      kind: 'results',
      delimiter: ',',
    });
  });
});

describe('the results in a table', () => {
  it('are one for all rows of a code and a day, at noon of that day', () => {
    expect(
      results('2026-01-15;QSRDNFVF;L;S;V;A;', '15/1/2026;QSRDNFVF;L;S;V;B;', '2026-01-15;QSRDNFVF;L;S;V;B;'),
    ).to.deep.equal([
      { code: 'QSRDNFVF', recordedAt: MIDDLE_OF_JANUARY },
      { code: 'QSRDNFVF', recordedAt: MIDDLE_OF_JANUARY },
    ]);
    expect(results(';QSRDNFVF;L;S;V;A;', ';QSRDNFVF;L;S;V;B;')).to.deep.equal([{ code: 'QSRDNFVF' }]);
  });

  it('are as many as the most frequent of their rows', () => {
    const [one, other, more] = [';QSRDNFVF;L;S;V;A;', ';QSRDNFVF;L;S;V;B;', ';Q0000016;L;S;V;A;'];
    const codes = (...rows: string[]) => results(...rows).map((each) => each !== PAUSE && each.code);
    expect(codes(one, other, one, other, more)).to.deep.equal(['QSRDNFVF', 'QSRDNFVF', 'Q0000016']);
    expect(codes(one, one, one, more, other, other)).to.deep.equal([...Array<string>(3).fill('QSRDNFVF'), 'Q0000016']);
    expect(codes(other, one, one, other)).to.deep.equal(['QSRDNFVF', 'QSRDNFVF']);
  });

  it('leave out empty rows, and give a row that is not an answer as it is', () => {
    expect(results('', ' ; ;', ';QSRDNFVF;L;S;V;A;', 'Groetjes;An', '')).to.deep.equal([
      { code: 'QSRDNFVF' },
      { code: 'Groetjes;An' },
    ]);
    expect(results('morgen;QSRDNFVF;L;S;V;A;')).to.deep.equal([{ code: 'QSRDNFVF' }]);
  });

  it('come with pauses', () => {
    expect(results(...Array<string>(100).fill(';;')).every((each) => each === PAUSE)).to.be.true;
    expect(results(...Array<string>(100).fill(';;'))).to.have.length(2);
  });
});
