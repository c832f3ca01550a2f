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
  byNearness,
  compareAnswers,
  createResult,
  fieldsOf,
  isMeasure,
  nearnessOf,
  quickScan,
  spreadsOf,
  tallyAnswers,
  thresholdChecklist,
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
  it('counts who chose what, and sees how far people agree', () => {
    const tallies = tallyAnswers(quickScan, [before, after, { location: ['public'] }]);
    const of = (question: string) => tallies.find((tally) => tally.question === question)!;
    expect(of('location')).to.deep.equal({
      parameter: 'location',
      question: 'location',
      answered: 3,
      counts: { private: 1, 'semi-public': 0, public: 3, online: 1 },
      degree: 1 / 3,
    });
    expect(of('objective')).to.deep.include({ answered: 2, degree: 0 });
    expect(of('direction')).to.deep.include({ answered: 0, degree: 0 });
    const [first] = tallyAnswers(quickScan, [after, after]).filter(({ question }) => question === 'location');
    expect(first).to.deep.include({ answered: 2, degree: 1 });
  });

  it('counts amounts, and judges each on its own, as it does the question beside them', () => {
    const limited = (hours?: number): Answers<QuickScan> => ({
      'time-frame.limit': 'limited',
      ...(hours !== undefined && { 'time-frame.outreach-hours': hours }),
    });
    const of = (question: string, ...all: Answers<QuickScan>[]) =>
      tallyAnswers(quickScan, all).find((tally) => tally.question === question)!;
    const hours = 'time-frame.outreach-hours';
    const apart = [limited(168), limited(12), limited(12), limited()];
    expect(of(hours, ...apart)).to.deep.include({ parameter: 'time-frame', answered: 3, degree: 1 / 3 });
    expect(amountsIn(of(hours, ...apart))).to.deep.equal([
      { value: 12, unit: 'hours-per-week', count: 2 },
      { value: 168, unit: 'hours-per-week', count: 1 },
    ]);
    expect(of('time-frame.limit', ...apart)).to.deep.include({ answered: 4, degree: 1 });
    expect(of(hours, limited(12), limited(12), limited()).degree).to.equal(1);
    const duration = 'time-frame.contact-duration';
    const inWeeks = { ...limited(), [duration]: { value: 4, unit: 'weeks' as const } };
    const inMonths = { ...limited(), [duration]: { value: 4, unit: 'months' as const } };
    expect(of(duration, inWeeks, inMonths).degree).to.equal(0);
    expect(of('time-frame.limit', inWeeks, inMonths).degree).to.equal(1);
    // Where the question is open, its amounts are judged all the same.
    const open = [0, 5, 20, 40].map((value) => ({ [hours]: value, 'time-frame.contact-hours': 4 }));
    const { agreed, apart: differing } = byNearness(tallyAnswers(quickScan, open));
    expect([agreed, differing].map((those) => those.map(({ question }) => question))).to.deep.equal([
      ['time-frame.contact-hours'],
      [hours],
    ]);
  });

  it('agrees with asking everyone about every option', () => {
    fc.assert(
      fc.property(team({ minLength: 0, maxLength: 12 }), ({ instrument, all }) => {
        for (const { question, answered, counts, degree } of tallyAnswers(instrument, all)) {
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
            expect(degree === 1).to.equal(waysOf(question) === 1);
            continue;
          }
          expect(Object.keys(counts)).to.have.members(field.options);
          for (const option of field.options) {
            expect(counts[option]).to.equal(those.filter((answers) => chose(answers, question, option)).length);
          }
          expect(degree === 1).to.equal(waysOf(question) === 1);
        }
      }),
    );
  });

  it('finds the degree of agreement that asking all pairs of people gives', () => {
    /** The share of pairs of whom this is true; those who are alone agree with themselves. */
    const share = (people: readonly Answers[], isSame: (one: Answers, other: Answers) => boolean) => {
      const pairs = people.flatMap((one, index) => people.slice(index + 1).map((other) => isSame(one, other)));
      return pairs.length === 0 ? 1 : pairs.filter(Boolean).length / pairs.length;
    };
    fc.assert(
      fc.property(team({ minLength: 1, maxLength: 9 }), ({ instrument, all }) => {
        for (const { question, answered, degree } of tallyAnswers(instrument, all)) {
          if (answered === 0) {
            expect(degree).to.equal(0);
            continue;
          }
          const degreeAt = (id: string) => {
            const those = all.filter((answers) => answers[id] !== undefined);
            const field = fieldsOf(instrument).find((each) => each.id === id)!;
            if (isMeasure(field) || field.select === 'one')
              return share(those, (one, other) => JSON.stringify(one[id]) === JSON.stringify(other[id]));
            return Math.min(
              ...field.options.map((option) =>
                share(those, (one, other) => chose(one, id, option) === chose(other, id, option)),
              ),
            );
          };
          expect(degree).to.be.closeTo(degreeAt(question), 1e-9);
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

describe('byNearness', () => {
  const people = (count: number, location: string): Answers[] => Array<Answers>(count).fill({ location: [location] });
  const checklists = (...groups: readonly (readonly [id: string, answers: readonly string[]])[]) => {
    const size = Math.max(...groups.map(([, answers]) => answers.length));
    const all = Array.from({ length: size }, (_, index) =>
      Object.fromEntries(groups.flatMap(([id, answers]) => (answers[index] ? [[id, answers[index]]] : []))),
    );
    return byNearness(tallyAnswers<Instrument>(thresholdChecklist, all as Answers[]));
  };
  const ids = (tallies: readonly { readonly question: string }[]) => tallies.map(({ question }) => question);

  it('tells all of six from eleven of twelve', () => {
    const of = (all: readonly Answers[]) =>
      nearnessOf(tallyAnswers<Instrument>(quickScan, all).find(({ question }) => question === 'location')!);
    expect(of(people(6, 'public'))).to.equal('agreed');
    expect(of([...people(11, 'public'), ...people(1, 'online')])).to.equal('near');
    expect(of([...people(4, 'public'), ...people(1, 'online')])).to.equal('near');
    expect(of([...people(8, 'public'), ...people(4, 'online')])).to.equal('apart');
    expect(of([...people(6, 'public'), ...people(6, 'online')])).to.equal('apart');
    // At each option two of three agree, and yet no two options are chosen alike.
    const places = ['public', 'online', 'private'] as const;
    expect(of(places.flatMap((place) => people(4, place)))).to.equal('apart');
    expect(of([...people(1, 'public'), ...people(1, 'online')])).to.equal('apart');
  });

  it('puts the nearest to agreement first, the furthest apart first, and what most answered before the rest', () => {
    const { agreed, near, apart } = checklists(
      ['access.online', ['absent', 'absent']],
      ['access.language', ['absent', 'absent', 'absent', 'absent', 'absent']],
      ['access.appointments', ['absent', 'absent', 'absent', 'absent', 'present']],
      ['access.waiting-list', ['absent', 'absent', 'absent', 'present', 'present']],
      ['not-daring.fear', ['absent', 'present', 'partial', 'unknown', 'unknown']],
      ['not-daring.shame', ['absent']],
    );
    expect(ids(agreed)).to.deep.equal(['access.language', 'access.online']);
    expect(ids(near)).to.deep.equal(['access.appointments']);
    expect(ids(apart)).to.deep.equal(['not-daring.fear', 'access.waiting-list']);
  });

  it('has all that two people answered once, in order, whoever comes first', () => {
    fc.assert(
      fc.property(team({ minLength: 0, maxLength: 12 }), ({ instrument, all }) => {
        const tallies = tallyAnswers(instrument, all);
        const { agreed, near, apart } = byNearness(tallies);
        expect([...agreed, ...near, ...apart]).to.have.members(tallies.filter(({ answered }) => answered > 1));
        const falling = [...agreed, ...near, ...apart.toReversed()].map(({ degree }) => degree);
        expect(falling).to.deep.equal(falling.toSorted((one, other) => other - one));
        expect(agreed.every(({ degree }) => degree === 1)).to.be.true;
        expect(byNearness(tallyAnswers(instrument, all.toReversed()))).to.deep.equal({ agreed, near, apart });
      }),
    );
  });
});

describe('spreadsOf', () => {
  const duration = 'time-frame.contact-duration';
  const spreadsFor = (amounts: readonly Amount[]) =>
    spreadsOf(
      tallyAnswers(
        quickScan,
        amounts.map((amount) => ({ [duration]: amount }) as Answers<QuickScan>),
      ).find(({ question }) => question === duration)!,
    );

  it('keeps units apart, and takes the mean of two in the middle', () => {
    const weeks = [2, 10, 4, 4].map((value) => ({ value, unit: 'weeks' }));
    expect(spreadsFor([...weeks, { value: 3, unit: 'months' }])).to.deep.equal([
      {
        unit: 'weeks',
        count: 4,
        least: 2,
        middle: 4,
        most: 10,
        amounts: [
          { value: 2, count: 1 },
          { value: 4, count: 2 },
          { value: 10, count: 1 },
        ],
      },
      { unit: 'months', count: 1, least: 3, middle: 3, most: 3, amounts: [{ value: 3, count: 1 }] },
    ]);
    expect(spreadsFor(weeks.slice(0, 2))[0]).to.deep.include({ least: 2, middle: 6, most: 10 });
    // Nobody gave what is between them; what everybody in the middle gave stays as it is.
    const middleOf = (...values: number[]) => spreadsFor(values.map((value) => ({ value, unit: 'weeks' })))[0]!.middle;
    expect(middleOf(0, 12, 20, 30)).to.equal(16);
    expect(middleOf(6, 6, 26, 26)).to.equal(16);
    expect(middleOf(6, 7, 8, 26)).to.equal(7.5);
    expect(middleOf(6, 26, 26, 26)).to.equal(26);
    // Without the digits of a binary fraction.
    expect(middleOf(0.1, 0.2)).to.equal(0.15);
    expect(spreadsFor([])).to.deep.equal([]);
  });

  it('agrees with putting all amounts in a row, for two and for ten thousand', () => {
    const check = (numbers: readonly number[]) => {
      const [spread] = spreadsFor(numbers.map((each) => ({ value: each / 2, unit: 'weeks' })));
      const row = numbers.map((each) => each / 2).sort((one, other) => one - other);
      const { least, middle, most, count, amounts } = spread!;
      expect([least, middle, most, count]).to.deep.equal([
        row[0],
        (row[(row.length - 1) >> 1]! + row[row.length >> 1]!) / 2,
        row.at(-1),
        row.length,
      ]);
      expect(amounts.flatMap((each) => Array<number>(each.count).fill(each.value))).to.deep.equal(row);
    };
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 208 }), { minLength: 1, maxLength: 30 }), check));
    check(Array.from({ length: 10_000 }, (_, index) => 1 + ((index * 7919) % 208)));
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
    expect(location).to.deep.include({ answered: 2, degree: 1 });
    expect(location.counts).to.deep.equal({ private: 0, 'semi-public': 0, public: 2, online: 2 });
  });
});
