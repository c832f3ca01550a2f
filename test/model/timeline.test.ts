import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Answer,
  type Answers,
  type Instrument,
  type QuickScan,
  createResult,
  fieldsOf,
  isMeasure,
  quickScan,
  toAmount,
} from '../../src/model/index.ts';
import {
  type Moment,
  type OptionState,
  canBeOverTime,
  seemOverTime,
  timelineOf,
  withMoments,
} from '../../src/model/timeline.ts';
import { answersOf, instruments } from './arbitraries.ts';

const inYear = (year: number, answers: Answers<QuickScan>): Moment<QuickScan> => ({
  recordedAt: `${year}-05-31T10:00:00Z`,
  answers,
});

const statesOf = (moments: readonly Moment<QuickScan>[], question: string, option: string) =>
  timelineOf(quickScan, moments)
    .questions.find((each) => each.question === question)!
    .options.find((each) => each.option === option)!.states;

const chose = (answers: Answers, question: string, option: string): boolean =>
  [answers[question] as Answer | undefined].flat().includes(option);

/** Moments of any instrument, in any order, some of them at the same time. */
const anyTeam = instruments.chain((instrument) =>
  fc.record({
    instrument: fc.constant<Instrument>(instrument),
    moments: fc.array(
      fc.record({
        recordedAt: fc.integer({ min: 2000, max: 2012 }).map((year) => `${year}-01-01T00:00:00Z`),
        answers: answersOf(instrument).map((answers) => createResult(instrument, answers).answers as Answers),
      }),
      { minLength: 1, maxLength: 7 },
    ),
  }),
);

describe('timelineOf', () => {
  it('shows what came and went, the earliest moment first', () => {
    const moments = [
      inYear(2028, { location: ['public'] }),
      inYear(2026, { location: ['private'] }),
      inYear(2027, { location: ['private', 'public'] }),
    ];
    expect(timelineOf(quickScan, moments).moments.map(({ recordedAt }) => recordedAt.slice(0, 4))).to.deep.equal([
      '2026',
      '2027',
      '2028',
    ]);
    expect(statesOf(moments, 'location', 'private')).to.deep.equal(['chosen', 'kept', 'removed']);
    expect(statesOf(moments, 'location', 'public')).to.deep.equal(['open', 'added', 'kept']);
    expect(statesOf(moments, 'location', 'online')).to.deep.equal(['open', 'open', 'open']);
    expect(statesOf(moments, 'actions', 'structural-work')).to.deep.equal([undefined, undefined, undefined]);
  });

  it('compares with the last moment that answered, over those that did not', () => {
    const moments = [
      inYear(2026, {}),
      inYear(2027, { objective: 'society-oriented' }),
      inYear(2028, {}),
      inYear(2029, { objective: 'target-group-oriented' }),
    ];
    expect(statesOf(moments, 'objective', 'society-oriented')).to.deep.equal([
      undefined,
      'chosen',
      undefined,
      'removed',
    ]);
    expect(statesOf(moments, 'objective', 'target-group-oriented')).to.deep.equal([
      undefined,
      'open',
      undefined,
      'added',
    ]);
  });

  it('gives a measure as numbers, each with its unit', () => {
    const moments = [
      inYear(2026, { 'time-frame.contact-duration': { value: 6, unit: 'weeks' } }),
      inYear(2027, {}),
      inYear(2028, { 'time-frame.contact-duration': { value: 3, unit: 'months' }, 'time-frame.outreach-hours': 12 }),
    ];
    const amountsOf = (id: string) =>
      timelineOf(quickScan, moments).measures.find(({ measure }) => measure === id)!.amounts;
    expect(amountsOf('time-frame.contact-duration')).to.deep.equal([
      { value: 6, unit: 'weeks' },
      undefined,
      { value: 3, unit: 'months' },
    ]);
    expect(amountsOf('time-frame.outreach-hours')).to.deep.equal([
      undefined,
      undefined,
      { value: 12, unit: 'hours-per-week' },
    ]);
  });

  it('agrees with looking back from every option at every moment, dynamic parameters first', () => {
    fc.assert(
      fc.property(anyTeam, ({ instrument, moments: given }) => {
        const { moments, questions, measures } = timelineOf(instrument, given);
        expect(moments).to.have.members(given);
        expect(moments.map(({ recordedAt }) => recordedAt)).to.deep.equal(given.map((each) => each.recordedAt).sort());
        for (const { recordedAt } of given) {
          const same = (all: readonly Moment[]) => all.filter((each) => each.recordedAt === recordedAt);
          expect(same(moments)).to.deep.equal(same(given));
        }
        const fields = fieldsOf(instrument);
        expect(questions.map(({ question }) => question)).to.have.members(
          fields.filter((field) => !isMeasure(field)).map(({ id }) => id),
        );
        for (const { question, options } of questions) {
          for (const { option, states } of options) {
            const expected = moments.map(({ answers }, index): OptionState | undefined => {
              if (answers[question] === undefined) return undefined;
              const is = chose(answers, question, option);
              const last = moments.slice(0, index).findLast((each) => each.answers[question] !== undefined);
              if (!last) return is ? 'chosen' : 'open';
              const was = chose(last.answers, question, option);
              return is ? (was ? 'kept' : 'added') : was ? 'removed' : 'open';
            });
            expect(states).to.deep.equal(expected);
          }
        }
        for (const { measure, amounts } of measures) {
          const field = fields.filter(isMeasure).find(({ id }) => id === measure)!;
          const read = (answer: Answer | undefined) =>
            answer === undefined ? undefined : toAmount(field, answer as number);
          expect(amounts).to.deep.equal(moments.map(({ answers }) => read(answers[measure])));
        }
        const kinds = questions.map(({ parameter }) => instrument.parameters.find(({ id }) => id === parameter)!.kind);
        const statics = kinds.map((kind) => kind === 'static');
        expect(statics).to.deep.equal([...statics].sort((one, other) => Number(one) - Number(other)));
      }),
    );
  });

  it('changes none of what it is given', () => {
    const moments = Object.freeze([inYear(2027, { location: ['public'] }), inYear(2026, {})]);
    const copy = structuredClone(moments);
    timelineOf(quickScan, moments);
    expect(moments).to.deep.equal(copy);
  });
});

describe('whose results are', () => {
  const given = (recordedAt = '', name = '') => ({ name, result: { ...(recordedAt && { recordedAt }) } });
  const [one, same, other] = ['2026-05-31T10:00:00Z', '2026-05-31T16:00:00Z', '2027-05-31T10:00:00Z'];

  it('can be one team’s if there are two, or from three to twelve that all have a date', () => {
    const can = (all: readonly ReturnType<typeof given>[]) => canBeOverTime(all);
    const dated = (size: number) =>
      Array.from({ length: size }, (_, year) => given(`${2000 + (year % 1000)}-01-01T00:00:00Z`));
    expect([0, 1, 2, 3, 12, 13, 10_000].map((size) => can(dated(size)))).to.deep.equal([
      false,
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(can([given(), given()])).to.be.true;
    expect(can([...dated(2), given()])).to.be.false;
  });

  it('have the day of a code as their moment where it says something about time', () => {
    const moments = (...entries: readonly (readonly [addedOn: string, recordedAt?: string])[]) =>
      withMoments(
        entries.map(([addedOn, recordedAt]) => ({ addedOn, ...given(recordedAt) })),
        '2026-11-29',
      ).map(({ result }) => result.recordedAt);
    const [first, second, today] = ['2024-11-29', '2025-11-29', '2026-11-29'];
    const noon = (day: string) => `${day}T12:00:00Z`;
    expect(moments([first], [second], [today])).to.deep.equal([first, second, today].map(noon));
    expect(moments([today], [first]), 'in any order').to.deep.equal([today, first].map(noon));
    expect(moments([first], ['', one])).to.deep.equal([noon(first), one]);
    expect(moments([today], ['', one]), 'typed today').to.deep.equal([undefined, one]);
    expect(moments([today], [today]), 'typed on one day').to.deep.equal([undefined, undefined]);
    expect(moments([first], [second], [second])).to.deep.equal([undefined, undefined, undefined]);
    expect(moments([first], ['']), 'of the page, without a day').to.deep.equal([undefined, undefined]);
    expect(moments(['', one], ['', other])).to.deep.equal([one, other]);
    expect(moments()).to.deep.equal([]);
  });

  it('seem to be one team’s if they are two of different days, without different names', () => {
    expect(seemOverTime([given(one), given(other)])).to.be.true;
    expect(seemOverTime([given(one), given(same)])).to.be.false;
    expect(seemOverTime([given(other), given(one)])).to.be.true;
    expect(seemOverTime([given(), given(one)])).to.be.true;
    expect(seemOverTime([given(one, 'Team Noord'), given(other, 'Team Noord')])).to.be.true;
    expect(seemOverTime([given(one, 'An'), given(other, 'Bilal')])).to.be.false;
    expect(seemOverTime([given(one, 'An'), given(other)])).to.be.true;
    expect(seemOverTime([given(one), given(other), given('2028-05-31T10:00:00Z')])).to.be.false;
    expect(seemOverTime([given(one)])).to.be.false;
  });
});
