import type { OptionId, ParameterId, QuestionId, QuestionOf } from './instrument.ts';
import type { DefinitionPart } from './outreach-definition.ts';
import { type QuickScan, quickScan } from './quick-scan.ts';
import type { ThresholdChecklist } from './threshold-checklist.ts';

/** Which parts of the definition each parameter of the quick scan bears on. This project's reading, not the authors'. */
export const partsOfParameter = {
  'working-relationship': ['participatory-attitude', 'active-approach'],
  referral: ['active-approach', 'under-reached'],
  'target-group': ['vulnerable-groups', 'under-reached'],
  location: ['lifeworld', 'values-and-norms'],
  actions: ['wellbeing', 'mutual-attunement'],
  objective: ['wellbeing'],
  direction: ['participatory-attitude', 'mutual-attunement'],
  focus: ['vulnerable-groups', 'mutual-attunement'],
  'time-frame': ['participatory-attitude'],
} as const satisfies Record<ParameterId<QuickScan>, readonly DefinitionPart[]>;

/** Which thresholds each parameter of the quick scan can lower. This project's reading as well. */
export const thresholdsOfParameter = {
  'working-relationship': ['not-daring.fear', 'not-daring.lost-trust', 'rules.dropping-out'],
  referral: ['unknown-offer.not-known', 'not-daring.no-perceived-need'],
  'target-group': ['unknown-offer.not-known', 'mismatch.not-tailored'],
  location: ['not-daring.shame', 'access.appointments', 'access.online', 'unknown-offer.lost-in-the-system'],
  actions: ['access.waiting-list', 'access.language', 'mismatch.fragmented', 'rules.hard-to-keep'],
  objective: ['mismatch.not-tailored'],
  direction: ['mismatch.not-tailored', 'rules.hard-to-keep'],
  focus: ['mismatch.fragmented', 'mismatch.lacking-expertise'],
  'time-frame': ['rules.support-ended', 'not-daring.earlier-experience', 'mismatch.insufficient-offer'],
} as const satisfies Record<ParameterId<QuickScan>, readonly QuestionId<ThresholdChecklist>[]>;

/** The parameters of the quick scan that can lower a threshold, in the order of the scan. */
export const parametersOfThreshold = (threshold: QuestionId<ThresholdChecklist>): readonly ParameterId<QuickScan>[] =>
  quickScan.parameters
    .map(({ id }) => id)
    .filter((id) => (thresholdsOfParameter[id] as readonly string[]).includes(threshold));

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

/** Which of the seven B's each threshold is about. This project's reading; no source names one about affordability. */
export const accessibilitiesOfThreshold = {
  'unknown-offer.not-known': ['awareness'],
  'unknown-offer.lost-in-the-system': ['awareness', 'comprehensibility'],
  'not-daring.fear': ['trustworthiness'],
  'not-daring.shame': ['trustworthiness'],
  'not-daring.earlier-experience': ['trustworthiness'],
  'not-daring.lost-trust': ['trustworthiness'],
  'not-daring.no-perceived-need': ['usability', 'awareness'],
  'rules.hard-to-keep': ['usability', 'comprehensibility'],
  'rules.dropping-out': ['usability', 'trustworthiness'],
  'rules.support-ended': ['availability', 'trustworthiness'],
  'access.waiting-list': ['availability'],
  'access.language': ['comprehensibility'],
  'access.appointments': ['reachability'],
  'access.online': ['reachability', 'comprehensibility'],
  'mismatch.fragmented': ['reachability', 'comprehensibility'],
  'mismatch.not-tailored': ['usability'],
  'mismatch.lacking-expertise': ['usability', 'trustworthiness'],
  'mismatch.insufficient-offer': ['availability'],
} as const satisfies Record<QuestionId<ThresholdChecklist>, readonly Accessibility[]>;

/** The part that the reflection question of each option asks about: one of its parameter's parts. */
export const partOfOption = {
  'working-relationship': {
    voluntary: 'participatory-attitude',
    assertive: 'active-approach',
    leverage: 'participatory-attitude',
    coercive: 'participatory-attitude',
  },
  referral: {
    'own-observation': 'under-reached',
    'self-referral': 'active-approach',
    'professional-network': 'under-reached',
    'informal-network': 'active-approach',
  },
  'target-group.unit': { individual: 'vulnerable-groups', group: 'vulnerable-groups', family: 'vulnerable-groups' },
  'target-group.acquaintance': { known: 'under-reached', unknown: 'under-reached' },
  location: {
    private: 'values-and-norms',
    'semi-public': 'lifeworld',
    public: 'values-and-norms',
    online: 'lifeworld',
  },
  actions: {
    'direct-service': 'wellbeing',
    'indirect-service': 'mutual-attunement',
    'lifeworld-participation': 'wellbeing',
    'structural-work': 'mutual-attunement',
  },
  objective: { 'society-oriented': 'wellbeing', 'target-group-oriented': 'wellbeing' },
  direction: { 'supply-led': 'mutual-attunement', 'demand-led': 'participatory-attitude' },
  'focus.theme': { 'theme-specific': 'mutual-attunement', integral: 'vulnerable-groups' },
  'focus.reach': { categorical: 'vulnerable-groups', territorial: 'mutual-attunement' },
  'time-frame.limit': { limited: 'participatory-attitude', unlimited: 'participatory-attitude' },
} as const satisfies { [Q in QuestionOf<QuickScan> as Q['id']]: Record<OptionId<Q>, DefinitionPart> };
