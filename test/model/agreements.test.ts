import { expect } from 'chai';
import { type Agreement, Agreements, LONGEST_AGREEMENT, agreementProblem } from '../../src/model/agreements.ts';
import { MOST_AGREEMENTS } from '../../src/model/most-agreements.ts';
import { createResult, quickScan } from '../../src/model/index.ts';

const TODAY = '2026-11-27';
const agreement = (rest: Partial<Agreement> = {}): Agreement => ({
  hook: { field: 'location', option: 'public', of: 'answer' },
  words: 'Elke week een avond op het plein',
  ...rest,
});

describe('an agreement', () => {
  it('needs words, and nothing else', () => {
    expect(agreementProblem(agreement(), TODAY)).to.equal(undefined);
    expect(agreementProblem(agreement({ who: '', day: '' }), TODAY)).to.equal(undefined);
    expect(agreementProblem(agreement({ words: ' \n' }), TODAY)).to.equal('no-words');
  });

  it('is as long as fits on paper', () => {
    expect(agreementProblem(agreement({ words: 'x'.repeat(LONGEST_AGREEMENT) }), TODAY)).to.equal(undefined);
    expect(agreementProblem(agreement({ words: 'x'.repeat(LONGEST_AGREEMENT + 1) }), TODAY)).to.equal('words-too-long');
    expect(agreementProblem(agreement({ words: 'x'.repeat(10_000) }), TODAY)).to.equal('words-too-long');
    expect(agreementProblem(agreement({ who: 'x'.repeat(100) }), TODAY)).to.equal(undefined);
    expect(agreementProblem(agreement({ who: 'x'.repeat(101) }), TODAY)).to.equal('who-too-long');
  });

  it('is for a day that exists, today or later', () => {
    const of = (day: string) => agreementProblem(agreement({ day }), TODAY);
    expect(of('2026-11-27')).to.equal(undefined);
    expect(of('2028-02-29')).to.equal(undefined);
    expect(of('2026-11-26')).to.equal('day-past');
    for (const day of ['2027-02-29', '2027-02-31', '2027-13-01', '2027-1-1', '31/05/2027', 'maandag', '+012027-01-01'])
      expect(of(day), day).to.equal('no-such-day');
  });
});

describe('agreements', () => {
  const three = ['een', 'twee', 'drie'].reduce((all, words) => all.with(agreement({ words })), Agreements.none);
  const wordsIn = (all: Agreements) => [...all].map(({ words }) => words);

  it('are at most three: a fourth changes nothing', () => {
    expect(three.size).to.equal(MOST_AGREEMENTS);
    expect(three.isFull).to.equal(true);
    expect(wordsIn(three.with(agreement({ words: 'vier' })))).to.deep.equal(['een', 'twee', 'drie']);
  });

  it('can be changed and taken away, and earlier ones stay as they were', () => {
    expect(wordsIn(three.replaced(1, agreement({ words: 'anders' })))).to.deep.equal(['een', 'anders', 'drie']);
    expect(wordsIn(three.without(0))).to.deep.equal(['twee', 'drie']);
    expect(three.without(0).isFull).to.equal(false);
    expect(wordsIn(three)).to.deep.equal(['een', 'twee', 'drie']);
    expect(Agreements.none.size).to.equal(0);
  });

  it('get into no text, copy or form by way of something that holds them', () => {
    const holder = { ...createResult(quickScan, {}), agreements: three };
    const form = new FormData();
    form.set('agreements', three as never);
    const ways = [
      JSON.stringify(holder),
      JSON.stringify(structuredClone(holder)),
      JSON.stringify(Object.entries(three)),
      form.get('agreements') as string,
      new URLSearchParams({ agreements: three as never }).toString(),
    ];
    for (const text of ways) for (const words of wordsIn(three)) expect(text).not.to.include(words);
  });
});
