import type { Instrument } from './instrument.ts';
import type { Range } from './measure.ts';

const hoursPerWeek = { unit: 'hours-per-week', min: 0, max: 168, stepsPerUnit: 20 } as const satisfies Range;
const weeks = { unit: 'weeks', min: 0.5, max: 104, stepsPerUnit: 2 } as const satisfies Range;
const months = { unit: 'months', min: 0.5, max: 120, stepsPerUnit: 2 } as const satisfies Range;

/**
 * The quick scan: five dynamic and four static parameters (De Maeyer, Dewaele & Beelen, 2013).
 * The bounds of the measures are this project's: a week has 168 hours, and within these bounds every result fits in 16 symbols.
 */
export const quickScan = {
  id: 'quick-scan',
  version: 1,
  starts: ['Q', 'R', 'XY'],
  parameters: [
    {
      id: 'working-relationship',
      kind: 'dynamic',
      questions: [
        {
          id: 'working-relationship',
          select: 'many',
          options: ['voluntary', 'assertive', 'leverage', 'coercive'],
        },
      ],
    },
    {
      id: 'referral',
      kind: 'dynamic',
      questions: [
        {
          id: 'referral',
          select: 'many',
          options: ['own-observation', 'self-referral', 'professional-network', 'informal-network'],
        },
      ],
    },
    {
      id: 'target-group',
      kind: 'dynamic',
      questions: [
        { id: 'target-group.unit', select: 'many', options: ['individual', 'group', 'family'] },
        { id: 'target-group.acquaintance', select: 'many', options: ['known', 'unknown'] },
      ],
    },
    {
      id: 'location',
      kind: 'dynamic',
      questions: [{ id: 'location', select: 'many', options: ['private', 'semi-public', 'public', 'online'] }],
    },
    {
      id: 'actions',
      kind: 'dynamic',
      questions: [
        {
          id: 'actions',
          select: 'many',
          options: ['direct-service', 'indirect-service', 'lifeworld-participation', 'structural-work'],
        },
      ],
    },
    {
      id: 'objective',
      kind: 'static',
      questions: [{ id: 'objective', select: 'one', options: ['society-oriented', 'target-group-oriented'] }],
    },
    {
      id: 'direction',
      kind: 'static',
      questions: [{ id: 'direction', select: 'one', options: ['supply-led', 'demand-led'] }],
    },
    {
      id: 'focus',
      kind: 'static',
      questions: [
        { id: 'focus.theme', select: 'one', options: ['theme-specific', 'integral'] },
        { id: 'focus.reach', select: 'one', options: ['categorical', 'territorial'] },
      ],
    },
    {
      id: 'time-frame',
      kind: 'static',
      questions: [{ id: 'time-frame.limit', select: 'one', options: ['limited', 'unlimited'] }],
      measures: [
        { id: 'time-frame.outreach-hours', ranges: [hoursPerWeek] },
        { id: 'time-frame.contact-hours', ranges: [hoursPerWeek] },
        { id: 'time-frame.contact-duration', ranges: [weeks, months] },
        { id: 'time-frame.project-duration', ranges: [weeks, months] },
      ],
    },
  ],
} as const satisfies Instrument;

export type QuickScan = typeof quickScan;
