import type { QuestionId } from '../../model/instrument.ts';
import type { QuickScan } from '../../model/quick-scan.ts';
import type { HelpContent } from '../instrument-content.ts';

/**
 * Explains the options of every question but the first, in this project's words. What the source itself says about an option is
 * attributed to the source.
 */
export const quickScanHelp: HelpContent<QuickScan, Exclude<QuestionId<QuickScan>, 'working-relationship'>> = {
  referral: {
    options: {
      'own-observation': {
        help: 'You see for yourself who is there. Examples from the source: street work and detached youth work.',
      },
      'self-referral': {
        help: 'People come and speak to you themselves. Example from the source: community work.',
      },
      'professional-network': {
        help: 'Another service refers someone, or puts you in contact with people. Examples from the source: mental health care and the OCMW (public centre for social welfare).',
      },
      'informal-network': {
        help: 'Someone in a person’s surroundings tells you about them. Examples from the source: friends, family and neighbours.',
      },
    },
  },
  'target-group.unit': {
    help: 'In the list of the source this is called “doelpubliek” (target audience).',
    options: {
      individual: { help: 'You work with one person at a time.' },
      group: { help: 'You work with people who together form a group.' },
      family: {
        help: 'You work with a family as a whole. The question mark is in the source, without explanation.',
      },
    },
  },
  'target-group.acquaintance': {
    options: {
      known: { help: 'You or another service already know them.' },
      unknown: { help: 'No service knows them yet.' },
    },
  },
  location: {
    options: {
      private: { help: 'In people’s homes, or where they are staying.' },
      'semi-public': { help: 'A place that someone manages, such as a café, school or waiting room.' },
      public: { help: 'In the street, on a square or in a park.' },
      online: { help: 'On social media, in a chat or in a game.' },
    },
  },
  actions: {
    options: {
      'direct-service': {
        help: 'You help with paperwork, for example, or you listen. From the source: aimed at the person themselves.',
      },
      'indirect-service': {
        help: 'You coordinate with those around the person. From the source: aimed at the surroundings, as in care coordination.',
      },
      'lifeworld-participation': { help: 'You are there and take part in people’s daily lives.' },
      'structural-work': { help: 'You raise with services and policymakers what goes wrong for many people.' },
    },
  },
  objective: {
    options: {
      'society-oriented': {
        help: 'From the source: improving liveability, more often for the common good.',
      },
      'target-group-oriented': {
        help: 'From the source: improving wellbeing, more often for each person separately.',
      },
    },
  },
  direction: {
    help: 'Direction is who or what decides what you do (explanation by this project).',
    options: {
      'supply-led': { help: 'What your organisation has to offer decides what you do.' },
      'demand-led': { help: 'What people ask for and need decides what you do.' },
    },
  },
  'focus.theme': {
    options: {
      'theme-specific': { help: 'You work on one theme, such as housing or drug use.' },
      integral: { help: 'You look at all sides of someone’s life together.' },
    },
  },
  'focus.reach': {
    options: {
      categorical: { help: 'You are there for a particular group, such as young people or homeless people.' },
      territorial: { help: 'You are there for everyone in an area, such as a neighbourhood.' },
    },
  },
  'time-frame.limit': {
    options: {
      limited: { help: 'It is fixed beforehand how long the working relationship lasts, or how intensive it is.' },
      unlimited: { help: 'The working relationship lasts as long, and is as intensive, as needed.' },
    },
  },
};

/** Explains the kind of the last parameters. */
export const quickScanKindsHelp: Record<'static', { explanation: string }> = {
  static: { explanation: 'This mostly stays the same for a long time. You choose one answer per question.' },
};
