import { expect } from 'chai';
import {
  type Result,
  LONGEST_DOCUMENT,
  createResult,
  formatCode,
  instruments,
  quickScan,
  timestamp,
} from '../../src/model/index.ts';
import { LONGEST_TEXT } from '../../src/model/file-text.ts';
import {
  type Candidate,
  candidatesIn,
  candidatesInFiles,
  candidatesInFragment,
  candidatesOf,
} from '../../src/model/result-reader.ts';
import { PAUSE } from '../../src/model/time-slices.ts';
import { outcomeOf, placeIn } from './reading.ts';

const RESULT = createResult(quickScan, { location: ['public'] }, '2026-11-22T10:00:00Z');
const OTHER = createResult(quickScan, { objective: 'society-oriented' });
const [A, B] = [RESULT, OTHER].map(({ code }) => formatCode(code));
const LONG = 'abcdefghijklmnopqrstuvwxyz';
const SHORTENED = 'abcdefghijklmnopqrstuvwx…';

type Read = Omit<Candidate, 'read' | 'isListed' | 'where'> & { where: string; gives: Result | string };

/** What candidates say about themselves, and what they give. */
const told = (candidates: Iterable<Candidate | typeof PAUSE>): Read[] =>
  [...candidates].flatMap((candidate) => {
    if (candidate === PAUSE) return [];
    const { read: _, isListed: _isListed, where, ...about } = candidate;
    return [{ ...about, where: placeIn(where), gives: outcomeOf(candidate)! }];
  });
const toldOf = (text: string, source?: string): Read[] => told(candidatesIn(instruments, text, source));

/** The results without their dates, which codes don't have. */
const undated = ({ recordedAt: _, ...result }: Result): Result => result;

describe('what may be a result in a text', () => {
  it('is named by the number of its line, and by the start of the line', () => {
    expect(toldOf(`An: ${A}`)).to.deep.equal([
      { where: `1: An: ${A}`, name: 'An', text: `An: ${A}`, gives: undated(RESULT) },
    ]);
    expect(toldOf(`${B}\n\nBo\n`)).to.deep.equal([
      { where: `1: ${B}`, text: B, gives: OTHER },
      { where: '3: Bo', text: 'Bo', gives: 'no-code' },
    ]);
    expect(toldOf('An\rBo\r\nCis').map(({ where }) => where)).to.deep.equal(['1: An', '2: Bo', '3: Cis']);
    expect(toldOf(`${LONG.slice(0, 24)}\n${LONG.slice(0, 25)}`).map(({ where }) => where)).to.deep.equal([
      `1: ${LONG.slice(0, 24)}`,
      `2: ${SHORTENED}`,
    ]);
    expect(toldOf('Q000-0017, Bo', 'a.txt')).to.deep.equal([
      { where: 'a.txt, 1: Bo: Q000-0017', name: 'Bo', text: 'Q000-0017, Bo', gives: 'code-check' },
    ]);
  });

  it('is kept letter for letter, with its name beside it if there is more on the line', () => {
    const kept = (text: string) => toldOf(text).map((each) => each.text);
    for (const text of [
      'Bo - q000 0017',
      'Mijn code: Q000-0017.',
      'https://a.be/#quick-scan=Q0000017',
      'a;"Q000-0017"',
    ]) {
      expect(kept(text)).to.deep.equal([text]);
    }
    expect(kept(`An: ${A}, Bo - Q000-0017`)).to.deep.equal([`An: ${A}`, 'Bo - Q000-0017']);
    expect(kept(`${A} An; q000 0017 (Bo)`)).to.deep.equal([`${A} An`, 'q000 0017 (Bo)']);
    expect(kept(`${A}, https://a.be/#quick-scan=Q0000017`)).to.deep.equal([A, 'https://a.be/#quick-scan=Q0000017']);
    expect(kept('> https://a.be/#quick-scan=Q000\n> 0017')).to.deep.equal(['> https://a.be/#quick-scan=Q000\n> 0017']);
  });

  it('is not the head of a table', () => {
    const problems = (text: string) =>
      toldOf(text).map(({ where, gives }) => (typeof gives === 'string' ? `${where}, ${gives}` : where));
    for (const head of ['Naam;Code', 'Naam,Code', 'Naam\tCode']) {
      expect(problems(`${head}\n${head.replace('Naam', 'An').replace('Code', A!)}`)).to.deep.equal([
        `2: ${head.replace('Naam', 'An').replace('Code', A!)}`,
      ]);
      expect(problems(head)).to.deep.equal([`1: ${head}, no-code`]);
    }
    expect(problems(`Naam;Code\nAn;Bo\nAn;${A}`)).to.deep.equal([
      '1: Naam;Code, no-code',
      '2: An;Bo, no-code',
      `3: An;${A}`,
    ]);
    expect(problems(`Naam;Code\nAn;Q000-0017`)).to.deep.equal([
      '1: Naam;Code, no-code',
      '2: An: Q000-0017, code-check',
    ]);
    expect(problems(`Naam;Code\n${A}`)).to.deep.equal(['1: Naam;Code, no-code', `2: ${A}`]);
    expect(problems(`Code\n${A}`)).to.deep.equal(['1: Code, no-code', `2: ${A}`]);
    expect(problems(`Q000-0017;Code\nAn;${A}`)).to.deep.equal(['1: Q000-0017, code-check', `2: An;${A}`]);
    expect(problems(`${B}\nNaam;Code\nAn;${A}`)).to.deep.equal([`1: ${B}`, '2: Naam;Code, no-code', `3: An;${A}`]);
  });

  it('is named by its place in a list of documents', () => {
    const json = JSON.stringify(RESULT);
    expect(toldOf(json)).to.deep.equal([{ where: '1', text: json, gives: RESULT }]);
    expect(toldOf(`[ ${json} ]`, 'a.json')).to.deep.equal([{ where: 'a.json', text: json, gives: RESULT }]);
    expect(toldOf(`[ ${json}, {"a": 1}]`, 'a.json')).to.deep.equal([
      { where: 'a.json, 1', text: json, gives: RESULT },
      { where: 'a.json, 2', text: '{"a": 1}', gives: 'wrong-type' },
    ]);
    expect(toldOf(`[{},${json}]`).map(({ where }) => where)).to.deep.equal(['1', '2']);
    expect(toldOf('[{"a":}]')).to.deep.equal([{ where: '1', text: '{"a":}', gives: 'not-json' }]);
  });

  it('is the whole of an incomplete list, and nothing of an empty one', () => {
    expect(toldOf('[{"a"')).to.deep.equal([{ where: '[{"a"', text: '[{"a"', gives: 'not-json' }]);
    expect(toldOf('[{"a"', 'a.json')).to.deep.equal([{ where: 'a.json', text: '[{"a"', gives: 'not-json' }]);
    for (const empty of ['', ' ', '[]', ' [ ] ']) expect(toldOf(empty)).to.be.empty;
    for (const broken of ['[] ]', '[{} []', '[{"a": 1} x'])
      expect(
        toldOf(broken).map(({ gives }) => gives),
        broken,
      ).to.deep.equal(['not-json']);
  });

  it('is an empty file, but not an empty text', () => {
    for (const empty of ['', ' \n', '[]', ' [ ] ']) {
      expect(toldOf(empty, 'a.txt')).to.deep.equal([{ where: 'a.txt', text: empty, gives: 'no-code' }]);
    }
    expect(toldOf('x []', 'a.txt').map(({ where }) => where)).to.deep.equal(['a.txt, 1: x []']);
  });

  it('is named by its code in a table of answers, and by the whole table in a count', () => {
    const table = `D;C;S;S;V;A;E\n2026-01-15;${RESULT.code};L;S;V;A;\n;${'Q'.repeat(28)};L;S;V;A;`;
    const [first, second] = toldOf(table);
    const recordedAt = timestamp(new Date(2026, 0, 15, 12));
    expect(first).to.deep.equal({ where: RESULT.code, text: RESULT.code, gives: { ...RESULT, recordedAt } });
    expect(second).to.deep.include({ where: `${'Q'.repeat(24)}…`, text: 'Q'.repeat(28) });
    expect(toldOf(table, 'a.csv')[0]!.where).to.equal(`a.csv: ${RESULT.code}`);
    const count = 'Stap;Vraag;Antwoord;Aantal;Van\nL;V;A;3;4';
    expect(toldOf(count)).to.deep.equal([{ where: `${count.slice(0, 24)}…`, text: count, gives: 'tally' }]);
    expect(toldOf(count, 'a.csv')).to.deep.equal([{ where: 'a.csv', text: count, gives: 'tally' }]);
  });

  it('comes with pauses, in a list or a table as in lines', () => {
    const row = `2026-01-15;${RESULT.code};L;S;V;A;\n`;
    for (const text of [`[${'7,'.repeat(6000)}7]`, `D;C;S;S;V;A;E\n${row.repeat(60)}`, '\n'.repeat(10)]) {
      expect([...candidatesIn(instruments, text)], text.slice(0, 9)).to.include(PAUSE);
    }
  });

  it('is anything that is too long to be read', () => {
    const long = LONG.padEnd(LONGEST_TEXT + 1, 'z');
    expect(toldOf(long)).to.deep.equal([{ where: SHORTENED, text: long, gives: 'too-large' }]);
    expect(toldOf(long, 'a.txt')).to.deep.equal([{ where: 'a.txt', text: long, gives: 'too-large' }]);
    // At the maximum length, reading starts.
    expect(candidatesIn(instruments, long.slice(1)).next().value).to.equal(PAUSE);
  });

  it('may be a document with white space as long as itself', () => {
    const spaced = (length: number) =>
      `{${JSON.stringify(RESULT)
        .slice(1)
        .padStart(length - 1)}`;
    expect(toldOf(spaced(2 * LONGEST_DOCUMENT))[0]!.gives).to.deep.equal(RESULT);
    expect(toldOf(spaced(2 * LONGEST_DOCUMENT + 1))[0]!.gives).to.equal('too-large');
  });
});

describe('what may be a result from a script, a file or an address', () => {
  it('is named by its place', () => {
    expect(told(candidatesOf(instruments, RESULT))).to.deep.equal([{ where: '1', gives: RESULT }]);
    expect(told(candidatesOf(instruments, [RESULT], 'page'))).to.deep.equal([{ where: 'page', gives: RESULT }]);
    expect(told(candidatesOf(instruments, [RESULT, 7], 'page'))).to.deep.equal([
      { where: 'page, 1', gives: RESULT },
      { where: 'page, 2', gives: 'wrong-type' },
    ]);
    expect(told(candidatesOf(instruments, []))).to.be.empty;
  });

  it('is named by its file', async () => {
    const files = [new File([A!], 'a.txt'), new File([Uint8Array.of(1)], 'b.bin'), new File([], 'c.txt')];
    const lists: Read[][] = [];
    for await (const list of candidatesInFiles(instruments, files)) lists.push(told(list));
    expect(lists).to.deep.equal([
      [{ where: `a.txt, 1: ${A}`, text: A, gives: undated(RESULT) }],
      [{ where: 'b.bin', gives: 'not-text' }],
      [{ where: 'c.txt', text: '', gives: 'no-code' }],
    ]);
  });

  it('is named by what is in the address, for the element that it is meant for', () => {
    const toldIn = (fragment: string, isMeantFor: (name: string) => boolean = () => true) =>
      told(candidatesInFragment(instruments, fragment, isMeantFor));
    expect(toldIn(`#quick-scan=${RESULT.code}`)).to.deep.equal([
      { where: RESULT.code, text: RESULT.code, gives: undated(RESULT) },
    ]);
    expect(toldIn(`#a=1&outreach-profile=${OTHER.code},,%20,${LONG},Q000-0017`)).to.deep.equal([
      { where: OTHER.code, text: OTHER.code, gives: OTHER },
      { where: SHORTENED, gives: 'no-code' },
      { where: 'Q000-0017', gives: 'code-check' },
    ]);
    const both = `#quick-scan=${RESULT.code}&outreach-profile=${OTHER.code}&moon=${RESULT.code}`;
    expect(toldIn(both, (name) => name !== 'quick-scan').map(({ where }) => where)).to.deep.equal([OTHER.code]);
    expect(toldIn('#quick-scan')).to.be.empty;
  });
});
