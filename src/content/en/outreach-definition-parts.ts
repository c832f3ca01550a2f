import type { DefinitionPart, OutreachDefinition } from '../../model/outreach-definition.ts';
import { sociaalnet } from './citations.ts';
import type { PartContent } from '../definition-content.ts';
import type { ReflectionPerQuestion } from '../instrument-content.ts';
import { pluralIn } from '../plural.ts';
import type { DefinitionLinkTexts } from '../texts.ts';

/** What each part opens. It follows the workshop in Antwerp, in this project's words. */
export const parts: Record<DefinitionPart, PartContent> = {
  'active-approach': {
    lead: 'An active approach has four characteristics.',
    items: [
      'You seek contact with people yourself, one to one or in a group.',
      'You don’t wait.',
      'You are the one who takes the step towards people.',
      'You do so whether or not they ask for help.',
    ],
  },
  wellbeing: {
    lead: 'Promoting wellbeing is about three things.',
    items: [
      'Fundamental social rights (explanation by this project: rights that everyone has, such as the right to a decent home).',
      'Quality of life: you work to make it better.',
      'An emancipatory process (explanation by this project: people get more of a grip on their lives). Building on strengths is central: those of the person and those of their surroundings.',
    ],
  },
  'participatory-attitude': {
    lead: 'The worker’s attitude is central: towards the target group, and also towards other organisations and partners. It has nine characteristics.',
    items: [
      { term: 'Genuineness', explanation: 'You are yourself and don’t pretend to be otherwise.' },
      { term: 'Involvement', explanation: 'It matters to you how someone is doing.' },
      { term: 'Equality', explanation: 'You stand beside people, not above them.' },
      { term: 'Openness', explanation: 'You listen without judging and say honestly why you have come.' },
      {
        term: 'Unconditionality',
        explanation: 'People can count on you without doing or promising anything for it.',
      },
      { term: 'Positive outlook', explanation: 'You look at what people can do and what is possible.' },
      { term: 'Professional closeness', explanation: 'You come close, and you remain a worker.' },
      { term: 'Reliability', explanation: 'You do what you say.' },
      { term: 'Respect', explanation: 'You take people seriously, even if they choose differently from you.' },
    ],
  },
  'vulnerable-groups': {
    lead: 'This is about people who are socially vulnerable (explanation by this project: vulnerable because of their place in society).',
    items: [
      'They often lack connection with the wider society.',
      'It is not rare for them to be socially excluded.',
      'That leads to isolation: they are left on their own.',
      'And it leads to needs that are multiple and complex: a lot is going on at once, in different areas of their lives.',
    ],
    note: {
      text: 'Cis Dewaele, first author of the definition, later cites it differently: with “personen in maatschappelijk kwetsbare situaties” (persons in socially vulnerable situations).',
      source: sociaalnet,
    },
  },
  'under-reached': {
    lead: 'This part has two sides.',
    items: [
      'People who are not (yet) reached. They have no contact with what is on offer. Through outreach work you can get to know them, and afterwards find out what support they want.',
      'People who are no longer reached, or too little. There are or were already contacts with organisations. But the support is fragmented or was stopped one-sidedly, or there is too little expertise or provision. Then outreach work can see to it that services fit together better, through networking and coordination.',
    ],
  },
  lifeworld: {
    lead: 'You leave the familiar surroundings of your organisation. That makes room for four things.',
    items: [
      'You and the people get to know each other better.',
      'You get to know their lifeworld better.',
      'You break through the boundaries of your organisation.',
      'The bond becomes deeper, with more trust.',
    ],
  },
  'values-and-norms': {
    lead: 'Explanation by this project: values are what people find important, norms are their rules about what is proper.',
    items: [
      'You respect what applies there, and you are open to it.',
      'You adapt. That often requires you to be flexible and creative.',
      'Sometimes what applies there clashes with your own values and norms.',
      'Respecting is clearly something other than approving.',
    ],
  },
  'mutual-attunement': {
    lead: 'You work on connection between four parties. In this way people feel again that they belong somewhere.',
    items: [
      'The target group: the people themselves.',
      'The professional network (explanation by this project: services and organisations).',
      'The informal network (explanation by this project: for example family, friends and neighbours).',
      'The wider surroundings (explanation by this project: the neighbourhood and society).',
    ],
    more: 'In addition, you are a connecting link. You stand between three: people’s lifeworld, the organisations, and the wider society. You restore or promote people’s contact with organisations, and organisations’ contact with each other.',
  },
};

/** A reflection question on each part. They are this project's, not the authors'. */
export const partReflection: ReflectionPerQuestion<OutreachDefinition> = {
  'active-approach': 'When do you take the first step, and when do you wait after all?',
  wellbeing: 'What is a good life for the people you meet, in their own words?',
  'participatory-attitude': 'Which of the nine characteristics come naturally, and which take time or support?',
  'vulnerable-groups': 'Who do you think of here, and how would they describe their own situation?',
  'under-reached': 'With whom has contact stopped, and how did that come about?',
  lifeworld: 'Which places in people’s lives would you like to get to know better?',
  'values-and-norms': 'How do you talk together about values and norms that clash with yours?',
  'mutual-attunement': 'Who would you like to bring into contact with each other, and what is needed for that?',
};

/** For parts that choices in the quick scan on the same page bear on. The connection is this project's. */
export const definitionLinks: DefinitionLinkTexts = {
  // Before the choices.
  touchedBy:
    'You chose this in the quick scan, and it bears on this part. That link is made by this project, not by the authors.',
  choice: (option, parameter) => `${option}, at “${parameter}”`,
  // After the choices, if a team checks its own practice.
  asked: (count) =>
    pluralIn('en')(
      count,
      'Does this choice help you with this part, or does it make it harder?',
      'Do these choices help you with this part, or do they make it harder?',
    ),
  askedOrigin: 'Question by this project.',
};
