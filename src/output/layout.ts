import type { WordedInstrument } from '../content/instrument-content.ts';
import type { Field, Kind, Parameter } from '../model/instrument.ts';

/** What a question or a measure is called where results are shown. */
export interface Name {
  readonly label: string;
  /** Whether the one above has the same label. */
  readonly repeated?: boolean;
  readonly detail?: string;
}

export interface Place extends Name {
  readonly field: Field;
}

/** What stands above some of them. */
export interface Heading {
  readonly kind?: Kind;
  readonly label?: string;
}

export interface Section extends Heading {
  readonly places: readonly Place[];
}

/** Under which headings and names the questions and measures of an instrument stand, in the order in which results are read. */
export function layoutOf({ instrument, content, measures }: WordedInstrument): readonly Section[] {
  const placesOf = ({ id, questions, measures: numbers = [] }: Parameter): Place[] => [
    ...questions.map((field, index) => ({
      field,
      label: content.parameters[id]!,
      repeated: index > 0,
      ...(questions.length > 1 && { detail: content.questions[field.id]!.text }),
    })),
    ...numbers.map((field) => ({ field, label: '', detail: measures.measures[field.id]!.text })),
  ];

  const kinds = [...new Set(instrument.parameters.map(({ kind }) => kind))];
  return kinds.flatMap((kind): Section[] => {
    const parameters = instrument.parameters.filter((parameter) => parameter.kind === kind);
    if (kind) return [{ kind, label: content.kinds[kind].label, places: parameters.flatMap(placesOf) }];
    // If parameters have no kinds, and any has several questions, each parameter has a heading.
    if (parameters.every(({ questions }) => questions.length === 1)) return [{ places: parameters.flatMap(placesOf) }];
    return parameters.map(({ id, questions }) => ({
      label: content.parameters[id]!,
      places: questions.map((field) => ({ field, label: content.questions[field.id]!.text })),
    }));
  });
}
