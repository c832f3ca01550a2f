/** The eight parts of the definition of 2012 (Dewaele, De Maeyer & Beelen), in its order. */
export const definitionParts = [
  'active-approach',
  'wellbeing',
  'participatory-attitude',
  'vulnerable-groups',
  'under-reached',
  'lifeworld',
  'values-and-norms',
  'mutual-attunement',
] as const;

export type DefinitionPart = (typeof definitionParts)[number];
