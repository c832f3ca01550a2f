import fc from 'fast-check';
import {
  type Change,
  type Field,
  type Instrument,
  type Question,
  SYMBOLS,
  fieldsOf,
  isMeasure,
} from '../../src/model/index.ts';
import { anyInstrument } from './arbitraries.ts';

/** How a field changed, and its new id. */
interface FieldFate {
  readonly change: Change;
  readonly after?: string;
}

/** An instrument and its next version, with how each field of the first changed, and what is new. */
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

/** Any instrument, and any change to it. */
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
    // It isn't used for codes, which would need room for everything new.
    const starts = [[...SYMBOLS].slice(1).find((symbol) => !before.starts.join('').includes(symbol))];
    const after = { ...before, version: before.version + 1, starts, parameters } as unknown as Instrument;
    const left = new Set(fieldsOf(after).map(({ id }) => id));
    const changes = [...editOf].map(([id, edit]): [string, FieldFate] => {
      const is = edit === 'reworded' ? `${id}.reworded` : id;
      // A parameter that lost its questions loses its measures too.
      if (edit === 'gone' || !left.has(is)) return [id, { change: 'gone' }];
      return [id, { change: edit === 'same' ? 'same' : 'reworded', after: is }];
    });
    return { before, after, changes: new Map(changes), added };
  });
