import type { Answer, Answers } from './answers.ts';
import { type Tally, Tallier } from './tally.ts';
import { type Field, type Instrument, type Parameter, type Question, fieldsOf, isMeasure } from './instrument.ts';

/** What became of a question or a measure from one version of an instrument to another. */
export type Change = 'same' | 'reworded' | 'new' | 'gone';

/** A field in two versions; absent from the one that doesn't have it. */
export interface VersionChange {
  readonly change: Change;
  readonly before?: Field | undefined;
  readonly after?: Field | undefined;
}

/**
 * How each question and measure changed between two versions of one instrument. It is the same if it has the same id and
 * takes the same answers; it is reworded if it takes other answers, or if the later version says that it rewords that id.
 */
export function compareVersions(before: Instrument, after: Instrument): readonly VersionChange[] {
  if (before.version > after.version) return compareVersions(after, before).map(turned);
  const left = new Map(fieldsOf(before).map((field) => [field.id, field]));
  const earlier = new Map<Field, Field>();
  const pair = (field: Field, ids: readonly string[]) => {
    const id = ids.find((each) => left.has(each));
    if (id === undefined || earlier.has(field)) return;
    earlier.set(field, left.get(id)!);
    left.delete(id);
  };
  // Those that kept their id go first, so that no rewording takes their place.
  for (const field of fieldsOf(after)) pair(field, [field.id]);
  for (const field of fieldsOf(after)) pair(field, field.rewords ?? []);
  return [
    ...fieldsOf(after).map((field): VersionChange => {
      const was = earlier.get(field);
      if (!was) return { change: 'new', after: field };
      return { change: isSame(was, field) ? 'same' : 'reworded', before: was, after: field };
    }),
    ...[...left.values()].map((field): VersionChange => ({ change: 'gone', before: field })),
  ];
}

/** Whether two versions ask the same, so that their answers can be compared and added up. */
const isSame = (one: Field, other: Field): boolean =>
  one.id === other.id && answersPossible(one) === answersPossible(other);

const answersPossible = (field: Field): string =>
  JSON.stringify(
    isMeasure(field)
      ? field.ranges.map(({ unit, min, max, stepsPerUnit }) => [unit, min, max, stepsPerUnit])
      : [field.select, field.options.toSorted()],
  );

const turned = ({ change, before, after }: VersionChange): VersionChange => ({
  change: change === 'new' ? 'gone' : change === 'gone' ? 'new' : change,
  before: after,
  after: before,
});

/** A field as one or more versions ask it. */
export interface JoinedField {
  /** Unique among all fields. If versions ask different things under one id, it differs from the id in the earlier ones. */
  readonly id: string;
  /** As the latest of `versions` has it. */
  readonly field: Field;
  /** Those that ask it, the latest first. */
  readonly versions: readonly Instrument[];
}

/** Versions of one instrument joined: what they ask alike is in it once, and everything else as well. */
export interface JoinedVersions {
  /** The latest first. */
  readonly versions: readonly Instrument[];
  /** Everything that any of them asks, to be shown and counted. It can't be used for codes. */
  readonly instrument: Instrument;
  readonly fields: readonly JoinedField[];
}

type Place = Omit<Parameter, 'questions' | 'measures'> & { readonly fields: JoinedField[] };

export function joinVersions(instruments: readonly Instrument[]): JoinedVersions {
  const versions = instruments.toSorted((one, other) => other.version - one.version);
  const fields: (JoinedField & { versions: Instrument[] })[] = [];
  const places = new Map<string, Place>();
  for (const version of versions) {
    for (const { questions, measures = [], ...parameter } of version.parameters) {
      const place = places.get(parameter.id) ?? { ...parameter, fields: [] };
      places.set(parameter.id, place);
      for (const field of [...questions, ...measures]) {
        const alike = fields.find((each) => isSame(each.field, field));
        if (alike) {
          alike.versions.push(version);
          continue;
        }
        const isTaken = fields.some(({ id }) => id === field.id);
        const joined = { id: isTaken ? `${field.id}@${version.version}` : field.id, field, versions: [version] };
        fields.push(joined);
        place.fields.splice(placeOf(field, place.fields), 0, joined);
      }
    }
  }
  const parameters = [...places.values()].filter((place) => place.fields.length > 0).map(toParameter);
  return { versions, fields, instrument: { ...versions[0]!, parameters: parameters as [Parameter] } };
}

/** The place of a field among the others: right after the later fields that it became. */
function placeOf({ id }: Field, fields: readonly JoinedField[]): number {
  const later = fields.findLastIndex(({ field }) => field.id === id || field.rewords?.includes(id));
  return later < 0 ? fields.length : later + 1;
}

function toParameter({ fields, ...parameter }: Place): Parameter {
  const all = fields.map(({ id, field }) => ({ ...field, id }));
  const questions = all.filter((field): field is Question => !isMeasure(field));
  return { ...parameter, questions: questions as [Question], measures: all.filter(isMeasure) };
}

/** Answers to one of the versions, as answers to the joined instrument. */
export function joinAnswers({ fields }: JoinedVersions, version: Instrument, answers: Answers): Answers {
  const joined = fields
    .filter(({ field, versions }) => versions.includes(version) && answers[field.id] !== undefined)
    .map(({ id, field }): [string, Answer] => [id, answers[field.id]!]);
  return Object.fromEntries(joined);
}

/** How each field changed between two versions, by id. */
export function joinedChanges(
  { fields }: JoinedVersions,
  before: Instrument,
  after: Instrument,
): ReadonlyMap<string, Change> {
  const changes = new Map<Field | undefined, Change>();
  for (const { change, before: was, after: is } of compareVersions(before, after)) {
    for (const field of [was, is]) changes.set(field, change);
  }
  return new Map(fields.map(({ id, field }) => [id, changes.get(field)!]));
}

/** The counts of each version, added up where they ask the same. */
export function joinTallies(
  { instrument, fields }: JoinedVersions,
  counted: Iterable<{ readonly instrument: Instrument; readonly tallies: readonly Tally[] }>,
): readonly Tally[] {
  const tallier = new Tallier(instrument);
  for (const { instrument: version, tallies } of counted) {
    for (const tally of tallies) {
      const { id } = fields.find(({ field, versions }) => field.id === tally.question && versions.includes(version))!;
      tallier.addTally({ ...tally, question: id });
    }
  }
  return tallier.tallies;
}
