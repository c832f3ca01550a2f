import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Answers,
  type Change,
  type Instrument,
  type Measure,
  type Question,
  type Range,
  SYMBOLS,
  type VersionChange,
  compareVersions,
  fieldsOf,
  isMeasure,
  quickScan,
  tallyAnswers,
} from '../../src/model/index.ts';
import { joinAnswers, joinTallies, joinVersions, joinedChanges } from '../../src/model/versions.ts';
import { quickScan2 } from '../support/quick-scan-2.ts';
import { answersOf, anyInstrument } from './arbitraries.ts';
import { twoVersions } from './arbitrary-versions.ts';

/** Two versions, with people who answered either. */
const teams = twoVersions.chain(({ before, after }) =>
  fc.record({
    before: fc.constant(before),
    after: fc.constant(after),
    one: fc.array(answersOf(before), { maxLength: 6 }),
    other: fc.array(answersOf(after), { maxLength: 6 }),
  }),
);

const questionsOf = (instrument: Instrument) =>
  instrument.parameters.flatMap(({ id, questions }) => questions.map((question) => `${id}: ${question.id}`));

const chose = (answers: Answers, question: string, option: string): boolean =>
  [answers[question] ?? []].flat().includes(option);

const version = (number: number, ...fields: (Question | Measure)[]): Instrument => ({
  id: 'toy',
  version: number,
  starts: [SYMBOLS.charAt(number)],
  parameters: [
    {
      id: 'only',
      questions: fields.filter((field): field is Question => !isMeasure(field)) as [Question],
      measures: fields.filter(isMeasure),
    },
  ],
});
const asked = (id: string, ...rewords: string[]): Question => ({ id, rewords, select: 'one', options: ['a', 'b'] });
const measured = (range: Partial<Range>): Measure => ({
  id: 'measure',
  ranges: [{ unit: 'hours', min: 0, max: 9, stepsPerUnit: 1, ...range }],
});

describe('compareVersions', () => {
  const idsOf = ({ before, after }: VersionChange) => [before?.id, after?.id];

  it('says for each question and measure whether it is the same, reworded, new or gone', () => {
    const changes = compareVersions(quickScan, quickScan2);
    const of = (change: Change) => changes.filter((each) => each.change === change).map(idsOf);
    expect(of('same').map(([id]) => id)).to.deep.equal([
      'working-relationship',
      'actions',
      'objective',
      'focus.theme',
      'focus.reach',
      'time-frame.limit',
      'time-frame.outreach-hours',
      'time-frame.contact-hours',
    ]);
    expect(of('reworded')).to.deep.equal([
      ['referral', 'referral.first-contact'],
      // The same id, with other answers to choose from.
      ['target-group.unit', 'target-group.unit'],
      ['location', 'location'],
      ['time-frame.contact-duration', 'time-frame.contact-duration'],
    ]);
    expect(of('new')).to.deep.equal([[undefined, 'company']]);
    expect(of('gone')).to.deep.equal([
      ['target-group.acquaintance', undefined],
      ['direction', undefined],
      ['time-frame.project-duration', undefined],
    ]);
  });

  it('recognises any change', () => {
    fc.assert(
      fc.property(twoVersions, ({ before, after, changes, added }) => {
        const compared = compareVersions(before, after);
        const expected = [...changes].map(([id, { change, after }]) => [change, id, after]);
        expect(compared.map((each) => [each.change, ...idsOf(each)])).to.have.deep.members([
          ...expected,
          ...added.map((id) => ['new', undefined, id]),
        ]);
        // The versions' own fields, each once.
        expect(compared.flatMap(({ before: was }) => was ?? [])).to.have.members(fieldsOf(before));
        expect(compared.flatMap(({ after: is }) => is ?? [])).to.have.members(fieldsOf(after));
      }),
    );
  });

  it('can be reversed: what is new one way is gone the other', () => {
    const other: Record<Change, Change> = { same: 'same', reworded: 'reworded', new: 'gone', gone: 'new' };
    fc.assert(
      fc.property(twoVersions, ({ before, after }) => {
        const there = compareVersions(before, after).map(({ change, before, after }) => [change, before, after]);
        const back = compareVersions(after, before).map(({ change, before, after }) => [other[change], after, before]);
        expect(back).to.deep.equal(there);
      }),
    );
  });

  it('finds a version the same as itself, whatever the order of its options', () => {
    fc.assert(
      fc.property(anyInstrument, (instrument) => {
        const parameters = instrument.parameters.map(({ questions, ...parameter }) => ({
          ...parameter,
          questions: questions.map((question) => ({ ...question, options: question.options.toReversed() })),
        }));
        const next = { ...instrument, version: instrument.version + 1, parameters } as unknown as Instrument;
        for (const other of [instrument, next]) {
          for (const each of compareVersions(instrument, other)) expect(each.change).to.equal('same');
        }
      }),
    );
  });

  it('sees across several versions, and never takes one question for two', () => {
    const first = version(1, asked('first'), asked('other'));
    const third = version(
      3,
      asked('third', 'second', 'first'),
      asked('again', 'first'),
      asked('other'),
      asked('b', 'other'),
    );
    expect(compareVersions(first, third).map((each) => [each.change, ...idsOf(each)])).to.deep.equal([
      ['reworded', 'first', 'third'],
      ['new', undefined, 'again'],
      ['same', 'other', 'other'],
      ['new', undefined, 'b'],
    ]);
    // A question that kept its id isn't a rewording of another, which is gone.
    const kept = compareVersions(first, version(2, asked('other', 'first')));
    expect(kept.map((each) => [each.change, ...idsOf(each)])).to.deep.equal([
      ['same', 'other', 'other'],
      ['gone', 'first', undefined],
    ]);
    // A question that takes many instead of one takes other answers.
    const many = version(2, { ...asked('other'), select: 'many' });
    expect(compareVersions(first, many).map(({ change }) => change)).to.deep.equal(['reworded', 'gone']);
  });

  it('takes a measure for the same only with the same units, steps and bounds', () => {
    const change = (range: Partial<Range>) =>
      compareVersions(version(1, measured({})), version(2, measured(range)))[0]!;
    expect(change({}).change).to.equal('same');
    for (const other of [{ unit: 'days' }, { min: 1 }, { max: 8 }, { stepsPerUnit: 2 }]) {
      expect(change(other).change, JSON.stringify(other)).to.equal('reworded');
    }
  });
});

describe('versions of an instrument as one', () => {
  it('ask once what is the same, and everything else as well', () => {
    const joined = joinVersions([quickScan, quickScan2]);
    expect(joined.versions).to.deep.equal([quickScan2, quickScan]);
    expect(questionsOf(joined.instrument)).to.deep.equal([
      'working-relationship: working-relationship',
      'referral: referral.first-contact',
      'referral: referral',
      'target-group: target-group.unit',
      'target-group: target-group.unit@1',
      'target-group: target-group.acquaintance',
      'location: location',
      'location: location@1',
      'actions: actions',
      'objective: objective',
      'company: company',
      'focus: focus.theme',
      'focus: focus.reach',
      'time-frame: time-frame.limit',
      'direction: direction',
    ]);
  });

  it('ask a reworded question right after what became of it, and what is gone at the end', () => {
    const [other, gone] = [asked('other'), asked('gone')];
    const otherwise: Question = { ...asked('first'), options: ['c', 'd'] };
    const order = (...versions: Instrument[]) => questionsOf(joinVersions(versions).instrument);
    expect(order(version(1, gone, asked('first'), other), version(2, asked('third', 'first'), other))).to.deep.equal([
      ...['only: third', 'only: first', 'only: other', 'only: gone'],
    ]);
    expect(order(version(1, asked('first'), other), version(2, otherwise, other))).to.deep.equal([
      ...['only: first', 'only: first@1', 'only: other'],
    ]);
    expect(order(version(1, asked('first')), version(2, other, asked('third', 'first')))).to.deep.equal([
      ...['only: other', 'only: third', 'only: first'],
    ]);
  });

  it('have no parameter left whose questions all moved to another', () => {
    const before = version(1, asked('first'));
    const after = { ...before, version: 2, parameters: [{ ...before.parameters[0], id: 'elsewhere' }] as const };
    expect(joinVersions([before, after]).instrument.parameters.map(({ id }) => id)).to.deep.equal(['elsewhere']);
  });

  it('are no different if there is only one', () => {
    fc.assert(
      fc.property(anyInstrument, (instrument) => {
        const joined = joinVersions([instrument]);
        expect(joined.instrument).to.deep.equal(instrument);
      }),
    );
  });

  it('ask everything that any of them asks, each under its own id', () => {
    fc.assert(
      fc.property(twoVersions, ({ before, after }) => {
        const { instrument, fields } = joinVersions([before, after]);
        const ids = fieldsOf(instrument).map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        expect(fields.map(({ id }) => id)).to.have.members(ids);
        for (const version of [before, after]) {
          const asked = fields.filter(({ versions }) => versions.includes(version)).map(({ field }) => field.id);
          expect(asked).to.have.members(fieldsOf(version).map(({ id }) => id));
        }
        expect(joinVersions([after, before]).instrument).to.deep.equal(instrument);
      }),
    );
  });

  it('tell how each question changed', () => {
    const changes = joinedChanges(joinVersions([quickScan, quickScan2]), quickScan, quickScan2);
    expect(Object.fromEntries(changes)).to.deep.include({
      objective: 'same',
      referral: 'reworded',
      'referral.first-contact': 'reworded',
      location: 'reworded',
      'location@1': 'reworded',
      company: 'new',
      direction: 'gone',
      'time-frame.project-duration': 'gone',
    });
  });

  it('keep every answer', () => {
    fc.assert(
      fc.property(teams, ({ before, after, one, other }) => {
        const joined = joinVersions([before, after]);
        for (const [version, all] of [[before, one] as const, [after, other] as const]) {
          for (const answers of all) {
            const kept = joinAnswers(joined, version, answers);
            expect(Object.values(kept)).to.have.deep.members(Object.values(answers));
            expect(fieldsOf(joined.instrument).map(({ id }) => id)).to.include.members(Object.keys(kept));
          }
        }
      }),
    );
  });

  it('are counted together only where they ask the same, as if by hand', () => {
    fc.assert(
      fc.property(teams, ({ before, after, one, other }) => {
        const joined = joinVersions([before, after]);
        const people = new Map([
          [before, one],
          [after, other],
        ]);
        const counted = [...people].map(([instrument, all]) => ({
          instrument,
          tallies: tallyAnswers(instrument, all),
        }));
        const tallies = joinTallies(joined, counted);
        expect(tallies.map(({ question }) => question)).to.have.members(
          fieldsOf(joined.instrument).map(({ id }) => id),
        );
        for (const { question, answered, counts, degree } of tallies) {
          const { field, versions } = joined.fields.find(({ id }) => id === question)!;
          const those = versions
            .flatMap((version) => people.get(version)!)
            .filter((answers) => answers[field.id] !== undefined);
          expect(answered).to.equal(those.length);
          if (isMeasure(field)) {
            expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).to.equal(those.length);
            continue;
          }
          for (const option of field.options) {
            expect(counts[option]).to.equal(those.filter((answers) => chose(answers, field.id, option)).length);
          }
          const given = new Set(those.map((answers) => JSON.stringify([answers[field.id]].flat().toSorted())));
          expect(degree === 1).to.equal(given.size === 1);
        }
      }),
    );
  });
});
