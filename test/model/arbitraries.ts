import fc from 'fast-check';
import {
  type Answer,
  type Answers,
  type Change,
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
  symbol: 'T',
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
  symbol: 'D',
  parameters: [part(1), part(2), part(3), part(4), part(5), part(6), part(7), part(8)],
};

function part(number: number): Parameter {
  const id = `part-${number}`;
  return { id, questions: [{ id, select: 'one', options: ['present', 'partial', 'absent'] }] };
}

/** Options may carry any name, also one that every object has. */
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

/** The longest code has 28 symbols; the first and the last don't hold answers. */
const ROOM = 32n ** 26n;

const answersPossible = (parameters: readonly Parameter[]): bigint =>
  parameters
    .flatMap(({ questions, measures = [] }): readonly Field[] => [...questions, ...measures])
    .reduce((product, field) => product * BigInt(answersPossibleTo(field)), 1n);

function answersPossibleTo(field: Field): number {
  if (!isMeasure(field)) return field.select === 'many' ? 2 ** field.options.length : field.options.length + 1;
  return field.ranges.reduce((sum, { min, max, stepsPerUnit }) => sum + Math.round((max - min) * stepsPerUnit) + 1, 1);
}

/** Any instrument of 1 to 20 questions and measures that fits in a code. */
export const anyInstrument: fc.Arbitrary<Instrument> = fc
  .record({
    version: fc.integer({ min: 1, max: 9 }),
    symbol: fc.constantFrom(...SYMBOLS),
    parameters: fc
      .integer({ min: 1, max: 8 })
      .chain((length) => fc.tuple(...Array.from({ length }, (_, index) => parameter(`parameter-${index}`)))),
  })
  .map(({ parameters, ...instrument }) => {
    let kept: readonly Parameter[] = parameters;
    while (answersPossible(kept) > ROOM || fieldsOf({ parameters: kept } as Instrument).length > 20) {
      kept = kept.slice(0, -1);
    }
    return { id: 'any-instrument', ...instrument, parameters: kept as Instrument['parameters'] };
  });

/** What became of a field, and its id now. */
interface FieldFate {
  readonly change: Change;
  readonly after?: string;
}

/** An instrument and its next version, with what became of each field of the first, and what is new. */
export interface TwoVersions {
  readonly before: Instrument;
  readonly after: Instrument;
  readonly changes: ReadonlyMap<string, FieldFate>;
  readonly added: readonly string[];
}

type Edit = 'same' | 'reworded' | 'answered otherwise' | 'gone';

/** The field as the next version has it. */
function edited<F extends Field>(field: F, edit: Edit): F {
  if (edit === 'reworded') return { ...field, id: `${field.id}.reworded`, rewords: [field.id, 'older-still'] };
  if (edit !== 'answered otherwise') return field;
  if (isMeasure(field))
    return { ...field, ranges: [...field.ranges, { unit: 'new', min: 0, max: 1, stepsPerUnit: 1 }] };
  return { ...field, options: [...field.options, 'new'] };
}

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.constantFrom<Edit>('same', 'same', 'reworded', 'answered otherwise', 'gone'),
  { minLength: 20, maxLength: 20 },
);

/** Any instrument, and any change of it. */
export const twoVersions: fc.Arbitrary<TwoVersions> = fc
  .tuple(anyInstrument, edits, fc.subarray([0, 1, 2, 3]), fc.boolean())
  .map(([before, edits, withNew, hasNewParameter]) => {
    const editOf = new Map(fieldsOf(before).map(({ id }, index) => [id, edits[index]!]));
    const added: string[] = [];
    const addTo = (id: string): Question => {
      added.push(`${id}.new`);
      return { id: `${id}.new`, select: 'one', options: ['a', 'b'] };
    };
    const next = <F extends Field>(fields: readonly F[]): F[] =>
      fields.filter(({ id }) => editOf.get(id) !== 'gone').map((field) => edited(field, editOf.get(field.id)!));
    const parameters = before.parameters
      .map(({ questions, measures = [], ...parameter }, index) => ({
        ...parameter,
        questions: [...next<Question>(questions), ...(withNew.includes(index) ? [addTo(parameter.id)] : [])],
        measures: next(measures),
      }))
      .filter(({ questions }) => questions.length > 0);
    if (hasNewParameter || parameters.length === 0) {
      parameters.unshift({ id: 'extra', questions: [addTo('extra')], measures: [] });
    }
    const symbol = SYMBOLS.charAt((SYMBOLS.indexOf(before.symbol) + 1) % SYMBOLS.length);
    const after = { ...before, version: before.version + 1, symbol, parameters } as unknown as Instrument;
    const left = new Set(fieldsOf(after).map(({ id }) => id));
    const changes = [...editOf].map(([id, edit]): [string, FieldFate] => {
      const is = edit === 'reworded' ? `${id}.reworded` : id;
      // A parameter without questions takes its measures along.
      if (edit === 'gone' || !left.has(is)) return [id, { change: 'gone' }];
      return [id, { change: edit === 'same' ? 'same' : 'reworded', after: is }];
    });
    return { before, after, changes: new Map(changes), added };
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

/** Any answers to the questions only. */
export const answersWithoutMeasures = <I extends Instrument>(instrument: I): fc.Arbitrary<Answers<I>> =>
  answersToSome(
    fieldsOf(instrument).filter((field) => !isMeasure(field)),
    [],
  ) as fc.Arbitrary<Answers<I>>;

/** The same answer, written backwards: its options, or the keys of its amount. */
export function backwards(answer: Answer): Answer {
  if (typeof answer !== 'object') return answer;
  if ('unit' in answer) return { unit: answer.unit, value: answer.value };
  return [...answer].reverse();
}

/** The same answers, written backwards: the last field first, and each of them backwards. */
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

/** Names that every object knows. */
export const prototypeKeys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'toJSON', 'then'] as const;

/** What might stand where something else belongs. */
const wrongValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, -1, 1, 1.5, 0.05, 168, 168.05, true, false, [], {}, [[]], 'one', ['x']),
  fc.constantFrom<unknown>('quick-scan', 'location', 'public', ['public'], ['public', 'public'], 'limited', 2, '1'),
  fc.constantFrom<unknown>({ value: 1, unit: 'weeks' }, { value: 105, unit: 'weeks' }, { value: 1, unit: 'years' }),
  fc.constantFrom<unknown>('2026-02-31T00:00:00Z', '2026-11-22T10:00:00Z', '2026-11-22', 'Q0000000', 'Q000000G'),
  fc.constantFrom<unknown>(...prototypeKeys),
  fc.jsonValue({ maxDepth: 2 }),
);

type Container = Record<string, unknown> | unknown[];

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

function containersIn(value: unknown): Container[] {
  return isContainer(value) ? [value, ...Object.values(value).flatMap(containersIn)] : [];
}

function setKey(container: Container, key: string, value: unknown): void {
  Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
}

const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** One change to a document, in place. `where` chooses the object or list and the key in it. */
function mutate(document: unknown, kind: string, where: readonly [number, number], value: unknown, key: string): void {
  const containers = containersIn(document);
  const container = containers[where[0] % containers.length]!;
  const keys = Object.keys(container);
  const chosen = keys[where[1] % keys.length] ?? key;
  if (kind === 'replace') setKey(container, chosen, value);
  else if (Array.isArray(container)) mutateList(container, kind, value);
  else if (kind === 'remove') delete container[chosen];
  else if (kind === 'add') setKey(container, key, value);
  else if (kind === 'reorder') {
    for (const entry of Object.entries(container).reverse()) {
      delete container[entry[0]];
      setKey(container, ...entry);
    }
  }
}

function mutateList(list: unknown[], kind: string, value: unknown): void {
  if (kind === 'remove') list.pop();
  else if (kind === 'add') list.push(value);
  else if (kind === 'reorder') list.reverse();
}

/** A result's document after a few changes. Some of them leave it a valid one. */
export const mutated = (result: Result): fc.Arbitrary<unknown> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom('replace', 'remove', 'add', 'reorder'),
        fc.tuple(fc.nat(99), fc.nat(99)),
        fc.oneof(
          wrongValues,
          fc.constantFrom<unknown>(...(Object.values(result) as unknown[]), ...Object.values(result.answers)),
        ),
        fc.oneof(fc.constantFrom(...prototypeKeys), fc.constantFrom(...Object.keys(result)), fc.string()),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((mutations) => {
      const document = copyOf(result);
      for (const [kind, where, value, key] of mutations) mutate(document, kind, where, copyOf(value), key);
      return copyOf(document);
    });
