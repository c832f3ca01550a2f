import { expect } from 'chai';
import { formatCode, instruments } from '../../src/model/index.ts';
import { resultsInLine } from '../../src/model/results-in-line.ts';
import { PAUSE } from '../../src/model/time-slices.ts';
import { filledIn } from './corpus/filled-in.ts';

const [A, B] = [filledIn('{A}'), filledIn('{B}')];

/** A line is read in parts of this many characters, with room for what continues in the next. */
const PART = 500;

const found = (line: string) => [...resultsInLine(instruments, line)].filter((each) => each !== PAUSE);

/** The results in a line, in words. */
const given = (line: string): string[] =>
  found(line).map(({ name, code, problem }) => problem ?? [name, formatCode(code)].filter(Boolean).join(' '));

/** Words that are neither names nor codes, as they are too far from any code. */
const words = (length: number): string => 'van mij '.repeat(length / 8 + 1).slice(-length);

describe('the results in a line', () => {
  it('come with their names, or with what is wrong', () => {
    expect(found(`An ${A}`)).to.deep.equal([
      { code: A.replace('-', ''), name: 'An', text: `An ${A}`, shown: `An: ${A}` },
    ]);
    expect(found(A)).to.deep.equal([{ code: A.replace('-', ''), name: '', text: A, shown: A }]);
    expect(found('Bo')).to.deep.equal([{ code: 'Bo', name: '', text: 'Bo', shown: 'Bo', problem: 'no-code' }]);
  });

  it('are found anywhere in a long one', () => {
    for (let before = PART - 20; before <= 2 * PART + 20; before += 7) {
      expect(given(words(before) + A), `${before}`).to.deep.equal([A]);
      expect(given(`${words(before)}${A} ${words(2 * PART)}`), `${before}, and more`).to.deep.equal([A]);
    }
  });

  it('are found after endless words, which contain none', () => {
    const word = A.replace('-', '').repeat(300);
    for (const length of [4 * PART, 4 * PART + 250, 4 * PART + 499]) {
      expect(given(`${word.slice(0, length)} An ${A}`), `${length}`).to.deep.equal([`An ${A}`]);
    }
    // Even if that word ends on the border of a part.
    expect(given(`${word.slice(0, 4 * PART)} ${words(PART - 5)}${A}`)).to.deep.equal([A]);
    expect(given(`${'\u200b'.repeat(PART)}${A}`)).to.deep.equal([A]);
    expect(given(`${'w'.repeat(300)} An ${A} ${words(PART)}`)).to.deep.equal([A]);
    expect(found(word).map(({ text }) => text)).to.deep.equal([word]);
  });

  it('are not the ends of words', () => {
    const line = `abcd${A.replace('-', '')} `.repeat(200);
    expect(found(line).map(({ text }) => text)).to.deep.equal([line]);
  });

  it('have the first sixty characters of a name that is within two hundred of them', () => {
    const name = 'Bo '.repeat(100);
    for (let before = 0; before < 40; before += 3) {
      for (const gap of [198, 200, 201]) {
        const between = ` ${name.slice(0, gap - 2)} `;
        const teams = Array.from({ length: before + 1 }, (_, index) => `An ${index} ${A}`);
        const results = given(teams.join(' ') + between + B);
        expect(results.slice(0, -1)).to.deep.equal(teams);
        expect(results.at(-1), `${before}, ${gap}`).to.equal(gap > 200 ? B : `${name.slice(0, 60)} ${B}`);
      }
    }
  });

  it('are all those in a long link', () => {
    const codes = Array<string>(100).fill(A.replace('-', '')).join();
    for (const before of [0, PART - 10, 2 * PART]) {
      expect(given(`${words(before)}https://a.be/#outreach-profile=${codes} ${B}`)).to.have.length(101);
    }
  });

  it('are reported missing by the start of the line', () => {
    expect(found(`${words(PART)}QSRD-NFV`)[0]!.problem).to.equal('no-code');
    expect(found(`QSRD-NFV ${words(PART)}`)[0]!.problem).to.equal('code-length');
    // The cut may be in the middle of a word.
    expect(found(`${words(PART - 8)}${A.replace('-', '')}0`)[0]!.problem).to.equal('code-check');
  });

  it('come with a pause for every five hundred characters', () => {
    for (const length of [1, PART, PART + 1, 4 * PART]) {
      const pauses = [...resultsInLine(instruments, words(length))].filter((each) => each === PAUSE);
      expect(pauses, `${length}`).to.have.length(Math.ceil(length / PART));
    }
  });
});
