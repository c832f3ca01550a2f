import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Amount,
  type Answer,
  type Answers,
  type Instrument,
  type QuickScan,
  Tallier,
  amountsIn,
  compareAnswers,
  createResult,
  fieldsOf,
  isMeasure,
  quickScan,
  tallyAnswers,
  toAmount,
} from '../../src/model/index.ts';
import { answersOf, instruments } from './arbitraries.ts';

const before: Answers<QuickScan> = {
  location: ['private', 'public'],
  objective: 'society-oriented',
  'time-frame.outreach-hours': 12,
  'time-frame.contact-duration': { value: 6, unit: 'weeks' },
};
const after: Answers<QuickScan> = {
  location: ['public', 'online'],
  objective: 'target-group-oriented',
  'time-frame.contact-duration': { value: 6, unit: 'months' },
};

/** Answers of some people to one instrument, in the order of documents. */
const team = (size: { minLength: number; maxLength: number }) =>
  instruments.chain((instrument) =>
    fc.record({
      instrument: fc.constant(instrument),
      all: fc.array(
        answersOf(instrument).map((answers) => createResult(instrument, answers).answers),
        size,
      ),
    }),
  );

/** A slow and obvious way to tell whether a person chose an option. */
const chose = (answers: Answers, question: string, option: string): boolean => {
  const answer: Answer | undefined = answers[question];
  return Array.isArray(answer) ? answer.includes(option) : answer === option;
};

const kindOf = ({ parameters }: Instrument, id: string) => parameters.find((parameter) => parameter.id === id)!.kind;

describe('compareAnswers', () => {
  it('shows what came, what went and what stayed', () => {
    const { questions, measures } = compareAnswers(quickScan, before, after);
    expect(questions.filter(({ added, removed }) => added.length + removed.length > 0)).to.deep.equal([
      { parameter: 'location', question: 'location', kept: ['public'], added: ['online'], removed: ['private'] },
      {
        parameter: 'objective',
        question: 'objective',
        kept: [],
        added: ['target-group-oriented'],
        removed: ['society-oriented'],
      },
    ]);
    expect(measures).to.deep.equal([
      {
        parameter: 'time-frame',
        measure: 'time-frame.outreach-hours',
        before: { value: 12, unit: 'hours-per-week' },
      },
      { parameter: 'time-frame', measure: 'time-frame.contact-hours' },
      {
        parameter: 'time-frame',
        measure: 'time-frame.contact-duration',
        before: { value: 6, unit: 'weeks' },
        after: { value: 6, unit: 'months' },
      },
      { parameter: 'time-frame', measure: 'time-frame.project-duration' },
    ]);
  });

  it('says which of the two answered a question, if only one did, in which case nothing moved', () => {
    const [gave, left] = [{ location: ['private'] }, {}] as Answers<QuickScan>[];
    const of = (one: Answers<QuickScan>, other: Answers<QuickScan>) =>
      compareAnswers(quickScan, one, other).questions.find(({ question }) => question === 'location');
    const still = { parameter: 'location', question: 'location', kept: [], added: [], removed: [] };
    expect(of(gave!, left!)).to.deep.equal({ ...still, only: 'before' });
    expect(of(left!, gave!)).to.deep.equal({ ...still, only: 'after' });
    expect(of(left!, left!)).to.deep.equal(still);
  });

  it('agrees with looking up every option separately, dynamic parameters first', () => {
    fc.assert(
      fc.property(team({ minLength: 2, maxLength: 2 }), ({ instrument, all: [one, other] }) => {
        const { questions, measures } = compareAnswers(instrument, one!, other!);
        const fields = fieldsOf(instrument);
        expect(new Set(questions.map(({ question }) => question))).to.deep.equal(
          new Set(fields.filter((field) => !isMeasure(field)).map(({ id }) => id)),
        );
        for (const field of fields) {
          if (isMeasure(field)) {
            const movement = measures.find(({ measure }) => measure === field.id)!;
            const amount = (answer: Answer | undefined) =>
              answer === undefined ? undefined : toAmount(field, answer as number);
            expect(movement.before).to.deep.equal(amount(one![field.id]));
            expect(movement.after).to.deep.equal(amount(other![field.id]));
            continue;
          }
          const { kept, added, removed, only } = questions.find(({ question }) => question === field.id)!;
          const answered = (answers: Answers) => field.options.some((option) => chose(answers, field.id, option));
          const both = [answered(one!), answered(other!)];
          expect(only).to.equal(both[0] === both[1] ? undefined : both[0] ? 'before' : 'after');
          for (const option of field.options) {
            const [was, is] = [chose(one!, field.id, option), chose(other!, field.id, option)].map(
              (chosen) => chosen && !only,
            );
            expect(kept.includes(option)).to.equal(was && is);
            expect(added.includes(option)).to.equal(is && !was);
            expect(removed.includes(option)).to.equal(was && !is);
          }
        }
        const statics = questions.map(({ parameter }) => kindOf(instrument, parameter) === 'static');
        expect(statics).to.deep.equal([...statics].sort((a, b) => Number(a) - Number(b)));
      }),
    );
  });

  it('is reversed when its results are swapped', () => {
    fc.assert(
      fc.property(team({ minLength: 2, maxLength: 2 }), ({ instrument, all: [one, other] }) => {
        const there = compareAnswers(instrument, one!, other!).questions;
        const back = compareAnswers(instrument, other!, one!).questions;
        expect(there.map(({ added, removed }) => [added, removed])).to.deep.equal(
          back.map(({ added, removed }) => [removed, added]),
        );
      }),
    );
  });
});

describe('tallyAnswers', () => {
  it('counts who chose what, and sees where all agree', () => {
    const tallies = tallyAnswers(quickScan, [before, after, { location: ['public'] }]);
    const of = (question: string) => tallies.find((tally) => tally.question === question)!;
    expect(of('location')).to.deep.equal({
      parameter: 'location',
      question: 'location',
      answered: 3,
      counts: { private: 1, 'semi-public': 0, public: 3, online: 1 },
      agreed: false,
    });
    expect(of('objective')).to.deep.include({ answered: 2, agreed: false });
    expect(of('direction')).to.deep.include({ answered: 0, agreed: false });
    const [first] = tallyAnswers(quickScan, [after, after]).filter(({ question }) => question === 'location');
    expect(first).to.deep.include({ answered: 2, agreed: true });
  });

  it('counts amounts, and sees no agreement on a parameter whose amounts differ', () => {
    const limited = (hours?: number): Answers<QuickScan> => ({
      'time-frame.limit': 'limited',
      ...(hours !== undefined && { 'time-frame.outreach-hours': hours }),
    });
    const of = (question: string, ...all: Answers<QuickScan>[]) =>
      tallyAnswers(quickScan, all).find((tally) => tally.question === question)!;
    const hours = 'time-frame.outreach-hours';
    const apart = [limited(168), limited(12), limited(12), limited()];
    expect(of(hours, ...apart)).to.deep.include({ parameter: 'time-frame', answered: 3, agreed: false });
    expect(amountsIn(of(hours, ...apart))).to.deep.equal([
      { value: 12, unit: 'hours-per-week', count: 2 },
      { value: 168, unit: 'hours-per-week', count: 1 },
    ]);
    expect(of('time-frame.limit', ...apart)).to.deep.include({ answered: 4, agreed: false });
    expect(of('time-frame.limit', limited(12), limited(12), limited()).agreed).to.be.true;
    expect(of('time-frame.limit', limited(), limited()).agreed).to.be.true;
    const inWeeks = { ...limited(), 'time-frame.contact-duration': { value: 4, unit: 'weeks' as const } };
    const inMonths = { ...limited(), 'time-frame.contact-duration': { value: 4, unit: 'months' as const } };
    expect(of('time-frame.limit', inWeeks, inMonths).agreed).to.be.false;
    // An amount that only one of them gave says nothing about the others.
    expect(of('time-frame.limit', limited(12), limited()).agreed).to.be.true;
  });

  it('agrees with asking everyone about every option', () => {
    fc.assert(
      fc.property(team({ minLength: 0, maxLength: 12 }), ({ instrument, all }) => {
        for (const { question, answered, counts, agreed } of tallyAnswers(instrument, all)) {
          const field = fieldsOf(instrument).find(({ id }) => id === question)!;
          const those = all.filter((answers) => answers[question] !== undefined);
          expect(answered).to.equal(those.length);
          const waysOf = (id: string) =>
            new Set(all.flatMap((answers) => (answers[id] === undefined ? [] : [JSON.stringify(answers[id])]))).size;
          if (isMeasure(field)) {
            const amounts = those.map((answers) => toAmount(field, answers[question] as number | Amount));
            const given = amounts.map(({ value, unit }) => `${value} ${unit}`);
            expect(counts).to.deep.equal(
              Object.fromEntries(given.map((one) => [one, given.filter((each) => each === one).length])),
            );
            expect(agreed).to.equal(waysOf(question) === 1);
            continue;
          }
          expect(Object.keys(counts)).to.have.members(field.options);
          for (const option of field.options) {
            expect(counts[option]).to.equal(those.filter((answers) => chose(answers, question, option)).length);
          }
          const { measures = [] } = instrument.parameters.find(({ questions }) => questions.includes(field))!;
          expect(agreed).to.equal(waysOf(question) === 1 && measures.every(({ id }) => waysOf(id) <= 1));
        }
      }),
    );
  });

  it('does not depend on who comes first, and takes ten thousand', () => {
    const all = Array.from({ length: 10_000 }, (_, index) => (index % 3 ? before : after));
    expect(tallyAnswers(quickScan, all)).to.deep.equal(tallyAnswers(quickScan, [...all].reverse()));
    expect(tallyAnswers(quickScan, new Set(all)).find(({ question }) => question === 'location')!.answered).to.equal(2);
  });
});

describe('Tallier', () => {
  /** A team that some people leave again: the answers of each, and whether they leave. */
  const leaving = instruments.chain((instrument) =>
    fc.record({
      instrument: fc.constant(instrument),
      people: fc.array(fc.record({ answers: answersOf(instrument), leaves: fc.boolean() }), { maxLength: 12 }),
    }),
  );

  it('counts what is left, whatever the order of adding and removing', () => {
    const shuffled = leaving.chain(({ instrument, people }) => {
      const steps = people.flatMap(({ answers, leaves }) => [
        { answers, removes: false },
        ...(leaves ? [{ answers, removes: true }] : []),
      ]);
      return fc.record({
        instrument: fc.constant(instrument),
        left: fc.constant(people.filter(({ leaves }) => !leaves).map(({ answers }) => answers)),
        steps: fc.shuffledSubarray(steps, { minLength: steps.length }),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ instrument, left, steps }) => {
        const tallier = new Tallier(instrument);
        for (const { answers, removes } of steps) {
          if (removes) tallier.remove(answers);
          else tallier.add(answers);
        }
        expect(tallier.tallies).to.deep.equal(tallyAnswers(instrument, left));
      }),
    );
  });

  it('is right after every step, and earlier tallies do not change', () => {
    fc.assert(
      fc.property(leaving, ({ instrument, people }) => {
        const tallier = new Tallier(instrument);
        const present = new Set<Answers>();
        const told: [before: unknown, copy: unknown][] = [];
        const check = () => {
          const { tallies } = tallier;
          expect(tallies).to.deep.equal(tallyAnswers(instrument, present));
          told.push([tallies, structuredClone(tallies)]);
        };
        for (const { answers } of people) {
          tallier.add(answers);
          present.add(answers);
          check();
        }
        for (const { answers, leaves } of people) {
          if (!leaves) continue;
          tallier.remove(answers);
          present.delete(answers);
          check();
        }
        for (const [tallies, copy] of told) expect(tallies).to.deep.equal(copy);
      }),
    );
  });

  it('removes equal answers one by one', () => {
    const tallier = new Tallier(quickScan);
    for (let time = 0; time < 3; time++) tallier.add({ location: ['public', 'online'] });
    tallier.remove({ location: ['online', 'public'] });
    const location = tallier.tallies.find(({ question }) => question === 'location')!;
    expect(location).to.deep.include({ answered: 2, agreed: true });
    expect(location.counts).to.deep.equal({ private: 0, 'semi-public': 0, public: 2, online: 2 });
  });
});
