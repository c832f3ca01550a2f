import { type Field, type Instrument, fieldsOf, isMeasure } from './instrument.ts';
import { SYMBOLS } from './result-code.ts';

/** A JSON Schema, as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * The JSON Schema (2020-12) of an instrument's results. It leaves some checks to `parseResult`: that derived keys agree with
 * the answers, the order of options, that dates exist, and the steps of measures (`multipleOf` is unsafe for decimals).
 */
export function resultSchema({ id, version, starts, ...instrument }: Instrument): JsonSchema {
  const total = instrument.parameters.length;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:outreach-elements:result:${id}:${version}`,
    title: `Result of ${id}, version ${version}`,
    type: 'object',
    properties: {
      instrument: { const: id },
      version: { const: version },
      recordedAt: {
        description: 'When the last answer was given, in UTC. Absent where unknown.',
        type: 'string',
        pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$',
      },
      complete: { description: 'Whether every parameter is answered.', type: 'boolean' },
      answered: { description: 'Parameters answered.', type: 'integer', minimum: 0, maximum: total },
      total: { description: 'Parameters in all.', const: total },
      answers: {
        description: 'What was answered, by field. What is open has no key.',
        type: 'object',
        properties: Object.fromEntries(
          fieldsOf({ id, version, starts, ...instrument }).map((field) => [field.id, answerSchema(field)]),
        ),
        additionalProperties: false,
      },
      code: {
        description: "The answers in Crockford's base32, with a check symbol.",
        type: 'string',
        pattern: `^(${starts.map((each, index) => `[${each}][${SYMBOLS}]{${7 + 4 * index}}`).join('|')})$`,
      },
    },
    required: ['instrument', 'version', 'complete', 'answered', 'total', 'answers', 'code'],
    additionalProperties: false,
  };
}

function answerSchema(field: Field): JsonSchema {
  if (!isMeasure(field)) {
    const option = { enum: field.options };
    return field.select === 'one' ? option : { type: 'array', items: option, minItems: 1, uniqueItems: true };
  }
  const amounts = field.ranges.map(({ unit, min, max, stepsPerUnit }) => ({
    unit,
    value: { description: `${unit}, in steps of ${1 / stepsPerUnit}`, type: 'number', minimum: min, maximum: max },
  }));
  if (amounts.length === 1) return amounts[0]!.value;
  return {
    oneOf: amounts.map(({ unit, value }) => ({
      type: 'object',
      properties: { value, unit: { const: unit } },
      required: ['value', 'unit'],
      additionalProperties: false,
    })),
  };
}
