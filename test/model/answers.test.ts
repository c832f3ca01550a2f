import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Answer,
  type Answers,
  type QuickScan,
  chosenAt,
  fieldsOf,
  inOrder,
  isAnswered,
  isFilled,
  isMeasure,
  noAnswers,
  progressOf,
  quickScan,
  withAnswer,
} from '../../src/model/index.ts';
import { answersOf, backwards, instruments } from './arbitraries.ts';

const answered: Answers<QuickScan> = inOrder(quickScan, {
  location: ['public', 'online'],
  objective: 'society-oriented',
  'time-frame.outreach-hours': 12,
  'time-frame.contact-duration': { value: 6, unit: 'months' },
});

const [workingRelationship, , targetGroup] = quickScan.parameters;
const [location] = quickScan.parameters[3].questions;
const [objective] = quickScan.parameters[5].questions;

/** Any instrument, and the entries of some answers to it in any order. */
const shuffled = instruments.chain((instrument) =>
  answersOf(instrument).chain((answers: Answers) => {
    const entries = Object.entries(answers) as [string, Answer][];
    return fc.record({
      instrument: fc.constant(instrument),
      answers: fc.constant(answers),
      entries: fc.shuffledSubarray(entries, { minLength: entries.length }),
    });
  }),
);

const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));

describe('withAnswer', () => {
  it('answers a field', () => {
    const answers = withAnswer(quickScan, noAnswers, 'location', ['public']);

    expect(answers).to.deep.equal({ location: ['public'] });
  });

  it('answers a field again', () => {
    const answers = withAnswer(quickScan, answered, 'location', ['private']);

    expect(answers).to.deep.equal({ ...answered, location: ['private'] });
  });

  it('keeps every other answer', () => {
    const answers = withAnswer(quickScan, answered, 'direction', 'demand-led');

    expect(answers).to.deep.equal({ ...answered, direction: 'demand-led' });
  });

  it('opens a field again without an answer, or with an empty list', () => {
    const { location: _, ...others } = answered;

    for (const nothing of [undefined, []]) {
      const answers = withAnswer(quickScan, answered, 'location', nothing);
      expect(answers).to.deep.equal(others);
      expect(answers).not.to.have.property('location');
    }
  });

  it('opens every kind of field', () => {
    const ids = Object.keys(answered) as (keyof Answers<QuickScan>)[];
    const opened = ids.reduce((answers, id) => withAnswer(quickScan, answers, id, undefined), answered);

    expect(ids).to.have.length(4);
    expect(opened).to.deep.equal({});
  });

  it('takes 0 for an answer', () => {
    const answers = withAnswer(quickScan, noAnswers, 'time-frame.outreach-hours', 0);

    expect(answers).to.deep.equal({ 'time-frame.outreach-hours': 0 });
  });

  it('leaves the given answers unchanged', () => {
    fc.assert(
      fc.property(shuffled, ({ instrument, answers }) => {
        const before = JSON.stringify(answers);
        for (const id of Object.keys(answers)) withAnswer(instrument, answers, id, undefined);
        expect(JSON.stringify(answers)).to.equal(before);
      }),
    );
  });
});

describe('answers', () => {
  it('are frozen, with everything in them', () => {
    fc.assert(fc.property(shuffled, ({ instrument, answers }) => isDeeplyFrozen(inOrder(instrument, answers))));
    expect(isDeeplyFrozen(noAnswers)).to.equal(true);
  });

  it("don't change when what they were made from does", () => {
    const places: ('public' | 'online')[] = ['public'];
    const duration = { value: 6, unit: 'months' as const };
    const places6Months = withAnswer(
      quickScan,
      withAnswer(quickScan, noAnswers, 'location', places),
      'time-frame.contact-duration',
      duration,
    );
    places.push('online');
    duration.value = 7;

    expect(places6Months).to.deep.equal({
      location: ['public'],
      'time-frame.contact-duration': { value: 6, unit: 'months' },
    });
  });

  it('are the same JSON whatever order they were given in', () => {
    fc.assert(
      fc.property(shuffled, ({ instrument, answers, entries }) => {
        const oneByOne = entries.reduce(
          (given: Answers, [id, answer]) => withAnswer(instrument, given, id, backwards(answer)),
          noAnswers,
        );
        expect(JSON.stringify(oneByOne)).to.equal(JSON.stringify(inOrder(instrument, answers)));
      }),
    );
  });

  it('hold an amount without any other keys it came with', () => {
    const typed = { value: 6, unit: 'months', typed: '6,0' } as const;
    const answers = withAnswer(quickScan, noAnswers, 'time-frame.contact-duration', typed);

    expect(answers).to.deep.equal({ 'time-frame.contact-duration': { value: 6, unit: 'months' } });
  });

  it('have only one zero', () => {
    const answers = withAnswer(quickScan, noAnswers, 'time-frame.outreach-hours', -0);

    expect(Object.is(answers['time-frame.outreach-hours'], 0)).to.equal(true);
  });

  it('keep fields and options in the order of the instrument', () => {
    const answers = inOrder(quickScan, {
      'time-frame.outreach-hours': 12,
      objective: 'society-oriented',
      location: ['online', 'public', 'private'],
    });

    expect(JSON.stringify(answers)).to.equal(
      '{"location":["private","public","online"],"objective":"society-oriented","time-frame.outreach-hours":12}',
    );
  });

  it('hold no field or listed option that the instrument does not have, and no option twice', () => {
    const given: Answers = { location: ['public', 'moon', 'public'], actions: ['moon'], weather: 'fine' };

    expect(inOrder(quickScan, given)).to.deep.equal({ location: ['public'] });
  });
});

describe('chosenAt', () => {
  it('lists what is chosen, whether a question takes one or many', () => {
    expect(chosenAt(location, answered)).to.deep.equal(['public', 'online']);
    expect(chosenAt(objective, answered)).to.deep.equal(['society-oriented']);
    expect(chosenAt(location, noAnswers)).to.deep.equal([]);
  });
});

describe('isFilled', () => {
  it('is true once anything is answered, even a measure', () => {
    expect(isFilled(noAnswers)).to.equal(false);
    expect(isFilled({ location: ['public'] })).to.equal(true);
    expect(isFilled({ 'time-frame.outreach-hours': 0 })).to.equal(true);
  });
});

describe('progress', () => {
  it('starts with every parameter open', () => {
    const open = quickScan.parameters.map(({ id }) => id);

    expect(progressOf(quickScan, noAnswers)).to.deep.equal({ answered: 0, total: 9, complete: false, open });
  });

  it('counts a parameter when each of its questions is answered', () => {
    const half = withAnswer(quickScan, noAnswers, 'target-group.unit', ['family']);
    const whole = withAnswer(quickScan, half, 'target-group.acquaintance', ['unknown']);

    expect(isAnswered(targetGroup, half)).to.equal(false);
    expect(isAnswered(targetGroup, whole)).to.equal(true);
    expect(isAnswered(workingRelationship, whole)).to.equal(false);
    expect(progressOf(quickScan, half)).to.deep.include({ answered: 0 });
    expect(progressOf(quickScan, whole)).to.deep.include({ answered: 1, complete: false });
    expect(progressOf(quickScan, whole).open).not.to.include('target-group');
  });

  it("doesn't count measures", () => {
    const measured = withAnswer(quickScan, noAnswers, 'time-frame.outreach-hours', 12);
    const limited = withAnswer(quickScan, noAnswers, 'time-frame.limit', 'limited');

    expect(progressOf(quickScan, measured)).to.deep.include({ answered: 0 });
    expect(progressOf(quickScan, limited)).to.deep.include({ answered: 1 });
  });

  it('is complete once every question is answered, and not before', () => {
    fc.assert(
      fc.property(shuffled, ({ instrument, answers }) => {
        const openQuestions = fieldsOf(instrument).filter(
          (field) => !isMeasure(field) && !Object.hasOwn(answers, field.id),
        );
        expect(progressOf(instrument, answers).complete).to.equal(openQuestions.length === 0);
      }),
    );
  });

  it('adds up: answered and open make the total', () => {
    fc.assert(
      fc.property(shuffled, ({ instrument, answers }) => {
        const { answered, total, open } = progressOf(instrument, answers);
        expect(answered + open.length).to.equal(total);
        expect(total).to.equal(instrument.parameters.length);
      }),
    );
  });
});
