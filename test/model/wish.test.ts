import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Answers,
  type Instrument,
  SYMBOLS,
  createResult,
  fieldsOf,
  formatCode,
  fromCode,
  inOrder,
  instruments,
  isFilled,
  isMeasure,
  parseResult,
  quickScan,
  thresholdChecklist,
  toCode,
} from '../../src/model/index.ts';
import { fragmentEntries, fragmentOf } from '../../src/model/result-link.ts';
import { candidatesIn, candidatesInFragment } from '../../src/model/result-reader.ts';
import { ResultSet } from '../../src/model/result-set.ts';
import { PAUSE } from '../../src/model/time-slices.ts';
import { typedCode } from '../../src/model/typed-code.ts';
import { createWish, fragmentWithWish, wishFromCode, wishInstrument } from '../../src/model/wish.ts';
import { answersOf } from './arbitraries.ts';
import { outcomeOf } from './reading.ts';
import { problemOf } from './refusal.ts';

const now = { location: ['private'], objective: 'society-oriented', 'time-frame.outreach-hours': 12 } as const;
const wanted = { location: ['private', 'public'], objective: 'society-oriented' } as const;

/** Answers and a wish to one of the instruments. */
const both = fc.constantFrom<Instrument>(...instruments).chain((instrument) =>
  fc
    .tuple(answersOf(instrument), answersOf(instrument))
    .filter(([, wish]) => isFilled(createWish(instrument, wish).answers))
    .map(([answers, wish]) => ({
      instrument,
      result: createResult(instrument, answers as Answers),
      wish: createWish(instrument, wish as Answers),
    })),
);

const outcomes = (text: string) =>
  [...candidatesIn(instruments, text)].flatMap((each) => (each === PAUSE ? [] : [outcomeOf(each)]));

describe('a wish', () => {
  it('has a code of its own, which never changes', () => {
    const codes = instruments.map((instrument) => {
      const first = fieldsOf(wishInstrument(instrument)).map((field) => [
        field.id,
        !isMeasure(field) && field.select === 'one' ? field.options[0] : !isMeasure(field) && [field.options[0]],
      ]);
      return createWish(instrument, Object.fromEntries(first) as Answers).code;
    });
    expect(codes).to.deep.equal(['WM9ECSJ6', 'K200XXBR6YF2', 'G433NWX9']);
    expect(createWish(quickScan, wanted).code).to.equal('WW1CC9HR');
  });

  it('has first symbols that no instrument has', () => {
    const taken = instruments.flatMap(({ starts }) => [...starts.join('')]);
    const own = instruments.flatMap((instrument) => [...wishInstrument(instrument).starts.join('')]);
    expect(new Set([...taken, ...own]).size).to.equal(taken.length + own.length);
    expect([...SYMBOLS].slice(1)).to.include.members(own);
  });

  it('is read back from its code, and has no measures', () => {
    fc.assert(
      fc.property(both, ({ instrument, wish }) => {
        expect(wishFromCode(instruments, wish.code)).to.deep.equal({ instrument, wish });
        for (const field of fieldsOf(instrument)) {
          if (isMeasure(field)) expect(wish.answers).not.to.have.property(field.id);
        }
      }),
    );
    expect(createWish(quickScan, now).answers).to.deep.equal({ location: ['private'], objective: 'society-oriented' });
  });

  it('is never not to know, while it can be of an option with the same name', () => {
    const answers = { 'access.language': 'unknown', 'access.online': 'absent' } as const;
    expect(createWish(thresholdChecklist, answers).answers).to.deep.equal({ 'access.online': 'absent' });
    const unknown = { 'target-group.acquaintance': ['unknown'] };
    expect(createWish(quickScan, unknown).answers).to.deep.equal(unknown);
  });

  it('has room in its code for the last of its answers', () => {
    for (const instrument of instruments.map(wishInstrument)) {
      const last = fieldsOf(instrument).map((field) => [
        field.id,
        isMeasure(field) ? 0 : field.select === 'many' ? field.options : field.options.at(-1)!,
      ]);
      const answers = inOrder(instrument, Object.fromEntries(last) as Answers);
      expect(fromCode([instrument], toCode(instrument, answers)).answers).to.deep.equal(answers);
    }
  });

  it('is never taken for answers: by its code, its document, or in a set', () => {
    fc.assert(
      fc.property(both, ({ instrument, result, wish }) => {
        expect(problemOf(() => fromCode(instruments, wish.code))).to.equal('wish');
        expect(problemOf(() => parseResult(instruments, wish))).to.equal('unknown-instrument');
        expect(problemOf(() => parseResult(instruments, { ...wish, instrument: instrument.id }))).to.equal('wish');
        expect(problemOf(() => new ResultSet(instruments).add(wish, 'visitor'))).to.equal('unknown-version');
        expect(problemOf(() => wishFromCode(instruments, result.code))).to.equal('unknown-instrument');
      }),
    );
  });

  it('is said to be one wherever a result is asked', () => {
    fc.assert(
      fc.property(both, fc.constantFrom('', ' ', '-'), ({ instrument, result, wish }, between) => {
        const [id, code] = [instrument.id, formatCode(wish.code).replaceAll('-', between)];
        for (const text of [
          code,
          `> ${code}.`,
          ...(/\d/.test(code) ? [code.toLowerCase()] : []),
          `An: ${formatCode(wish.code)}`,
          `https://www.voorbeeld.be/outreach#${id}=${formatCode(wish.code)}`,
          `https://www.voorbeeld.be/outreach#${id}.wish=${wish.code}`,
          `https://www.voorbeeld.be/outreach#${id}.round=${wish.code}`,
          JSON.stringify([code]),
          `datum;code;stap;soort;vraag;antwoord;eenheid\n2026-11-27;${wish.code};1;;a;b;`,
        ])
          expect(outcomes(text), text).to.deep.equal(['wish']);
        const opened = (fragment: string) =>
          [...candidatesInFragment(instruments, fragment, () => true)].map(outcomeOf);
        expect(opened(`#${id}.wish=${wish.code}`)).to.deep.equal(['wish']);
        expect(opened(`#${id}=${wish.code}`)).to.deep.equal(['wish']);
        expect(opened(`#outreach-profile=${result.code},${wish.code}`)).to.deep.equal([result, 'wish']);
      }),
    );
  });

  it('is said to be one after a name, also if a group of it looks like a time', () => {
    expect(outcomes('An: G431-2H75')).to.deep.equal(['wish']);
  });

  it('is said to be one as soon as its last symbol is typed', () => {
    fc.assert(
      fc.property(both, ({ wish: { code } }) => {
        for (let length = 1; length < code.length; length++)
          expect(typedCode(instruments, code.slice(0, length))).to.equal(undefined);
        expect(typedCode(instruments, code)).to.equal('wish');
      }),
    );
  });

  it('opens with the result from one link, in which only the result counts', () => {
    fc.assert(
      fc.property(both, ({ instrument, result, wish }) => {
        const fragment = fragmentWithWish(result, wish);
        expect(fragment.startsWith(fragmentOf(result))).to.equal(true);
        expect(fragmentEntries(fragment).slice(1)).to.deep.equal([[`${instrument.id}.wish`, wish.code]]);
        const opened = [...candidatesInFragment(instruments, fragment, () => true)].map(outcomeOf);
        expect(opened).to.deep.equal([result]);
        const pasted = outcomes(`https://www.voorbeeld.be/outreach${fragment}`);
        expect(pasted).to.deep.equal([result]);
      }),
    );
  });

  it('is refused if its code is damaged', () => {
    expect(problemOf(() => wishFromCode(instruments, 'WW1CC9HS'))).to.equal('code-check');
    expect(problemOf(() => wishFromCode(instruments, ''))).to.equal('code-length');
  });

  it('can be read if it is of nothing', () => {
    for (const instrument of instruments) {
      const nothing = createWish(instrument, {});
      expect(wishFromCode(instruments, nothing.code).wish).to.deep.equal(nothing);
    }
  });
});
