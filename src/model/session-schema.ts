import { SYMBOLS } from './result-code.ts';
import type { JsonSchema } from './result-schema.ts';

const DAY = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' };

/**
 * The JSON Schema (2020-12) of a session. It leaves some checks to whoever reads one: that days exist, and that codes are of an
 * instrument that is known there, and all of the same.
 */
export function sessionSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:outreach-elements:session:1',
    title: 'Session, version 1',
    type: 'object',
    properties: {
      format: { const: 'outreach-session' },
      version: { const: 1 },
      label: { description: 'What those who kept it call it, such as a team.', type: 'string' },
      date: { description: 'The day of the session; empty if unknown.', anyOf: [DAY, { const: '' }] },
      results: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            code: {
              description: 'The answers: a result code, which also tells the instrument and its version.',
              type: 'string',
              pattern: `^[${SYMBOLS}]{8,28}$`,
            },
            recordedAt: {
              description: 'When the last answer was given, in UTC. Absent where unknown.',
              type: 'string',
              pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$',
            },
            addedOn: { description: 'The day on which it was typed or opened, where nothing else dates it.', ...DAY },
            group: { description: 'Its group. Absent if the label is the group.', type: 'string', minLength: 1 },
            name: { description: 'Only where names were to be kept.', type: 'string', minLength: 1 },
          },
          required: ['code'],
          additionalProperties: false,
        },
      },
    },
    required: ['format', 'version', 'label', 'date', 'results'],
    additionalProperties: false,
  };
}
