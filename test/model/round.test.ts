import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Instrument,
  type Result,
  createResult,
  instruments,
  quickScan,
  thresholdChecklist,
} from '../../src/model/index.ts';
import { type Candidates, candidatesIn, candidatesInFragment } from '../../src/model/result-reader.ts';
import { fragmentEntries, opensSomething } from '../../src/model/result-link.ts';
import { MOST_IN_ROUND, fragmentOfRound, joinedRounds, readRound, roundName } from '../../src/model/round.ts';
import { PAUSE } from '../../src/model/time-slices.ts';
import { createWish } from '../../src/model/wish.ts';
import { qrCode } from '../../src/output/qr-code.ts';
import { longestCodes } from '../support/longest-codes.ts';
import { recorded } from './arbitraries.ts';
import { SYMBOLS } from '../../src/model/result-code.ts';
import { outcomeOf } from './reading.ts';

const [ONE, TWO, THREE] = ['QA1AEV7C', 'RM375J68H6GW', 'XY0NB13AHYSFYXXH'] as const;

/** A round of one of the instruments, in any order, in which a code may occur more than once. */
const round = fc.constantFrom<Instrument>(...instruments).chain((instrument) =>
  fc
    .array(
      recorded(fc.constant(instrument)).map(({ result }) => result.code),
      { minLength: 1, maxLength: MOST_IN_ROUND },
    )
    .map((codes) => ({ instrument, codes })),
);

const valueOf = (instrument: Instrument, codes: readonly string[]): string =>
  Object.fromEntries(fragmentEntries(fragmentOfRound(instrument.id, codes)))[roundName(instrument.id)]!;

const read = (value: string, known: readonly Instrument[] = [quickScan]) => readRound(known, value);

/** Each code in these, with the name beside it, or what is wrong with it. */
const said = (candidates: Candidates): string[] =>
  [...candidates].flatMap((each) => {
    if (each === PAUSE) return [];
    const outcome = outcomeOf(each) as Result | string;
    const what = typeof outcome === 'string' ? outcome : outcome.code;
    return [each.name ? `${each.name}: ${what}` : what];
  });

describe('a round', () => {
  it('has every code once, in an order that tells nothing', () => {
    expect(joinedRounds([THREE, ONE], [TWO, ONE])).to.deep.equal([ONE, TWO, THREE]);
    expect(fragmentOfRound('quick-scan', [THREE, ONE, TWO, ONE])).to.equal(`#quick-scan.round=${ONE}${TWO}${THREE}`);
  });

  it('opens something', () => {
    for (const { id } of instruments) expect(opensSomething(roundName(id))).to.be.true;
  });

  it('is read back from its link, whatever it was made of', () => {
    fc.assert(
      fc.property(round, fc.nat(), ({ instrument, codes }, seed) => {
        const shuffled = codes.toSorted((one, other) => ((one + seed > other ? seed : seed + 1) % 2) - 0.5);
        const sorted = [...new Set(codes)].sort();
        expect(valueOf(instrument, shuffled)).to.equal(sorted.join(''));
        expect(read(valueOf(instrument, shuffled), [instrument])).to.deep.equal({
          codes: sorted,
          broken: [],
          unknown: [],
        });
      }),
    );
  });

  it('joins others in any order, and itself without a change', () => {
    fc.assert(
      fc.property(round, round, ({ codes: some }, { codes: others }) => {
        expect(joinedRounds(some, others)).to.deep.equal(joinedRounds(others, some));
        expect(joinedRounds(joinedRounds(some, others), some)).to.deep.equal(joinedRounds(some, others));
      }),
    );
  });

  it('is read with whatever people and mail programs add to it', () => {
    const between = fc.constantFrom('', ' ', '-', ',', '\n', '\r\n> ', '.', '\u00ad', '\u200b', ', ', '=', '_');
    fc.assert(
      fc.property(round, fc.infiniteStream(between), fc.boolean(), ({ instrument, codes }, gaps, isLower) => {
        const value = [...valueOf(instrument, codes)].map((symbol) => symbol + gaps.next().value).join('');
        const written = encodeURIComponent(isLower ? value.toLowerCase() : value);
        const [[, given]] = fragmentEntries(`#${roundName(instrument.id)}=${written}`) as [[string, string]];
        expect(read(given, [instrument])).to.deep.equal({ codes: joinedRounds(codes), broken: [], unknown: [] });
      }),
    );
  });

  it('keeps the others if a symbol of one is wrong, or missing at the end', () => {
    fc.assert(
      fc.property(
        round.filter(({ codes }) => new Set(codes).size > 1),
        fc.nat(),
        fc.nat(),
        ({ instrument, codes }, which, symbol) => {
          const sorted = joinedRounds(codes);
          const wrong = sorted[which % sorted.length]!;
          // Not the first, which gives its length.
          const at = 1 + (symbol % (wrong.length - 1));
          const damaged = wrong.slice(0, at) + (wrong[at] === '2' ? '3' : '2') + wrong.slice(at + 1);
          const others = sorted.filter((code) => code !== wrong);
          const value = sorted.map((code) => (code === wrong ? damaged : code)).join('');
          expect(read(value, [instrument])).to.deep.equal({ codes: others, broken: [damaged], unknown: [] });
          const last = sorted.at(-1)!;
          const cut = read(sorted.join('').slice(0, -1 - (symbol % (last.length - 1))), [instrument]);
          expect([cut.codes, cut.broken.length]).to.deep.equal([sorted.slice(0, -1), 1]);
        },
      ),
    );
  });

  it('keeps the others if the first symbol of one is wrong, or one is missing', () => {
    const [, ...rest] = TWO;
    const damaged = ['U', '0', 'Ω', ''].map((start) => start + rest.join(''));
    for (const wrong of [...damaged, TWO.slice(0, 5) + TWO.slice(6)]) {
      expect(read(ONE + wrong + THREE)).to.deep.equal({ codes: [ONE, THREE], broken: [wrong], unknown: [] });
    }
  });

  it('keeps the next one whatever the first symbol of one turns into', () => {
    const others = [...SYMBOLS].filter((symbol) => !String(quickScan.starts).includes(symbol));
    for (const first of longestCodes(20)) {
      for (const symbol of others) {
        const damaged = symbol + first.slice(1);
        const found = read(damaged + ONE + TWO + THREE);
        expect(found.codes, damaged).to.deep.equal([ONE, TWO, THREE]);
      }
    }
  });

  it('tells codes of another instrument or a later version apart from wrong ones', () => {
    const wish = createWish(quickScan, { location: ['public'] }).code;
    const other = createResult(thresholdChecklist, {
      'access.online': 'partial',
      'mismatch.fragmented': 'present',
    }).code;
    for (const unknown of [wish, other]) {
      expect(read(ONE + unknown + TWO)).to.deep.equal({ codes: [ONE, TWO], broken: [], unknown: [unknown] });
    }
  });

  it('is nothing at all without symbols', () => {
    for (const value of ['', ' ', '---', '\u{1F600}'])
      expect(read(value)).to.deep.equal({ codes: [], broken: [], unknown: [] });
  });

  it('is read from any text, and never takes long', () => {
    const isSound = (value: string) => {
      const { codes, broken, unknown } = read(value, instruments);
      expect(joinedRounds(codes)).to.deep.equal(codes);
      expect(read(codes.join(''), instruments)).to.deep.equal({ codes, broken: [], unknown: [] });
      expect([...broken, ...unknown].every((each) => each.length > 0)).to.be.true;
    };
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 })), isSound),
    );
    const started = performance.now();
    for (const symbols of ['Q', 'QRXYVTD', '0', 'Z', '\u{1D400}', ONE.slice(0, 7)]) {
      isSound(symbols.repeat(20_000 / symbols.length));
    }
    expect(performance.now() - started).to.be.below(5000);
  });

  it('of thirty of the longest codes fits in a QR code of version 15, if 80 characters precede them', () => {
    const codes = longestCodes(MOST_IN_ROUND);
    expect(codes.join('')).to.have.length(MOST_IN_ROUND * 16);
    const addition = fragmentOfRound('quick-scan', codes);
    const page = 'https://example.org/'.padEnd(80 - '#quick-scan.round='.length, 'é');
    const ascii = page.replaceAll('é', 'e');
    expect(qrCode(ascii + addition, 15)?.size).to.equal(77);
    expect(qrCode(`${ascii}e${addition}`, 15)).to.equal(undefined);
    expect(qrCode(`${ascii}e${addition}`)?.size).to.equal(81);
  });
});

describe('a round in what people paste', () => {
  const link = `https://a.be/scan#quick-scan.round=${ONE}${TWO}${THREE}`;
  const three = [ONE, TWO, THREE];
  const codesIn = (text: string) => said(candidatesIn(instruments, text));

  it('is each of its codes, without the name of who sent it', () => {
    expect(codesIn(link)).to.deep.equal(three);
    expect(codesIn(`An: ${link}`)).to.deep.equal(three);
    expect(codesIn(`An: https://a.be#quick-scan.round=${ONE}`)).to.deep.equal([ONE]);
    expect(codesIn(`[12:01, 28/11/2026] An: ${link}`)).to.deep.equal(three);
  });

  it('stands beside codes with a name', () => {
    expect(codesIn(`An: QSRD-NFVF\n${link}`)).to.deep.equal(['An: QSRDNFVF', ...three]);
  });

  it('may be broken or wrapped by a mail program', () => {
    const at = link.length - 20;
    expect(codesIn(`${link.slice(0, at)}\n${link.slice(at)}`)).to.deep.equal(three);
    expect(codesIn(`> ${link.slice(0, at)}\n> ${link.slice(at)}`)).to.deep.equal(three);
    expect(codesIn(`https://safe.example/?url=${encodeURIComponent(link)}&data=1`)).to.deep.equal(three);
    expect(codesIn(link.replace('=', '%3D'))).to.deep.equal(three);
  });

  it('says of each code that it can’t read what is wrong', () => {
    expect(codesIn(`https://a.be#quick-scan.round=${ONE}${TWO.slice(0, 8)}`)).to.deep.equal([ONE, 'code-check']);
    expect(
      codesIn(`https://a.be#quick-scan.round=${ONE}${createWish(quickScan, { location: ['public'] }).code}`),
    ).to.deep.equal([ONE, 'wish']);
  });

  it('is read from an address, unless another element reads it', () => {
    const found = (fragment: string, isMeant: (name: string) => boolean = () => true) =>
      said(candidatesInFragment(instruments, fragment, isMeant));
    expect(found(link.slice(link.indexOf('#')))).to.deep.equal(three);
    expect(found(link.slice(link.indexOf('#')), (name) => name !== 'quick-scan')).to.be.empty;
    expect(found(`#a=1&quick-scan.round=${ONE}&outreach-profile=${TWO}`)).to.deep.equal([ONE, TWO]);
    expect(found(`#moon.round=${ONE}&quick-scan.rounds=${ONE}`)).to.be.empty;
  });
});
