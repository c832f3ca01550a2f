import { expect } from 'chai';
import {
  type Answer,
  type Answers,
  type Instrument,
  type Measure,
  type KindOf,
  type MeasureId,
  type OptionId,
  type Parameter,
  type ParameterId,
  type Progress,
  type Question,
  type QuestionId,
  type QuestionOf,
  type QuickScan,
  type Result,
  createResult,
  fromCode,
  noAnswers,
  parseResult,
  progressOf,
  quickScan,
  withAnswer,
} from '../../src/model/index.ts';

/*
 * What the compiler must know, and what it must refuse. `tsc` proves it, as an unnecessary `@ts-expect-error` is an error
 * itself. The tests at the end check the same types against values at run time.
 */

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type All<_Checks extends readonly true[]> = true;

type Duration = { readonly value: number; readonly unit: 'weeks' | 'months' };
type OptionsOf<Id extends QuestionId<QuickScan>> = OptionId<Extract<QuestionOf<QuickScan>, { id: Id }>>;

export type IdsAreLiterals = All<
  [
    Equal<
      ParameterId<QuickScan>,
      | 'working-relationship'
      | 'referral'
      | 'target-group'
      | 'location'
      | 'actions'
      | 'objective'
      | 'direction'
      | 'focus'
      | 'time-frame'
    >,
    Equal<
      QuestionId<QuickScan>,
      | 'working-relationship'
      | 'referral'
      | 'target-group.unit'
      | 'target-group.acquaintance'
      | 'location'
      | 'actions'
      | 'objective'
      | 'direction'
      | 'focus.theme'
      | 'focus.reach'
      | 'time-frame.limit'
    >,
    Equal<
      MeasureId<QuickScan>,
      | 'time-frame.outreach-hours'
      | 'time-frame.contact-hours'
      | 'time-frame.contact-duration'
      | 'time-frame.project-duration'
    >,
    Equal<OptionsOf<'location'>, 'private' | 'semi-public' | 'public' | 'online'>,
    Equal<OptionsOf<'direction'>, 'supply-led' | 'demand-led'>,
  ]
>;

export type AnswersFollowTheData = All<
  [
    Equal<keyof Answers<QuickScan>, QuestionId<QuickScan> | MeasureId<QuickScan>>,
    Equal<Answers<QuickScan>['target-group.acquaintance'], readonly ('known' | 'unknown')[] | undefined>,
    Equal<Answers<QuickScan>['objective'], 'society-oriented' | 'target-group-oriented' | undefined>,
    Equal<Answers<QuickScan>['time-frame.outreach-hours'], number | undefined>,
    Equal<keyof NonNullable<Answers<QuickScan>['time-frame.contact-duration']>, keyof Duration>,
    Equal<NonNullable<Answers<QuickScan>['time-frame.contact-duration']>['unit'], Duration['unit']>,
    Equal<Progress<QuickScan>['open'], readonly ParameterId<QuickScan>[]>,
  ]
>;

/** If the compiler doesn't know the instrument, any id may have any answer. */
export type UnknownAnswersAreLoose = All<
  [Equal<Answers[string], Answer | undefined>, Equal<MeasureId<Instrument>, string>]
>;

export type KindsFollowTheData = All<
  [
    Equal<KindOf<QuickScan>, 'dynamic' | 'static'>,
    Equal<KindOf<typeof other>, never>,
    Equal<MeasureId<typeof other>, never>,
  ]
>;

export type ResultsFollowTheData = All<
  [
    Equal<Result<QuickScan>['instrument'], 'quick-scan'>,
    Equal<Result<QuickScan>['version'], 1>,
    Equal<Result<QuickScan>['answers'], Answers<QuickScan>>,
    Equal<ReturnType<typeof createResult<QuickScan>>, Result<QuickScan>>,
    Equal<ReturnType<typeof parseResult<QuickScan>>, Result<QuickScan>>,
    Equal<ReturnType<typeof fromCode<QuickScan>>['answers'], Answers<QuickScan>>,
  ]
>;

export const takenByTheCompiler = (answers: Answers<QuickScan>): readonly unknown[] => [
  withAnswer(quickScan, noAnswers, 'location', ['public', 'online']),
  withAnswer(quickScan, answers, 'location', []),
  withAnswer(quickScan, answers, 'location', undefined),
  withAnswer(quickScan, answers, 'objective', 'society-oriented'),
  withAnswer(quickScan, answers, 'time-frame.contact-hours', 1.5),
  withAnswer(quickScan, answers, 'time-frame.contact-duration', { value: 2, unit: 'weeks' }),
  // Answers to one instrument are answers to any.
  answers satisfies Answers,
  createResult(quickScan, answers) satisfies Result,
  parseResult<Instrument>([quickScan, other], answers) satisfies Result,
];

export const refusedByTheCompiler = (answers: Answers<QuickScan>, parameter: ParameterId<QuickScan>): void => {
  // @ts-expect-error No such field.
  withAnswer(quickScan, answers, 'locations', ['public']);
  // @ts-expect-error A parameter is not a question.
  withAnswer(quickScan, answers, 'target-group', ['known']);
  // @ts-expect-error No such option.
  withAnswer(quickScan, answers, 'location', ['public', 'moon']);
  // @ts-expect-error An option of another question.
  withAnswer(quickScan, answers, 'objective', 'demand-led');
  // @ts-expect-error `many` takes a list.
  withAnswer(quickScan, answers, 'location', 'public');
  // @ts-expect-error `one` doesn't take a list.
  withAnswer(quickScan, answers, 'objective', ['society-oriented']);
  // @ts-expect-error A measure takes a number.
  withAnswer(quickScan, answers, 'time-frame.outreach-hours', '12');
  // @ts-expect-error One unit: a bare number.
  withAnswer(quickScan, answers, 'time-frame.outreach-hours', { value: 12, unit: 'hours-per-week' });
  // @ts-expect-error Two units: a number isn't enough.
  withAnswer(quickScan, answers, 'time-frame.contact-duration', 12);
  // @ts-expect-error No such unit.
  withAnswer(quickScan, answers, 'time-frame.contact-duration', { value: 12, unit: 'years' });
  // @ts-expect-error `null` doesn't open a field.
  withAnswer(quickScan, answers, 'location', null);

  // @ts-expect-error Answers don't change.
  answers.objective = 'society-oriented';
  // @ts-expect-error Nor do results.
  createResult(quickScan, answers).complete = true;

  // @ts-expect-error A text is missing for every other parameter.
  ({ location: 'Locatie' }) satisfies Record<ParameterId<QuickScan>, string>;
  // @ts-expect-error No parameter has this id.
  parameter satisfies Exclude<ParameterId<QuickScan>, 'location'>;

  // @ts-expect-error Answers to another instrument.
  createResult(other, answers);
  // @ts-expect-error A question takes many or one.
  ({ id: 'a', select: 'some', options: ['b'] }) satisfies Question;
  // @ts-expect-error A question has options.
  ({ id: 'a', select: 'one', options: [] }) satisfies Question;
  // @ts-expect-error A parameter has questions.
  ({ id: 'a', questions: [] }) satisfies Parameter;
  // @ts-expect-error A measure has a range.
  ({ id: 'a', ranges: [] }) satisfies Measure;
  // @ts-expect-error An instrument has first symbols.
  ({ id: 'a', version: 1, parameters: other.parameters }) satisfies Instrument;
};

const other = {
  id: 'other',
  version: 1,
  starts: ['Z'],
  parameters: [{ id: 'only', questions: [{ id: 'only', select: 'one', options: ['yes', 'no'] }] }],
} as const satisfies Instrument;

describe('types', () => {
  it('tell what answers hold', () => {
    const places: Answers<QuickScan>['location'] = ['public'];
    const objective: Answers<QuickScan>['objective'] = 'society-oriented';
    const duration: Duration = { value: 6, unit: 'months' };
    let answers: Answers<QuickScan> = noAnswers;
    answers = withAnswer(quickScan, answers, 'location', places);
    answers = withAnswer(quickScan, answers, 'objective', objective);
    answers = withAnswer(quickScan, answers, 'time-frame.project-duration', duration);

    expect(answers).to.deep.equal({ location: places, objective, 'time-frame.project-duration': duration });
  });

  it('tell what results hold', () => {
    const result: Result<typeof other> = createResult(other, { only: 'yes' });
    const read: 'yes' | 'no' | undefined = parseResult([other], result).answers.only;
    const open: readonly 'only'[] = progressOf(other, noAnswers).open;

    expect(read).to.equal('yes');
    expect(open).to.deep.equal(['only']);
  });

  it('know which of several instruments a code can be of', () => {
    const { instrument } = fromCode([quickScan, other], createResult(other, { only: 'no' }).code);
    const id: 'quick-scan' | 'other' = instrument.id;

    expect(id).to.equal('other');
  });
});
