import type { DefinitionPart, OutreachDefinition } from '../../model/outreach-definition.ts';
import type { HelpContent, QuestionText } from '../instrument-content.ts';

const options = {
  present: { help: 'Dit hoort bij hoe jullie werken.' },
  partial: { help: 'Dit is er soms, of op sommige plekken.' },
  absent: { help: 'Dit is er nu niet.' },
};

/**
 * The question about each part, and what the answers mean. This project's own. Nobody in social work denies working on wellbeing,
 * so each question asks about what distinguishes outreach from other work.
 */
export const outreachDefinitionHelp: HelpContent<OutreachDefinition, DefinitionPart> &
  Readonly<Record<DefinitionPart, Pick<QuestionText, 'text'>>> = {
  'active-approach': { text: 'Zetten jullie zelf de eerste stap, ook naar wie niet om hulp vraagt?', options },
  wellbeing: { text: 'Vertrekt jullie werk van rechten en sterktes, ook als er een probleem is?', options },
  'participatory-attitude': {
    text: 'Zouden mensen en partners deze negen kenmerken bij jullie herkennen?',
    options,
  },
  'vulnerable-groups': {
    text: 'Gaat jullie tijd vooral naar mensen in een kwetsbare positie?',
    options,
  },
  'under-reached': {
    text: 'Zoeken jullie mensen op die door andere diensten niet, niet meer of te weinig bereikt worden?',
    options,
  },
  lifeworld: {
    text: 'Gaan jullie naar de plekken waar mensen leven, ook naar wie niet bij jullie komt?',
    options,
  },
  'values-and-norms': {
    text: 'Werken jullie anders dan jullie gewoon zijn, als wat daar geldt dat vraagt?',
    options,
  },
  'mutual-attunement': {
    text: 'Verandert er door jullie werk ook iets bij diensten en in de buurt?',
    options,
  },
};

/** The lead when a team compares the definition with its own practice. The title in it is that of an article. */
export const reflectLead =
  '‘Niet iedereen die het eigen kantoor verlaat, werkt outreachend’: zo heet een artikel van Cis Dewaele. Open elk van de acht delen, en antwoord: vinden jullie het terug in jullie praktijk? Er is geen score.';
