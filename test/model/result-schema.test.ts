import { Validator } from '@cfworker/json-schema';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Amount,
  type Answers,
  type Instrument,
  type Result,
  SYMBOLS,
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
import { type Recorded, instruments, recorded } from './arbitraries.ts';
import { mutated } from './mutated-documents.ts';
import { refusalOf } from './refusal.ts';

const validatorOf = (instrument: Instrument): Validator => new Validator(resultSchema(instrument), '2020-12');

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
  it('is plain JSON, of the 2020-12 dialect, with its own id', () => {
    const schema = resultSchema(quickScan);

    expect(JSON.parse(JSON.stringify(schema))).to.deep.equal(schema);
    expect(schema).to.include({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:outreach-elements:result:quick-scan:1',
    });
  });

  it('describes each field for editors and documentation', () => {
    const { title, properties } = resultSchema({
      id: 'toy',
      version: 2,
      starts: ['AB', 'C'],
      parameters: [
        {
          id: 'only',
          questions: [
            { id: 'one', select: 'one', options: ['yes', 'no'] },
            { id: 'many', select: 'many', options: ['a', 'b'] },
          ],
          measures: [{ id: 'hours', ranges: [{ unit: 'hours-per-week', min: 0, max: 168, stepsPerUnit: 20 }] }],
        },
      ],
    }) as { title: string; properties: Record<string, { properties?: object }> };
    expect(title).to.equal('Result of toy, version 2');
    expect(properties).to.deep.include({
      instrument: { const: 'toy' },
      version: { const: 2 },
      complete: { description: 'Whether every parameter is answered.', type: 'boolean' },
      answered: { description: 'Parameters answered.', type: 'integer', minimum: 0, maximum: 1 },
      total: { description: 'Parameters in all.', const: 1 },
      code: {
        description: "The answers in Crockford's base32, with a check symbol.",
        type: 'string',
        pattern: `^([AB][${SYMBOLS}]{7}|[C][${SYMBOLS}]{11})$`,
      },
    });
    const { properties: answers, ...about } = properties['answers']!;
    expect(about).to.deep.equal({
      description: 'What was answered, by field. What is open has no key.',
      type: 'object',
      additionalProperties: false,
    });
    expect(answers).to.deep.equal({
      one: { enum: ['yes', 'no'] },
      many: { type: 'array', items: { enum: ['a', 'b'] }, minItems: 1, uniqueItems: true },
      hours: { description: 'hours-per-week, in steps of 0.05', type: 'number', minimum: 0, maximum: 168 },
    });
    expect(properties['recordedAt']).to.deep.include({
      description: 'When the last answer was given, in UTC. Absent where unknown.',
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

  it('refuses nothing that parseResult accepts', function () {
    this.timeout(120_000);
    let [documents, taken] = [0, 0];
    fc.assert(
      fc.property(mutants, ({ instrument, document }) => {
        documents += 1;
        if (refusalOf(() => parseResult([instrument], document))) return;
        taken += 1;
        expect(validatorOf(instrument).validate(document).errors, JSON.stringify(document)).to.deep.equal([]);
      }),
      { numRuns: 2000 },
    );
    expect(taken / documents, 'documents taken').to.be.above(0.025);
  });

  it('accepts nothing but results, once the keys that derive from answers are put right', function () {
    this.timeout(120_000);
    let [documents, accepted] = [0, 0];
    fc.assert(
      fc.property(mutants, ({ instrument, document }) => {
        documents += 1;
        if (!validatorOf(instrument).validate(document).valid) return;
        const { answers } = document as Result;
        if (isBetweenSteps(instrument, answers)) return;
        accepted += 1;
        const read = parseResult([instrument], JSON.stringify(createResult(instrument, answers)));
        expect(sorted(read.answers)).to.deep.equal(sorted(answers));
      }),
      { numRuns: 2000 },
    );
    expect(accepted / documents, 'documents accepted').to.be.above(0.025);
  });

  it('leaves to parseResult what a schema cannot express', () => {
    const result = createResult(quickScan, { 'time-frame.outreach-hours': 12 }, '2026-11-22T10:00:00Z');
    const documents = [
      { ...result, code: 'Q0000000' },
      { ...result, complete: true },
      { ...result, recordedAt: '2026-02-31T10:00:00Z' },
      { ...result, answers: { 'time-frame.outreach-hours': 12.05 } },
      { ...result, answers: { 'time-frame.outreach-hours': 12.01 } },
    ];

    for (const document of documents) {
      expect(validatorOf(quickScan).validate(document).errors).to.deep.equal([]);
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
        expect(validatorOf(quickScan).validate(document).valid).to.equal(false);
      });
    }

    for (const key of Object.keys(required)) {
      it(`a document without ${key}`, () => {
        const { [key as keyof typeof required]: _missing, ...others } = required;
        expect(validatorOf(quickScan).validate(others).valid).to.equal(false);
      });
    }

    it('nothing just because it has no moment', () => {
      expect(validatorOf(quickScan).validate(required).valid).to.equal(true);
    });
  });
});
