import { Validator } from '@cfworker/json-schema';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Amount,
  type Answers,
  type Instrument,
  type Result,
  createResult,
  inOrder,
  isMeasure,
  fieldsOf,
  measureProblem,
  parseResult,
  quickScan,
  rangeOf,
  resultSchema,
  toAmount,
} from '../../src/model/index.ts';
import { type Recorded, instruments, mutated, recorded } from './arbitraries.ts';
import { refusalOf } from './refusal.ts';

const validatorOf = (instrument: Instrument): Validator => new Validator(resultSchema(instrument), '2020-12');
const validator = validatorOf(quickScan);

const isBetweenSteps = (instrument: Instrument, answers: Answers): boolean =>
  fieldsOf(instrument)
    .filter(isMeasure)
    .filter(({ id }) => Object.hasOwn(answers, id))
    .some((measure) => {
      const { value, unit } = toAmount(measure, answers[measure.id] as number | Amount);
      return measureProblem(rangeOf(measure, unit)!, value) === 'between-steps';
    });

/** Answers to compare in whatever order their options are. */
const sorted = (answers: Answers): object =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, Array.isArray(answer) ? answer.toSorted() : answer]),
  );

const mutants = recorded(instruments).chain(({ instrument, result }: Recorded) =>
  fc.record({ instrument: fc.constant(instrument), document: mutated(result) }),
);

describe('the schema of results', () => {
  it('is plain JSON, of the 2020-12 dialect, under an id of its own', () => {
    const schema = resultSchema(quickScan);

    expect(JSON.parse(JSON.stringify(schema))).to.deep.equal(schema);
    expect(schema).to.include({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:outreach-elements:result:quick-scan:1',
    });
  });

  it('accepts every result', () => {
    fc.assert(
      fc.property(recorded(instruments), ({ instrument, result }) => {
        const { errors } = validatorOf(instrument).validate(JSON.parse(JSON.stringify(result)));
        expect(errors).to.deep.equal([]);
      }),
    );
  });

  it('refuses nothing that parseResult takes', function () {
    this.timeout(120_000);
    let taken = 0;
    fc.assert(
      fc.property(mutants, ({ instrument, document }) => {
        if (refusalOf(() => parseResult([instrument], document))) return;
        taken += 1;
        expect(validatorOf(instrument).validate(document).errors, JSON.stringify(document)).to.deep.equal([]);
      }),
      { numRuns: 2000 },
    );
    expect(taken, 'documents taken').to.be.above(50);
  });

  it('accepts nothing but results, once what follows from their answers is put right', function () {
    this.timeout(120_000);
    let accepted = 0;
    fc.assert(
      fc.property(mutants, ({ instrument, document }) => {
        if (!validatorOf(instrument).validate(document).valid) return;
        const { answers } = document as Result;
        if (isBetweenSteps(instrument, answers)) return;
        accepted += 1;
        const read = parseResult([instrument], JSON.stringify(createResult(instrument, answers)));
        expect(sorted(read.answers)).to.deep.equal(sorted(answers));
      }),
      { numRuns: 2000 },
    );
    expect(accepted, 'documents accepted').to.be.above(50);
  });

  it('leaves to parseResult what no schema can say', () => {
    const result = createResult(quickScan, { 'time-frame.outreach-hours': 12 }, '2026-11-22T10:00:00Z');
    const documents = [
      { ...result, code: 'Q0000000' },
      { ...result, complete: true },
      { ...result, recordedAt: '2026-02-31T10:00:00Z' },
      { ...result, answers: { 'time-frame.outreach-hours': 12.05 } },
      { ...result, answers: { 'time-frame.outreach-hours': 12.01 } },
    ];

    for (const document of documents) {
      expect(validator.validate(document).errors).to.deep.equal([]);
      expect(refusalOf(() => parseResult([quickScan], document))).to.be.an('error');
    }
  });

  describe('refuses', () => {
    const result = createResult(
      quickScan,
      inOrder(quickScan, {
        location: ['public'],
        objective: 'society-oriented',
        'time-frame.outreach-hours': 12,
        'time-frame.contact-duration': { value: 6, unit: 'months' },
      }),
      '2026-11-22T10:00:00Z',
    );
    const withAnswers = (answers: object): object => ({ ...result, answers: { ...result.answers, ...answers } });
    const { recordedAt: _, ...required } = result;

    const cases: Readonly<Record<string, unknown>> = {
      'what is no object': [result],
      'another instrument': { ...result, instrument: 'quick-look' },
      'another version': { ...result, version: 2 },
      'another total': { ...result, total: 8 },
      'more answered than there are parameters': { ...result, answered: 10 },
      'a key too many': { ...result, score: 10 },
      'a moment in another time zone': { ...result, recordedAt: '2026-11-22T10:00:00+01:00' },
      'a moment and a remark': { ...result, recordedAt: '2026-11-22T10:00:00Z (UTC)' },
      'the code of another instrument': { ...result, code: 'T0000000' },
      'a code with a letter that no code has': { ...result, code: 'Q00000U0' },
      'an answer to nothing': withAnswers({ weather: 'fine' }),
      'one answer where many go': withAnswers({ location: 'public' }),
      'many where one goes': withAnswers({ objective: ['society-oriented'] }),
      'an empty list': withAnswers({ location: [] }),
      'an option twice': withAnswers({ location: ['public', 'public'] }),
      'an option that is not there': withAnswers({ location: ['moon'] }),
      'hours below nothing': withAnswers({ 'time-frame.outreach-hours': -0.05 }),
      'more hours than a week has': withAnswers({ 'time-frame.outreach-hours': 168.05 }),
      'a number without its unit': withAnswers({ 'time-frame.contact-duration': 6 }),
      'an amount without its unit': withAnswers({ 'time-frame.contact-duration': { value: 6 } }),
      'an amount without its value': withAnswers({ 'time-frame.contact-duration': { unit: 'months' } }),
      'an amount with more to it': withAnswers({
        'time-frame.contact-duration': { value: 6, unit: 'months', about: true },
      }),
      'no time at all': withAnswers({ 'time-frame.contact-duration': { value: 0, unit: 'weeks' } }),
      'a unit that is not there': withAnswers({ 'time-frame.contact-duration': { value: 6, unit: 'years' } }),
      'the bounds of another unit': withAnswers({ 'time-frame.contact-duration': { value: 104.5, unit: 'weeks' } }),
    };
    for (const [name, document] of Object.entries(cases)) {
      it(name, () => {
        expect(validator.validate(document).valid).to.equal(false);
      });
    }

    for (const key of Object.keys(required)) {
      it(`a document without ${key}`, () => {
        const { [key as keyof typeof required]: _missing, ...others } = required;
        expect(validator.validate(others).valid).to.equal(false);
      });
    }

    it('nothing for want of a moment', () => {
      expect(validator.validate(required).valid).to.equal(true);
    });
  });
});
