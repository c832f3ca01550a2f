import type { DefinitionPart } from './outreach-definition.ts';
import { type PerOption, type ScanOption, optionsWith } from './scan-options.ts';

/** The part of the definition that each option bears on, and that its reflection question asks about. */
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
    'lifeworld-participation': 'lifeworld',
    'structural-work': 'mutual-attunement',
  },
  objective: { 'society-oriented': 'wellbeing', 'target-group-oriented': 'wellbeing' },
  direction: { 'supply-led': 'mutual-attunement', 'demand-led': 'participatory-attitude' },
  'focus.theme': { 'theme-specific': 'mutual-attunement', integral: 'vulnerable-groups' },
  'focus.reach': { categorical: 'vulnerable-groups', territorial: 'mutual-attunement' },
  'time-frame.limit': { limited: 'participatory-attitude', unlimited: 'participatory-attitude' },
} as const satisfies PerOption<DefinitionPart>;

/** The part that every measure bears on: hours and weeks determine how unconditional a relationship can be. */
export const partOfMeasures = 'participatory-attitude' satisfies DefinitionPart;

/** The options of the quick scan that bear on a part of the definition. */
export const optionsOfPart = (part: DefinitionPart): readonly ScanOption[] =>
  optionsWith<DefinitionPart>(partOfOption, (each) => each === part);
