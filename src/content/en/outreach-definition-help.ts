import type { DefinitionPart, OutreachDefinition } from '../../model/outreach-definition.ts';
import type { HelpContent, QuestionText } from '../instrument-content.ts';

const options = {
  present: { help: 'This is part of how you work.' },
  partial: { help: 'This is there sometimes, or in some places.' },
  absent: { help: 'This isn’t there now.' },
};

/**
 * The question about each part, and what the answers mean. This project's own. Nobody in social work denies working on wellbeing,
 * so each question asks about what distinguishes outreach from other work.
 */
export const outreachDefinitionHelp: HelpContent<OutreachDefinition, DefinitionPart> &
  Readonly<Record<DefinitionPart, Pick<QuestionText, 'text'>>> = {
  'active-approach': {
    text: 'Do you take the first step yourselves, also towards those who don’t ask for help?',
    options,
  },
  wellbeing: { text: 'Does your work start from rights and strengths, even when there is a problem?', options },
  'participatory-attitude': {
    text: 'Would people and partners recognise these nine characteristics in you?',
    options,
  },
  'vulnerable-groups': {
    text: 'Do you spend your time mainly with people in a vulnerable position?',
    options,
  },
  'under-reached': {
    text: 'Do you seek out people whom other services don’t reach, no longer reach or reach too little?',
    options,
  },
  lifeworld: {
    text: 'Do you go to the places where people live their lives, also to those who don’t come to you?',
    options,
  },
  'values-and-norms': {
    text: 'Do you work differently from what you are used to, if what applies there calls for it?',
    options,
  },
  'mutual-attunement': {
    text: 'Does your work also change something in services and in the neighbourhood?',
    options,
  },
};

/** The lead when a team compares the definition with its own practice. The title in it is that of an article. */
export const reflectLead =
  '“Niet iedereen die het eigen kantoor verlaat, werkt outreachend” (not everyone who leaves their own office does outreach work): that is the title of an article by Cis Dewaele. Open each of the eight parts, and answer: do you recognise it in your practice? There is no score.';
