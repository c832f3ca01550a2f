/** What a definition element can show: the definition itself, or what other sources say. */
export const definitionViews = [
  'definition',
  'summary',
  'similarities',
  'reasons',
  'needs',
  'dutch-view',
  'recommendations',
  'references',
] as const;

export type DefinitionView = (typeof definitionViews)[number];
