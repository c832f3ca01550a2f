import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Answers,
  type Change,
  type Instrument,
  type Question,
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
import { answersOf, anyInstrument, twoVersions } from './arbitraries.ts';

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

describe('compareVersions', () => {
  const idsOf = ({ before, after }: VersionChange) => [before?.id, after?.id];

  it('says of each question and measure whether it is the same, reworded, new or gone', () => {
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
      // Under the same id, with other answers to choose from.
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

  it('knows any change', () => {
    fc.assert(
      fc.property(twoVersions, ({ before, after, changes, added }) => {
        const compared = compareVersions(before, after);
        const expected = [...changes].map(([id, { change, after }]) => [change, id, after]);
        expect(compared.map((each) => [each.change, ...idsOf(each)])).to.have.deep.members([
          ...expected,
          ...added.map((id) => ['new', undefined, id]),
        ]);
        // Fields as the versions have them, each once.
        expect(compared.flatMap(({ before: was }) => was ?? [])).to.have.members(fieldsOf(before));
        expect(compared.flatMap(({ after: is }) => is ?? [])).to.have.members(fieldsOf(after));
      }),
    );
  });

  it('turns around: what is new one way is gone the other', () => {
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

  it('sees through several versions, and takes no question for two', () => {
    const version = (number: number, ...questions: Question[]): Instrument => ({
      id: 'toy',
      version: number,
      symbol: SYMBOLS.charAt(number),
      parameters: [{ id: 'only', questions: questions as [Question] }],
    });
    const asked = (id: string, ...rewords: string[]): Question => ({ id, rewords, select: 'one', options: ['a', 'b'] });
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
    // A question that takes many where it took one has other answers.
    const many = version(2, { ...asked('other'), select: 'many' });
    expect(compareVersions(first, many).map(({ change }) => change)).to.deep.equal(['reworded', 'gone']);
  });
});

describe('versions of an instrument as one', () => {
  it('ask once what is the same, and all else beside it', () => {
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

  it('are no different where there is one', () => {
    fc.assert(
      fc.property(anyInstrument, (instrument) => {
        const joined = joinVersions([instrument]);
        expect(joined.instrument).to.deep.equal(instrument);
      }),
    );
  });

  it('ask all that any of them asks, each under an id of its own', () => {
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

  it('say of each question what became of it', () => {
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

  it('are counted together only where they ask the same, as by hand', () => {
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
          fieldsOf(joined.instrument)
            .filter((field) => !isMeasure(field))
            .map(({ id }) => id),
        );
        for (const { question, answered, counts, agreed } of tallies) {
          const { field, versions } = joined.fields.find(({ id }) => id === question)!;
          if (isMeasure(field)) throw new Error('a measure is not tallied');
          const those = versions.flatMap((version) => people.get(version)!).filter((answers) => answers[field.id]);
          expect(answered).to.equal(those.length);
          for (const option of field.options) {
            expect(counts[option]).to.equal(those.filter((answers) => chose(answers, field.id, option)).length);
          }
          const given = new Set(those.map((answers) => JSON.stringify([answers[field.id]].flat().toSorted())));
          expect(agreed).to.equal(given.size === 1);
        }
      }),
    );
  });
});
