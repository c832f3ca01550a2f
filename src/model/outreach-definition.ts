import type { Instrument, ParameterId } from './instrument.ts';

/** One part of the definition, and whether it is present in one's own practice. */
const part = <const Id extends string>(id: Id) =>
  ({ id, questions: [{ id, select: 'one', extents: true, options: ['present', 'partial', 'absent'] }] }) as const;

/** The eight parts of the definition of 2012 (Dewaele, De Maeyer & Beelen), in its order. */
export const outreachDefinition = {
  id: 'outreach-definition',
  version: 1,
  starts: ['D'],
  parameters: [
    part('active-approach'),
    part('wellbeing'),
    part('participatory-attitude'),
    part('vulnerable-groups'),
    part('under-reached'),
    part('lifeworld'),
    part('values-and-norms'),
    part('mutual-attunement'),
  ],
} as const satisfies Instrument;

export type OutreachDefinition = typeof outreachDefinition;
export type DefinitionPart = ParameterId<OutreachDefinition>;
