import { expect } from 'chai';
import { createResult, formatCode, instruments, quickScan } from '../../src/model/index.ts';
import { LONGEST_TEXT } from '../../src/model/file-text.ts';
import { candidatesIn } from '../../src/model/result-reader.ts';
import { problemOf } from './reading.ts';

/** Input that could hold up a page when repeated. */
const STRETCHES: Readonly<Record<string, readonly [repeated: string, before?: string]>> = {
  spaces: [`${' '.repeat(2000)}b`],
  'line ends': ['\n'],
  'short lines': ['a\n'],
  'one letter': ['Q'],
  codes: ['QSRD-NFVF '],
  'codes without anything between': ['QSRDNFVF'],
  'codes with a wrong symbol': ['QSRD NFVG '],
  groups: ['QSRD '],
  symbols: ['Q '],
  hyphens: ['-'],
  'names of people': ['An Bo '],
  dates: ['2026-01-15 '],
  hashes: ['#'],
  entries: ['a&', '#'],
  'percent signs': ['%25'],
  links: ['https://a.be/#quick-scan=QSRDNFVF '],
  'a link to many': ['QSRDNFVF,', 'https://a.be/#outreach-profile='],
  'a link in a link': ['%2523quick-scan%253D'],
  'what mail programs add': ['urldefense '],
  colons: [':'],
  semicolons: [';'],
  quotes: ['"'],
  'a quoted cell': ['"a""', 'a;b;c;d;e;f;g\n;QSRDNFVF;a;b;c;d;e\n'],
  'rows of a table': [';QSRDNFVF;a;b;c;d;e\n', 'a;b;c;d;e;f;g\n'],
  'a row without an end': [';QSRDNFVF;a;b;c;d;e', 'a;b;c;d;e;f;g\n'],
  brackets: ['['],
  'documents that are none': ['{},', '['],
  'escaped signs': ['\\"', '["'],
  'letters that become many': ['\ufdfa'],
  'signs that nobody sees': ['\u200d'],
  accents: ['\u0301', 'a'],
  'halves of signs': ['\ud800'],
  parentheses: ['(a'],
};

const textOf = ([repeated, before = '']: readonly [string, string?], length: number): string =>
  before + repeated.repeat(Math.ceil(length / repeated.length));

/** How often the page would get a turn if each turn were as short as possible. */
function turnsOf(text: string): number {
  let turns = 0;
  for (const candidate of candidatesIn(instruments, text)) {
    problemOf(candidate);
    turns++;
  }
  return turns;
}

/** The shortest of several times, which other work on the machine influences least. */
function timeOf(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    turnsOf(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('a long text', function () {
  this.timeout(120_000);

  const LENGTH = 50_000;
  // These are refused at a glance, within one turn.
  const SEEN_AT_ONCE = ['brackets', 'a quoted cell', 'escaped signs'];

  for (const [kind, stretch] of Object.entries(STRETCHES)) {
    it(`of ${kind} leaves the page a turn for every few thousand characters`, () => {
      const turns = turnsOf(textOf(stretch, LENGTH));
      if (!SEEN_AT_ONCE.includes(kind)) expect(turns).to.be.above(LENGTH / 6000);
    });

    it(`of ${kind} takes ten times as long when it is ten times as long, and not a hundred`, () => {
      const [short, long] = [textOf(stretch, 4000), textOf(stretch, 40_000)];
      let ratio = Infinity;
      // Other work on the machine may make it seem longer, but not every time.
      for (let round = 0; round < 5 && ratio >= 40; round++) {
        // If both are next to nothing, they can't be compared.
        ratio = timeOf(long) / Math.max(timeOf(short), 0.25);
      }
      expect(ratio).to.be.below(40);
    });
  }

  it('of codes, one a line, is read as fast as one that can have no broken codes', () => {
    const codes = Array.from({ length: 2000 }, (_, hours) =>
      formatCode(
        createResult(quickScan, { location: ['public'], 'time-frame.outreach-hours': (hours % 168) + 0.25 }).code,
      ),
    );
    let ratio = Infinity;
    for (let round = 0; round < 8 && ratio >= 1.3; round++) {
      ratio = timeOf(codes.join('\n')) / timeOf(codes.join('.\n'));
    }
    expect(ratio).to.be.below(1.3);
  });

  it('longer than the limit is refused unread', () => {
    const [candidate, ...more] = candidatesIn(instruments, 'Q'.repeat(LONGEST_TEXT + 1));
    expect(more).to.be.empty;
    expect(problemOf(candidate!)).to.equal('too-large');
  });
});
