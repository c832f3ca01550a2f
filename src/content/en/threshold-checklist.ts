import type { ThresholdChecklist } from '../../model/threshold-checklist.ts';
import type { InstrumentContent } from '../instrument-content.ts';
import type { ThresholdSource } from '../sources.ts';
import { sourceNames } from './sources.ts';

/** How far a threshold holds: the same four answers for each. */
const options = {
  absent: { label: 'No threshold', help: 'With us, this doesn’t happen, or it holds nobody back.' },
  partial: { label: 'Partly a threshold', help: 'Sometimes, or for some people.' },
  present: { label: 'A threshold', help: 'With us, this holds people back.' },
  unknown: { label: 'We don’t know', help: 'Also an answer: you can still ask people.' },
};

/**
 * What it takes to fill in the checklist. The thresholds are the sources', put in this project's words. If an example
 * is empty here, it comes in the deferred file.
 */
export const thresholdChecklistContent: InstrumentContent<ThresholdChecklist> = {
  language: 'en',
  title: 'Threshold checklist for your offer',
  lead: 'What keeps people away from your offer? This is a snapshot, not a judgement.',
  step: 'Group',
  steps: 'Groups of thresholds',
  toResult: 'See the overview',
  kinds: {},
  parameters: {
    'unknown-offer': 'The offer is not known',
    'not-daring': 'Not daring to take the step',
    rules: 'Rules and agreements',
    access: 'Practical thresholds',
    mismatch: 'The offer doesn’t fit',
  },
  questions: {
    'unknown-offer.not-known': {
      text: 'People don’t know our offer, or not well enough.',
      help: 'For example, they think that it is only for others.',
      options,
    },
    'unknown-offer.lost-in-the-system': {
      text: 'People get lost among schemes, desks and opening hours.',
      origin: 'stam',
      help: 'For example: which counter do I need, and when?',
      options,
    },
    'unknown-offer.no-perceived-need': {
      text: 'People themselves see no reason to ask for help.',
      origin: 'stam',
      help: 'For example: “I’ll manage”, even though the family is worried.',
      options,
    },
    'not-daring.fear': {
      text: 'People are afraid to come to us.',
      options,
    },
    'not-daring.shame': {
      text: 'People are ashamed to come to us.',
      options,
    },
    'not-daring.earlier-experience': {
      text: 'Earlier experiences hold people back.',
      options,
    },
    'not-daring.lost-trust': {
      text: 'People no longer trust services.',
      origin: 'stam',
      options,
    },
    'rules.hard-to-keep': {
      text: 'Our rules and agreements make it hard for people.',
      options,
    },
    'rules.dropping-out': {
      text: 'People drop out because of our rules.',
      options,
    },
    'rules.support-ended': {
      text: 'People lose their support because of our rules.',
      origin: 'sam-antwerpen',
      options,
    },
    'access.waiting-list': {
      text: 'People are put on a waiting list.',
      options,
    },
    'access.language': {
      text: 'People don’t understand our language well, or we don’t understand theirs.',
      options,
    },
    'access.appointments': {
      text: 'People must make an appointment first.',
      options,
    },
    'access.online': {
      text: 'People must make an appointment online.',
      options,
    },
    'mismatch.fragmented': {
      text: 'The offer is fragmented across different services.',
      origin: 'sam-antwerpen',
      options,
    },
    'mismatch.not-tailored': {
      text: 'Our offer isn’t tailored to people.',
      options,
    },
    'mismatch.lacking-expertise': {
      text: 'We lack knowledge to support people well.',
      origin: 'antwerpen',
      options,
    },
    'mismatch.insufficient-offer': {
      text: 'Our offer is too small for what people need.',
      origin: 'antwerpen',
      options,
    },
  },
  attribution:
    'The groups are from SAM vzw, the thresholds from SAM vzw, Martin Stam and the workshop in Antwerp. The words are by this project.',
};

/** The note on each threshold: whose it is, and that the example isn't theirs. */
export const thresholdNote = (source: ThresholdSource): string =>
  `Threshold: ${sourceNames[source]}. Example: this project.`;
