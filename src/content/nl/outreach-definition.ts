import type { DefinitionPart } from '../../model/outreach-definition.ts';

/** The words of the definition of 2012 in which each part stands; of the fourth and fifth, as the workshop in Antwerp has them. */
export const partLabels: Record<DefinitionPart, string> = {
  'active-approach': 'actieve benadering',
  wellbeing: 'bevorderen van welzijn',
  'participatory-attitude': 'participatieve basishouding',
  'vulnerable-groups': 'kwetsbare doelgroepen',
  'under-reached': 'niet of ontoereikend bereikt',
  lifeworld: 'hun leefwereld',
  'values-and-norms': 'erkenning van de daar geldende waarden en normen',
  'mutual-attunement': 'wederzijdse afstemming',
};
