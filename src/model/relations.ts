import type { OptionId, ParameterId, QuestionId, QuestionOf } from './instrument.ts';
import type { DefinitionPart } from './outreach-definition.ts';
import type { QuickScan } from './quick-scan.ts';
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
