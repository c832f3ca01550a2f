import type { DefinitionPart, OutreachDefinition } from '../../model/outreach-definition.ts';
import type { HelpContent, QuestionText } from '../instrument-content.ts';

const options = {
  present: { help: 'Dit hoort bij hoe jullie werken.' },
  partial: { help: 'Dit is er soms, of op sommige plekken.' },
  absent: { help: 'Dit is er nu niet.' },
};

/** What is asked at each part, and what the answers mean. This project's own. */
export const outreachDefinitionHelp: HelpContent<OutreachDefinition, DefinitionPart> &
  Readonly<Record<DefinitionPart, Pick<QuestionText, 'text'>>> = {
  'active-approach': { text: 'Stappen jullie zelf op mensen af?', options },
  wellbeing: { text: 'Werken jullie aan het welzijn van mensen?', options },
  'participatory-attitude': { text: 'Vertrekken jullie vanuit deze houding?', options },
  'vulnerable-groups': { text: 'Zijn jullie er voor mensen in een kwetsbare positie?', options },
  'under-reached': { text: 'Zijn jullie er voor wie niet of te weinig bereikt wordt?', options },
  lifeworld: { text: 'Werken jullie daar waar mensen leven?', options },
  'values-and-norms': { text: 'Erkennen jullie de waarden en normen die daar gelden?', options },
  'mutual-attunement': { text: 'Brengen jullie mensen, diensten en omgeving dichter bij elkaar?', options },
};

/** The lead when a team lays the definition beside its own practice. The title in it is the one that SAM vzw names. */
export const reflectLead =
  '‘Niet iedereen die het eigen kantoor verlaat, werkt outreachend’: zo heet een artikel waar SAM vzw naar verwijst. Welke delen van de definitie vind je terug in jullie praktijk? Er is geen score.';
