import type { QuickScan } from '../../model/quick-scan.ts';
import type { ReflectionContent, Tension } from '../instrument-content.ts';
import type { InstrumentResultTexts } from '../texts.ts';

/** The tension between asking nothing in return and asking something. */
const unconditional: Tension = {
  text: 'There is a tension here. Unconditionality is a characteristic of the basic participatory attitude, but leverage or coercion does make the contact conditional.',
  about: 'Characteristic: workshop Antwerp. This project names the tension, without resolving it.',
};

/** The tension that Mijn Kennisplein names first. */
const interest: Tension = {
  text: 'There is a tension here. Those who want to limit nuisance see a different problem, a different goal and a different approach, compared with those who want to limit the harm to people (“harm reduction”).',
  about:
    'Based on: Cis Dewaele, Mijn Kennisplein, in the words of this project. That it plays a part here is said by this project.',
};

/** What it asks of whoever uses coercion. */
const inWhoseInterest: Tension = {
  text: 'In whose interest is the coercion: that of the person, of the neighbourhood, or of those who want to limit nuisance?',
  about: 'Question by this project.',
};

/** The reflection questions on what was chosen, and the tensions in it. They are this project's, not the authors'. */
export const quickScanReflection: ReflectionContent<QuickScan> = {
  questions: {
    'working-relationship': {
      voluntary: 'What happens if someone says no, today and later?',
      assertive: 'How do you notice that your insisting is becoming too much for someone?',
      leverage: 'What does someone know beforehand about what depends on their cooperation?',
      coercive: 'How is there still room, alongside coercion, for an open, equal relationship?',
    },
    referral: {
      'own-observation': 'Who do you not see, in the places and at the hours when you look?',
      'self-referral': 'What makes someone dare to speak to you, and how do you hear who doesn’t dare?',
      'professional-network': 'Who is known to those services, but still isn’t really reached?',
      'informal-network': 'How do you tell a person who told you about them?',
    },
    'target-group.unit': {
      individual:
        'When you work with one person, how do you also look at what many people in the same situation go through?',
      group: 'Who in the group stays silent, and how do you still hear them?',
      family:
        'The source puts a question mark after “Family” and doesn’t explain why. When do you work with a family as a whole, and when not?',
    },
    'target-group.acquaintance': {
      known: 'What do people tell you about their earlier contacts with services?',
      unknown: 'How much time do you get to become acquainted, without anything having to happen yet?',
    },
    location: {
      private: 'How do you show that you are a guest, and that someone may also send you away?',
      'semi-public': 'Who doesn’t feel welcome in this place?',
      public: 'Which unwritten rules apply here, and how do you deal with them?',
      online: 'How are you present online without people feeling watched?',
    },
    actions: {
      'direct-service': 'How does your help build on what people and their surroundings can do themselves?',
      'indirect-service': 'How does the person have a say when you consult with others?',
      'lifeworld-participation': 'What do you learn by taking part that you would never hear at the office?',
      'structural-work':
        'Which of people’s experiences did you bring to a service or to policymakers this year, and what came of it?',
    },
    objective: {
      'society-oriented': 'Whose liveability comes first, if not everyone wants the same?',
      'target-group-oriented': 'Who decides what is “better” for the people you work with?',
    },
    direction: {
      'supply-led': 'What happens to a request that doesn’t fit your offer?',
      'demand-led': 'How do you hear what people need if they ask for nothing?',
    },
    'focus.theme': {
      'theme-specific': 'What do you do if more is going on than your theme?',
      integral: 'How do you decide together where to start, if a lot is going on at once?',
    },
    'focus.reach': {
      categorical: 'Who is just outside your target group, and what does that mean for them?',
      territorial: 'Who in the neighbourhood can bring you to people you don’t know yet?',
    },
    'time-frame.limit': {
      limited: 'How do you prepare for the end of the contact together?',
      unlimited: 'How do you discuss together whether you are still needed?',
    },
  },
  only: { referral: { 'professional-network': 'Who don’t you know, because no service knows them?' } },
  measures: {
    'time-frame.outreach-hours': 'How do these hours fit a relationship that is meant to be unconditional?',
    'time-frame.contact-hours': 'What do you do in a week when someone needs you more?',
    'time-frame.contact-duration': 'What if trust is only just growing when this time is over?',
    'time-frame.project-duration': 'Who can people turn to when the project stops?',
  },
  tensions: {
    'working-relationship': { leverage: [unconditional], coercive: [unconditional, interest, inWhoseInterest] },
    objective: { 'society-oriented': [interest], 'target-group-oriented': [interest] },
  },
};

/** What the quick scan says about its result. */
export const quickScanResult: InstrumentResultTexts = {
  title: 'Profile',
  noJudgement: 'No profile is better than another: this shows how you work.',
  reflectionOrigin:
    'Open questions on what you chose, to think further together. They are by this project, not by the authors. The definition is by Dewaele, De Maeyer & Beelen (2012).',
};
