import { expect } from 'chai';
import { LONGEST_TEXT, textIn } from '../../src/model/file-text.ts';
import { ReadingError } from '../../src/model/reading-error.ts';
import { replace } from '../support/replace.ts';

const TEXT = 'Zoë;QSRD-NFVF\r\nAndré – “Noord”;QSRD-NFVF\r\n';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const utf16le = (text: string): number[] =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) => [unit & 255, unit >> 8]);
const utf16be = (text: string): number[] =>
  utf16le(text).map((_, index, bytes) => bytes[index % 2 ? index - 1 : index + 1]!);
const windows1252 = (text: string): number[] => {
  const above: Readonly<Record<string, number>> = { '–': 0x96, '“': 0x93, '”': 0x94, '€': 0x80 };
  return [...text].map((symbol) => above[symbol] ?? symbol.charCodeAt(0));
};

const read = (bytes: ArrayLike<number>): Promise<string> => textIn(new Blob([Uint8Array.from(bytes)]));

async function problemOf(bytes: ArrayLike<number>): Promise<string | undefined> {
  try {
    await read(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof ReadingError) return error.problem;
    throw error;
  }
}

describe('the text in a file', () => {
  const files: Readonly<Record<string, readonly number[]>> = {
    'UTF-8': utf8(TEXT),
    'UTF-8 with a byte order mark': [0xef, 0xbb, 0xbf, ...utf8(TEXT)],
    'Windows-1252': windows1252(TEXT),
    'UTF-16 of small ends with a mark': [0xff, 0xfe, ...utf16le(TEXT)],
    'UTF-16 of big ends with a mark': [0xfe, 0xff, ...utf16be(TEXT)],
    'UTF-16 of small ends': utf16le(TEXT),
    'UTF-16 of big ends': utf16be(TEXT),
  };
  for (const [encoding, bytes] of Object.entries(files)) {
    it(`is read from ${encoding}`, async () => {
      expect(await read(bytes)).to.equal(TEXT);
    });
  }

  it('may begin with the characters that a byte order mark looks like', async () => {
    for (const text of ['ÿes, no', 'þing, no', 'aÿes, no', 'aþing, no']) {
      expect(await read(windows1252(text))).to.equal(text);
    }
  });

  it('is UTF-16 if half of its letters are Latin, some of them beyond ASCII', async () => {
    for (const write of [utf16le, utf16be]) {
      expect(await read(write('Ādaži'))).to.equal('Ādaži');
      expect(await read(write('abcαβ'))).to.equal('abcαβ');
      expect(await problemOf(write('abαβ'))).to.equal('not-text');
      const greekLater = 'a'.repeat(500) + 'α'.repeat(5000);
      expect(await read(write(greekLater))).to.equal(greekLater);
    }
  });

  it('is what its byte order mark says, even if no byte is zero', async () => {
    expect(await read([0xff, 0xfe, ...utf16le('αβγ')])).to.equal('αβγ');
    expect(await read([0xfe, 0xff, ...utf16be('αβγ')])).to.equal('αβγ');
    expect(await problemOf([0xff, 0xfe, ...utf8('half of this is missin')])).to.equal(undefined);
    expect(await problemOf([0xff, 0xfe, ...utf8('half of this is missing')])).to.equal('not-text');
  });

  it('is read in turns of half a million bytes', async () => {
    let turns = 0;
    const later = setTimeout;
    replace(globalThis, 'setTimeout', (run: () => void, delay?: number) => {
      if (delay === undefined) turns++;
      return later(run, delay);
    });
    for (const [length, expected] of [
      [0, 0],
      [500_000, 0],
      [500_001, 1],
      [1_500_000, 2],
    ] as const) {
      turns = 0;
      await read(new Uint8Array(length).fill(0x41));
      expect(turns, `${length}`).to.equal(expected);
    }
  });

  it('has at most one in five characters outside ASCII if it is Windows-1252, in the part that is looked at', async () => {
    expect(await read(windows1252('aëaaa'))).to.equal('aëaaa');
    expect(await problemOf(windows1252('aëaa'))).to.equal('not-text');
    expect(await problemOf(windows1252('aaaëaa€aa'))).to.equal('not-text');
    const long = new Uint8Array(900_000).fill(0x61);
    expect(await problemOf(long.slice().fill(0xeb, 0, 150_000))).to.equal('not-text');
    expect(await read(long.slice().fill(0xeb, 600_000))).to.match(/^a{600000}ë{300000}$/);
  });

  it('has no control characters except tabs and those that end lines, pages and files', async () => {
    const problems = await Promise.all(Array.from({ length: 32 }, (_, code) => problemOf([0x41, code, 0x42])));
    const taken = problems.flatMap((problem, code) => (problem === undefined ? [code] : []));
    expect(taken).to.deep.equal([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);
    // After the first chunk as well.
    expect(await problemOf(new Uint8Array(600_000).fill(0x41).fill(1, -1))).to.equal('not-text');
  });

  it('is whole if it is longer than a chunk, whatever is on the border', async () => {
    for (const before of [0, 1, 2, 3]) {
      const text = 'x'.repeat(before) + 'aë€'.repeat(90_000);
      const units = Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
      expect((await textIn(new Blob([text]))) === text, `UTF-8, ${before}`).to.be.true;
      expect((await textIn(new Blob([new Uint8Array([0xff, 0xfe]), units]))) === text).to.be.true;
    }
    // Nothing but the last byte shows that it isn't UTF-8.
    const late = 'a'.repeat(600_000);
    expect((await textIn(new Blob([late, new Uint8Array([0xeb])]))) === `${late}ë`).to.be.true;
  });

  it('may be empty', async () => {
    expect(await read([])).to.equal('');
    expect(await read([0xff, 0xfe])).to.equal('');
  });

  it('is looked for in up to ten million bytes', async () => {
    expect(await problemOf(new Uint8Array(LONGEST_TEXT))).to.equal('not-text');
    expect(await problemOf(new Uint8Array(LONGEST_TEXT + 1))).to.equal('too-large');
  });

  it('is unreadable if the file is gone', async () => {
    replace(Blob.prototype, 'arrayBuffer', () => Promise.reject(new DOMException('', 'NotReadableError')));
    expect(await problemOf([0x41])).to.equal('unreadable');
  });

  const others: Readonly<Record<string, readonly number[]>> = {
    'a JPEG': [0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46],
    'a PNG': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d],
    'the start of a PNG': [0x89, 0x50, 0x4e, 0x47],
    'a zero among letters': [0x51, 0, 0x46],
    'half a letter of UTF-16': [0xff, 0xfe, 0x51, 0, 0x46],
    noise: Array.from({ length: 2000 }, (_, index) => (index * 7919) % 256),
  };
  for (const [kind, bytes] of Object.entries(others)) {
    it(`is not found in ${kind}`, async () => {
      expect(await problemOf(bytes)).to.equal('not-text');
    });
  }

  const known: Readonly<Record<string, readonly [string, readonly number[]]>> = {
    'a workbook, or another zip file': ['office', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]],
    'an older workbook': ['office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
    'a PDF': ['pdf', utf8('%PDF-1.7\n1 0 obj')],
  };
  for (const [kind, [problem, bytes]] of Object.entries(known)) {
    it(`is not looked for in ${kind}`, async () => {
      expect(await problemOf(bytes)).to.equal(problem);
    });
  }

  it('may begin like the name of a workbook', async () => {
    expect(await read(utf8('PK: QSRD-NFVF'))).to.equal('PK: QSRD-NFVF');
  });
});
