import type { QuickScan } from '../../model/quick-scan.ts';
import type { InstrumentContent } from '../instrument-content.ts';

/** The questions that the source leaves out. */
const [unit, acquaintance, reach] = [
  'Who do you work with?',
  'Are these people already known?',
  'Do you work for a group or for an area?',
] as const;

/**
 * What it takes to fill in the quick scan. Parameters, options and most questions are the source's own words, translated. If
 * the explanation of an option is empty here, it comes in the deferred file.
 */
export const quickScanContent: InstrumentContent<QuickScan> = {
  language: 'en',
  title: 'Quick scan of outreach work',
  lead: 'How do you do outreach work? Nine sides of your work (parameters): a profile, not a score.',
  step: 'Parameter',
  steps: 'Parameters',
  toResult: 'See the profile',
  kinds: {
    dynamic: {
      label: 'Dynamic',
      explanation: 'This changes over time and with what people need, so you can choose more than one answer.',
    },
    static: {
      label: 'Static',
      explanation: '',
    },
  },
  parameters: {
    'working-relationship': 'Working relationship',
    referral: 'Referral',
    'target-group': 'Target group',
    location: 'Location',
    actions: 'Actions',
    objective: 'Priority objective',
    direction: 'Direction',
    focus: 'Focus',
    'time-frame': 'Time frame',
  },
  questions: {
    'working-relationship': {
      text: 'What position do you take as a worker?',
      options: {
        voluntary: {
          label: 'Voluntary',
          help: 'People choose for themselves whether they want contact, and can always stop.',
        },
        assertive: { label: 'Persistent', help: 'You insist in a friendly way and come back, even after a no.' },
        leverage: {
          label: 'Leverage',
          help: 'People don’t have to cooperate, but those who refuse can lose something.',
        },
        coercive: { label: 'Coercion', help: 'The contact is imposed, for example by a judge.' },
      },
    },
    referral: {
      text: 'How did you come into contact with the target group?',
      options: {
        'own-observation': { label: 'Own observation' },
        'self-referral': { label: 'Through the person or target group themselves' },
        'professional-network': { label: 'Professional network' },
        'informal-network': { label: 'Non-professional network' },
      },
    },
    'target-group.unit': {
      text: unit,
      origin: 'project',
      options: {
        individual: { label: 'Individually' },
        group: { label: 'In a group' },
        family: { label: 'Family?' },
      },
    },
    'target-group.acquaintance': {
      text: acquaintance,
      origin: 'project',
      options: {
        known: { label: 'Known' },
        unknown: { label: 'Not known' },
      },
    },
    location: {
      text: 'Where do you usually work?',
      options: {
        private: { label: 'Private' },
        'semi-public': { label: 'Semi-public' },
        public: { label: 'Public' },
        online: { label: 'Online' },
      },
    },
    actions: {
      text: 'What do you usually do?',
      options: {
        'direct-service': { label: 'Direct services, help and care' },
        'indirect-service': { label: 'Indirect services, help and care' },
        'lifeworld-participation': { label: 'Taking part in the lifeworld' },
        'structural-work': { label: 'Structural work' },
      },
    },
    objective: {
      text: 'What does the organisation aim for with outreach work?',
      options: {
        'society-oriented': { label: 'Oriented to society' },
        'target-group-oriented': { label: 'Oriented to the target group' },
      },
    },
    direction: {
      text: 'What shapes the offer?',
      options: {
        'supply-led': { label: 'Supply-led' },
        'demand-led': { label: 'Demand-led' },
      },
    },
    'focus.theme': {
      text: 'Specialist? Or generalist?',
      options: {
        'theme-specific': { label: 'Theme-specific' },
        integral: { label: 'Whole person' },
      },
    },
    'focus.reach': {
      text: reach,
      origin: 'project',
      options: {
        categorical: { label: 'For one group' },
        territorial: { label: 'For one area' },
      },
    },
    'time-frame.limit': {
      text: 'How long and how intensive is a working relationship?',
      options: {
        limited: { label: 'Limited' },
        unlimited: { label: 'Not limited' },
      },
    },
  },
  attribution: `Based on De Maeyer, Dewaele & Beelen (2013), including what is dynamic and static. The questions “${unit}”, “${acquaintance}” and “${reach}”, and other explanations without a source, are by this project.`,
};
