import fc from 'fast-check';
import {
  type Answer,
  type Answers,
  type Field,
  type Instrument,
  type Measure,
  type Parameter,
  type Question,
  type Range,
  type Result,
  SYMBOLS,
  createResult,
  fieldsOf,
  isMeasure,
  outreachDefinition,
  quickScan,
  thresholdChecklist,
  timestamp,
} from '../../src/model/index.ts';

/** Seventeen items with four options each: the shape of a checklist. */
export const checklist: Instrument = {
  id: 'toy-checklist',
  version: 3,
  starts: ['V', 'T'],
  parameters: [toyGroup('first', 4), toyGroup('second', 4), toyGroup('third', 4), toyGroup('fourth', 5)],
};

function toyGroup(id: string, items: number): Parameter {
  const item = (number: number): Question => ({
    id: `${id}.item-${number}`,
    select: 'one',
    options: ['absent', 'partial', 'present', 'unknown'],
  });
  return { id, questions: [item(1), ...Array.from({ length: items - 1 }, (_, index) => item(index + 2))] };
}

/** Eight parts with three options each: the shape of a definition to reflect on. */
export const eightParts: Instrument = {
  id: 'toy-eight-parts',
  version: 1,
  starts: ['D'],
  parameters: [part(1), part(2), part(3), part(4), part(5), part(6), part(7), part(8)],
};

function part(number: number): Parameter {
  const id = `part-${number}`;
  return { id, questions: [{ id, select: 'one', options: ['present', 'partial', 'absent'] }] };
}

/** Options may have any name, even that of a property of every object. */
const optionNames = ['absent', 'partial', 'present', 'unknown', 'constructor', 'toString', '__proto__', '7', 'a'];

const question = (id: string): fc.Arbitrary<Question> =>
  fc.record({
    id: fc.constant(id),
    select: fc.constantFrom('many', 'one'),
    options: fc
      .uniqueArray(fc.constantFrom(...optionNames), { minLength: 1, maxLength: 6 })
      .map((options) => options as [string, ...string[]]),
  });

const range = (unit: string): fc.Arbitrary<Range> =>
  fc
    .tuple(fc.constantFrom(1, 2, 3, 4, 10, 20, 100), fc.integer({ min: -500, max: 500 }), fc.nat(3000))
    .map(([stepsPerUnit, first, steps]) => {
      return { unit, min: first / stepsPerUnit, max: (first + steps) / stepsPerUnit, stepsPerUnit };
    });

const measure = (id: string): fc.Arbitrary<Measure> =>
  fc.integer({ min: 1, max: 3 }).chain((ranges) =>
    fc.record({
      id: fc.constant(id),
      ranges: fc
        .tuple(...Array.from({ length: ranges }, (_, index) => range(`unit-${index}`)))
        .map((given) => given as [Range, ...Range[]]),
    }),
  );

const parameter = (id: string): fc.Arbitrary<Parameter> =>
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(2)).chain(([questions, measures]) =>
    fc.record({
      id: fc.constant(id),
      questions: fc
        .tuple(...Array.from({ length: questions }, (_, index) => question(`${id}.question-${index}`)))
        .map((given) => given as [Question, ...Question[]]),
      measures: fc.tuple(...Array.from({ length: measures }, (_, index) => measure(`${id}.measure-${index}`))),
    }),
  );

/** How many different answers fit in codes with these first symbols: in the longest, between the first symbol and the check. */
const roomOf = (starts: Instrument['starts']): bigint =>
  BigInt(starts.at(-1)!.length) * 31n ** BigInt(4 * starts.length + 2);

const answersPossible = (parameters: readonly Parameter[]): bigint =>
  parameters
    .flatMap(({ questions, measures = [] }): readonly Field[] => [...questions, ...measures])
    .reduce((product, field) => product * BigInt(answersPossibleTo(field)), 1n);

function answersPossibleTo(field: Field): number {
  if (!isMeasure(field)) return field.select === 'many' ? 2 ** field.options.length : field.options.length + 1;
  return field.ranges.reduce((sum, { min, max, stepsPerUnit }) => sum + Math.round((max - min) * stepsPerUnit) + 1, 1);
}

/** First symbols for codes of 8, 12 and 16 symbols, and more than one for the longest if necessary. */
const anyStarts: fc.Arbitrary<Instrument['starts']> = fc
  .tuple(
    fc.shuffledSubarray([...SYMBOLS].slice(1), { minLength: 8, maxLength: 8 }),
    fc.nat(4),
    fc.constantFrom(1, 2, 3),
  )
  .map(([symbols, more, sizes]) => [...symbols.slice(0, sizes - 1), symbols.slice(sizes - 1, sizes + more).join('')])
  .map((starts) => starts as unknown as Instrument['starts']);

/** Any instrument of 1 to 20 questions and measures that fits in a code. */
export const anyInstrument: fc.Arbitrary<Instrument> = fc
  .record({
    version: fc.integer({ min: 1, max: 9 }),
    starts: anyStarts,
    parameters: fc
      .integer({ min: 1, max: 8 })
      .chain((length) => fc.tuple(...Array.from({ length }, (_, index) => parameter(`parameter-${index}`)))),
  })
  .map(({ parameters, ...instrument }) => {
    let kept: readonly Parameter[] = parameters;
    while (
      answersPossible(kept) > roomOf(instrument.starts) ||
      fieldsOf({ parameters: kept } as Instrument).length > 20
    ) {
      kept = kept.slice(0, -1);
    }
    return { id: 'any-instrument', ...instrument, parameters: kept as Instrument['parameters'] };
  });

/** The three instruments, the two toys, and any instrument at all. */
export const instruments: fc.Arbitrary<Instrument> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Instrument>(quickScan) },
  { weight: 1, arbitrary: fc.constantFrom<Instrument>(checklist, thresholdChecklist) },
  { weight: 1, arbitrary: fc.constantFrom<Instrument>(eightParts, outreachDefinition) },
  { weight: 4, arbitrary: anyInstrument },
);

const stepOf = ({ unit, min, max, stepsPerUnit }: Range) =>
  fc
    .integer({ min: Math.round(min * stepsPerUnit), max: Math.round(max * stepsPerUnit) })
    .map((step) => ({ value: step / stepsPerUnit, unit }));

function answerTo(field: Field): fc.Arbitrary<Answer> {
  if (!isMeasure(field)) {
    if (field.select === 'one') return fc.constantFrom(...field.options);
    return fc.shuffledSubarray([...field.options], { minLength: 1 });
  }
  const amounts = fc.oneof(...field.ranges.map(stepOf));
  return field.ranges.length > 1 ? amounts : amounts.map(({ value }) => value);
}

const answersToSome = (fields: readonly Field[], requiredKeys: string[]): fc.Arbitrary<Record<string, Answer>> =>
  fc.record(Object.fromEntries(fields.map((field) => [field.id, answerTo(field)])), {
    requiredKeys,
    noNullPrototype: true,
  });

/** Any answers, each chosen option in any order. A quarter of them are complete. */
export function answersOf<I extends Instrument>(instrument: I): fc.Arbitrary<Answers<I>> {
  const fields = fieldsOf(instrument);
  const questions = fields.filter((field) => !isMeasure(field)).map(({ id }) => id);
  return fc.oneof(
    { weight: 3, arbitrary: answersToSome(fields, []) },
    { weight: 1, arbitrary: answersToSome(fields, questions) },
  ) as fc.Arbitrary<Answers<I>>;
}

/** Any answers, to the questions only. */
export const answersWithoutMeasures = <I extends Instrument>(instrument: I): fc.Arbitrary<Answers<I>> =>
  answersToSome(
    fieldsOf(instrument).filter((field) => !isMeasure(field)),
    [],
  ) as fc.Arbitrary<Answers<I>>;

/** The same answer in reverse order: its options, or the keys of its amount. */
export function backwards(answer: Answer): Answer {
  if (typeof answer !== 'object') return answer;
  if ('unit' in answer) return { unit: answer.unit, value: answer.value };
  return [...answer].reverse();
}

/** The same answers in reverse order: the last field first, and each answer reversed. */
export const allBackwards = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers)
      .reverse()
      .map(([id, answer]) => [id, backwards(answer!)]),
  );

const recordedAt: fc.Arbitrary<string | undefined> = fc.option(
  fc
    .date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
    .map(timestamp),
  { nil: undefined },
);

export interface Recorded<I extends Instrument = Instrument> {
  readonly instrument: I;
  readonly result: Result<I>;
}

/** Any result of these instruments, with the instrument. */
export const recorded = <I extends Instrument>(from: fc.Arbitrary<I>): fc.Arbitrary<Recorded<I>> =>
  from.chain((instrument) =>
    fc
      .tuple(answersOf(instrument), recordedAt)
      .map(([answers, moment]) => ({ instrument, result: createResult(instrument, answers, moment) })),
  );

export const resultOf = <I extends Instrument>(instrument: I): fc.Arbitrary<Result<I>> =>
  recorded(fc.constant(instrument)).map(({ result }) => result);
