import type { ThresholdChecklist } from '../../model/threshold-checklist.ts';
import type { ReflectionPerQuestion } from '../instrument-content.ts';
import type { ChecklistResultTexts, InstrumentResultTexts } from '../texts.ts';

/** Reflection questions on thresholds that hold. This project's, not the authors'. */
export const thresholdChecklistReflection: ReflectionPerQuestion<ThresholdChecklist> = {
  'unknown-offer.not-known':
    'Where do the people go who have never heard of you, and who can tell them about you there?',
  'unknown-offer.lost-in-the-system':
    'What do you come across when you walk the path to the offer together with someone?',
  'unknown-offer.no-perceived-need':
    'What do people themselves find important, apart from what others think they need?',
  'not-daring.fear': 'What are people afraid of, and what can you change about that yourselves?',
  'not-daring.shame': 'How can you meet people in such a way that nobody needs to be ashamed?',
  'not-daring.earlier-experience':
    'What did people go through before, with you or elsewhere, and what must be different now?',
  'not-daring.lost-trust': 'Who do people trust, and what can you learn from that?',
  'rules.hard-to-keep': 'Which rules do people themselves find hard, and which could be more flexible?',
  'rules.dropping-out': 'What do you do when someone no longer comes, and what does that say about your rules?',
  'rules.support-ended': 'Who decides in your organisation that support stops, and how do people get on afterwards?',
  'access.waiting-list': 'How are people doing while they wait, and what can you already do in the meantime?',
  'access.language': 'In which language, or in what way, can people best tell their story?',
  'access.appointments': 'How can people come to you at a time that suits them?',
  'access.online': 'Which way to you is there for those who can’t or don’t want to go online?',
  'mismatch.fragmented': 'To how many services do people tell their story, and who brings those services together?',
  'mismatch.not-tailored': 'What would your offer look like if people designed it themselves?',
  'mismatch.lacking-expertise': 'Which knowledge do you find with other services, and which with people themselves?',
  'mismatch.insufficient-offer': 'What else do people need besides your offer, and with whom do you raise that?',
};

/** What the checklist says about its result: what holds, what is unknown, the seven B's, what can help, and what next. */
export const checklistResult: ChecklistResultTexts = {
  holds: 'Thresholds in your organisation',
  holdsNothing: 'You didn’t answer “Partly a threshold” or “A threshold” anywhere.',
  // If every threshold is answered and none holds.
  holdsNothingQuestion: 'Would people who don’t come to you give the same answers?',
  byAccessibility: 'The thresholds by the seven criteria of accessibility (in Dutch: seven B’s)',
  // Around the name of the source, which links to it. The initials that make them B's are Dutch.
  accessibilityOrigin: [
    'Based on: ',
    ', in the words of this project. This project decides which threshold falls under which criterion.',
  ],
  /** Each of the seven B's: its name, and what it asks of a service. */
  accessibility: {
    usability: { label: 'Usefulness', explanation: 'Is the offer really of use to people?' },
    availability: {
      label: 'Availability',
      explanation:
        'Is there enough on offer, at the time when people need it? According to the VVSG, administrative thresholds, waiting lists and requests that people don’t make (yet) count too.',
    },
    affordability: {
      label: 'Affordability',
      explanation:
        'Does what it costs keep people away? According to the VVSG, the effort and a “psychological cost” can count too, not only money.',
    },
    reachability: {
      label: 'Reachability',
      explanation: 'Can people get there, and do the place, the hours and the way it is done suit them?',
    },
    awareness: {
      label: 'Being known',
      explanation: 'Do people know that the offer exists?',
    },
    comprehensibility: {
      label: 'Comprehensibility',
      explanation:
        'Is what is said and written clear, so that people know whether the offer is for them and what they can expect?',
    },
    trustworthiness: {
      label: 'Trustworthiness',
      explanation: 'Do people feel safe, and can they count on it?',
    },
  },
  /** If none of its thresholds holds: none at all, some that nobody knows about, or some not answered yet. */
  accessibilityClear: 'Here you see no threshold.',
  accessibilityUnknown: 'Here you don’t know yet whether there is a threshold:',
  accessibilityOpen: 'Here not everything has been answered yet.',
  reflectionOrigin: 'Question by this project.',
  unknown: 'What you don’t know yet',
  unknownExplanation:
    'Here you don’t know yet whether people come up against a threshold. Outreach workers can find that out. People tell them what holds them back.',
  unknownQuestion: 'How and from whom will you find this out?',
  consequence: 'What thresholds lead to',
  consequenceExplanation: [
    'Thresholds affect above all those who are in a vulnerable position. The consequence: these people are underserved (explanation by this project: they get less from services than they need) and end up in underprotection.',
    'Underprotection means: there are services, but people don’t use them. As a result, they don’t get what they are entitled to.',
  ],
  levers: 'What can help:',
  leversOrigin:
    'Under “What can help” there are answers from the quick scan, with an explanation by this project in brackets. That they can lower a threshold is a reading by this project, not by the authors.',
  lever: (parameter, options) => `${parameter}: ${options.join(' or ')}`,
  /** What a team does, instead of an option that only names who the people are. */
  leverOptions: {
    'target-group.unit': { family: 'working with the family as a whole' },
    'target-group.acquaintance': {
      known: 'staying in contact with people who are already known',
      unknown: 'seeking out people who are not known yet',
    },
  },
  /** What other options mean, as the quick scan may not be on the page to explain them. */
  leverMeanings: {
    'working-relationship': {
      voluntary: 'people choose for themselves whether they want contact',
      assertive: 'kindly coming back, even after a no',
    },
    referral: {
      'own-observation': 'seeing for yourself who is there',
      'professional-network': 'through another service',
      'informal-network': 'through someone in a person’s surroundings',
    },
    'target-group.unit': { individual: 'with one person at a time', group: 'with people who together form a group' },
    location: {
      private: 'in people’s homes',
      'semi-public': 'in a place that someone manages, such as a café',
      public: 'in the street or in a park',
      online: 'on social media or in a chat',
    },
    actions: {
      'direct-service': 'helping people themselves, for example with paperwork',
      'indirect-service': 'coordinating with those around someone, or interpreting',
      'lifeworld-participation': 'taking part in people’s daily lives',
      'structural-work': 'raising with services and policymakers what goes wrong',
    },
    objective: { 'target-group-oriented': 'improving the wellbeing of people themselves' },
    direction: { 'demand-led': 'what people need decides what you do' },
    'focus.theme': {
      'theme-specific': 'on one theme, such as housing',
      integral: 'looking at all sides of someone’s life',
    },
    'focus.reach': {
      categorical: 'being there for one group, such as young people',
      territorial: 'being there for everyone in an area, such as a neighbourhood',
    },
    'time-frame.limit': { unlimited: 'as long and as intensive as needed' },
  },
  leverUsed: (options) => `You already do this: ${options.join(', ')}.`,
  leverOther: (options) => `You have now chosen: ${options.join(', ')}.`,
  next: 'A next step',
  nextExplanation:
    'Outreach work also means mapping thresholds and experiences, and so working on accessible services and organisations.',
  nextAdvice: 'This project recommends: take what you found here to your organisation and to other services.',
  ideas: 'Perhaps these results of projects in which people have a say will give you ideas:',
};

/** What every instrument says about its result, for the checklist. */
export const thresholdChecklistResult: InstrumentResultTexts = {
  title: 'Overview of your thresholds',
  noJudgement:
    'This is not a judgement on your work. It shows what can hold people back, and where you can do something.',
  reflectionOrigin:
    'Open questions on the thresholds that you see, to think further together. They are by this project, not by the authors.',
};
