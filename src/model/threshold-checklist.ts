import type { Instrument } from './instrument.ts';

/** One threshold, and how far it holds in one's own organisation. `unknown` is an answer: outreach workers can find out. */
const item = <const Id extends string>(id: Id) =>
  ({ id, select: 'one', extents: true, options: ['absent', 'partial', 'present', 'unknown'] }) as const;

/** What keeps people from a service: the five groups of SAM vzw, with items that Stam and the workshop in Antwerp add. */
export const thresholdChecklist = {
  id: 'threshold-checklist',
  version: 1,
  starts: ['V', 'T'],
  parameters: [
    {
      id: 'unknown-offer',
      questions: [
        item('unknown-offer.not-known'),
        item('unknown-offer.lost-in-the-system'),
        item('unknown-offer.no-perceived-need'),
      ],
    },
    {
      id: 'not-daring',
      questions: [
        item('not-daring.fear'),
        item('not-daring.shame'),
        item('not-daring.earlier-experience'),
        item('not-daring.lost-trust'),
      ],
    },
    { id: 'rules', questions: [item('rules.hard-to-keep'), item('rules.dropping-out'), item('rules.support-ended')] },
    {
      id: 'access',
      questions: [
        item('access.waiting-list'),
        item('access.language'),
        item('access.appointments'),
        item('access.online'),
      ],
    },
    {
      id: 'mismatch',
      questions: [
        item('mismatch.fragmented'),
        item('mismatch.not-tailored'),
        item('mismatch.lacking-expertise'),
        item('mismatch.insufficient-offer'),
      ],
    },
  ],
} as const satisfies Instrument;

export type ThresholdChecklist = typeof thresholdChecklist;
