import type { QuestionId } from './instrument.ts';
import { type PerOption, type ScanOption, optionsWith } from './scan-options.ts';
import type { ThresholdChecklist } from './threshold-checklist.ts';

type Threshold = QuestionId<ThresholdChecklist>;

/** Which thresholds each option can lower; for some, nothing is claimed. */
export const thresholdsOfOption = {
  'working-relationship': {
    voluntary: ['not-daring.fear', 'not-daring.lost-trust'],
    assertive: ['unknown-offer.no-perceived-need', 'rules.dropping-out'],
    leverage: [],
    coercive: [],
  },
  referral: {
    'own-observation': ['unknown-offer.not-known', 'unknown-offer.no-perceived-need'],
    'self-referral': [],
    'professional-network': ['mismatch.fragmented', 'rules.support-ended'],
    'informal-network': ['unknown-offer.not-known', 'unknown-offer.no-perceived-need'],
  },
  'target-group.unit': {
    individual: ['mismatch.not-tailored'],
    group: ['not-daring.shame'],
    family: ['mismatch.fragmented'],
  },
  'target-group.acquaintance': {
    known: ['rules.dropping-out', 'rules.support-ended'],
    unknown: ['unknown-offer.not-known'],
  },
  location: {
    private: ['not-daring.shame', 'access.appointments', 'access.online'],
    'semi-public': ['unknown-offer.lost-in-the-system', 'access.appointments', 'access.online'],
    public: ['not-daring.lost-trust', 'unknown-offer.not-known'],
    online: ['not-daring.shame', 'unknown-offer.not-known'],
  },
  actions: {
    'direct-service': ['unknown-offer.lost-in-the-system'],
    'indirect-service': ['mismatch.fragmented', 'rules.support-ended', 'access.language'],
    'lifeworld-participation': ['not-daring.lost-trust', 'not-daring.earlier-experience'],
    'structural-work': ['rules.hard-to-keep', 'access.waiting-list', 'mismatch.insufficient-offer'],
  },
  objective: { 'society-oriented': [], 'target-group-oriented': ['mismatch.not-tailored'] },
  direction: { 'supply-led': [], 'demand-led': ['mismatch.not-tailored', 'rules.hard-to-keep'] },
  'focus.theme': { 'theme-specific': ['mismatch.lacking-expertise'], integral: ['mismatch.fragmented'] },
  'focus.reach': { categorical: ['mismatch.lacking-expertise'], territorial: ['unknown-offer.not-known'] },
  'time-frame.limit': { limited: [], unlimited: ['rules.support-ended', 'not-daring.earlier-experience'] },
} as const satisfies PerOption<readonly Threshold[]>;

/** The options of the quick scan that can lower a threshold. */
export const optionsOfThreshold = (threshold: Threshold): readonly ScanOption[] =>
  optionsWith<readonly Threshold[]>(thresholdsOfOption, (those) => those.includes(threshold));

/** The seven B's of accessible services, as Flemish municipalities know them (VVSG), in their order. */
export const accessibilities = [
  'usability', // bruikbaarheid
  'availability', // beschikbaarheid
  'affordability', // betaalbaarheid
  'reachability', // bereikbaarheid
  'awareness', // bekendheid
  'comprehensibility', // begrijpbaarheid
  'trustworthiness', // betrouwbaarheid
] as const;

export type Accessibility = (typeof accessibilities)[number];

/** Which of the seven B's each threshold is about: this project's reading. */
export const accessibilitiesOfThreshold = {
  'unknown-offer.not-known': ['awareness'],
  'unknown-offer.lost-in-the-system': ['availability', 'awareness', 'comprehensibility'],
  // Availability includes latent questions (VVSG), affordability what something costs in effort and in shame.
  'unknown-offer.no-perceived-need': ['availability'],
  'not-daring.fear': ['trustworthiness'],
  'not-daring.shame': ['affordability', 'trustworthiness'],
  'not-daring.earlier-experience': ['trustworthiness'],
  'not-daring.lost-trust': ['trustworthiness'],
  'rules.hard-to-keep': ['availability', 'affordability'],
  'rules.dropping-out': ['availability', 'trustworthiness'],
  'rules.support-ended': ['availability', 'trustworthiness'],
  'access.waiting-list': ['availability'],
  'access.language': ['comprehensibility'],
  'access.appointments': ['reachability'],
  'access.online': ['reachability'],
  'mismatch.fragmented': ['availability', 'comprehensibility'],
  'mismatch.not-tailored': ['usability'],
  'mismatch.lacking-expertise': ['usability'],
  'mismatch.insufficient-offer': ['availability'],
} as const satisfies Record<Threshold, readonly Accessibility[]>;
