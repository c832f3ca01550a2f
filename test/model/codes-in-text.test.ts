import { expect } from 'chai';
import { type Instrument, instruments, quickScan } from '../../src/model/index.ts';
import { codesIn, plain, problemIn } from '../../src/model/codes-in-text.ts';
import { filledIn } from './corpus/filled-in.ts';

const [A, B, C] = [filledIn('{A}'), filledIn('{B}'), filledIn('{C}')];

/** Codes as written in a text, and what was meant as one with what is wrong. */
const given = (text: string): string[] =>
  codesIn(instruments, text).map(({ written, problem }) => (problem ? `${written}: ${problem}` : written));

/** With codes filled in, as in the corpus. */
function expectGiven(rows: readonly (readonly [text: string, ...gives: string[]])[]): void {
  for (const [text, ...gives] of rows) expect(given(filledIn(text)), text).to.deep.equal(gives.map(filledIn));
}

describe('the codes in a text', () => {
  it('come in order, with their places', () => {
    expect(codesIn(instruments, `An ${A}, Q000-0017, ${B}.`)).to.deep.equal([
      { code: A.replace('-', ''), written: A, start: 3, end: 12 },
      { code: 'Q0000017', written: 'Q000-0017', start: 14, end: 23, problem: 'code-check' },
      { code: B.replace('-', ''), written: B, start: 25, end: 34 },
    ]);
  });

  it('have one hyphen, full stop or apostrophe between their groups, or white space with at most a hyphen', () => {
    for (const between of ['-', '–', '−', '_', '.', '·', "'", '’', ' ', '  ', '\u00a0', ' - ', '  –  ', '-  ', ' −']) {
      expect(given(filledIn(`{A:${between}}`)), between).to.deep.equal([filledIn(`{A:${between}}`)]);
    }
    for (const between of [
      ...[', ', ' ,', ',-', '-,', ', -', '- ,', '--', '-.', '.-', ' .', '. ', '\t', ' \t', '\t ', '/', ' - - '],
    ]) {
      expect(given(filledIn(`{A:${between}}`)), between).to.be.empty;
    }
  });

  it('may be written with letters that look like their digits', () => {
    expectGiven([
      ['QOOO-OO16', 'QOOO-OO16'],
      ['qooo-ool6', 'qooo-ool6'],
      ['QOOO-OOI6', 'QOOO-OOI6'],
    ]);
  });

  it('are refused if meant as one but wrong: eight symbols or more in fours, with a digit and a letter', () => {
    expectGiven([
      ['Q000-0017 {A}', 'Q000-0017: code-check', '{A}'],
      ['{A} q000 0017 000q', '{A}', 'q000 0017 000q: code-check'],
      ['{A} Q0000017000', '{A}'],
      ['{A} Q000', '{A}'],
      ['{A} Q000-001', '{A}'],
      ['{A} ABCD EFGH', '{A}'],
      ['{A} 2026-2027', '{A}'],
      ['{A} Q000-00U7', '{A}', 'Q000-00U7: code-symbol'],
      ['{A} Anna-0017', '{A}'],
    ]);
    // The check is right, but no answers have such a number.
    expect(given('An QZZ1-QW4Y')).to.deep.equal(['QZZ1-QW4Y: code-range']);
  });

  it('are not taken for names, though a name may look like one', () => {
    expectGiven([
      ['TEAM 2026: {A}', '{A}'],
      ['TEAM 2026 : {A}', '{A}'],
      ['TEAM 2026 Noord: {A}', '{A}'],
      ['november 2026 {A}', '{A}'],
    ]);
  });

  describe('which may overlap', () => {
    // QH26-VX15 is a code, and so is VX15-MN7X.
    it('are those that a hyphen holds together', () => {
      expectGiven([
        ['QH26-VX15 MN7X', 'QH26-VX15'],
        ['QH26 VX15-MN7X', 'VX15-MN7X'],
        ['QH26VX15 MN7X', 'QH26VX15'],
        ['QH26-VX15-MN7X', 'QH26-VX15-MN7X: code-check'],
        ['QH26, VX15 MN7X', 'VX15 MN7X'],
        ['QH26 VX15, MN7X', 'QH26 VX15'],
      ]);
    });

    it('are those that look less like names', () => {
      expectGiven([
        ['Qh26 VX15 MN7X', 'VX15 MN7X'],
        ['QH26 VX15 Mn7x', 'QH26 VX15'],
      ]);
    });

    it('are those that are not joined to a name', () => {
      expectGiven([
        ['QH26 VX15 MN7X-An', 'QH26 VX15'],
        ['QH26 VX15 MN7X An', 'VX15 MN7X'],
        ['An-QH26 VX15 MN7X', 'VX15 MN7X'],
        ['Qh26-VX15 MN7X', 'Qh26-VX15'],
        ['QH26 VX15-Mn7x', 'VX15-Mn7x'],
      ]);
    });

    it('are those with the most symbols', () => {
      // Q167-RQVM is a code, and so is RQVM-1CGM-0S4W.
      expectGiven([
        ['Q167 RQVM 1CGM 0s4W', 'RQVM 1CGM 0s4W'],
        ['Q167 RQVM 1CGM', 'Q167 RQVM'],
        ['{A} {B} {C}', A, B, C],
      ]);
    });
  });

  it('do not hide a mistake in an instrument', () => {
    const broken = { ...quickScan, parameters: undefined } as unknown as Instrument;
    expect(() => codesIn([broken], A)).to.throw(TypeError);
  });
});

describe('what is wrong with a text without a code', () => {
  it('is that of whatever looks most like one, in capitals and digits or in fours', () => {
    const problems: Readonly<Record<string, string>> = {
      QSRD: 'code-length',
      qs7d: 'code-length',
      'QSR D': 'code-length',
      'Q S R D N F V U': 'code-symbol',
      'QSRD, QSRDNFVU': 'code-symbol',
      'QSRDNFVU, QSRD': 'code-symbol',
      'QSRDNFVG, of QSRDNF': 'code-check',
      QÉÉN: 'code-symbol',
      [`${A}${B}`.replaceAll('-', '')]: 'joined',
      [filledIn('{a}{b}{c}')]: 'joined',
    };
    for (const [text, problem] of Object.entries(problems)) {
      expect(problemIn(instruments, text), text).to.equal(problem);
    }
  });

  it('is that it has none, if nothing looks like one', () => {
    for (const text of ['', 'Anna', 'annaB', 'QSR', '2026', 'anna', 'Q, S, R, D', 'qsr7d', 'Qsrd']) {
      expect(problemIn(instruments, text), text).to.equal('no-code');
    }
  });

  it('is that codes are joined, for up to twelve of them', () => {
    const joined = `${A.repeat(11)}${C}`.replaceAll('-', '');
    expect(joined).to.have.length(100);
    expect(problemIn(instruments, joined)).to.equal('joined');
    expect(problemIn(instruments, joined + A.replace('-', ''))).to.equal('code-length');
  });
});

describe('a text in plain characters', () => {
  it('has no invisible ones, and ordinary ones for those of other widths', () => {
    expect(plain('\ufeffＱ０\u200b0\u00ad1')).to.equal('Q001');
  });
});
